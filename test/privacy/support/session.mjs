import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { browserOf } from '../../package/support/browser.mjs';
import { addressesElsewhere, pretendToLeave, recordInPage, storedInPage } from './in-page-recorder.mjs';

export const repository = fileURLToPath(new URL('../../../', import.meta.url));
export const embed = join(repository, 'dist/embed');

const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
const SECOND = 1000;

/** The folder for downloads. */
export const downloads = await mkdtemp(join(tmpdir(), 'outreach-privacy-'));
after(() => rm(downloads, { recursive: true, force: true }));

/**
 * A visitor with a fresh browser, and a record of everything that this browser requests, stores and takes along.
 *
 * @param {string} engine
 * @param {Awaited<ReturnType<typeof import('./recording-server.mjs').record>>[]} servers the one with our files, and others
 *   whose pages have ours in a frame
 */
export async function startSession(engine, ...servers) {
  for (const { requests } of servers) requests.length = 0;
  const origins = servers.map(({ origin }) => origin);
  const browser = await browserOf(engine);
  const context = await browser.createBrowserContext({
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60 * SECOND);

  /** Addresses that the browser's protocol reports, whatever host they are on. */
  const addresses = [];
  const complaints = [];
  const recorded = [];
  page.on('request', (request) => addresses.push(request.url()));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('recorded ')) recorded.push(JSON.parse(text.slice('recorded '.length)));
    else complaints.push(`${message.type()}: ${text}`);
  });
  await page.evaluateOnNewDocument(recordInPage);

  const usesOf = (kind) =>
    recorded.filter((each) => each.kind === kind).map(({ use, details }) => [use, ...details].join(' '));

  /** Queries that contain only the version of a script, or a host's choices. */
  const queries = new Set(['', `?${version}`]);
  /** Texts that mustn't be in any request: codes, names. */
  const secrets = new Set();
  const ownFrames = () => page.frames().filter((frame) => origins.includes(originOf(frame.url())));

  /** The addresses of pages, and those that they point to. */
  const placeProblems = async (frame) => {
    const { search } = new URL(frame.url());
    const elsewhere = await frame.evaluate(addressesElsewhere);
    return [
      ...(queries.has(search) ? [] : [`the address of the page has ${search}`]),
      ...elsewhere.filter((address) => !isOwn(address, origins)).map((address) => `the page points to ${address}`),
    ];
  };

  /** Whether a request asks for one of our files, with only what browsers add themselves, and nothing that was filled in. */
  const requestProblems = ({ method, path, query, headers, body }, { served }) => {
    const problems = [];
    if (method !== 'GET') problems.push('a method that sends');
    if (!served.has(path) && path !== '/favicon.ico') problems.push('not one of our files');
    if (!queries.has(query)) problems.push('a query');
    if (body) problems.push(`body ${body}`);
    if (headers.cookie) problems.push(`cookie ${headers.cookie}`);
    if (headers.referer && !isPlain(headers.referer)) problems.push(`referer ${headers.referer}`);
    const all = JSON.stringify([path, query, headers, body]).toUpperCase();
    for (const secret of secrets) if (all.includes(secret)) problems.push(`tells ${secret}`);
    return problems.map((problem) => `${method} ${path}${query}: ${problem}`);
  };
  /** Whether an address identifies a page or script, and contains nothing else. */
  const isPlain = (address) => {
    const { origin, search, hash } = new URL(address);
    return origins.includes(origin) && queries.has(search) && hash === '';
  };

  return {
    page,
    complaints,
    /** Allows a host's page to have this query. */
    allowQuery: (query) => queries.add(query),
    /** Makes every request be searched for this, and for a code also in groups of four. */
    keepSecret(text) {
      secrets.add(text.toUpperCase());
      if (/^[0-9A-Z]{8,}$/.test(text)) secrets.add(inGroups(text));
    },

    /** What the visitor took along: copied, printed, downloaded. */
    taken: () => usesOf('takes'),
    /** What was written to storage, even if it is gone again. */
    written: () => usesOf('stores'),

    /** Everything that is stored now, by place and key. */
    async stored() {
      const cookies = (await context.cookies()).map(({ name, value }) => [`cookie ${name}`, value]);
      const inPages = await Promise.all(ownFrames().map((frame) => frame.evaluate(storedInPage)));
      return Object.assign({}, ...inPages, Object.fromEntries(cookies));
    },

    /** What was sent, or prepared to be sent, but mustn't be. */
    async problems() {
      return [
        ...servers.flatMap((server) => server.requests.flatMap((each) => requestProblems(each, server))),
        ...addresses.filter((address) => !isOwn(address, origins)).map((address) => `the browser asks for ${address}`),
        ...usesOf('sends').map((use) => `the page uses ${use}`),
        ...usesOf('addresses').map((use) => `the page changes its address: ${use}`),
        ...(await Promise.all(ownFrames().map(placeProblems))).flat(),
      ];
    },

    /** Leaves the page, and expects that nothing was sent or stored except what the visitor asked to store. */
    async assertPrivate(stored = {}) {
      await page.waitForNetworkIdle();
      assert.deepEqual(await this.problems(), []);
      assert.deepEqual(await this.stored(), stored);
      for (const frame of ownFrames()) await frame.evaluate(pretendToLeave);
      assert.deepEqual(await this.problems(), []);
      assert.deepEqual(await this.stored(), stored);
      await page.goto('about:blank');
      assert.deepEqual(await this.problems(), []);
      assert.deepEqual(await context.cookies(), []);
      assert.deepEqual(complaints, []);
    },

    end: () => context.close(),
  };
}

/** A host's page around this. */
export const pageWith = (markup) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Outreachend werken</title>${markup}`;

/** A code as it is shown and copied. */
export const inGroups = (code) => code.replace(/.{4}(?=.)/g, '$&-');

const originOf = (address) => new URL(address).origin;

/** Addresses that stay in the browser, as they have no host. */
const isOwn = (address, origins) => origins.includes(originOf(address)) || /^(about|blob|data):/.test(address);
