// The program that reads the PDFs that browsers print: poppler's pdftohtml.

import { canInstall } from './browsers/get-browsers.mjs';
import { thisMachine } from './browsers/machine.mjs';

const PACKAGE = 'poppler-utils';
export const howToRead = `PDFs are read with pdftohtml. Debian, Ubuntu: apt-get install ${PACKAGE}`;

export const canReadPdf = (machine = thisMachine) => machine.run('pdftohtml', ['-v']) === undefined;

/** Installs it if it can, and otherwise says how to. */
export function getPdfReader(machine = thisMachine) {
  if (canReadPdf(machine)) return;
  if (canInstall(machine)) machine.run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', PACKAGE]);
  if (!canReadPdf(machine)) machine.say(howToRead);
}
