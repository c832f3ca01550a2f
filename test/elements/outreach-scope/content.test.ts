import { expect } from 'chai';
import type { ContentOverride } from '../../../src/index.ts';
import { quickScanContent } from '../../../src/content/nl/quick-scan.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { descendantsOf } from '../../support/flat-tree.ts';
import {
  STARTED,
  type Tags,
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

const ADAPTED = 'Deze website heeft woorden aangepast. Die zijn niet van de auteurs.';
const FEAR = 'Mensen zijn bang om de stap naar ons te zetten.';

const ALL = `
  <quick-scan mode="page" value="${STARTED}"></quick-scan>
  <threshold-checklist mode="page"></threshold-checklist>
  <outreach-definition reflect mode="page"></outreach-definition>
  <outreach-profile></outreach-profile>`;

/** All tags with everything they have to say in sight. */
async function mountEverything(): Promise<Tags> {
  const tags = await mountScope(ALL);
  await clickOn(byRole(byRole(tags.checklist, 'group', FEAR), 'radio', 'Wel'));
  await clickOn(byRole(byRole(tags.definition, 'group', /^Werken jullie daar/), 'radio', 'Deels'));
  await clickOn(byRole(tags.scan, 'checkbox', 'Dwang'));
  for (const tag of [tags.scan, tags.checklist, tags.definition]) tag.showResult();
  await settled(document);
  return tags;
}

const answering = ({ scan, checklist, definition }: Tags) => [scan, checklist, definition];

async function override(tags: Tags, content: unknown): Promise<void> {
  tags.scope.content = content as ContentOverride;
  await settled(document);
}

/** All that the tags say, but for the remark that words were changed. */
const everything = ({ scan, checklist, definition, profile }: Tags): string[] =>
  [scan, checklist, definition, profile].map((tag) => textIn(tag).replace(ADAPTED, '').replace(/\s+/g, ' '));

/** The whole of them is long: only what differs first is told. */
function expectSame(actual: readonly string[], expected: readonly string[], name = ''): void {
  const tag = actual.findIndex((text, index) => text !== expected[index]);
  if (tag < 0) return;
  const [is, was] = [actual[tag]!, expected[tag]!];
  let start = 0;
  while (is[start] === was[start]) start++;
  expect(is.slice(start, start + 80), name).to.equal(was.slice(start, start + 80));
  throw new Error(`${name}: something is missing at the end`);
}

describe('content of a scope', () => {
  it('puts titles, labels and explanations of the host in the place of those of the quick scan', async () => {
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
    expect(leversOf(checklist, 'Mensen zijn bang. Ja')).to.deep.equal(['Werkrelatie In jullie quickscan: Dwang']);
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

  it('has the same words wherever another tag speaks of the quick scan', async () => {
    const tags = await mountEverything();
    await override(tags, {
      'quick-scan': {
        parameters: { 'working-relationship': 'Houding' },
        questions: { 'working-relationship': { options: { coercive: { label: 'Verplicht' } } } },
      },
    } satisfies ContentOverride);
    expect(leversOf(tags.checklist, FEAR)).to.deep.equal(['Houding In jullie quickscan: Verplicht']);
    expect(touchingIn(tags.definition)).to.include('Houding (Verplicht)');
  });

  it('has the same words wherever the definition speaks of an answer', async () => {
    const tags = await mountEverything();
    await override(tags, {
      'outreach-definition': { questions: { lifeworld: { options: { partial: { label: 'Soms' } } } } },
    } satisfies ContentOverride);
    expect(byRole(tags.definition, 'link', /^hun leefwereld \(Soms, /)).to.exist;
  });

  it('is told to the visitor, in the tags that it changes', async () => {
    const tags = await mountEverything();
    for (const tag of answering(tags)) expect(textIn(tag)).not.to.contain(ADAPTED);
    for (const [index, instrument] of ['quick-scan', 'threshold-checklist', 'outreach-definition'].entries()) {
      await override(tags, { [instrument]: { title: 'Anders' } });
      expect(answering(tags).map((tag) => textIn(tag).includes(ADAPTED))).to.deep.equal(
        [0, 1, 2].map((each) => each === index),
      );
    }
  });

  it('is told in the profile as well, where its words are changed', async () => {
    const tags = await mountEverything();
    expect(textIn(tags.profile)).not.to.contain(ADAPTED);
    await override(tags, { 'quick-scan': { parameters: { location: 'Plek' } } } satisfies ContentOverride);
    expect(textIn(tags.profile)).to.contain(ADAPTED);
  });

  it('gives the own words back when it goes', async () => {
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

  it('stands before the first answer, also in a scan that opens in steps', async () => {
    const { scan } = await mountScope('<quick-scan></quick-scan>');
    const scope = scan.closest('outreach-scope')!;
    scope.content = { 'quick-scan': { toResult: 'Klaar', parameters: { referral: 'Eerste contact' } } };
    await settled(document);
    expect(byRole(scan, 'button', '2 Eerste contact, nog open')).to.exist;
    await clickOn(byRole(scan, 'button', 'Klaar'));
    expect(headingsIn(scan)).to.include('Profiel');
  });
});

describe('hostile content of a scope', () => {
  const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>${alert(1)}';

  it('shows markup as the text that it is', async () => {
    const tags = await mountEverything();
    const texts = (content: object): object =>
      Object.fromEntries(
        Object.entries(content).map(([key, value]: [string, unknown]) => [
          key,
          typeof value === 'object' ? texts(value as object) : ['language', 'origin'].includes(key) ? value : markup,
        ]),
      );
    await override(tags, { 'quick-scan': texts(quickScanContent) });
    expect(headingsIn(tags.scan)[0]).to.equal(markup);
    for (const tag of [tags.scan, tags.checklist, tags.definition, tags.profile]) {
      expect(descendantsOf(tag).filter(({ localName }) => ['img', 'script'].includes(localName))).to.be.empty;
    }
    expect(allByRole(tags.scan, 'checkbox', markup)).not.to.be.empty;
  });

  const deep = (depth: number): object => {
    let value: object = {};
    for (let level = 0; level < depth; level++) value = { questions: value, parameters: value };
    return value;
  };
  const endless: Record<string, unknown> = {};
  for (const key of ['questions', 'parameters', 'kinds', 'location', 'options', 'public']) endless[key] = endless;
  const nothings: unknown[] = [null, undefined, 0, 42, true, Symbol('x'), 10n, '', [], () => markup, new Date(0)];

  /** Each of these leaves every word as it is. */
  const hostile: Readonly<Record<string, unknown>> = {
    'null as content': null,
    'a text as content': markup,
    'a list as content': [{ title: markup }],
    'a function as content': () => ({ 'quick-scan': { title: markup } }),
    'an unknown instrument': { 'other-scan': { title: markup } },
    ...Object.fromEntries(
      nothings.map((value) => [
        `${typeof value} ${String(value)} as texts`,
        { 'quick-scan': value, 'threshold-checklist': value, 'outreach-definition': value },
      ]),
    ),
    ...Object.fromEntries(
      nothings.map((value) => [
        `${typeof value} ${String(value)} in the place of each text`,
        Object.fromEntries(
          ['quick-scan', 'threshold-checklist', 'outreach-definition'].map((instrument) => [
            instrument,
            {
              title: value,
              lead: value,
              kinds: { dynamic: { label: value }, static: value },
              parameters: { location: value, 'not-daring': value, lifeworld: value },
              questions: {
                location: { text: value, origin: value, options: { public: value, online: { label: value } } },
                'not-daring.fear': { text: value, origin: value, options: { present: { label: value } } },
                lifeworld: value,
              },
            },
          ]),
        ),
      ]),
    ),
    'unknown keys': { 'quick-scan': { titel: markup, questions: { locatie: { text: markup } } } },
    '__proto__ and constructor': JSON.parse(
      `{ "__proto__": { "quick-scan": { "title": "x" } }, "quick-scan": {
        "__proto__": { "toString": "x" }, "constructor": { "prototype": { "polluted": "x" } },
        "questions": { "__proto__": { "polluted": "x" }, "location": { "__proto__": { "polluted": "x" } } } } }`,
    ) as unknown,
    'a huge depth': { 'quick-scan': deep(20_000), 'threshold-checklist': deep(20_000) },
    'no end': { 'quick-scan': endless, 'threshold-checklist': endless, 'outreach-definition': endless },
  };

  it('changes nothing, and breaks nothing', async () => {
    const tags = await mountEverything();
    const before = everything(tags);
    for (const [name, content] of Object.entries(hostile)) {
      await override(tags, content);
      expectSame(everything(tags), before, name);
    }
    expect({}).not.to.have.property('polluted');
    // And they still answer.
    await clickOn(byRole(tags.scan, 'checkbox', 'Dwang'));
    expect(tags.scan.result.answers).not.to.have.property('working-relationship');
  });

  it('cannot make a question pass for that of somebody else', async () => {
    const tags = await mountEverything();
    const before = everything(tags);
    // The first is this project's, the second is from SAM vzw.
    for (const [instrument, id, origin] of [
      ['quick-scan', 'target-group.unit', 'antwerpen'],
      ['threshold-checklist', 'not-daring.fear', 'stam'],
      ['outreach-definition', 'lifeworld', 'sam'],
    ]) {
      await override(tags, { [instrument!]: { questions: { [id!]: { origin } } } });
      expectSame(everything(tags), before, `${id} from ${origin}`);
    }
  });

  it('breaks nothing with an origin that nobody knows', async () => {
    const tags = await mountEverything();
    for (const origin of ['nobody', 'constructor', '__proto__']) {
      const questions = { 'target-group.unit': { origin }, 'not-daring.fear': { origin }, lifeworld: { origin } };
      await override(tags, {
        'quick-scan': { title: origin, questions },
        'threshold-checklist': { title: origin, questions },
        'outreach-definition': { title: origin, questions },
      });
      expect(answering(tags).map((tag) => headingsIn(tag)[0])).to.deep.equal([origin, origin, origin]);
    }
  });

  it('that changes one text and spoils others changes that one text', async () => {
    const tags = await mountEverything();
    await override(tags, {
      'quick-scan': { title: 'Wel', lead: 7, parameters: { location: 'Plek', referral: null, actions: ['x'] } },
    });
    expect(headingsIn(tags.scan)).to.include.members([
      'Wel',
      'Parameter 4 van 9 Plek',
      'Parameter 2 van 9 (Aan)melding',
      'Parameter 5 van 9 Acties',
    ]);
    expect(textIn(tags.scan)).to.contain(quickScanContent.lead);
  });
});
