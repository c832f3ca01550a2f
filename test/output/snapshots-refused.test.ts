import { expect } from 'chai';
import { type Result } from '../../src/model/index.ts';
import { allByRole, byRole } from '../support/by-role.ts';
import { click } from '../support/input.ts';
import { mount } from '../support/mount.ts';
import { replaceProperty } from '../support/replace.ts';
import { type AnsweringElement, press } from '../elements/harness.ts';
import {
  listedIn,
  mountSaver,
  november,
  october,
  save,
  savedIn,
  show,
  stored,
  messageIn,
} from '../views/snapshots/snapshots.ts';

const UNAVAILABLE =
  'Bewaren lukt in deze browser of op deze pagina niet. Wat je invulde, blijft hier staan. Noteer de resultaatcode.';
const FULL =
  'Er is geen plaats meer op dit toestel, dus dit is niet bewaard. Download het resultaat of noteer de code.';

/** What the visitor has on the screen is still there, and can still be answered. */
async function expectKept(element: AnsweringElement, result: Result): Promise<void> {
  expect(element.result).to.deep.equal(result);
  await click(byRole(element, 'button', '1 Werkrelatie, nog open'));
  await element.updateComplete;
  await click(byRole(element, 'checkbox', 'Dwang'));
  await element.updateComplete;
  expect(element.result.answers).to.deep.equal({ 'working-relationship': ['coercive'], ...result.answers });
}

describe('a browser that refuses storage', () => {
  /** Each way in which there can be no storage. */
  const ways: Record<string, PropertyDescriptor> = {
    'throws when it is asked for it': {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    },
    'has none': { get: () => undefined },
    'has nothing there': { get: () => null },
  };
  for (const [way, descriptor] of Object.entries(ways)) {
    it(`and ${way}: the visitor is told, and answers stay`, async () => {
      const element = await mountSaver();
      replaceProperty(window, 'localStorage', descriptor);
      await show(element, october);
      expect(listedIn(element)).to.deep.equal([]);
      await press(element, 'Bewaar op dit toestel');
      expect(messageIn(element)).to.equal(UNAVAILABLE);
      await expectKept(element, october);
    });
  }

  it('from the start works as it does without saving', async () => {
    replaceProperty(window, 'localStorage', ways['throws when it is asked for it']!);
    const element = await mount<AnsweringElement>('<quick-scan allow-saving></quick-scan>');
    await element.updateComplete;
    await click(byRole(element, 'checkbox', 'Dwang'));
    element.showResult();
    await element.updateComplete;
    expect(byRole(element, 'table', 'Profiel')).to.exist;
  });

  it('later on reports that something cannot be removed, and leaves it', async () => {
    const element = await mountSaver();
    await save(element, october);
    const before = stored();
    const remove = allByRole(savedIn(element), 'button', /^Verwijder: /)[0]!;
    replaceProperty(Storage.prototype, 'removeItem', {
      value() {
        throw new DOMException('', 'SecurityError');
      },
    });
    await click(remove);
    await element.updateComplete;
    expect(messageIn(element)).to.equal('Verwijderen lukt hier niet. Wis de gegevens van deze website in je browser.');
    expect(stored()).to.deep.equal(before);
    expect(listedIn(element)).to.have.length(1);
  });

  it('for some other reason gives the same message', async () => {
    const element = await mountSaver();
    for (const error of [new DOMException('', 'SecurityError'), new TypeError('no')]) {
      replaceProperty(Storage.prototype, 'setItem', {
        value() {
          throw error;
        },
      });
      await save(element, october);
      expect(messageIn(element)).to.equal(UNAVAILABLE);
    }
  });

  it('silently isn’t trusted', async () => {
    const element = await mountSaver();
    replaceProperty(Storage.prototype, 'setItem', { value() {} });
    await save(element, october);
    expect(messageIn(element)).to.equal(UNAVAILABLE);
    expect(listedIn(element)).to.deep.equal([]);
    await expectKept(element, october);
  });
});

describe('a storage that is full', () => {
  it('is reported, and nothing in it is lost', async () => {
    const element = await mountSaver();
    await save(element, october);
    const before = stored();
    replaceProperty(Storage.prototype, 'setItem', {
      value() {
        throw new DOMException('', 'QuotaExceededError');
      },
    });
    await save(element, november);
    expect(messageIn(element)).to.equal(FULL);
    expect(stored()).to.deep.equal(before);
    expect(listedIn(element)).to.have.length(1);
    await expectKept(element, november);
  });

  it('is recognised in the terms of the browser itself', async () => {
    const element = await mountSaver();
    await save(element, october);
    const before = stored();
    for (let length = 2 ** 23; length >= 1; length /= 2) {
      try {
        localStorage.setItem(`other/${length}`, 'x'.repeat(length));
      } catch {
        // Then half of it.
      }
    }
    await save(element, november);
    expect(messageIn(element)).to.equal(FULL);
    expect(stored()).to.include(before);
    expect(listedIn(element)).to.have.length(1);
    // Once there is room, it works.
    for (const key of Object.keys(localStorage).filter((each) => each.startsWith('other/')))
      localStorage.removeItem(key);
    await press(element, 'Bewaar op dit toestel');
    expect(messageIn(element)).to.equal('Bewaard op dit toestel.');
  });

  it('says that it cannot put back what was removed', async () => {
    const element = await mountSaver();
    await save(element, october);
    await press(element, /^Verwijder: /);
    replaceProperty(Storage.prototype, 'setItem', {
      value() {
        throw new DOMException('', 'QuotaExceededError');
      },
    });
    await press(element, 'Zet terug');
    expect(messageIn(element)).to.equal(FULL);
  });
});
