// What reads the PDFs that browsers print: poppler's pdftohtml.

import { canInstall } from './browsers/get-browsers.mjs';
import { thisMachine } from './browsers/machine.mjs';

const PACKAGE = 'poppler-utils';
export const howToRead = `PDFs are read with pdftohtml. Debian, Ubuntu: apt-get install ${PACKAGE}`;

export const canReadPdf = (machine = thisMachine) => machine.run('pdftohtml', ['-v']) === undefined;

/** Gets it where that can be done, and says how elsewhere. */
export function getPdfReader(machine = thisMachine) {
  if (canReadPdf(machine)) return;
  if (canInstall(machine)) machine.run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', PACKAGE]);
  if (!canReadPdf(machine)) machine.say(howToRead);
}
