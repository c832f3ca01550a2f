import { createResult, formatCode, quickScan } from '../../../src/model/index.ts';

/** Four results, with codes of eight, twelve and sixteen symbols as far as those exist. */
const CODES = {
  A: createResult(quickScan, { location: ['private'], objective: 'society-oriented' }).code,
  B: createResult(quickScan, { location: ['public', 'online'], direction: 'demand-led' }).code,
  C: createResult(quickScan, { direction: 'supply-led', 'time-frame.outreach-hours': 7.15 }).code,
  D: createResult(quickScan, { 'working-relationship': ['voluntary'] }).code,
};

const damaged = (code: string): string => `${code.slice(0, -1)}${code.endsWith('G') ? 'H' : 'G'}`;

/** A text of the corpus, with codes in place of their placeholders. */
export function filledIn(text: string): string {
  return text.replace(/\{(!?)([a-dA-D])(?::([^}]*))?\}/gu, (_, wrong: string, letter: string, join = '-') => {
    const code = CODES[letter.toUpperCase() as keyof typeof CODES];
    const shown = formatCode(wrong ? damaged(code) : code).replaceAll('-', join as string);
    return letter === letter.toUpperCase() ? shown : shown.replaceAll('-', '').toLowerCase();
  });
}
