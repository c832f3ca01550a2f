// Markdown as pages show it: headings that links can lead to, code in colour, and tables that scroll inside themselves.

import GithubSlugger from 'github-slugger';
import hljs from 'highlight.js/lib/common';
import twig from 'highlight.js/lib/languages/twig';
import http from 'highlight.js/lib/languages/http';
import { Marked } from 'marked';
import { escaped } from './html.mjs';

hljs.registerLanguage('twig', twig);
hljs.registerLanguage('http', http);

/** What has no colours of its own has those of a language like it. */
const LIKE = {
  tsx: 'typescript',
  mjs: 'javascript',
  vue: 'xml',
  svelte: 'xml',
  astro: 'xml',
  njk: 'twig',
  text: 'plaintext',
};

export function codeBlock(text, language) {
  const { value } = hljs.highlight(text.trim(), { language: LIKE[language] ?? (language || 'plaintext') });
  return `<pre tabindex="0"><code>${value}</code></pre>\n`;
}

/**
 * @param {string} markdown
 * @param {{ address: (href: string) => string | undefined, tableLabel: string, fills?: Record<string, string> }} options the address
 *   that a link has on the site, what a table is called, and what comes in place of a comment
 * @returns {{ title: string, html: string, headings: { id: string, html: string }[] }} the first heading, everything below it,
 *   and the headings of the second level
 */
export function fromMarkdown(markdown, { address, tableLabel, fills = {} }) {
  const slugger = new GithubSlugger();
  const headings = [];
  let title = '';
  let tables = 0;
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const id = slugger.slug(text.replaceAll(/[`*_]/g, ''));
        const html = this.parser.parseInline(tokens);
        if (depth === 1) {
          title = html;
          return '';
        }
        if (depth === 2) headings.push({ id, html });
        return `<h${depth} id="${id}">${html}</h${depth}>\n`;
      },
      code: ({ text, lang }) => codeBlock(text, lang),
      table(token) {
        const head = token.header.map((cell) => this.tablecell({ ...cell, header: true })).join('');
        const rows = token.rows.map((row) => `<tr>${row.map((cell) => this.tablecell(cell)).join('')}</tr>\n`).join('');
        const isEmpty = token.header.every(({ text }) => !text);
        const label = `${tableLabel} ${++tables}`;
        return `<div class="table" role="region" tabindex="0" aria-label="${label}"><table>\n${
          isEmpty ? '' : `<thead><tr>${head}</tr></thead>\n`
        }<tbody>${rows}</tbody></table></div>\n`;
      },
      tablecell({ tokens, header }) {
        const html = this.parser.parseInline(tokens);
        return header && html ? `<th scope="col">${html}</th>` : `<td>${html}</td>`;
      },
      link({ href, tokens }) {
        const to = address(href);
        const text = this.parser.parseInline(tokens);
        return to === undefined ? text : `<a href="${escaped(to)}">${text}</a>`;
      },
      image: ({ href, text }) => `<img src="${escaped(address(href))}" alt="${escaped(text)}" loading="lazy" />`,
      html({ text }) {
        const [, comment] = /^<!-- ([^]*) -->\s*$/.exec(text) ?? [];
        return comment === undefined ? text : (fills[comment] ?? '');
      },
    },
  });
  const html = marked.parse(markdown);
  return { title, html, headings };
}
