// `npm run test:site` tests the website as it is put on a server: its pages, what comes of them elsewhere, and what
// the documents say of all that.
// One process, so that starting browsers happens once.

import './insluitcode.test.mjs';
import './installation.test.mjs';
import './accessibility.test.mjs';
import './documents.test.mjs';
import './without-script.test.mjs';
import './servers.test.mjs';
