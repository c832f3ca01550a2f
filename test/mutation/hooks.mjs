// The hooks around every test of the model, here as in tools/node/run-tests.mjs.

/* global afterEach */
import { runCleanups } from '../support/cleanup.ts';

afterEach(runCleanups);
