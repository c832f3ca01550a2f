import type { NodeResult, Result } from 'axe-core';
import { descendantsOf } from './flat-tree.ts';
import 'axe-core/axe.min.js'; // a classic script, which sets a global

declare const axe: typeof import('axe-core');

type RunOptions = import('axe-core').RunOptions;

const EVERYTHING: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Landmarks are up to the page that an element is on.
  rules: { region: { enabled: false } },
};
const CONTRAST: RunOptions = { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast'] } };

/** What axe reads, the tree and the computed styles, is the same in every engine; and it takes as long as all else that a test does. */
export const runsAxe = navigator.userAgent.includes('Chrome/');

/** Checks WCAG 2 A and AA and axe's best practices on an element and everything rendered in it. In Chromium; elsewhere that it is defined. */
export const expectAccessible = (element: Element = document.body): Promise<void> => expectPassing(element, EVERYTHING);

/** What is left to check of an element that is accessible in other colours. */
export const expectContrast = (element: Element): Promise<void> => expectPassing(element, CONTRAST);

async function expectPassing(element: Element, options: RunOptions): Promise<void> {
  expectDefined(element);
  if (!runsAxe) return;
  const { violations } = await axe.run(element, options);
  if (violations.length) throw new Error(violations.map(explain).join('\n\n'));
}

/** Fails on an undefined element, as that has nothing in it for axe to object to. */
function expectDefined(element: Element): void {
  const undefinedElements = [element, ...descendantsOf(element)].filter((each) => !each.matches(':defined'));
  const tags = new Set(undefinedElements.map((each) => `<${each.localName}>`));
  if (tags.size) throw new Error(`Not defined: ${[...tags].join(', ')}`);
}

function explain({ id, impact, help, helpUrl, nodes }: Result): string {
  return [`${id} (${impact}): ${help}`, helpUrl, ...nodes.map(explainNode)].join('\n');
}

function explainNode({ target, html, failureSummary }: NodeResult): string {
  return `  ${target.flat().join(' >>> ')}\n    ${html}\n    ${failureSummary?.replaceAll('\n', '\n    ')}`;
}
