// What the pages of tags say before their tags do, by language. To be run by Vite, as it imports our modules.

import { languages } from '../src/content/languages.ts';
import { element, escaped } from '../src/embed/markup.ts';
import { tags } from '../src/model/tags.ts';
import { withoutScript } from '../src/without-script/index.ts';
import { heading, paragraph, section } from '../src/without-script/prose.ts';

const importWords = async (language, name) => import(`../src/content/${language}/${name}.ts`);

async function contentsIn(language) {
  const [{ embedding }, { answering }, { translated }] = await Promise.all(
    ['embedding', 'answering', 'translation'].map((name) => importWords(language, name)),
  );
  const titleOf = (tag) => embedding.tags[tag].title;

  /** A tag by itself, with what takes a script. */
  const said = async (tag, headingLevel) => {
    const lead = element('noscript', [], paragraph(embedding.withoutScript[tag]));
    if (tag !== 'outreach-profile') return withoutScript(tag, { lang: language, headingLevel, lead });
    const note = paragraph(language === languages[0] ? '' : translated);
    return section(heading(headingLevel, titleOf(tag)) + lead + note, [['class', 'without-script']]);
  };

  const others = tags.filter((tag) => tag !== 'outreach-scope');
  const single = async (tag) => (await said(tag, 1)) + element(tag, []);
  const scope = async (tag) =>
    heading(1, titleOf(tag)) +
    (await Promise.all(others.map((other) => said(other, 2)))).join('') +
    element(tag, [], others.map((other) => element(other, [])).join(''));

  /** Above that, as long as a script may still come. An empty address is that of the page itself, including its parameters. */
  const { now, late } = embedding.loading;
  const retry = element('a', [['href', '']], escaped(answering.retry));
  const slow = element('span', [['class', 'late']], `${escaped(late)} ${retry}`);
  const loading = element('p', [['class', 'loading']], `${escaped(now)} ${slow}`);

  return {
    forgets: escaped(embedding.forgets),
    pages: await Promise.all(
      tags.map(async (tag) => ({
        tag,
        title: escaped(titleOf(tag)),
        content: loading + (await (others.includes(tag) ? single(tag) : scope(tag))),
      })),
    ),
  };
}

export const contents = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await contentsIn(language)])),
);
