// `npm run test:package` tests the package as others get it: packed, installed in a separate project, and used from there.
// Runs in one process, so that packing, installing and starting browsers happen only once.

import './suites/tarball.mjs';
import './suites/data.mjs';
import './suites/modules.mjs';
import './suites/bundled-page.mjs';
import './suites/script-tags.mjs';
import './suites/frames.mjs';
import './suites/server-rendered.mjs';
