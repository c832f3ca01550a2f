// `npm run test:site` tests the website as it is put on a server: its pages, their results elsewhere, and what
// the documents say about all that.
// Runs in one process, so that browsers start only once.

import './insluitcode.test.mjs';
import './insluitcode-folders.test.mjs';
import './insluitcode-pasted.test.mjs';
import './insluitcode-shown.test.mjs';
import './installation.test.mjs';
import './page-languages.test.mjs';
import './accessibility.test.mjs';
import './documents.test.mjs';
import './result-code.test.mjs';
import './promises.test.mjs';
import './without-script.test.mjs';
import './servers.test.mjs';
