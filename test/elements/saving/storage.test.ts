import { expect } from 'chai';
import { type Result, createResult } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { click } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import {
  NOVEMBER,
  OCTOBER,
  type SavingElement,
  buttonsIn,
  downloads,
  listedIn,
  mountAgain,
  mountSaver,
  press,
  quickScanSaver,
  replace,
  resultOf,
  save,
  saveThree,
  savedIn,
  savers,
  settled,
  show,
  stored,
  textOf,
  toldIn,
  storeElsewhere,
} from './saving.ts';

const { some, others } = quickScanSaver;
const october = resultOf(quickScanSaver, some, OCTOBER);
const november = resultOf(quickScanSaver, others, NOVEMBER);

const UNAVAILABLE =
  'Bewaren lukt in deze browser of op deze pagina niet. Wat je invulde, blijft hier staan. Download het resultaat of noteer de code.';
const FULL =
  'Er is geen plaats meer op dit toestel, dus dit is niet bewaard. Download het resultaat of noteer de code.';

/** What the visitor has on the screen is there still, and can be answered on. */
async function expectKept(element: SavingElement, result: Result): Promise<void> {
  expect(element.result).to.deep.equal(result);
  await click(byRole(element, 'button', '1 Werkrelatie, nog open'));
  await settled(element);
  await click(byRole(element, 'checkbox', 'Dwang'));
  await settled(element);
  expect(element.result.answers).to.deep.equal({ 'working-relationship': ['coercive'], ...result.answers });
}

describe('a browser that refuses storage', () => {
  /** Each way in which there can be none. */
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
    it(`and ${way}: the visitor is told, and keeps what is there`, async () => {
      const element = await mountSaver();
      replace(window, 'localStorage', descriptor);
      await show(element, october);
      expect(listedIn(element)).to.deep.equal([]);
      await press(element, 'Bewaar op dit toestel');
      expect(toldIn(element)).to.equal(UNAVAILABLE);
      await expectKept(element, october);
    });
  }

  it('from the start on works as it does without saving', async () => {
    replace(window, 'localStorage', ways['throws when it is asked for it']!);
    const element = await mount<SavingElement>('<quick-scan allow-saving></quick-scan>');
    await settled(element);
    await click(byRole(element, 'checkbox', 'Dwang'));
    element.showResult();
    await settled(element);
    expect(byRole(element, 'table', 'Profiel')).to.exist;
  });

  it('later on, says so when something is removed, and leaves it', async () => {
    const element = await mountSaver();
    await save(element, october);
    const before = stored();
    const remove = allByRole(savedIn(element), 'button', /^Verwijder: /)[0]!;
    replace(Storage.prototype, 'removeItem', {
      value() {
        throw new DOMException('', 'SecurityError');
      },
    });
    await click(remove);
    await settled(element);
    expect(toldIn(element)).to.equal('Verwijderen lukt hier niet. Wis de gegevens van deze website in je browser.');
    expect(stored()).to.deep.equal(before);
    expect(listedIn(element)).to.have.length(1);
  });

  it('for some other reason tells the same', async () => {
    const element = await mountSaver();
    for (const error of [new DOMException('', 'SecurityError'), new TypeError('no')]) {
      replace(Storage.prototype, 'setItem', {
        value() {
          throw error;
        },
      });
      await save(element, october);
      expect(toldIn(element)).to.equal(UNAVAILABLE);
    }
  });

  it('without a word is not believed', async () => {
    const element = await mountSaver();
    replace(Storage.prototype, 'setItem', { value() {} });
    await save(element, october);
    expect(toldIn(element)).to.equal(UNAVAILABLE);
    expect(listedIn(element)).to.deep.equal([]);
    await expectKept(element, october);
  });
});

describe('a storage that is full', () => {
  it('is told, and nothing of what is there is lost', async () => {
    const element = await mountSaver();
    await save(element, october);
    const before = stored();
    replace(Storage.prototype, 'setItem', {
      value() {
        throw new DOMException('', 'QuotaExceededError');
      },
    });
    await save(element, november);
    expect(toldIn(element)).to.equal(FULL);
    expect(stored()).to.deep.equal(before);
    expect(listedIn(element)).to.have.length(1);
    await expectKept(element, november);
  });

  it('is told as the browser itself tells it', async () => {
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
    expect(toldIn(element)).to.equal(FULL);
    expect(stored()).to.include(before);
    expect(listedIn(element)).to.have.length(1);
    // Once there is room it works.
    for (const key of Object.keys(localStorage).filter((each) => each.startsWith('other/')))
      localStorage.removeItem(key);
    await press(element, 'Bewaar op dit toestel');
    expect(toldIn(element)).to.equal('Bewaard op dit toestel.');
  });

  it('says that it cannot put back what was removed', async () => {
    const element = await mountSaver();
    await save(element, october);
    await press(element, /^Verwijder: /);
    replace(Storage.prototype, 'setItem', {
      value() {
        throw new DOMException('', 'QuotaExceededError');
      },
    });
    await press(element, 'Zet terug');
    expect(toldIn(element)).to.equal(FULL);
  });
});

describe('what stands in storage already', () => {
  const PREFIX = 'outreach-elements/saved/quick-scan/2026-10-22T12:00:00.000Z/';
  const damaged: Record<string, string> = {
    'no JSON': '{"instrument":"quick-scan"',
    nothing: '',
    'not a document': '42',
    'a list': `[${JSON.stringify(october)}]`,
    'changed answers': JSON.stringify({ ...october, answers: { location: ['online'] } }),
    'a code that is wrong': JSON.stringify({ ...october, code: 'Q0000000' }),
    'another version': JSON.stringify({ ...october, version: 2 }),
    'another instrument': JSON.stringify(resultOf(savers[1]!, savers[1]!.some, OCTOBER)),
    'names of every object': '{"__proto__":{"instrument":"quick-scan"},"constructor":1}',
    'a huge text': 'x'.repeat(200_000),
    markup: '<img src=x onerror=alert(1)>',
  };

  it('and is damaged stays until it is removed, and disturbs nothing', async () => {
    localStorage.clear();
    const own = Object.fromEntries(Object.values(damaged).map((text, index) => [`${PREFIX}${index}`, text]));
    for (const [key, text] of Object.entries(own)) localStorage.setItem(key, text);
    afterThisTest(() => localStorage.clear());
    const element = await mountAgain();
    expect(stored()).to.deep.equal(own);
    expect(listedIn(element)).to.have.length(Object.keys(damaged).length);
    for (const moment of listedIn(element)) {
      expect(moment).to.match(/^Wat op 22 oktober 2026.* bewaard werd, is beschadigd of van een andere versie\./);
    }
    expect(allByRole(savedIn(element), 'checkbox')).to.be.empty;
    expect(buttonsIn(element).filter((name) => name.startsWith('Open'))).to.be.empty;
    expect(element.shadowRoot!.querySelector('img') === null).to.be.true;

    await save(element, november);
    expect(toldIn(element)).to.equal('Bewaard op dit toestel.');
    expect(stored()).to.include(own);
    await click(allByRole(savedIn(element), 'button', /^Verwijder: /).at(-1)!);
    await settled(element);
    expect(Object.keys(stored())).to.have.length(Object.keys(damaged).length);
    await press(element, 'Zet terug');
    expect(stored()).to.include(own);
  });

  for (const [what, text] of Object.entries(damaged)) {
    it(`and is ${what} is removed and put back to the letter`, async () => {
      const element = await mountSaver();
      storeElsewhere(`${PREFIX}1`, text);
      await show(element, october);
      expect(listedIn(element)).to.have.length(1);
      await press(element, /^Verwijder: 22 oktober 2026/);
      expect(stored()).to.deep.equal({});
      await press(element, 'Zet terug');
      expect(stored()).to.deep.equal({ [`${PREFIX}1`]: text });
    });
  }

  it('and is damaged is no part of what is exported', async () => {
    const files = downloads();
    const element = await mountSaver();
    storeElsewhere(`${PREFIX}1`, damaged['no JSON']!);
    await save(element, november);
    await press(element, 'Download als JSON');
    expect(JSON.parse(await files[0]!.text())).to.deep.equal([november]);
  });

  it('and is of somebody else is left alone', async () => {
    const alien: Record<string, string> = {
      theme: 'dark',
      'outreach-elements': 'x',
      'outreach-elements/saved': 'x',
      'outreach-elements/saved/quick-scans/2026-10-22T12:00:00.000Z/1': JSON.stringify(october),
      'other/outreach-elements/saved/quick-scan/2026-10-22T12:00:00.000Z/1': JSON.stringify(october),
      'quick-scan': JSON.stringify(october),
      __proto__: 'x',
      length: '3',
      getItem: 'x',
    };
    const element = await mountSaver();
    for (const [key, text] of Object.entries(alien)) localStorage.setItem(key, text);
    const before = stored();
    await save(element, october);
    expect(listedIn(element)).to.have.length(1);
    await press(element, 'Verwijder alles');
    expect(listedIn(element)).to.deep.equal([]);
    expect(stored()).to.deep.equal(before);
  });

  it('and has a key that no saving gives is left alone', async () => {
    const alien: Record<string, string> = {
      'outreach-elements/saved/quick-scan/': JSON.stringify(october),
      'outreach-elements/saved/quick-scan/backup': JSON.stringify(october),
      'outreach-elements/saved/quick-scan/settings/1': '{}',
    };
    const element = await mountSaver();
    for (const [key, text] of Object.entries(alien)) localStorage.setItem(key, text);
    await save(element, october);
    expect(listedIn(element)).to.have.length(1);
    expect(textOf(savedIn(element))).not.to.match(/invalid|undefined|NaN/i);
    await press(element, 'Verwijder alles');
    expect(stored()).to.deep.equal(alien);
  });

  it('and went meanwhile does not come back as something damaged', async () => {
    const element = await mountSaver();
    const [first] = await saveThree(element);
    const key = Object.keys(stored()).find((each) => stored()[each] === JSON.stringify(first))!;
    localStorage.removeItem(key);
    await press(element, 'Verwijder alles');
    await press(element, 'Zet terug');
    expect(Object.keys(stored())).to.have.length(2).and.not.to.include(key);
  });
});

describe('storage without allow-saving', () => {
  it('is never touched', async () => {
    let touched = 0;
    for (const method of ['getItem', 'setItem', 'removeItem', 'clear', 'key']) {
      replace(Storage.prototype, method, { value: () => void touched++ });
    }
    for (const storage of ['localStorage', 'sessionStorage']) {
      replace(window, storage, {
        get() {
          touched++;
          throw new DOMException('', 'SecurityError');
        },
      });
    }
    for (const saver of savers) {
      const element = await mount<SavingElement>(saver.markup(''));
      await settled(element);
      await show(element, createResult(saver.instrument, saver.some, OCTOBER));
      element.showResult();
      await settled(element);
      expect(byRole(element, 'table')).to.exist;
      dispatchEvent(new StorageEvent('storage', { key: null }));
      await settled(element);
      expect(savedIn(element) === null).to.be.true;
    }
    expect(touched).to.equal(0);
  });
});
