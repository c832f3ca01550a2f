// The questions by which a tag is accepted, answered by the assessment, and its keys.

import { readFileSync } from 'node:fs';
import { assessedOn, rows } from '../assessment.mjs';
import { code, escaped, inline } from './html.mjs';

/** Each question is about one success criterion, and about every tag unless it names some. */
const questions = JSON.parse(readFileSync('docs/tags/criteria.json', 'utf8'));
const keys = JSON.parse(readFileSync('docs/tags/keyboard.json', 'utf8'));

const NOT_APPLICABLE = 'niet van toepassing';
const ANSWERS = { ondersteunt: 'Yes', 'ondersteunt gedeeltelijk': 'In part', 'niet getoetst': 'Not tested' };

/** Dropped from WCAG in version 2.2. */
const DROPPED = '4.1.1';

for (const { criterion, verdict } of rows) {
  if (!criterion || criterion === DROPPED) continue;
  const asked = questions.some((each) => each.criterion === criterion);
  if (asked !== (verdict !== NOT_APPLICABLE)) {
    throw new Error(`docs/tags/criteria.json ${asked ? 'asks about' : 'asks nothing about'} ${criterion}: ${verdict}.`);
  }
}

const isAbout = (tagName) => (each) => each.tags === undefined || each.tags.includes(tagName);

export function criteriaView({ tagName }, assessment) {
  const views = questions.filter(isAbout(tagName)).map(({ criterion, name, question }) => {
    const { verdict, level, remark, translations } = rows.find((row) => row.criterion === criterion);
    const tests = [...remark.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => code(file));
    const limit = translations ? ` ${escaped(translations.en)}` : '';
    const evidence = tests.length > 0 ? `<p class="taken">${tests.join(', ')}</p>` : '';
    return `<li id="criterion-${criterion}"><p><strong>${inline(question)}</strong></p>
<p><span class="answer" data-answer="${ANSWERS[verdict]}">${ANSWERS[verdict]}.</span>${limit}
<a href="https://www.w3.org/WAI/WCAG22/Understanding/${addressOf(name)}.html">${criterion} ${name}</a> (${level})</p>${evidence}</li>\n`;
  });
  return `<p>The answers are those of our own assessment, of all tags together, on <time datetime="${assessedOn}">${new Date(
    assessedOn,
  ).toLocaleDateString('en', { dateStyle: 'long' })}</time>. Nobody from outside has audited it. The
<a href="${assessment}">statement</a> (in Dutch) says how each was tested, and what wasn’t. A question without a test below it was answered
by measuring once, or by reading.</p>
<ol class="criteria">\n${views.join('')}</ol>\n`;
}

/** As W3C names its pages. */
const addressOf = (name) => name.toLowerCase().replaceAll(/[(),]/g, '').replaceAll(/[ /]+/g, '-');

export function keyboardView({ tagName }) {
  const rowsOf = keys
    .filter(isAbout(tagName))
    .map(
      (each) =>
        `<tr><th scope="row">${each.keys.map((key) => `<kbd>${key}</kbd>`).join(' ')}</th><td>${inline(each.does)}</td></tr>\n`,
    );
  return `<table class="keyboard"><thead><tr><th scope="col">Key</th><th scope="col">What it does</th></tr></thead><tbody>
${rowsOf.join('')}</tbody></table>\n`;
}
