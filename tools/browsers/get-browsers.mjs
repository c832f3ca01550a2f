// Installs the browsers that are missing, if it can: with apt, as root on a Debian-like machine, such as a container.
// Otherwise it says how to. A Linux machine without any browser gets a Chromium from an npm package, so that tests
// always run somewhere.

import { ENGINES, findBrowsers, firstExecutable, namesOf } from './find-browsers.mjs';
import { thisMachine } from './machine.mjs';

/** @returns what `findBrowsers()` finds in the end, which may be nothing */
export function getBrowsers(machine = thisMachine) {
  const before = missingOf(findBrowsers(machine));
  if (before.length === 0) machine.say(`${namesOf(Object.keys(ENGINES))} are here: nothing to get.`);
  else if (canInstall(machine)) install(before, machine);

  const browsers = findBrowsers(machine);
  if (Object.keys(browsers).length === 0 && machine.platform === 'linux' && machine.arch === 'x64') {
    browsers.chromium = machine.fetchPortableChromium();
  }
  for (const engine of missingOf(browsers)) machine.say(advice(engine));
  return browsers;
}

/** @returns {boolean} whether this may change the machine, and knows how */
export function canInstall(machine = thisMachine) {
  return machine.isRoot && firstExecutable(['apt-get'], machine) !== undefined;
}

const missingOf = (browsers) => Object.keys(ENGINES).filter((engine) => !(engine in browsers));

/** One by one: a distribution that lacks one may have another. */
function install(engines, machine) {
  const apt = (...args) => machine.run('apt-get', ['-qq', ...args], { DEBIAN_FRONTEND: 'noninteractive' });

  machine.say(`Installing ${namesOf(engines)} with apt-get.`);
  apt('update'); // a single unreachable source fails this, but the package may well come from another
  for (const engine of engines) {
    const packages = ENGINES[engine].debianPackages;
    const complaint = apt('install', '--yes', '--no-install-recommends', ...packages);
    if (complaint) machine.say(`apt-get could not install ${packages.join(' and ')}:\n${complaint}`);
  }
}

function advice(engine) {
  const { name, debianPackages, elsewhere } = ENGINES[engine];
  return `No ${name} on this machine. As root on Debian: apt-get install ${debianPackages.join(' ')}. Elsewhere: ${elsewhere}.`;
}
