// `npm run browsers` installs the browsers that the tests run in, and what reads the PDFs they print. A test command does this by
// itself only if there are no browsers at all.

import process from 'node:process';
import { ENGINES } from './browsers/find-browsers.mjs';
import { canInstall, getBrowsers } from './browsers/get-browsers.mjs';
import { getPdfReader } from './pdf-reader.mjs';

const { length } = Object.keys(getBrowsers());
getPdfReader();

// If it can install them all, one that is missing is a failure. Otherwise it has reported what is left to do.
if (length < (canInstall() ? Object.keys(ENGINES).length : 1)) process.exitCode = 1;
