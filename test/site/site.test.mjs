// `npm run test:site` tests the website as it is put on a server: its pages, their results elsewhere, and what
// the documents say about all that. This is what differs from one browser to another; `once.test.mjs` has the rest.
// Runs in one process per browser, so that it starts only once.

import { afterEach } from 'node:test';
import { closePages } from '../package/support/browser.mjs';
import './insluitcode.test.mjs';
import './insluitcode-folders.test.mjs';
import './insluitcode-pasted.test.mjs';
import './insluitcode-shown.test.mjs';
import './installation.test.mjs';
import './accessibility.test.mjs';
import './without-script.test.mjs';

afterEach(closePages);
