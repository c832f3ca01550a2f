// The Dutch of a translation, where somebody reads it: with a question, with a result, and in a profile.

import { expect } from 'chai';
import '../../../src/define/all.ts';
import type { QuickScanElement } from '../../../src/index.ts';
import { expectAccessible } from '../../support/axe.ts';
import { byRole } from '../../support/by-role.ts';
import { eventually } from '../../support/eventually.ts';
import { click, press } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { nameOf, textOf } from '../../support/words.ts';

type Tag = HTMLElement & { readonly updateComplete: Promise<unknown>; showResult?(): void };

async function mountIn(language: string, markup: string): Promise<Tag> {
  const page = await mount(`<div lang="${language}">${markup}</div>`);
  const tag = page.firstElementChild as Tag;
  await tag.updateComplete;
  await eventually(() => expect(originals(tag)).not.to.be.empty);
  return tag;
}

const originals = ({ shadowRoot }: Element): HTMLDetailsElement[] => [
  ...shadowRoot!.querySelectorAll<HTMLDetailsElement>('details[part=original]'),
];

const summaryOf = (details: Element): HTMLElement => details.querySelector('summary')!;

/** Opens it as a visitor does, and returns its text. */
async function open(details: HTMLDetailsElement, ...expected: string[]): Promise<string> {
  await click(summaryOf(details));
  const dutch = () => textOf(details.querySelector('[lang=nl]')!);
  await eventually(() => {
    for (const text of expected) expect(dutch()).to.contain(text);
  });
  return dutch();
}

describe('the Dutch of a question', () => {
  it('includes explanations, options and measures', async () => {
    const scan = await mountIn('fr', '<quick-scan></quick-scan>');
    const [original] = originals(scan);
    const dutch = await open(original!, 'Dynamisch', 'Welke positie neem je in als werker?', 'Stok achter de deur');
    expect(dutch).not.to.contain('(Aan)melding');
    expect(dutch)
      .to.contain('Quickscan outreachend werken')
      .and.contain('een profiel, geen score')
      .and.contain('Naar De Maeyer');
    await click(byRole(scan, 'button', /^9 /));
    await eventually(() =>
      expect(textOf(original!))
        .to.contain('Hoe lang mag ik met 1 cliënt/groep werken?')
        .and.contain('Niet-gelimiteerd:'),
    );
  });

  it('opens with the keyboard, right after the overview of the steps', async () => {
    const scan = await mountIn('de', '<quick-scan></quick-scan>');
    byRole(scan, 'button', '9 Zeitrahmen, noch offen').focus();
    await press('Tab');
    expect(nameOf(scan.shadowRoot!.activeElement!)).to.equal('Der niederländische Text');
    await press('Enter');
    await eventually(() => expect(textOf(originals(scan)[0]!)).to.contain('Welke positie neem je in als werker?'));
    await expectAccessible(scan);
  });

  it('is with each parameter on one page, and names it, and so is that of what is around the questions', async () => {
    for (const [markup, count, label, text, around] of [
      [
        '<quick-scan mode="page"></quick-scan>',
        9,
        'Orientation',
        'Hoe ben je in contact gekomen met de doelgroep?',
        'een profiel, geen score',
      ],
      ['<threshold-checklist mode="page"></threshold-checklist>', 5, '', '', 'Drempelchecklist'],
    ] as const) {
      const tag = await mountIn('fr', markup);
      const all = originals(tag);
      expect(all).to.have.length(count + 1);
      expect(new Set(all.map((each) => nameOf(summaryOf(each)))).size).to.equal(count + 1);
      const last = all.pop()!;
      expect(nameOf(summaryOf(last))).to.equal(`Le texte néerlandais, ${textOf(tag.shadowRoot!.querySelector('h2')!)}`);
      await open(last, around);
      last.open = false;
      for (const each of all) {
        const section = each.closest('section')!;
        expect(nameOf(summaryOf(each))).to.match(/^Le texte néerlandais, ./);
        expect(textOf(section)).to.contain(nameOf(summaryOf(each)).split(', ').slice(1).join(', '));
      }
      await open(all[1]!, text);
      if (label) expect(all.filter(({ open }) => open)).to.have.length(1);
      await expectAccessible(tag);
    }
  });

  it('lists the options that all questions of a group share once', async () => {
    const checklist = await mountIn('en', '<threshold-checklist></threshold-checklist>');
    const dutch = await open(originals(checklist)[0]!, 'Wel een drempel');
    expect(dutch.match(/Wel een drempel/g)).to.have.length(1);
  });

  it('in the definition includes what a part means', async () => {
    const definition = await mountIn('fr', '<outreach-definition></outreach-definition>');
    const [original] = originals(definition);
    const part = definition.shadowRoot!.querySelector<HTMLElement>('blockquote a')!;
    part.focus();
    await press('Enter');
    await eventually(() => expect(original!.querySelector('[lang=nl] [part=explanation]')).to.exist);
    await expectAccessible(definition);
  });
});

describe('the Dutch of a result', () => {
  for (const [language, markup, own] of [
    ['fr', '<quick-scan value="QSRDNFVF"></quick-scan>', '[part=reflection] li'],
    ['de', '<threshold-checklist value="DW4N7XQF"></threshold-checklist>', '[part=accessibility] dd'],
    ['en', '<outreach-definition reflect mode="page"></outreach-definition>', '[part=profile] td'],
  ] as const) {
    it(`has the table and the reflection questions: ${markup}`, async () => {
      const tag = (await mountIn(language, markup)) as QuickScanElement;
      tag.showResult();
      await tag.updateComplete;
      const original = await eventually(() => {
        const found = originals(tag).find((each) => each.previousElementSibling?.matches('[part=result]'));
        expect(found).to.exist;
        return found!;
      });
      await click(summaryOf(original));
      const result = await eventually(() => {
        const found = original.querySelector('[lang=nl] [part=result]');
        expect(found).to.exist;
        return found!;
      });
      expect(result.querySelector('[part=profile]')).to.exist;
      expect(result.querySelector('button')).to.equal(null);
      expect(result.querySelector(own)).to.exist;
      await expectAccessible(tag);
    });
  }
});

describe('the Dutch of a profile', () => {
  it('is the same picture, without actions', async () => {
    const profile = await mountIn('fr', '<outreach-profile codes="QSRDNFVF"></outreach-profile>');
    const [original] = originals(profile);
    await open(original!, 'Stok achter de deur (gekozen)', 'Profielen naast elkaar', 'Namen blijven op deze pagina');
    expect(original!.querySelector('[lang=nl] button')).to.equal(null);
    expect(original!.querySelector('[lang=nl] [part=profile]')).to.exist;
    await expectAccessible(profile);
  });

  it('works for two and for many, and without results says what it is for', async () => {
    for (const [codes, text] of [
      ['QSRDNFVF Y8NBGB18XFWMJFXW', 'Wat er verschoof'],
      ['QSRDNFVF Y8NBGB18XFWMJFXW QSRDNFVF', 'Waar jullie het eens zijn'],
      ['', 'Leg resultaten naast elkaar'],
    ] as const) {
      const profile = await mountIn('de', `<outreach-profile codes="${codes}"></outreach-profile>`);
      await open(originals(profile)[0]!, text);
      await expectAccessible(profile);
    }
  });

  it('is absent in Dutch', async () => {
    const page = await mount('<div lang="nl"><outreach-profile codes="QSRDNFVF"></outreach-profile></div>');
    const profile = page.firstElementChild as Tag;
    await profile.updateComplete;
    expect(originals(profile)).to.deep.equal([]);
  });
});
