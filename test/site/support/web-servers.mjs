/* global setTimeout */

// Apache and nginx in an ordinary installation, with the site in a folder and our example for it.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../tools/free-port.mjs';

/** The folder of Debian's modules. */
const APACHE_MODULES = '/usr/lib/apache2/modules';
/** The modules of an ordinary installation, and those that the example uses. */
const NEEDED = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'expires', 'filter', 'deflate', 'brotli'];

/** Rules that Drupal, and others like it, have in the folder around. */
const A_YEAR = `<IfModule mod_expires.c>\n  ExpiresActive On\n  ExpiresDefault "access plus 1 year"\n</IfModule>\n`;

const servers = {
  apache: {
    program: 'apache2',
    isThere: () => NEEDED.every((name) => existsSync(`${APACHE_MODULES}/mod_${name}.so`)),
    write(folder, port, example) {
      const web = join(folder, 'web');
      writeFileSync(join(web, '.htaccess'), A_YEAR);
      if (example) cpSync(join(web, 'outreach/server/apache.htaccess'), join(web, 'outreach/.htaccess'));
      writeFileSync(
        join(folder, 'httpd.conf'),
        `ServerRoot "${folder}"
PidFile httpd.pid
Listen 127.0.0.1:${port}
ServerName localhost
ErrorLog error.log
${NEEDED.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
DocumentRoot "${web}"
<Directory "${web}">
  AllowOverride All
  Require all granted
</Directory>
`,
      );
      return ['-f', join(folder, 'httpd.conf'), '-DFOREGROUND'];
    },
  },
  nginx: {
    program: 'nginx',
    isThere: () => true,
    write(folder, port, example) {
      const web = join(folder, 'web');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      writeFileSync(
        join(folder, 'nginx.conf'),
        `daemon off;
pid nginx.pid;
error_log error.log;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root "${web}";
    expires 1y;
    ${example ? readFileSync(join(web, 'outreach/server/nginx.conf'), 'utf8') : ''}
  }
}
`,
      );
      return ['-p', `${folder}/`, '-e', 'error.log', '-c', join(folder, 'nginx.conf')];
    },
  },
};

/** The servers that are installed on this machine. */
export const webServers = Object.keys(servers).filter((name) => isInstalled(name));

function isInstalled(name) {
  const { program, isThere } = servers[name];
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' });
    return isThere();
  } catch {
    return false;
  }
}

/**
 * Serves the site at /outreach/ and at /outreach/0.1.0/, in a folder that keeps files for a year.
 *
 * @param {string} site
 * @param {{ example?: boolean }} [options] whether with our example
 */
export async function startWebServer(name, site, { example = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), `outreach-${name}-`));
  chmodSync(folder, 0o755); // a server started as root reads files as another user
  const web = join(folder, 'web');
  mkdirSync(web);
  for (const path of ['outreach', 'outreach/0.1.0']) cpSync(site, join(web, path), { recursive: true });

  const port = await freePort();
  const server = spawn(servers[name].program, servers[name].write(folder, port, example), { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, server, join(folder, 'error.log'));
  return {
    origin,
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(origin, server, log) {
  while (server.exitCode === null) {
    const response = await fetch(origin).catch(() => undefined);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It ended with ${server.exitCode}.\n${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
}
