// `npm run browsers` gets the browsers that the tests run in, and what reads the PDFs they print. A test command does so by itself only where there are none.

import process from 'node:process';
import { ENGINES } from './browsers/find-browsers.mjs';
import { canInstall, getBrowsers } from './browsers/get-browsers.mjs';
import { getPdfReader } from './pdf-reader.mjs';

const { length } = Object.keys(getBrowsers());
getPdfReader();

// Where it may install them all, one less is a failure. Elsewhere it has said what is left to do.
if (length < (canInstall() ? Object.keys(ENGINES).length : 1)) process.exitCode = 1;
