import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { Validator } from '@cfworker/json-schema';
import { parse } from 'yaml';
import { engines, openPage } from '../../package/support/browser.mjs';
import { filtered, htmlSupport, render } from '../support/drupal.mjs';
import { openEditor } from '../support/editors.mjs';
import { forms } from '../support/forms.mjs';
import { publish } from '../support/site.mjs';
import { answer, assertGives, pageWith } from '../support/visitor.mjs';

const root = new URL('../../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const readModule = (path) => read(`integrations/drupal/outreach_elements/${path}`);

const outcomes = { link: 'link', iframe: 'link', script: 'link', data: 'link' };

describe('what Drupal leaves of a form', () => {
  for (const [format, texts] of Object.entries(filtered)) {
    for (const [form, text] of Object.entries(texts)) {
      const gives = text.includes('data-outreach') ? 'tool' : outcomes[form];
      it(`gives a visitor ${gives}: ${form} in ${format}`, () => assertGives(gives, text));
    }
  }

  it('is all of the data form, with our rule in its CKEditor 5', async () => {
    const editor = await openEditor({ editor: 'ckeditor', configuration: htmlSupport });
    const written = await editor.writeSource(forms.data);
    assert.deepEqual(await editor.lostFrom(forms.data, written), []);
    assert.equal(await editor.reopen(written), written);
  });
});

describe('the Drupal module', () => {
  const component = parse(readModule('components/outreach/outreach.component.yml'));
  const { properties } = component.props;

  it('asks for its own library, which leaves the loader beside the scripts', () => {
    const { loader } = parse(readModule('outreach_elements.libraries.yml'));
    assert.deepEqual(component.libraryOverrides.dependencies, ['outreach_elements/loader']);
    const [[path, options]] = Object.entries(loader.js);
    assert.equal(path, '/libraries/outreach-elements/loader.js');
    assert.equal(options.preprocess, false);
    assert.deepEqual(options.attributes, { defer: true });
    assert.equal(loader.version, JSON.parse(read('package.json')).version);
    assert.equal(parse(readModule('outreach_elements.info.yml')).type, 'module');
  });

  it('offers tools and themes that there are', () => {
    const scripts = readdirSync(new URL('dist/embed/frames/', root));
    for (const tag of properties.tag.enum) assert.ok(scripts.includes(`${tag}.html`), tag);
    const themes = readdirSync(new URL('dist/embed/themes/', root)).map((file) => file.replace('.css', ''));
    assert.deepEqual(properties.theme.enum, ['', ...themes.sort()]);
  });

  it('takes the props that it names, and no other', () => {
    const validator = new Validator({ ...component.props, additionalProperties: false }, '4');
    const accepts = (props) => validator.validate({ tag: 'quick-scan', link_text: 'Doe', ...props }).valid;
    assert.ok(accepts({}));
    assert.ok(accepts({ mode: 'page', heading_level: 3, theme: '', allow_saving: true, link: '/contact' }));
    assert.ok(accepts({ link: 'https://stad.example/scan' }));
    for (const wrong of [{ tag: 'scan' }, { heading_level: 7 }, { link: 'javascript:alert(1)' }, { colour: 'red' }]) {
      assert.ok(!accepts(wrong), JSON.stringify(wrong));
    }
  });

  describe('rendered', () => {
    const template = readModule('components/outreach/outreach.twig');
    const link_text = 'Doe de quickscan';
    let editor;
    before(async () => (editor = await openEditor({ editor: 'tinymce', configuration: '{}' })));

    it('is the data form, with the name of the component', async () => {
      const link = '/outreach/frames/quick-scan.html?mode=page&heading-level=3';
      const html = render(template, {
        tag: 'quick-scan',
        mode: 'page',
        heading_level: 3,
        theme: 'gent',
        allow_saving: false,
        link,
        link_text,
      });
      assert.deepEqual(await editor.lostFrom(forms.data, html), ['div[data-component-id]']);
      for (const engine of engines) await assertGives('tool', html, engine);
    });

    it('works with the loader at the address that Drupal gives it', async () => {
      const { version } = JSON.parse(read('package.json'));
      const loader = `<script src="/libraries/outreach-elements/loader.js?v=${version}" defer></script>`;
      const html = render(template, { tag: 'quick-scan', mode: 'page', link_text });
      const { page, complaints } = await openPage('chromium', publish(pageWith(html, loader)));
      await answer(page);
      const href = await page.$eval('main a', (link) => link.href);
      await page.goto(href);
      await answer(page);
      assert.deepEqual(complaints, []);
    });

    it('links to the page of the tool with the same choices, and nowhere that runs a script', () => {
      const choices = { tag: 'outreach-profile', heading_level: 2, allow_saving: true, link_text: '<b>Leg</b>' };
      for (const link of [undefined, '', 'javascript:alert(1)']) {
        const html = render(template, { ...choices, link });
        assert.match(
          html,
          /<a href="\/libraries\/outreach-elements\/frames\/outreach-profile\.html\?heading-level=2&amp;allow-saving=true">/,
        );
        assert.match(html, /data-outreach="outreach-profile" data-heading-level="2" data-allow-saving="">/);
        assert.ok(html.includes('&lt;b&gt;Leg&lt;/b&gt;'), html);
      }
    });

    it('has no choice that nobody made', () => {
      const html = render(template, { tag: 'quick-scan', link: '/contact', link_text });
      assert.match(html, /class="outreach" data-outreach="quick-scan">\s*<a href="\/contact">Doe de quickscan<\/a>/);
    });
  });
});
