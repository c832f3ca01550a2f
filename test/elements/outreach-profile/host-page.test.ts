import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import type { Result } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { until } from '../../support/eventually.ts';
import { expectReadable, hostileCss, openHostPage, overflow } from '../../support/host-page.ts';
import { AFTER, BEFORE, OTHER, checklist, codesField, definition, isBusy, manyResults } from './outreach-profile.ts';

interface Page {
  readonly document: Document;
  readonly profile: OutreachProfileElement;
}

/** A separate page, in a frame, with its own width and style sheet. */
async function open(css: string, width: number, results: readonly Result[] = [], attributes = ''): Promise<Page> {
  const page = await openHostPage(
    '/test/elements/outreach-profile/host-page.html',
    css,
    width,
    `<outreach-profile ${attributes}></outreach-profile>`,
  );
  const profile = page.querySelector('outreach-profile')!;
  profile.results = results;
  await until(() => profile.shadowRoot?.querySelector('[part=heading]'), 'the profile');
  await until(() => profile.results.length === results.length && !isBusy(profile), 'its results');
  await profile.updateComplete;
  return { document: page, profile };
}

async function pressIn({ profile }: Page, name: string | RegExp): Promise<void> {
  byRole(profile, 'button', name).click();
  await until(() => !isBusy(profile), 'the end of reading');
  await profile.updateComplete;
}

const style = ({ profile }: Page, selector: string) =>
  profile.ownerDocument.defaultView!.getComputedStyle(profile.shadowRoot!.querySelector(selector)!);

const HOSTILE = hostileCss('outreach-profile');

const SETS: Record<string, readonly Result[]> = {
  none: [],
  one: [AFTER],
  two: [BEFORE, AFTER],
  many: [BEFORE, AFTER, OTHER],
  'two checklists': [checklist({ 'access.online': 'present' }), checklist({ 'access.online': 'unknown' })],
  'many definitions': [1, 2, 3].map((day) => definition({ wellbeing: 'partial' }, `2026-01-0${day}T00:00:00Z`)),
};

describe('outreach-profile on its host page', () => {
  for (const [name, css] of Object.entries({ 'a plain page': '', 'a hostile page': HOSTILE })) {
    for (const [set, results] of Object.entries(SETS)) {
      it(`fits 320 px on ${name}: ${set}`, async () => {
        const page = await open(`${css} outreach-profile { width: 100% }`, 320, results);
        for (const list of page.profile.shadowRoot!.querySelectorAll('details')) list.open = true;
        expect(overflow(page)).to.equal(0);
      });
    }
  }

  it('fits 320 px with long names, a long list, refusals and a QR code', async () => {
    const page = await open('body { margin: 0 }', 320, manyResults(30));
    page.profile.shadowRoot!.querySelector('details')!.open = true;
    codesField(page.profile).value = `${'W'.repeat(150)}: ${OTHER.code}\n${'Q'.repeat(300)}\nhttps://example.org/#top`;
    await pressIn(page, 'Voeg toe');
    await pressIn(page, /QR-code/);
    await until(() => allByRole(page.profile, 'img').length > 0, 'the QR code');
    expect(overflow(page)).to.equal(0);
  });

  it('fits 320 px with long names above one and in a comparison', async () => {
    for (const results of [[], [OTHER]]) {
      const page = await open('body { margin: 0 }', 320, results);
      codesField(page.profile).value = `${'W'.repeat(150)}: ${AFTER.code}`;
      await pressIn(page, 'Voeg toe');
      await until(() => page.profile.results.length === results.length + 1, 'the result');
      expect(overflow(page)).to.equal(0);
    }
  });

  it('fits 320 px with text of twice the size', async () => {
    for (const results of Object.values(SETS)) {
      const page = await open('html { font-size: 200% }', 320, results);
      expect(overflow(page)).to.equal(0);
      expect(parseFloat(style(page, '.adding > label').fontSize)).to.be.at.least(32);
    }
  });

  it('fits a column of 200 px', async () => {
    for (const results of Object.values(SETS)) {
      const page = await open('body { margin: 0 }', 200, results);
      expect(overflow(page)).to.equal(0);
    }
  });

  for (const around of [
    'display: flex',
    'display: flex; flex-direction: column; align-items: center',
    'display: grid; place-items: center',
    'width: fit-content',
    'float: left',
    'display: inline-block',
  ]) {
    it(`takes its room if its width follows its content: ${around}`, async () => {
      for (const [width, least] of [
        [1280, 480],
        [320, 260],
      ] as const) {
        for (const set of ['none', 'two', 'many']) {
          const page = await open('body { margin: 0 } outreach-profile { box-sizing: border-box }', width, SETS[set]);
          const host = page.document.createElement('div');
          host.style.cssText = around;
          page.document.body.append(host);
          host.append(page.profile);
          await page.profile.updateComplete;
          expect(page.profile.getBoundingClientRect().width, set).to.be.at.least(least);
          expect(overflow(page), set).to.equal(0);
        }
      }
    });
  }

  it('stays readable if the page makes 1rem 10 px, lines tight and letters capital', async () => {
    const page = await open(HOSTILE, 1280, SETS['many']);
    expectReadable(style(page, '.adding > label'));
  });

  it('is themed by tokens on any ancestor, and by parts', async () => {
    const page = await open(
      `body { --outreach-accent: rgb(200, 0, 0); --outreach-static: rgb(0, 0, 200); }
       outreach-profile::part(cell added) { outline: 3px dotted rgb(1, 2, 3) }`,
      1280,
      SETS['two'],
    );
    expect(style(page, '.dynamic [part~=added]').backgroundColor).to.equal('rgb(200, 0, 0)');
    expect(style(page, '.static [part~=added]').backgroundColor).to.equal('rgb(0, 0, 200)');
    expect(style(page, '.dynamic [part~=added]').outlineColor).to.equal('rgb(1, 2, 3)');
  });
});
