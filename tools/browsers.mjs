// `npm run browsers` gets the browsers that the tests run in. A test command does so by itself only where there are none.

import process from 'node:process';
import { ENGINES } from './browsers/find-browsers.mjs';
import { canInstall, getBrowsers } from './browsers/get-browsers.mjs';

const { length } = Object.keys(getBrowsers());

// Where it may install them all, one less is a failure. Elsewhere it has said what is left to do.
if (length < (canInstall() ? Object.keys(ENGINES).length : 1)) process.exitCode = 1;
