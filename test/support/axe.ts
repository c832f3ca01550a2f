import type { NodeResult, Result } from 'axe-core';
import { descendantsOf } from './flat-tree.ts';
import 'axe-core/axe.min.js'; // a classic script, which sets a global

declare const axe: typeof import('axe-core');

const OPTIONS = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Landmarks are up to the page that an element is on.
  rules: { region: { enabled: false } },
} satisfies import('axe-core').RunOptions;

/** Checks WCAG 2 A and AA and axe's best practices on an element and everything rendered in it. */
export async function expectAccessible(element: Element = document.body): Promise<void> {
  expectDefined(element);
  const { violations } = await axe.run(element, OPTIONS);
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
