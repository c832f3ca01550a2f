// The browsers that a test command runs in: those that are installed. It doesn't change anybody's machine; only one without any
// browser, such as a new container, gets some first.

import { ENGINES, findBrowsers, namesOf } from './find-browsers.mjs';
import { getBrowsers } from './get-browsers.mjs';
import { thisMachine } from './machine.mjs';

/**
 * @param {string[]} wanted names of engines
 * @returns what `findBrowsers()` finds of those: at least one
 */
export function browsersForTests(wanted = Object.keys(ENGINES), machine = thisMachine) {
  const unknown = wanted.filter((engine) => !(engine in ENGINES));
  if (unknown.length) throw new Error(`No such engine: ${unknown.join(', ')}. There are ${Object.keys(ENGINES)}.`);

  let browsers = findBrowsers(machine);
  const isBare = Object.keys(browsers).length === 0;
  if (isBare) {
    machine.say('There is no browser on this machine, so `npm run browsers` goes first.');
    browsers = getBrowsers(machine);
  }

  const found = wanted.filter((engine) => engine in browsers);
  const missing = wanted.filter((engine) => !(engine in browsers));
  if (found.length === 0)
    throw new Error(`No ${namesOf(missing, 'disjunction')} to test in. See \`npm run browsers\`.`);
  if (missing.length && !isBare) {
    machine.say(
      `Testing in ${namesOf(found)}, without ${namesOf(missing)}: \`npm run browsers\` gets what is missing, or says how.`,
    );
  }
  return Object.fromEntries(found.map((engine) => [engine, browsers[engine]]));
}
