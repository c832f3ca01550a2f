import { withoutScript } from 'outreach-elements/without-script';

export default function (eleventyConfig) {
  eleventyConfig.addAsyncShortcode('withoutScript', (tag, lang) => withoutScript(tag, { lang }));
  // The tags' scripts, in one folder with what they load later.
  eleventyConfig.addPassthroughCopy({ 'node_modules/outreach-elements/dist/embed/*.js': 'outreach' });
  eleventyConfig.addPassthroughCopy('src/page.js');
  return { pathPrefix: '/app/', dir: { input: 'src', output: 'dist/app' } };
}
