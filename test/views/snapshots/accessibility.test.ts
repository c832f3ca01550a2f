import { expect } from 'chai';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import { formatCode } from '../../../src/model/index.ts';
import { expectAccessible } from '../../support/axe.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { emulateMedia, press as pressKeys } from '../../support/input.ts';
import { answeringTags } from '../../elements/answering-tags.ts';
import { type AnsweringElement, type AnsweringTag, press } from '../../elements/harness.ts';
import { quickScanTag } from '../../elements/quick-scan/quick-scan.ts';
import {
  NOVEMBER,
  OCTOBER,
  buttonsIn,
  check,
  listedIn,
  mountSaver,
  resultOf,
  save,
  saveThree,
  savedIn,
  show,
  storeElsewhere,
} from './snapshots.ts';

const DAMAGED = 'outreach-elements/saved/quick-scan/2026-10-22T12:00:00.000Z/';

/** Every state worth testing. */
const states: Record<string, (tag: AnsweringTag) => Promise<AnsweringElement>> = {
  'nothing answered': (tag) => mountSaver(tag),
  'something to save': async (tag) => {
    const element = await mountSaver(tag);
    await show(element, resultOf(tag, tag.some, OCTOBER));
    return element;
  },
  'three moments': async (tag) => {
    const element = await mountSaver(tag);
    await saveThree(element, tag);
    return element;
  },
  'two of them side by side': async (tag) => {
    const element = await mountSaver(tag);
    await saveThree(element, tag);
    await check(element, /^22 oktober/);
    await check(element, /^22 november/);
    await press(element, 'Leg naast elkaar');
    return element;
  },
  'an opened moment': async (tag) => {
    const element = await mountSaver(tag);
    await saveThree(element, tag);
    await press(element, /^Open: 22 oktober/);
    return element;
  },
  'one removed': async (tag) => {
    const element = await mountSaver(tag);
    await saveThree(element, tag);
    await press(element, /^Verwijder: 22 oktober/);
    return element;
  },
  'something damaged': async (tag) => {
    const element = await mountSaver(tag);
    localStorage.setItem(DAMAGED.replace('quick-scan', tag.tag), 'x');
    await show(element, resultOf(tag, tag.some, OCTOBER));
    return element;
  },
  readonly: async (tag) => {
    const element = await mountSaver(tag, 'readonly');
    await saveThree(element, tag);
    return element;
  },
};

describe('accessibility of what is saved', () => {
  for (const tag of answeringTags) {
    for (const [state, make] of Object.entries(states)) {
      it(`${tag.tag}, ${state}: nothing for axe to object to`, async () => {
        await expectAccessible(await make(tag));
      });
    }
  }

  it('holds in the dark', async () => {
    const element = await states['two of them side by side']!(quickScanTag);
    element.parentElement!.style.cssText = 'color-scheme: dark; color: CanvasText; background: Canvas';
    await expectAccessible(element);
  });

  it('gives every target 44 px', async () => {
    for (const state of ['three moments', 'two of them side by side', 'one removed', 'something damaged']) {
      const element = await states[state]!(quickScanTag);
      const small = [...savedIn(element).querySelectorAll<HTMLElement>('button, label')]
        .filter((target) => target.checkVisibility())
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ target, box }) => `${target.textContent.trim()}: ${box.width} × ${box.height}`);
      expect(small, state).to.deep.equal([]);
    }
  });

  it('names every button after its snapshot', async () => {
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

  it('says at the first checkbox what the list is and what it is for', async () => {
    const element = await mountSaver();
    await save(element, resultOf(quickScanTag, quickScanTag.some, OCTOBER));
    await show(element, null);
    const group = byRole(savedIn(element), 'group', 'Bewaarde momentopnames');
    expect(allByRole(group, 'checkbox')).to.have.length(1);
    expect(computeAccessibleDescription(group)).to.match(/^Kruis twee momentopnames aan/);
  });

  it('distinguishes snapshots of the same day with the same code', async () => {
    const element = await mountSaver();
    const { some, others } = quickScanTag;
    for (const [answers, moment] of [
      [some, OCTOBER],
      [others, OCTOBER],
      [some, OCTOBER.replace('12:00:00', '12:00:30')],
      [some, OCTOBER.replace('12:00:00', '12:01:00')],
    ] as const) {
      await save(element, resultOf(quickScanTag, answers, moment));
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

  it('is all within reach of the keyboard, in visual order', async () => {
    const element = await mountSaver();
    await save(element, resultOf(quickScanTag, quickScanTag.some, NOVEMBER));
    allByRole(savedIn(element), 'button', 'Bewaar op dit toestel')[0]!.focus();
    const met: string[] = [];
    for (let stop = 0; stop < 5; stop++) {
      await pressKeys('Tab');
      const { activeElement: focused } = element.shadowRoot!;
      met.push(focused!.getAttribute('aria-label')?.split(':')[0] ?? focused!.localName);
    }
    // Nothing can be compared yet, so that button is skipped.
    expect(met.slice(0, 3)).to.deep.equal(['input', 'Open', 'Verwijder']);
    await pressKeys('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', ' ');
    await element.updateComplete;
    expect(allByRole(savedIn(element), 'checkbox').map((box) => (box as HTMLInputElement).checked)).to.deep.equal([
      true,
    ]);
  });

  it('is not printed', async function () {
    const element = await states['three moments']!(quickScanTag);
    if (!(await emulateMedia({ type: 'print' }))) this.skip();
    expect(savedIn(element).checkVisibility()).to.be.false;
  });
});
