// `npm run test:privacy` follows whole sessions of a visitor on the built scripts, and holds docs/privacy.md to it: nothing that
// is filled in leaves the browser, and nothing is stored before the visitor asks for it. One process, so that browsers start once.

import './suites/recorder.mjs';
import './suites/tags.mjs';
import './suites/saving.mjs';
import './suites/embedding.mjs';
