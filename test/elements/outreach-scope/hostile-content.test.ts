import { expect } from 'chai';
import { quickScanContent } from '../../../src/content/nl/quick-scan.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { descendantsOf } from '../../support/flat-tree.ts';
import { clickOn, headingsIn, textIn } from './outreach-scope.ts';
import { answering, everything, expectSame, mountEverything, override } from './everything.ts';

describe('hostile content of a scope', () => {
  const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>${alert(1)}';

  it('shows markup as text', async () => {
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

  /** None of these changes any word. */
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
    for (const unknown of ['0', 'other-scan', '__proto__'])
      expectConsole(
        'warn',
        new RegExp(`^<outreach-scope> has no texts of ${unknown} to replace, only of quick-scan, `),
      );
    for (const [name, content] of Object.entries(hostile)) {
      await override(tags, content);
      expectSame(everything(tags), before, name);
    }
    expect({}).not.to.have.property('polluted');
    // And they still answer.
    await clickOn(byRole(tags.scan, 'checkbox', 'Dwang'));
    expect(tags.scan.result.answers).not.to.have.property('working-relationship');
  });

  it('has a warning for each instrument that there is not, and uses the rest', async () => {
    const tags = await mountEverything();
    expectConsole('warn', /^<outreach-scope> has no texts of quikscan, x{89} to replace/);
    await override(tags, { quikscan: { title: 'Anders' }, ['x'.repeat(5000)]: {}, 'quick-scan': { title: 'Onze' } });
    expect(headingsIn(tags.scan)[0]).to.equal('Onze');
  });

  it('cannot attribute a question to somebody else', async () => {
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

  it('breaks nothing with an unknown origin', async () => {
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

  it('that changes one text and has wrong types for others changes that one text', async () => {
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
