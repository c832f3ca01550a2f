// `npm run release` makes everything in a release, in dist/release: the package for npm, a zip to unpack on any web
// server, one for WordPress and one for Drupal, a bill of materials and checksums. The same sources always give the same bytes.
//
// `npm run release -- https://www.example.org/outreach/` makes one for a given address, which goes into what WordPress asks for
// when somebody pastes an address (oEmbed), and into the WordPress plugin as the source of updates.

import { zipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { buildDrupal } from './build-drupal.mjs';
import { buildSite } from './build-site.mjs';
import { buildWordPress } from './build-wordpress.mjs';
import { builtIn } from './licenses.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const outDir = 'dist/release';
const [address] = process.argv.slice(2);

rmSync(outDir, { recursive: true, force: true });
mkdirSync(outDir, { recursive: true });

npm('pack', '--ignore-scripts', '--pack-destination', outDir);
zip(`${name}-${version}.zip`, await buildSite('dist/site', address), `${name}-${version}`);
zip(`${name}-wordpress-${version}.zip`, await buildWordPress(address), name);
zip(`${name}-drupal-${version}.zip`, await buildDrupal(), 'outreach_elements');
writeFileSync(join(outDir, `${name}-${version}.cdx.json`), billOfMaterials());
writeFileSync(join(outDir, 'SHA256SUMS'), checksums());

console.log(readFileSync(join(outDir, 'SHA256SUMS'), 'utf8'));

/** Zips a folder under another name. As zip stores local times, every file gets the earliest time that it can store. */
function zip(file, folder, top) {
  const entries = filesIn(folder).map((path) => [
    [top, ...relative(folder, path).split(sep)].join('/'),
    readFileSync(path),
  ]);
  const mtime = new Date(1980, 0, 1);
  writeFileSync(join(outDir, file), zipSync(Object.fromEntries(entries), { level: 9, mtime }));
}

/** In an order that doesn't depend on the file system. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/**
 * CycloneDX for what is built into the scripts, as npm's own selection (`--omit dev`) leaves out packages that a development
 * dependency also needs. Leaves out what npm makes up every time: a moment, a number, the folder.
 */
function billOfMaterials() {
  const bill = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'));
  const own = bill.metadata.component['bom-ref'];
  const kept = new Set([own, ...builtIn().map((built) => `${built.name}@${built.version}`)]);
  const only = (refs) => refs.filter((ref) => kept.has(ref));

  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = name;
  bill.components = bill.components.filter((component) => kept.has(component['bom-ref']));
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: only(dependsOn) }));
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** In the form that `sha256sum --check` reads. */
function checksums() {
  const lines = readdirSync(outDir)
    .sort()
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(outDir, file)))
          .digest('hex')}  ${file}`,
    );
  return `${lines.join('\n')}\n`;
}

/** Runs npm. Vite's builds leave the process in production mode, in which npm would leave packages out. */
function npm(...args) {
  const env = { ...process.env, NODE_ENV: '' };
  return execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args, '--silent'], {
    encoding: 'utf8',
    env,
  });
}
