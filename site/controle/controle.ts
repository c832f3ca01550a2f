// The page that shows whether the files were installed on a server correctly.

import { type TemplateResult, html, nothing, render } from 'lit';
import { type InstallationCheck, installationChecks } from '../../src/content/installation.ts';
import { inLanguage } from '../../src/content/languages.ts';
import type { Integrity } from '../integrity.ts';
import { languageLinks, pageLanguage } from '../languages.ts';
import { checks, optional } from './checks.ts';
import { wordsIn } from './words.ts';

const { installation: texts, sitePage } = wordsIn[pageLanguage];

/** What each check found wrong, once it is done. */
const found = new Map<InstallationCheck, readonly string[]>();
const folder = new URL('../', location.href);
const page = document.getElementById('controle')!;

let integrity: Integrity | undefined;
let unreadable = false;

void checkAll();

async function checkAll(): Promise<void> {
  show();
  try {
    const response = await fetch(new URL('integrity.json', folder));
    integrity = (await response.json()) as Integrity;
  } catch {
    unreadable = true;
    return show();
  }
  await Promise.all(installationChecks.map((check) => run(check, integrity!)));
}

async function run(check: InstallationCheck, given: Integrity): Promise<void> {
  found.set(check, await checks[check](folder, given).catch((error: unknown) => [String(error)]));
  show();
}

function show(): void {
  const problems = [...found].filter(([check, { length }]) => length && !optional.includes(check)).length;
  const done = found.size === installationChecks.length;
  const summary = unreadable ? texts.unreadable : !done ? texts.busy : problems ? texts.problems(problems) : texts.well;

  render(
    html`${languageLinks(sitePage)}
      <h1>${texts.title}</h1>
      <p class="lead">${texts.lead}</p>
      ${integrity ? html`<p class="quiet">${texts.version(integrity.version)}, ${folder.href}</p>` : nothing}
      <p class="summary ${done && !problems ? 'good' : ''}" aria-live="polite">${summary}</p>
      <ul class="checks">
        ${installationChecks.map((check) => item(check, found.get(check)))}
      </ul>
      <section>
        <h2>${texts.tryIt}</h2>
        <p>${texts.tryItLead}</p>
        <div data-outreach="quick-scan" data-heading-level="3">
          <p><a href=${`../frames/${inLanguage('quick-scan', pageLanguage)}.html`}>${texts.open}</a></p>
        </div>
      </section>`,
    page,
  );
}

function item(check: InstallationCheck, problems: readonly string[] | undefined): TemplateResult {
  const { label, remedy } = texts.checks[check];
  const state = !problems ? 'busy' : !problems.length ? 'good' : optional.includes(check) ? 'maybe' : 'bad';
  return html`<li class=${state}>
    <span class="mark">${state === 'busy' ? '…' : texts[state]}</span>
    <div>
      <p class="label">${label}</p>
      ${
        problems?.length
          ? html`<p>${remedy}</p>
              <ul class="found">
                ${problems.map((problem) => html`<li><code>${problem}</code></li>`)}
              </ul>`
          : nothing
      }
    </div>
  </li>`;
}
