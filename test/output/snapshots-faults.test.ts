// A browser refuses a call to its storage: each in turn, or all of one kind. In every case there is a message, nothing is
// lost, and once the browser stops refusing, the action works.

import { expect } from 'chai';
import { allByRole, byRole } from '../support/by-role.ts';
import { catchDownloads } from '../support/downloads.ts';
import { replaceProperty } from '../support/replace.ts';
import type { AnsweringElement } from '../elements/harness.ts';
import {
  mountAgain,
  mountSaver,
  messageIn,
  november,
  october,
  savedIn,
  show,
  stored,
} from '../views/snapshots/snapshots.ts';

const KEY = 'outreach-elements/saved/quick-scan/2026-10-22T12:00:00.000Z/';
const SAVED = {
  [`${KEY}1`]: JSON.stringify(october),
  [`${KEY}2`]: JSON.stringify({ ...october, recordedAt: '2026-09-22T12:00:00Z' }),
};

const SAVE = 'Bewaar op dit toestel';
const UNDO = 'Zet terug';
const REFUSED =
  /^(Bewaren lukt in deze browser of op deze pagina niet|Er is geen plaats meer op dit toestel|Verwijderen lukt hier niet|Downloaden lukt hier niet)/;

/** What a visitor does, the message after it, and how much is saved then. */
interface Deed {
  readonly button: string | RegExp;
  /** What the visitor does before that. */
  readonly after?: string;
  readonly said: string;
  readonly left: number;
}

const deeds: Record<string, Deed> = {
  saves: { button: SAVE, said: 'Bewaard op dit toestel.', left: 3 },
  'removes one': { button: /^Verwijder: 22 oktober/, said: 'Verwijderd van dit toestel.', left: 1 },
  'removes all': { button: 'Verwijder alles', said: 'Verwijderd van dit toestel.', left: 0 },
  'puts back what was removed': { after: 'Verwijder alles', button: UNDO, said: 'Alles staat er weer.', left: 2 },
  'downloads what is saved': {
    button: 'Download als JSON: Bewaarde momentopnames',
    said: 'Het bestand is gemaakt.',
    left: 2,
  },
};

const { localStorage: browsers } = window;

type Fails = (call: string, index: number) => boolean;

/** Replaces the browser's storage by one that records each call, and refuses those that are to fail. */
function refuse(fails: Fails, name: string): { readonly calls: string[]; readonly stop: () => void } {
  const calls: string[] = [];
  let stopped = false;
  const note = (call: string) => {
    if (stopped) return;
    calls.push(call);
    if (fails(call, calls.length - 1)) throw new DOMException('', name);
  };
  const storage = new Proxy(browsers, {
    get(real, property) {
      const value = Reflect.get(real, property, real) as unknown;
      if (typeof value !== 'function') {
        note(String(property));
        return value;
      }
      return (...args: unknown[]) => {
        note(String(property));
        return Reflect.apply(value, real, args) as unknown;
      };
    },
    ownKeys(real) {
      note('keys');
      return Reflect.ownKeys(real);
    },
  });
  const get = () => {
    note('localStorage');
    return storage;
  };
  replaceProperty(window, 'localStorage', { get });
  return { calls, stop: () => (stopped = true) };
}

/** Clicks without a pointer, as pressing isn't what is tested here. The message comes in a separate update. */
async function press(element: AnsweringElement, button: string | RegExp): Promise<void> {
  byRole(savedIn(element), 'button', button).click();
  await element.updateComplete;
  await element.updateComplete;
}

const canPress = (element: AnsweringElement, button: string | RegExp): boolean =>
  allByRole(savedIn(element), 'button', button).length > 0;

async function prepare({ after }: Deed): Promise<AnsweringElement> {
  (await mountSaver()).remove();
  for (const [key, text] of Object.entries(SAVED)) localStorage.setItem(key, text);
  const element = await mountAgain();
  await show(element, november);
  if (after) await press(element, after);
  return element;
}

/** Does it while the browser refuses, and again when it no longer does. */
async function expectNothingLost(deed: Deed, fails: Fails, name: string): Promise<readonly string[]> {
  const element = await prepare(deed);
  const { calls, stop } = refuse(fails, name);
  await press(element, deed.button);
  stop();
  const refused = `${name} at ${calls.filter(fails).join()} of ${calls.join()}`;
  const message = messageIn(element);
  expect(message === deed.said || REFUSED.test(message), `“${message}” after ${refused}`).to.equal(true);
  expect(element.result, refused).to.deep.equal(november);

  if (message !== deed.said && canPress(element, deed.button)) await press(element, deed.button);
  const again = messageIn(element);
  expect([deed.said, 'Dit staat al op dit toestel.'], refused).to.include(again);
  expect(Object.keys(stored()), refused).to.have.length(deed.left);
  if (deed.left >= 2) expect(stored(), refused).to.include(SAVED);
  if (canPress(element, UNDO)) {
    await press(element, UNDO);
    expect(stored(), refused).to.deep.equal(SAVED);
  }
  element.remove();
  return calls;
}

describe('a storage that refuses', function () {
  this.timeout(120_000);
  beforeEach(() => void catchDownloads());

  for (const [what, deed] of Object.entries(deeds)) {
    it(`one call, when a visitor ${what}`, async () => {
      const calls = await expectNothingLost(deed, () => false, 'none');
      expect(calls).to.include.members(['localStorage', 'keys', 'getItem']);
      for (let wanted = 0; wanted < calls.length; wanted++) {
        await expectNothingLost(deed, (_, index) => index === wanted, 'SecurityError');
        if (calls[wanted] === 'setItem')
          await expectNothingLost(deed, (_, index) => index === wanted, 'QuotaExceededError');
      }
    });

    for (const wanted of ['localStorage', 'getItem', 'setItem', 'removeItem', 'keys', 'key', 'length']) {
      it(`each ${wanted}, when a visitor ${what}`, async () => {
        await expectNothingLost(deed, (call) => call === wanted, 'SecurityError');
        if (wanted === 'setItem') await expectNothingLost(deed, (call) => call === wanted, 'QuotaExceededError');
      });
    }
  }

  it('to be read at first is listed when another tab changes something', async () => {
    (await mountSaver()).remove();
    for (const [key, text] of Object.entries(SAVED)) localStorage.setItem(key, text);
    for (const wanted of ['localStorage', 'getItem', 'keys']) {
      const { stop } = refuse((call) => call === wanted, 'SecurityError');
      const element = await mountAgain();
      expect(allByRole(element, 'heading', 'Op dit toestel')).to.be.empty;
      stop();
      dispatchEvent(new StorageEvent('storage', { key: `${KEY}1` }));
      await element.updateComplete;
      expect(allByRole(savedIn(element), 'checkbox')).to.have.length(2);
      element.remove();
    }
  });

  it('to be read later on leaves the list in sight', async () => {
    const element = await prepare(deeds.saves!);
    refuse(() => true, 'SecurityError');
    dispatchEvent(new StorageEvent('storage', { key: `${KEY}1` }));
    await element.updateComplete;
    expect(allByRole(savedIn(element), 'checkbox')).to.have.length(2);
  });
});
