// The quotation has to match the source letter by letter.

import { createHash } from 'node:crypto';
import { nl } from './built.mjs';

/** The hash of the words as the factsheet prints them, with single spaces. */
const FACTSHEET = '1886cf7e0747c9364a174fbeb8db8f6e2c863d58bac949c7225c727a9d6eb998';

const { quotation } = await nl('outreach-definition');
const quoted = quotation.map((piece) => piece.words ?? piece).join('');

/** @param {readonly string[]} sources texts of the sources, if they are at hand */
export function quotationFaults(sources) {
  const faults = [];
  if (createHash('sha256').update(quoted).digest('hex') !== FACTSHEET) {
    faults.push('The quotation is another than the one that was compared to the factsheet.');
  }
  const isPrinted = (source) =>
    source.replaceAll(/\s+/g, ' ').includes(`“${quoted}” (Dewaele, De Maeyer & Beelen, 2012)`);
  if (sources.length > 0 && !sources.some(isPrinted)) {
    faults.push('No source prints the quotation to the letter.');
  }
  return faults;
}
