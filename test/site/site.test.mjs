// `npm run test:site` tests the website as it is put on a server: its pages, and what comes of them elsewhere.
// One process, so that starting browsers happens once.

import './insluitcode.test.mjs';
import './installation.test.mjs';
import './accessibility.test.mjs';
