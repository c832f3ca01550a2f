import { register } from 'node:module';

register('../../tools/node/typescript-hooks.mjs', import.meta.url);
register('./fewer-runs-hooks.mjs', import.meta.url);
