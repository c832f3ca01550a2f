// `npm run test:wordpress` tests the plugin in a real WordPress, which it sets up, starts, and stops again.
// `BROWSERS=chromium` uses one browser, `WORDPRESS_PHP=8.3` another PHP than the oldest that the plugin supports.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installPackages } from './support/packages.mjs';
import { startServer } from './support/server.mjs';
import { makeSite } from './support/site.mjs';

const tests = fileURLToPath(new URL('wordpress.test.mjs', import.meta.url));

// Everything started here ends with this process, however that ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

installPackages();
const folder = await makeSite();
const server = await startServer(folder, process.env.WORDPRESS_PHP ?? '7.4');
try {
  process.exitCode = await runTests(server.url);
} finally {
  await server.stop();
}

async function runTests(url) {
  const options = { stdio: 'inherit', env: { ...process.env, WORDPRESS_URL: url, WORDPRESS_FOLDER: folder } };
  const runner = spawn(process.execPath, ['--test-reporter=spec', tests], options);
  process.on('exit', () => runner.kill());
  const [code] = await once(runner, 'exit');
  return code ?? 1;
}
