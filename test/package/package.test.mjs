// `npm run test:package` tests the package as others get it: packed, installed in a project of its own, used from there.
// One process, so that packing, installing and starting browsers happen once.

import './suites/tarball.mjs';
import './suites/data.mjs';
import './suites/modules.mjs';
import './suites/bundled-page.mjs';
import './suites/script-tags.mjs';
import './suites/frames.mjs';
