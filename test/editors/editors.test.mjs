// `npm run test:editors` tests what editors in a CMS do to the forms in which a tool can be put in a text.
// Runs in one process, so that browsers start only once.

import './suites/forms.mjs';
import './suites/attributes.mjs';
import './suites/writing.mjs';
import './suites/caret.mjs';
import './suites/hostile.mjs';
import './suites/drupal.mjs';
import './suites/docs.mjs';
