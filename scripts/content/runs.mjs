// Consecutive words that a text shares with a source. Labels, terms, questions, titles of works and quotations may share
// them; texts in our own words may not.

import { sourcedTexts } from './modules.mjs';

const LONGEST = 5;

/** @param {readonly string[]} sources */
export async function commonRuns(sources) {
  const known = new Set(sources.flatMap((source) => runsOf(wordsOf(source))));
  const faults = [];
  for await (const { name, where, text, isSource } of sourcedTexts()) {
    // Quotation marks say that something is quoted.
    const common = runsOf(wordsOf(text.replaceAll(/‘[^’]*’/g, '‘’'))).filter((run) => known.has(run));
    if (!isSource && common.length > 0) faults.push(`${name}, ${where}: “${common.join('” “')}”`);
  }
  return faults;
}

function wordsOf(text) {
  return text.toLowerCase().match(/‘’|[\p{Letter}\p{Number}]+/gu) ?? [];
}

function runsOf(words) {
  return words.slice(LONGEST).map((_, index) => words.slice(index, index + LONGEST + 1).join(' '));
}
