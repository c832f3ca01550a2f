// Uses the built app of each framework as a visitor does. Every app in a browser has the same screens, and every app of a server the
// same page, so that one test holds for all.

import process from 'node:process';
import { SERVERS } from './frameworks.mjs';
import { testBundlers } from './suites/bundlers.mjs';
import { testFramework } from './suites/framework.mjs';
import { HOT, testHot } from './suites/hot.mjs';
import { testPlaywright } from './suites/playwright.mjs';
import { testServer } from './suites/server.mjs';

for (const name of process.env.FRAMEWORKS.split(',')) {
  if (name === 'playwright') testPlaywright();
  else if (name === 'bundlers') testBundlers();
  else if (SERVERS.includes(name)) testServer(name);
  else testFramework(name);
  if (name in HOT) testHot(name);
}
