// `npm run release` makes all that a release consists of, in dist/release: the package for npm, a zip to unpack on any web
// server, one for WordPress and one for Drupal, a bill of materials and checksums. Twice the same sources give the same bytes.
//
// `npm run release -- https://www.example.org/outreach/` is for one place: its address stands in what WordPress asks for
// when somebody pastes an address (oEmbed), and in its plugin as where updates come from.

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
zip(`${name}-wordpress-${version}.zip`, buildWordPress(address), name);
zip(`${name}-drupal-${version}.zip`, buildDrupal(), 'outreach_elements');
writeFileSync(join(outDir, `${name}-${version}.cdx.json`), billOfMaterials());
writeFileSync(join(outDir, 'SHA256SUMS'), checksums());

console.log(readFileSync(join(outDir, 'SHA256SUMS'), 'utf8'));

/** Zips a folder under another name. Zip keeps local times, so the first that it knows is the same everywhere. */
function zip(file, folder, top) {
  const entries = filesIn(folder).map((path) => [
    [top, ...relative(folder, path).split(sep)].join('/'),
    readFileSync(path),
  ]);
  const mtime = new Date(1980, 0, 1);
  writeFileSync(join(outDir, file), zipSync(Object.fromEntries(entries), { level: 9, mtime }));
}

/** In an order that no file system decides. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/**
 * CycloneDX, of what is built into the scripts: npm's own choice of that (`--omit dev`) leaves out what a development
 * dependency needs as well. Without what npm makes up anew each time: a moment, a number, the folder.
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

/** As `sha256sum --check` reads them. */
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

/** Vite's builds leave the process in production, in which npm would leave packages out. */
function npm(...args) {
  const env = { ...process.env, NODE_ENV: '' };
  return execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args, '--silent'], {
    encoding: 'utf8',
    env,
  });
}
