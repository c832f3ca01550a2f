// What `npm run test:site` needs no second browser for, or none at all: texts in each language, old snippets, servers, documents.

import { afterEach } from 'node:test';
import { closePages } from '../package/support/browser.mjs';
import './page-languages.test.mjs';
import './promises.test.mjs';
import './servers.test.mjs';
import './documents.test.mjs';
import './result-code.test.mjs';

afterEach(closePages);
