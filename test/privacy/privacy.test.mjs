// `npm run test:privacy` follows whole sessions of a visitor on the built scripts, and proves what docs/privacy.md says: nothing that
// is filled in leaves the browser, and nothing is stored until the visitor asks for it. Runs in one process, so that browsers start
// only once.

import './suites/recorder.mjs';
import './suites/tags.mjs';
import './suites/saving.mjs';
import './suites/embedding.mjs';
