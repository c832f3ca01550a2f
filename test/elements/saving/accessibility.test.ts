import { expect } from 'chai';
import { formatCode } from '../../../src/model/index.ts';
import { expectAccessible } from '../../support/axe.ts';
import { allByRole } from '../../support/by-role.ts';
import { emulateMedia, press as pressKeys } from '../../support/input.ts';
import {
  NOVEMBER,
  OCTOBER,
  type Saver,
  type SavingElement,
  buttonsIn,
  check,
  listedIn,
  mountSaver,
  press,
  quickScanSaver,
  resultOf,
  save,
  saveThree,
  savedIn,
  savers,
  settled,
  show,
  storeElsewhere,
} from './saving.ts';

const DAMAGED = 'outreach-elements/saved/quick-scan/2026-10-22T12:00:00.000Z/';

/** Every state worth seeing. */
const states: Record<string, (saver: Saver) => Promise<SavingElement>> = {
  'nothing answered': (saver) => mountSaver(saver),
  'something to save': async (saver) => {
    const element = await mountSaver(saver);
    await show(element, resultOf(saver, saver.some, OCTOBER));
    return element;
  },
  'three moments': async (saver) => {
    const element = await mountSaver(saver);
    await saveThree(element, saver);
    return element;
  },
  'two of them side by side': async (saver) => {
    const element = await mountSaver(saver);
    await saveThree(element, saver);
    await check(element, /^22 oktober/);
    await check(element, /^22 november/);
    await press(element, 'Leg naast elkaar');
    return element;
  },
  'an opened moment': async (saver) => {
    const element = await mountSaver(saver);
    await saveThree(element, saver);
    await press(element, /^Open: 22 oktober/);
    return element;
  },
  'one removed': async (saver) => {
    const element = await mountSaver(saver);
    await saveThree(element, saver);
    await press(element, /^Verwijder: 22 oktober/);
    return element;
  },
  'something damaged': async (saver) => {
    const element = await mountSaver(saver);
    localStorage.setItem(DAMAGED.replace('quick-scan', saver.tag), 'x');
    await show(element, resultOf(saver, saver.some, OCTOBER));
    return element;
  },
  readonly: async (saver) => {
    const element = await mountSaver(saver, 'readonly');
    await saveThree(element, saver);
    return element;
  },
};

describe('accessibility of what is saved', () => {
  for (const saver of savers) {
    for (const [state, make] of Object.entries(states)) {
      it(`${saver.tag}, ${state}: nothing for axe to object to`, async () => {
        await expectAccessible(await make(saver));
      });
    }
  }

  it('holds in the dark', async () => {
    const element = await states['two of them side by side']!(quickScanSaver);
    element.parentElement!.style.cssText = 'color-scheme: dark; color: CanvasText; background: Canvas';
    await expectAccessible(element);
  });

  it('gives every target 44 px', async () => {
    for (const state of ['three moments', 'two of them side by side', 'one removed', 'something damaged']) {
      const element = await states[state]!(quickScanSaver);
      const small = [...savedIn(element).querySelectorAll<HTMLElement>('button, label')]
        .filter((target) => target.checkVisibility())
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ target, box }) => `${target.textContent.trim()}: ${box.width} × ${box.height}`);
      expect(small, state).to.deep.equal([]);
    }
  });

  it('names every button by its moment', async () => {
    const element = await mountSaver();
    const [october] = await saveThree(element);
    const code = formatCode(october!.code);
    const names = buttonsIn(element);
    expect(names).to.include.members([
      `Open: 22 oktober 2026, code ${code}`,
      `Verwijder: 22 oktober 2026, code ${code}`,
    ]);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('tells moments apart that have the same day and the same code', async () => {
    const element = await mountSaver();
    const { some, others } = quickScanSaver;
    for (const [answers, moment] of [
      [some, OCTOBER],
      [others, OCTOBER],
      [some, OCTOBER.replace('12:00:00', '12:00:30')],
      [some, OCTOBER.replace('12:00:00', '12:01:00')],
    ] as const) {
      await save(element, resultOf(quickScanSaver, answers, moment));
    }
    for (const suffix of ['1', '2', '3']) storeElsewhere(DAMAGED + suffix, 'x');
    await show(element, null);
    expect(listedIn(element)).to.have.length(7);
    expect(new Set(listedIn(element)).size).to.equal(7);
    const names = buttonsIn(element);
    expect(new Set(names).size, names.join('\n')).to.equal(names.length);
    const boxes = allByRole(savedIn(element), 'checkbox').length;
    expect(boxes).to.equal(4);
  });

  it('is all within reach of the keyboard, in the order in which it stands', async () => {
    const element = await mountSaver();
    await save(element, resultOf(quickScanSaver, quickScanSaver.some, NOVEMBER));
    allByRole(savedIn(element), 'button', 'Bewaar op dit toestel')[0]!.focus();
    const met: string[] = [];
    for (let stop = 0; stop < 5; stop++) {
      await pressKeys('Tab');
      const { activeElement: focused } = element.shadowRoot!;
      met.push(focused!.getAttribute('aria-label')?.split(':')[0] ?? focused!.localName);
    }
    // Nothing can be compared yet, so that button is passed over.
    expect(met.slice(0, 3)).to.deep.equal(['input', 'Open', 'Verwijder']);
    await pressKeys('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', ' ');
    await settled(element);
    expect(allByRole(savedIn(element), 'checkbox').map((box) => (box as HTMLInputElement).checked)).to.deep.equal([
      true,
    ]);
  });

  it('is not printed', async function () {
    const element = await states['three moments']!(quickScanSaver);
    if (!(await emulateMedia({ type: 'print' }))) this.skip();
    expect(savedIn(element).checkVisibility()).to.be.false;
  });
});
