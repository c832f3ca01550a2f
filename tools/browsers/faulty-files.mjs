// Built files that fail or hang, to test what a visitor sees in that case: `/faulty/fails/words/17/quick-scan.js` and the files beside
// it. Each test has its own number, so that no two tests ask for the same file.

import { readFileSync, readdirSync } from 'node:fs';

const FOLDER = 'dist/embed';

/** Whether a file loads when a visitor presses a button: a deferred file imports it by a call. */
const isOnRequest = (file) =>
  readdirSync(FOLDER).some(
    (name) =>
      /-deferred\.js$|^shared-.+\.js$/.test(name) &&
      readFileSync(`${FOLDER}/${name}`, 'utf8').includes(`import("./${file}")`),
  );

/** The kinds of files that a tag loads after its first. */
const KINDS = {
  deferred: (file) => /-deferred\.js$/.test(file),
  words: (file) => /-later\.\w+\.js$/.test(file),
  shared: (file) => file.startsWith('shared-'),
  request: isOnRequest,
};

/** The folders that are no longer faulty, and the requests that wait for that. */
const mended = new Set();
const waiting = new Map();

/** Whether a file comes, sooner or later, by the kind of fault. */
const FAULTS = {
  fails: (folder) => mended.has(folder),
  hangs: (folder) =>
    mended.has(folder) ||
    new Promise((resolve) => waiting.set(folder, [...(waiting.get(folder) ?? []), () => resolve(true)])),
};

const inFolder = new RegExp(
  `^(/faulty/(${Object.keys(FAULTS).join('|')})/(${Object.keys(KINDS).join('|')})/[\\d.]+/)(.+)$`,
);

/** Koa middleware. */
export async function faultyFiles(context, next) {
  const [, folder, fault, kind, file] = inFolder.exec(context.path) ?? [];
  if (!file) return next();
  if (KINDS[kind](file) && !(await FAULTS[fault](folder))) {
    context.path = '/faulty'; // the runner lets a browser cache anything with an extension for a year
    context.status = 503;
    return undefined;
  }
  context.path = `/${FOLDER}/${file}`;
  return next();
}

/** Lets a test mend a folder. Not by a request, as files that hang may take up all connections that a browser makes to one server. */
export const mendFiles = {
  name: 'mend-files',
  executeCommand({ command, payload: folder }) {
    if (command !== 'mend-files') return undefined;
    mended.add(folder);
    for (const resolve of waiting.get(folder) ?? []) resolve();
    return true;
  },
};
