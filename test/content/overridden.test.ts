import { expect } from 'chai';
import fc from 'fast-check';
import { overridden } from '../../src/content/override.ts';
import { outreachDefinitionContent } from '../../src/content/nl/outreach-definition.ts';
import { quickScanContent } from '../../src/content/nl/quick-scan.ts';
import { thresholdChecklistContent } from '../../src/content/nl/threshold-checklist.ts';
import { prototypeKeys } from '../model/mutated-documents.ts';

type Texts = Readonly<Record<string, unknown>>;

/** Ids and names of texts, and names of properties that every object has. */
const keys = fc.oneof(
  fc.constantFrom('title', 'lead', 'label', 'help', 'questions', 'options', 'length', 'name'),
  fc.constantFrom(...prototypeKeys),
  fc.string(),
);

/** Texts of any depth: sentences under ids. */
const anyTexts: fc.Arbitrary<Texts> = fc.letrec<{ texts: Texts; value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.string(), tie('texts')),
  texts: fc.dictionary(keys, tie('value'), { maxKeys: 6, noNullPrototype: true }),
})).texts;

const texts = fc.oneof(
  anyTexts,
  fc.constantFrom<Texts>(
    quickScanContent as unknown as Texts,
    thresholdChecklistContent as unknown as Texts,
    outreachDefinitionContent as unknown as Texts,
  ),
);

/** What a host can replace a text by. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom<unknown>(
    () => 'text',
    class {},
    Symbol('text'),
    '<img src=x onerror=alert(1)>',
    new Proxy({}, {}),
    Object.freeze({ title: null }),
  ),
);

/** Something in the shape of the texts, in which most values aren't what they should be. */
const like = (value: unknown): fc.Arbitrary<unknown> =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0
    ? fc.oneof({ weight: 4, arbitrary: someOf(value as Texts) }, { weight: 1, arbitrary: anything })
    : fc.oneof(fc.string(), anything);

const someOf = (value: Texts): fc.Arbitrary<unknown> =>
  fc.shuffledSubarray(Object.keys(value), { maxLength: Math.min(4, Object.keys(value).length) }).chain((some) =>
    fc
      .tuple(fc.tuple(...some.map((key) => like(value[key]))), fc.dictionary(keys, anything, { maxKeys: 2 }))
      .map(([others, more]) => ({
        ...more,
        ...Object.fromEntries(some.map((key, index) => [key, others[index]])),
      })),
  );

const pairs = texts.chain((given) => fc.tuple(fc.constant(given), like(given)));

/** A slow and obvious way to tell what must be in one place. */
function expectAt(path: string, result: unknown, text: unknown, override: unknown): void {
  if (typeof text === 'object') {
    const keys = Object.keys(text as object);
    const help: unknown = typeof override === 'object' && override ? (override as Texts)['help'] : '';
    const added = typeof help === 'string' && help && !keys.includes('help') ? ['help'] : [];
    expect(Object.keys(result as object), path).to.deep.equal([...keys, ...added]);
    for (const key of added) expect((result as Texts)[key], path).to.equal(help);
    for (const key of keys) {
      const other = typeof override === 'object' && override ? (override as Texts)[key] : undefined;
      expectAt(`${path}.${key}`, (result as Texts)[key], (text as Texts)[key], other);
    }
  } else {
    // The origin of a text isn't for a host to say.
    const replaced = typeof override === 'string' && override && !/\borigin$/.test(path);
    expect(result, path).to.equal(replaced ? override : text);
  }
}

describe('overridden', () => {
  it('gives the same texts without an override', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<unknown>(undefined, null, '', 0, false), (given, nothing) => {
        expect(overridden(given, nothing as undefined)).to.equal(given);
      }),
    );
  });

  it('replaces texts by what is of the same type, keeps the rest, and never throws', () => {
    fc.assert(
      fc.property(pairs, ([given, override]) => {
        expectAt('', overridden(given, override as Texts), given, override);
      }),
      { numRuns: 300 },
    );
  });

  it('does not change the texts themselves', () => {
    fc.assert(
      fc.property(pairs, ([given, override]) => {
        const before = JSON.stringify(given);
        overridden(given, override as Texts);
        expect(JSON.stringify(given)).to.equal(before);
      }),
    );
  });

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(pairs, ([given, override]) => {
        const once = overridden(given, override as Texts);
        expect(overridden(once, override as Texts)).to.deep.equal(once);
      }),
    );
  });

  it('replaces one text at any depth', () => {
    const { questions, title } = overridden<typeof quickScanContent>(quickScanContent, {
      questions: { location: { options: { public: { label: 'Straat en plein' } } } },
    });
    expect(title).to.equal(quickScanContent.title);
    expect(questions.location.options.public).to.deep.equal({
      ...quickScanContent.questions.location.options.public,
      label: 'Straat en plein',
    });
    expect(questions.location.options.online).to.deep.equal(quickScanContent.questions.location.options.online);
    expect(questions.referral).to.deep.equal(quickScanContent.questions.referral);
  });

  it('reads no deeper than the texts, even if the override is endless', () => {
    const endless: Record<string, unknown> = { title: 'Anders' };
    endless['questions'] = endless['kinds'] = endless['self'] = endless;
    expect(overridden(quickScanContent, endless)).to.deep.equal({ ...quickScanContent, title: 'Anders' });
    let deep: object = {};
    for (let depth = 0; depth < 10_000; depth++) deep = { questions: deep };
    expect(overridden(quickScanContent, deep)).to.deep.equal(quickScanContent);
  });
});
