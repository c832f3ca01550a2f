// `npm run test:tools`: which browsers are found on a machine, which are installed, and which a test command runs in.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browsersForTests } from '../../tools/browsers/browsers-for-tests.mjs';
import { ENGINES, findBrowsers } from '../../tools/browsers/find-browsers.mjs';
import { canInstall, getBrowsers } from '../../tools/browsers/get-browsers.mjs';

const APT = '/usr/bin/apt-get';
const PORTABLE = '/cache/start-chromium';
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** The programs that a Debian package installs. */
const PACKAGES = {
  chromium: ['/usr/bin/chromium'],
  'firefox-esr': ['/usr/bin/firefox-esr'],
  'webkit2gtk-driver': ['/usr/bin/WebKitWebDriver', MINI_BROWSER],
  xvfb: ['/usr/bin/Xvfb'],
};
const ALL = Object.values(PACKAGES).flat();

const BROWSERS = {
  chromium: '/usr/bin/chromium',
  firefox: '/usr/bin/firefox-esr',
  webkit: { driver: '/usr/bin/WebKitWebDriver', browser: MINI_BROWSER },
};

/** A machine with these programs, which records what is done to it. */
function machineWith(programs, { archive = Object.keys(PACKAGES), ...options } = {}) {
  const installed = new Set(programs);
  const machine = {
    platform: 'linux',
    arch: 'x64',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    isExecutable: (path) => installed.has(path),
    run(program, args) {
      machine.ran.push([program, ...args].join(' '));
      const wanted = args.filter((arg) => arg in PACKAGES);
      const absent = wanted.filter((name) => !archive.includes(name));
      if (absent.length) return `E: Unable to locate package ${absent}`;
      for (const path of wanted.flatMap((name) => PACKAGES[name])) installed.add(path);
      return undefined;
    },
    findPortableChromium: () => (installed.has(PORTABLE) ? PORTABLE : undefined),
    fetchPortableChromium() {
      machine.fetched++;
      installed.add(PORTABLE);
      return PORTABLE;
    },
    say: (line) => machine.said.push(line),
    ran: [],
    said: [],
    fetched: 0,
    ...options,
  };
  return machine;
}

/** A container: root, and Debian's package manager. */
const containerWith = (programs, options) => machineWith([APT, ...programs], { isRoot: true, ...options });

function assertLeftAlone(machine) {
  assert.deepEqual(machine.ran, []);
  assert.equal(machine.fetched, 0);
}

describe('the browsers of a machine', () => {
  it('are found in the PATH', () => {
    assert.deepEqual(findBrowsers(machineWith(ALL)), BROWSERS);
    assert.deepEqual(findBrowsers(machineWith([])), {});
    assert.deepEqual(findBrowsers(machineWith(['/opt/chromium'])), {});
  });

  it('are the ones that somebody chose', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome', FIREFOX_PATH: '' };
    const { chromium, firefox } = findBrowsers(machineWith([...ALL, '/opt/chrome'], { env }));
    assert.deepEqual([chromium, firefox], ['/opt/chrome', BROWSERS.firefox]);
    assert.throws(() => findBrowsers(machineWith(ALL, { env })), /CHROME_PATH is \/opt\/chrome, which cannot be run/);
  });

  it('include WebKit if everything that it takes is present', () => {
    for (const missing of [BROWSERS.webkit.driver, MINI_BROWSER, '/usr/bin/Xvfb']) {
      const machine = machineWith(ALL.filter((path) => path !== missing));
      assert.equal(findBrowsers(machine).webkit, undefined, missing);
    }
    const env = { PATH: '/usr/bin', DISPLAY: ':0' };
    const withScreen = machineWith([BROWSERS.webkit.driver, MINI_BROWSER], { env });
    assert.deepEqual(findBrowsers(withScreen), { webkit: BROWSERS.webkit });
  });

  it('are elsewhere on a Mac and on Windows', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    assert.deepEqual(findBrowsers(machineWith([chrome], { platform: 'darwin' })), { chromium: chrome });

    const firefox = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const env = { PATH: 'C:\\Windows', PROGRAMFILES: 'C:\\Program Files' };
    assert.deepEqual(findBrowsers(machineWith([firefox], { platform: 'win32', env })), { firefox });
  });

  it('include the Chromium of the npm package if there is no other', () => {
    assert.deepEqual(findBrowsers(machineWith([PORTABLE])), { chromium: PORTABLE });
    assert.deepEqual(findBrowsers(machineWith([PORTABLE, BROWSERS.chromium])), { chromium: BROWSERS.chromium });
  });
});

describe('npm run browsers', () => {
  it('installs what is missing as root on Debian, and has nothing to do the second time', () => {
    const machine = containerWith([]);
    assert.ok(canInstall(machine));
    assert.deepEqual(getBrowsers(machine), BROWSERS);
    assert.deepEqual(machine.ran, [
      'apt-get -qq update',
      'apt-get -qq install --yes --no-install-recommends chromium',
      'apt-get -qq install --yes --no-install-recommends firefox-esr',
      'apt-get -qq install --yes --no-install-recommends webkit2gtk-driver xvfb',
    ]);
    assert.deepEqual(machine.said, ['Installing Chromium, Firefox and WebKit with apt-get.']);

    machine.ran = [];
    machine.said = [];
    assert.deepEqual(getBrowsers(machine), BROWSERS);
    assertLeftAlone(machine);
    assert.deepEqual(machine.said, ['Chromium, Firefox and WebKit are here: nothing to get.']);
  });

  it('installs only what is missing', () => {
    const machine = containerWith(PACKAGES.chromium);
    assert.deepEqual(getBrowsers(machine), BROWSERS);
    assert.deepEqual(machine.said, ['Installing Firefox and WebKit with apt-get.']);
    assert.ok(machine.ran.every((line) => !line.includes('chromium')));
  });

  it('installs the others if a distribution lacks one, and says why that one failed', () => {
    const machine = containerWith([], { archive: ['chromium', 'webkit2gtk-driver', 'xvfb'] });
    assert.deepEqual(Object.keys(getBrowsers(machine)), ['chromium', 'webkit']);
    assert.match(machine.said[1], /^apt-get could not install firefox-esr:\nE: Unable to locate package firefox-esr/);
    assert.match(machine.said[2], /^No Firefox on this machine\./);
    assert.equal(machine.fetched, 0);
  });

  it('takes a Chromium from npm if apt gives nothing', () => {
    const machine = containerWith([], { archive: [] });
    assert.deepEqual(getBrowsers(machine), { chromium: PORTABLE });
  });

  it('installs nothing for those who may not, and says how to get what is missing', () => {
    for (const machine of [
      machineWith([APT, ...PACKAGES['firefox-esr']]),
      machineWith(PACKAGES['firefox-esr'], { isRoot: true }), // no Debian
    ]) {
      assert.ok(!canInstall(machine));
      assert.deepEqual(getBrowsers(machine), { firefox: BROWSERS.firefox });
      assertLeftAlone(machine);
      assert.deepEqual(machine.said, [
        'No Chromium on this machine. As root on Debian: apt-get install chromium. Elsewhere: install Chrome, Chromium or Edge, or set CHROME_PATH.',
        'No WebKit on this machine. As root on Debian: apt-get install webkit2gtk-driver xvfb. Elsewhere: WebKitGTK runs on Linux only.',
      ]);
    }
  });

  it('takes a Chromium from npm, once, for those who may not install and have none', () => {
    const machine = machineWith([APT]);
    assert.deepEqual(getBrowsers(machine), { chromium: PORTABLE });
    assert.deepEqual(getBrowsers(machine), { chromium: PORTABLE });
    assert.equal(machine.fetched, 1);
    assert.deepEqual(machine.ran, []);
    assert.match(machine.said[0], /^No Firefox/);
  });

  it('can only say how to if that Chromium does not run', () => {
    for (const options of [{ platform: 'darwin' }, { platform: 'win32' }, { arch: 'arm64' }]) {
      const machine = machineWith([], options);
      assert.deepEqual(getBrowsers(machine), {});
      assertLeftAlone(machine);
      assert.equal(machine.said.length, Object.keys(ENGINES).length);
    }
  });
});

describe('a test command', () => {
  it('installs every browser if there is none, even those it does not need itself, and says so', () => {
    const machine = containerWith([]);
    assert.deepEqual(browsersForTests(['chromium'], machine), { chromium: BROWSERS.chromium });
    assert.deepEqual(machine.said, [
      'There is no browser on this machine, so `npm run browsers` goes first.',
      'Installing Chromium, Firefox and WebKit with apt-get.',
    ]);
    assert.deepEqual(findBrowsers(machine), BROWSERS);
  });

  it('runs in the Chromium from npm if nothing may be installed', () => {
    const machine = machineWith([APT]);
    assert.deepEqual(browsersForTests(undefined, machine), { chromium: PORTABLE });
    assert.deepEqual(machine.ran, []);
  });

  for (const [who, machineOf] of Object.entries({ anyone: machineWith, root: containerWith })) {
    it(`installs nothing if there is a browser, and reports in one line what is missing, to ${who}`, () => {
      for (const [name, programs] of [
        ['Chromium', PACKAGES.chromium],
        ['Firefox', PACKAGES['firefox-esr']],
      ]) {
        const machine = machineOf(programs);
        assert.deepEqual(Object.values(browsersForTests(undefined, machine)), programs);
        assertLeftAlone(machine);
        const [line, ...more] = machine.said;
        assert.match(line, new RegExp(`^Testing in ${name}, without .* and WebKit: \`npm run browsers\``));
        assert.deepEqual(more, []);
      }
    });
  }

  it('says nothing if all that it needs is present', () => {
    const complete = machineWith(ALL);
    assert.deepEqual(browsersForTests(undefined, complete), BROWSERS);
    assert.deepEqual(complete.said, []);

    const enough = machineWith(PACKAGES.chromium);
    assert.deepEqual(browsersForTests(['chromium'], enough), { chromium: BROWSERS.chromium });
    assert.deepEqual(enough.said, []);
  });

  it('fails if there is none of those that it needs, and leaves the machine alone', () => {
    const machine = containerWith(PACKAGES.chromium);
    assert.throws(
      () => browsersForTests(['firefox', 'webkit'], machine),
      /^Error: No Firefox or WebKit to test in\. See `npm run browsers`\.$/,
    );
    assertLeftAlone(machine);
    assert.throws(() => browsersForTests(undefined, machineWith([], { platform: 'darwin' })), /to test in/);
  });

  it('knows no other engines', () => {
    assert.throws(() => browsersForTests(['chrome'], machineWith(ALL)), /No such engine: chrome\. There are chromium,/);
  });
});
