// A page for each tag: the words of docs/tags/, a live example, and what the manifest and the assessment say.

import { readFileSync } from 'node:fs';
import { criteriaView, keyboardView } from './criteria.mjs';
import { addressIn } from './documents.mjs';
import { addressFrom, code, escaped, inline } from './html.mjs';
import { codeBlock, fromMarkdown } from './markdown.mjs';
import { referenceView } from './reference.mjs';

export const pathOf = (tagName) => `tags/${tagName}.html`;

/** A scope is of no use without the tags in it. */
const scriptOf = (tagName) => `${tagName === 'outreach-scope' ? 'outreach-elements' : tagName}.js`;

export const exampleOf = (tagName) => readFileSync(`docs/tags/${tagName}.html`, 'utf8').trim();

/**
 * @param {Map<string, string>} stories the address of a tag's stories
 * @param {Map<string, object>} documents the pages of documents, to which a page of a tag may link
 */
export function tagPages(tags, stories, documents) {
  return tags.map((tag) => {
    const { tagName } = tag;
    const path = pathOf(tagName);
    const source = `docs/tags/${tagName}.md`;
    const markdown = readFileSync(source, 'utf8');
    checkNames(tag, markdown);
    const { title, html, headings } = fromMarkdown(markdown, {
      address: addressIn(source, documents, { path }),
      tableLabel: 'Table',
      fills: {
        introduction: introductionView(tag, addressFrom(path, stories.get(tagName))),
        example: exampleView(tag, tags, path),
        keyboard: keyboardView(tag),
        reference: referenceView(tag),
        criteria: criteriaView(tag, addressFrom(path, 'toegankelijkheid.html')),
      },
    });
    return { path, title, html, headings, scripts: [`embed/${scriptOf(tagName)}`, 'events.js', 'parts.js'] };
  });
}

/** What the anatomy names has to be a part, a slot or an attribute. */
function checkNames({ tagName, cssParts, slots, attributes }, markdown) {
  const [, anatomy] = /^## Anatomy\n([^]*?)^## /m.exec(markdown);
  const known = new Set([...cssParts, ...slots, ...attributes].map(({ name }) => name));
  for (const [, name] of anatomy.matchAll(/`([\w-]+)`/g)) {
    if (!known.has(name)) throw new Error(`docs/tags/${tagName}.md names \`${name}\`, which <${tagName}> hasn't.`);
  }
}

function introductionView({ tagName, name, description }, stories) {
  return `<p class="lead">${inline(description)}</p>
<ul class="facts">
<li>Class ${code(name)}</li>
<li>${code(`import 'outreach-elements/define/${tagName}.js'`)}</li>
<li><a href="${escaped(stories)}">Every state, in Storybook</a></li>
</ul>\n`;
}

function exampleView({ tagName, events }, tags, path) {
  const heard = (events.length > 0 ? [{ events }] : tags).flatMap((each) => each.events.map(({ name }) => name));
  const example = exampleOf(tagName);
  return `${municipality(example, path)}
<section class="events" aria-labelledby="events-of-the-example" data-events="${heard.join(' ')}">
<h3 id="events-of-the-example">What the page hears</h3>
<p class="none">Nothing yet. Use the example, and each event appears here with its <code>detail</code>. It stays on this page.</p>
<ol reversed></ol>
</section>
<details class="source"><summary>The code of this example</summary>
${codeBlock(`<script type="module" src="/outreach/0.1/${scriptOf(tagName)}"></script>\n\n${example}`, 'html')}</details>\n`;
}

/** A page of a municipality that doesn't exist, with an element on it. */
export const municipality = (html, path) => `<div class="municipality" lang="nl-BE">
<p class="municipality-name"><img src="${addressFrom(path, 'vierbeek.svg')}" alt="" width="32" height="32" /> Gemeente <strong>Vierbeek</strong></p>
<div class="municipality-page">
${html}
</div>
</div>`;
