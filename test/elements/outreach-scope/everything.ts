// A scope around all tags, with all their texts in sight.

import { expect } from 'chai';
import type { ContentOverride } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import { STARTED, type Tags, clickOn, mountScope, settled, textIn } from './outreach-scope.ts';

export const ADAPTED = 'Deze website heeft woorden aangepast. Die zijn niet van de auteurs.';

export const FEAR = 'Mensen zijn bang om de stap naar ons te zetten.';

const ALL = `
  <quick-scan mode="page" value="${STARTED}"></quick-scan>
  <threshold-checklist mode="page"></threshold-checklist>
  <outreach-definition reflect mode="page"></outreach-definition>
  <outreach-profile></outreach-profile>`;

/** All tags, with all their texts in sight. */
export async function mountEverything(): Promise<Tags> {
  const tags = await mountScope(ALL);
  await clickOn(byRole(byRole(tags.checklist, 'group', FEAR), 'radio', 'Wel een drempel'));
  await clickOn(byRole(byRole(tags.definition, 'group', /^Gaan jullie naar/), 'radio', 'Deels'));
  await clickOn(byRole(tags.scan, 'checkbox', 'Dwang'));
  for (const tag of [tags.scan, tags.checklist, tags.definition]) tag.showResult();
  await settled(document);
  return tags;
}

export const answering = ({ scan, checklist, definition }: Tags) => [scan, checklist, definition];

export async function override(tags: Tags, content: unknown): Promise<void> {
  tags.scope.content = content as ContentOverride;
  await settled(document);
}

/** All texts of the tags, except the remark that words were changed. */
export const everything = ({ scan, checklist, definition, profile }: Tags): string[] =>
  [scan, checklist, definition, profile].map((tag) => textIn(tag).replace(ADAPTED, '').replace(/\s+/g, ' '));

/** Shows only the first difference, as the whole is long. */
export function expectSame(actual: readonly string[], expected: readonly string[], name = ''): void {
  const tag = actual.findIndex((text, index) => text !== expected[index]);
  if (tag < 0) return;
  const [is, was] = [actual[tag]!, expected[tag]!];
  let start = 0;
  while (is[start] === was[start]) start++;
  expect(is.slice(start, start + 80), name).to.equal(was.slice(start, start + 80));
  throw new Error(`${name}: something is missing at the end`);
}
