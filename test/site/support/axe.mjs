/* global document, window -- in what runs in the page */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The path of axe itself. */
export const axeFile = {
  '/axe.js': readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
};

/** A page with axe on it, in a folder of the site. */
export const withAxe = (html) => html.replace('</head>', '<script src="../axe.js" defer></script></head>');

/** What axe finds on a page itself, WCAG 2 A and AA and its best practices; frames have tests of their own. */
export const violations = (page) =>
  page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, {
      iframes: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
