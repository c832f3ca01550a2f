import { expect } from 'chai';
import type { ContentOverride } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import {
  cellIn,
  clickOn,
  headingsIn,
  leversOf,
  mountScope,
  settled,
  textIn,
  textOf,
  touchingIn,
} from './outreach-scope.ts';
import { ADAPTED, FEAR, answering, everything, expectSame, mountEverything, override } from './everything.ts';

describe('content of a scope', () => {
  it('replaces titles, labels and explanations of the quick scan by those of the host', async () => {
    const tags = await mountEverything();
    const { scan } = tags;
    await override(tags, {
      'quick-scan': {
        title: 'Hoe werken wij?',
        lead: 'Negen vragen voor ons team.',
        step: 'Vraag',
        parameters: { location: 'Plek' },
        kinds: { dynamic: { label: 'Beweegt' } },
        questions: {
          location: {
            text: 'Waar ben je?',
            options: { public: { label: 'Straat en plein', help: 'Buiten dus.' } },
          },
        },
      },
    } satisfies ContentOverride);
    expect(headingsIn(scan)[0]).to.equal('Hoe werken wij?');
    expect(textIn(scan)).to.contain('Negen vragen voor ons team.').and.to.contain('Beweegt Dit verschuift');
    const group = byRole(scan, 'group', 'Waar ben je?');
    expect(textOf(group)).to.contain('Buiten dus.');
    expect(byRole(group, 'checkbox', 'Straat en plein')).to.have.property('checked', true);
    expect(byRole(group, 'checkbox', 'Online')).to.exist;
    expect(headingsIn(scan)).to.include('Vraag 4 van 9 Plek');
    expect(byRole(scan, 'cell', /^Straat en plein \(gekozen\)/)).to.exist;
    expect(textIn(scan)).not.to.contain('Publiek');
  });

  it('does so in the checklist', async () => {
    const tags = await mountEverything();
    const { checklist } = tags;
    await override(tags, {
      'threshold-checklist': {
        title: 'Wat houdt mensen weg?',
        parameters: { 'not-daring': 'Durven' },
        questions: {
          'not-daring.fear': {
            text: 'Mensen zijn bang.',
            help: 'Voor wat dan?',
            options: { present: { label: 'Ja', help: 'Ja dus.' } },
          },
        },
      },
    } satisfies ContentOverride);
    expect(headingsIn(checklist)[0]).to.equal('Wat houdt mensen weg?');
    expect(byRole(byRole(checklist, 'group', 'Mensen zijn bang.'), 'radio', 'Ja')).to.have.property('checked', true);
    expect(textOf(byRole(checklist, 'group', 'Mensen zijn bang.'))).to.contain('Voor wat dan?');
    expect(headingsIn(checklist)).to.include('Durven');
    expect(leversOf(checklist, 'Mensen zijn bang. Ja')).to.deep.equal([
      'Werkrelatie: Vrijwillig Nu kozen jullie: Dwang.',
    ]);
  });

  it('does so in the definition, but never in the quotation', async () => {
    const tags = await mountEverything();
    const { definition } = tags;
    const quotation = () => textOf(definition.shadowRoot!.querySelector('blockquote')!).replace(/ \([^)]*\)/g, '');
    const before = quotation();
    await override(tags, {
      'outreach-definition': {
        title: 'Wat is het?',
        parameters: { lifeworld: 'waar mensen leven' },
        questions: { lifeworld: { text: 'Zijn jullie daar?', options: { partial: { label: 'Soms' } } } },
      },
    } satisfies ContentOverride);
    expect(headingsIn(definition)[0]).to.equal('Wat is het?');
    expect(byRole(byRole(definition, 'group', 'Zijn jullie daar?'), 'radio', 'Soms')).to.have.property('checked', true);
    expect(headingsIn(definition)).to.include('Deel 6 van 8 waar mensen leven');
    expect(quotation()).to.equal(before);
  });

  it('does so in the profile', async () => {
    const tags = await mountEverything();
    await override(tags, {
      'quick-scan': {
        title: 'Hoe werken wij?',
        questions: { location: { options: { public: { label: 'Straat en plein' } } } },
      },
    } satisfies ContentOverride);
    expect(cellIn(tags.profile, 'Straat en plein')).to.equal('Straat en plein (gekozen)');
    expect(textIn(tags.profile)).to.contain('Resultaten van: Hoe werken wij?.');
  });

  it('has the same words wherever another tag mentions the quick scan', async () => {
    const tags = await mountEverything();
    await override(tags, {
      'quick-scan': {
        parameters: { 'working-relationship': 'Houding' },
        questions: { 'working-relationship': { options: { coercive: { label: 'Verplicht' } } } },
      },
    } satisfies ContentOverride);
    expect(leversOf(tags.checklist, FEAR)).to.deep.equal(['Houding: Vrijwillig Nu kozen jullie: Verplicht.']);
    expect(touchingIn(tags.definition)).to.include('Verplicht, bij ‘Houding’');
  });

  it('has the same words wherever the definition mentions an answer', async () => {
    const tags = await mountEverything();
    await override(tags, {
      'outreach-definition': { questions: { lifeworld: { options: { partial: { label: 'Soms' } } } } },
    } satisfies ContentOverride);
    expect(byRole(tags.definition, 'link', 'hun leefwereld (Soms)')).to.exist;
  });

  it('is mentioned to the visitor, in the tags that it changes', async () => {
    const tags = await mountEverything();
    for (const tag of answering(tags)) expect(textIn(tag)).not.to.contain(ADAPTED);
    for (const [index, instrument] of ['quick-scan', 'threshold-checklist', 'outreach-definition'].entries()) {
      await override(tags, { [instrument]: { title: 'Anders' } });
      expect(answering(tags).map((tag) => textIn(tag).includes(ADAPTED))).to.deep.equal(
        [0, 1, 2].map((each) => each === index),
      );
    }
  });

  it('is mentioned in the profile as well, if words in it are changed', async () => {
    const tags = await mountEverything();
    expect(textIn(tags.profile)).not.to.contain(ADAPTED);
    await override(tags, { 'quick-scan': { parameters: { location: 'Plek' } } } satisfies ContentOverride);
    expect(textIn(tags.profile)).to.contain(ADAPTED);
  });

  it('restores the original words when it is removed', async () => {
    const tags = await mountEverything();
    const before = everything(tags);
    await override(tags, {
      'quick-scan': {
        title: 'Anders',
        questions: { location: { help: 'Anders', options: { public: { help: 'Anders' } } } },
      },
      'threshold-checklist': { title: 'Anders' },
      'outreach-definition': { title: 'Anders' },
    });
    expect(everything(tags)).not.to.deep.equal(before);
    await override(tags, undefined);
    expectSame(everything(tags), before);
    for (const tag of answering(tags)) expect(textIn(tag)).not.to.contain(ADAPTED);
  });

  it('is in place before the first answer, even in a scan that opens in steps', async () => {
    const { scan } = await mountScope('<quick-scan></quick-scan>');
    const scope = scan.closest('outreach-scope')!;
    scope.content = { 'quick-scan': { toResult: 'Klaar', parameters: { referral: 'Eerste contact' } } };
    await settled(document);
    expect(byRole(scan, 'button', '2 Eerste contact, nog open')).to.exist;
    await clickOn(byRole(scan, 'button', 'Klaar'));
    expect(headingsIn(scan)).to.include('Profiel');
  });
});
