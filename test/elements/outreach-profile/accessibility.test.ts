import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { expectAccessible, expectContrast } from '../../support/axe.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { until } from '../../support/eventually.ts';
import { accessibilityTree, click, emulateMedia } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import {
  addText,
  AFTER,
  BEFORE,
  checklist,
  COMPLETE,
  definition,
  drop,
  isBusy,
  manyResults,
  mountProfile,
  openList,
  OTHER,
  press,
  pressByKey,
  scan,
  settled,
  textFile,
} from './outreach-profile.ts';

const MANY = [BEFORE, AFTER, OTHER];

/** With BEFORE, a team over the years. */
const YEARS = [AFTER, scan({ ...BEFORE.answers, 'time-frame.outreach-hours': 20 }, '2028-01-15T12:00:00Z')];

/** Every state worth testing. */
const states: Record<string, () => Promise<OutreachProfileElement>> = {
  empty: () => mountProfile(),
  one: () => mountProfile('', { results: [BEFORE] }),
  two: () => mountProfile('', { results: [BEFORE, AFTER] }),
  'two, as a team': async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    await click(byRole(profile, 'radio', 'Van verschillende mensen'));
    await settled(profile);
    return profile;
  },
  many: () => mountProfile('', { results: MANY }),
  'over time': async () => {
    const profile = await mountProfile('', { results: [...YEARS, BEFORE] });
    await click(byRole(profile, 'radio', 'Van één team, doorheen de tijd'));
    await settled(profile);
    return profile;
  },
  'two checklists': () =>
    mountProfile('', {
      results: [checklist({ 'access.online': 'partial' }), checklist({ 'access.online': 'absent' })],
    }),
  'many definitions': () =>
    mountProfile('', {
      results: [1, 2, 3].map((day) => definition({ wellbeing: 'present' }, `2026-01-0${day}T00:00:00Z`)),
    }),
  'a long list': async () => {
    const profile = await mountProfile('', { results: manyResults(30) });
    await openList(profile);
    return profile;
  },
  refusals: async () => {
    const profile = await mountProfile('', { results: MANY });
    await addText(profile, `${OTHER.code}\nQSRDNFVG\n<img>\n${COMPLETE}`);
    return profile;
  },
  'more refusals than it lists': async () => {
    const profile = await mountProfile();
    await addText(profile, 'wrong\n'.repeat(30));
    return profile;
  },
  'a QR code': async () => {
    const profile = await mountProfile();
    await press(profile, /QR-code/);
    await until(() => allByRole(profile, 'img').length > 0, 'the QR code');
    return profile;
  },
  readonly: () => mountProfile('readonly', { results: MANY }),
  'readonly and empty': () => mountProfile('readonly'),
  'deep headings': () => mountProfile('heading-level="5"', { results: [BEFORE, AFTER] }),
};

describe('accessibility of outreach-profile', () => {
  for (const [state, show] of Object.entries(states)) {
    it(`${state}: nothing for axe to object to`, async () => {
      await expectAccessible(await show());
    });

    it(`${state}: every target has 44 px`, async () => {
      const profile = await show();
      const targets = [
        ...profile.shadowRoot!.querySelectorAll<HTMLElement>(
          'button, textarea, summary, .file, .switch label, .list input',
        ),
      ].filter((target) => target.checkVisibility());
      const small = targets
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ target, box }) => `${target.textContent.trim()}: ${box.width} × ${box.height}`);
      expect(small).to.deep.equal([]);
    });
  }

  it('while it reads: nothing for axe to object to', async () => {
    const profile = await mountProfile();
    drop(profile, textFile('codes.txt', `${COMPLETE}\n`.repeat(1_000_000)));
    await until(() => isBusy(profile), 'a progress bar');
    await expectAccessible(profile);
    expect(isBusy(profile)).to.be.true;
    await pressByKey(profile, 'Stop');
    await until(() => !isBusy(profile), 'the end of reading');
  });

  it('holds in the dark', async () => {
    for (const state of ['empty', 'one', 'two', 'many', 'over time', 'a long list', 'refusals', 'a QR code']) {
      const profile = await states[state]!();
      profile.parentElement!.style.cssText = 'color-scheme: dark; color: CanvasText; background: Canvas';
      await expectContrast(profile);
      profile.remove();
    }
  });

  it('holds in forced colours, in which marks show what moved', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    for (const state of ['one', 'two', 'many', 'over time', 'refusals', 'a QR code']) {
      const profile = await states[state]!();
      await expectAccessible(profile);
      profile.remove();
    }
    const profile = await states['two']!();
    const mark = (cell: RegExp) => getComputedStyle(byRole(profile, 'cell', cell), '::before').content;
    expect(
      [mark(/^Publiek/), mark(/^Online/), mark(/^Privaat/)].map((content) => /[✓+−]/.exec(content)?.[0]),
    ).to.deep.equal(['✓', '+', '−']);
    const many = await states['many']!();
    const [track, bar] = [...many.shadowRoot!.querySelectorAll('td rect')].map((rect) => getComputedStyle(rect).fill);
    // The colour of the page, within a border: any other colour may look like a bar.
    const swatch = many.parentElement!.appendChild(document.createElement('i'));
    swatch.style.color = 'Canvas';
    expect(track).to.equal(getComputedStyle(swatch).color).and.not.to.equal(bar);
    expect(getComputedStyle(many.shadowRoot!.querySelector('td svg')!).borderTopWidth).to.equal('1px');
  });

  for (const state of ['one', 'two', 'two, as a team', 'many', 'over time', 'a long list', 'refusals', 'a QR code']) {
    it(`prints without anything that can only be clicked: ${state}`, async function () {
      const profile = await states[state]!();
      const clickable = () =>
        [
          ...profile.shadowRoot!.querySelectorAll<HTMLElement>('button, input, textarea, summary, label, progress'),
        ].filter((each) => each.checkVisibility());
      expect(clickable()).not.to.be.empty;
      if (!(await emulateMedia({ type: 'print' }))) return this.skip();
      expect(clickable().map(({ textContent }) => textContent)).to.be.empty;
      expect(allByRole(profile, 'heading')[0]!.checkVisibility()).to.be.true;
      for (const table of profile.shadowRoot!.querySelectorAll('table')) expect(table.checkVisibility()).to.be.true;
    });
  }

  it('prints a team picture without the names of who is in it', async function () {
    const profile = await states['a long list']!();
    const names = () => [...profile.shadowRoot!.querySelectorAll('.name')].filter((each) => each.checkVisibility());
    expect(names()).not.to.be.empty;
    if (!(await emulateMedia({ type: 'print' }))) return this.skip();
    expect(names()).to.be.empty;
  });

  it('prints its colours, which carry the meaning', async function () {
    const profile = await states['two']!();
    if (!(await emulateMedia({ type: 'print' }))) return this.skip();
    for (const cell of [/^Publiek/, /^Online/])
      expect(getComputedStyle(byRole(profile, 'cell', cell)).printColorAdjust).to.equal('exact');
    const many = await states['many']!();
    expect(getComputedStyle(many.shadowRoot!.querySelector('td svg')!).printColorAdjust).to.equal('exact');
  });

  it('gives a screen reader what a field is for, and the outcome', async function () {
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    await openList(profile);
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    const find = (role: string, name: string | RegExp) =>
      tree.find(
        (node) => node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name!)),
      );
    expect(find('textbox', 'Resultaatcodes of links, elk op een regel')!.description).to.contain('typ mee');
    expect(find('button', 'Open bestanden')!.description).to.contain('Sleep bestanden hierheen');
    expect(find('radio', 'Van één team, doorheen de tijd')).to.include({ checked: 'true' });
    expect(find('button', /^Toon een QR-code/)).to.include({ expanded: false });
    expect(find('textbox', /^Naam bij /)).to.exist;
    expect(find('cell', 'Online \u00a0(nieuw)')).to.exist;
    for (const place of ['adding', 'export'])
      expect(profile.shadowRoot!.querySelector(`[part=${place}] [aria-live]`)).to.exist;
  });

  it('keeps its live region, or nothing would be announced', async () => {
    const profile = await mountProfile();
    const place = profile.shadowRoot!.querySelector('[part=adding] [aria-live]')!;
    await addText(profile, `${BEFORE.code}\nQSRDNFVG`);
    expect(place.isConnected).to.be.true;
    expect(place.textContent).to.contain('1 resultaat toegevoegd.');
  });

  it('marks its language, whatever the language of the page', async () => {
    const page = await mount('<div lang="pl"><outreach-profile></outreach-profile></div>');
    const profile = page.querySelector('outreach-profile')!;
    await settled(profile);
    const heading = byRole(profile, 'heading', 'Profielen naast elkaar');
    expect(heading.closest('[lang]')!.getAttribute('lang')).to.equal('nl');
  });
});
