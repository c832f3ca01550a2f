// Prints what a visitor downloads, in brotli bytes, and fails if anything is over its limit.

import { readFileSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';

const folder = new URL('../dist/embed/', import.meta.url);
const read = (file) => readFileSync(new URL(file, folder), 'utf8');

/** 14,000 bytes is what the first round trip of a TCP connection carries. */
const FIRST = 14_000;
const ALL = 24_000;
/** What a tag loads after its first file, including the code that it shares with other tags and the words of one language. */
const DEFERRED = 33_500;
/**
 * A profile shows all instruments, with one result, two, many, those of years or the counts of a sector, and joins versions; and it reads what people paste and
 * drop: codes among other words, in sentences of four languages, links as mail programs rewrite and break them, tables, and files in
 * other encodings than UTF-8.
 */
const PROFILE = 42_700;
/** A workshop leads a team through four phases, with agreements and the reflection questions of every instrument. Only a profile in that mode loads it. */
const WORKSHOP = 16_800;
/** What a profile shows of groups, and the session that one can keep: a file of its own, which loads when there are any. */
const GROUPS = 9_000;
const COMPLETE_GROUPS = 4_000;
/** The checklist also shows options of the quick scan, and says what each of them means. */
const CHECKLIST = 34_980;
/** The definition also shows what it quotes, with its original in a translation. */
const DEFINITION = 33_740;
/** What every page of a site pays for the loader, a page with places for what fills them, and a page with frames for their helper. */
const OTHERS = {
  'loader.js': 1_500,
  'loader-places.js': 2_000,
  'frame-host.js': 4_000,
  'frame-page.js': 1_660,
  'outreach-definition-deferred.js': DEFINITION,
  'outreach-profile-deferred.js': PROFILE,
  'threshold-checklist-deferred.js': CHECKLIST,
  'outreach-profile-workshop-deferred.js': WORKSHOP,
  'outreach-profile-groups-deferred.js': GROUPS,
  // With the words of the groups twice, as a translation has the Dutch too.
  'outreach-profile-complete.js': FIRST + PROFILE + WORKSHOP + COMPLETE_GROUPS,
};

const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
const deferred = /-deferred\.js$/;
/** Words of one kind in one language: those that a tag needs first or later, or those of its other texts, of a workshop or of groups. */
const words = /-(first|later|text|workshop|groups)\.(\w+)\.js$/;
const wordKind = /-(text|workshop|groups)-/;
const languages = [...new Set(scripts.flatMap((file) => words.exec(file)?.[2] ?? []))];

/** The files that load together: a script, or what loads after it, in each language. */
const loads = scripts
  .filter((file) => !file.startsWith('shared-') && !words.test(file))
  .flatMap((file) => {
    if (!deferred.test(file)) return [{ file, loaded: [file] }];
    const kind = wordKind.test(file) ? file.replace('-deferred.js', '') : file.replace('-deferred.js', '-later');
    return languages.map((language) => ({
      file: `${file} ${language}`,
      loaded: [...withShared(file), ...withShared(`${kind}.${language}.js`)],
    }));
  });

const sizes = loads.map(({ file, loaded }) => {
  const bytes = loaded.reduce((sum, each) => sum + brotliCompressSync(read(each)).length, 0);
  const limit = limitOf(withoutLanguage(file));
  return { file, files: loaded.length, bytes, limit, fits: bytes <= limit };
});

console.table(sizes);
if (sizes.length === 0 || !sizes.every(({ fits }) => fits)) process.exit(1);

/** A file with all its static imports; dynamic ones don't count. */
function withShared(file, found = new Set()) {
  found.add(file);
  for (const [, name] of read(file).matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    if (!found.has(name)) withShared(name, found);
  }
  return found;
}

/** The name of a file without its language, as a limit is the same in every language. */
function withoutLanguage(file) {
  return file.replace(/ \w+$/, '').replace(/\.\w\w\.js$/, '.js');
}

/** The limit of a file. A complete file has both what a tag loads first and what it loads later. */
function limitOf(file) {
  if (file in OTHERS) return OTHERS[file];
  if (file.startsWith('outreach-elements')) return file.endsWith('-complete.js') ? ALL + 2 * DEFERRED + 22_900 : ALL;
  // A complete file also has the Dutch that it is translated from, the code that finds the words of other languages, and what makes QR codes and agreements.
  if (file.endsWith('-complete.js')) return FIRST + DEFERRED + 15_450;
  // A file with all the words of a tag counts as deferred.
  return deferred.test(file) || file.endsWith('-words.js') ? DEFERRED : FIRST;
}
