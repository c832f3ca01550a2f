import { expect } from 'chai';
import { type Instrument, quickScan, toCode } from '../../../src/model/index.ts';
import { createWish } from '../../../src/model/wish.ts';
import { expectConsole } from '../../support/console-guard.ts';
import {
  AFTER,
  BEFORE,
  COMPLETE,
  OTHER,
  addText,
  added,
  checklist,
  choose,
  drop,
  mountProfile,
  refusals,
  settled,
  textFile,
  untilAdded,
} from './outreach-profile.ts';
import { problems } from './problems.ts';

/** A valid code of an unknown instrument. */
const UNKNOWN = toCode<Instrument>({ ...quickScan, starts: ['M', 'N', 'HP'] }, BEFORE.answers);

const WISH = createWish(quickScan, BEFORE.answers).code;

/** A document as text, with part of it replaced. */
const changed = (change: object): string => JSON.stringify({ ...BEFORE, ...change });

describe('what outreach-profile refuses', () => {
  const { code: otherCode } = checklist({ 'access.online': 'present' });
  const texts: Record<string, [text: string, refusal: string]> = {
    'a code with a wrong symbol': ['QSRD-NFVG', `Regel 1, ‘QSRD-NFVG’: ${problems['code-check']}`],
    'a code that is too short': ['QSRD', `Regel 1, ‘QSRD’: ${problems['code-length']}`],
    'a code with a symbol that none has': ['QSRD-NFVU', `Regel 1, ‘QSRD-NFVU’: ${problems['code-symbol']}`],
    'a code without its last symbol': ['QSRD-NFV!', `Regel 1, ‘QSRD-NFV!’: ${problems['code-length']}`],
    'two codes in one': ['QSRDNFVFQSRDNFVF', `Regel 1, ‘QSRDNFVFQSRDNFVF’: ${problems.joined}`],
    'a code of another instrument': [otherCode, `Regel 1, ‘${otherCode}’: ${problems['other-instrument']}`],
    'a code of an unknown instrument': [UNKNOWN, `Regel 1, ‘${UNKNOWN}’: ${problems['unknown-instrument']}`],
    'a wish': [WISH, `Regel 1, ‘${WISH}’: ${problems.wish}`],
    'a link with a wish and no result': [
      `https://a.be/#quick-scan.wish=${WISH}`,
      `Regel 1, ‘${WISH}’: ${problems.wish}`,
    ],
    'a link with a broken code': [
      'https://a.be/#quick-scan=QSRDNFVG',
      `Regel 1, ‘QSRDNFVG’: ${problems['code-check']}`,
    ],
    'a link without a result': ['https://a.be/#top', `Regel 1, ‘https://a.be/#top’: ${problems['no-code']}`],
    'a name without a code': ['An:', `Regel 1, ‘An:’: ${problems['no-code']}`],
    'a document of another instrument': [
      JSON.stringify(checklist({ 'access.online': 'present' })),
      `Nummer 1: ${problems['other-instrument']}`,
    ],
    'a document of an unknown instrument': [
      changed({ instrument: 'moon' }),
      `Nummer 1: ${problems['unknown-instrument']}`,
    ],
    'a document of another version': [changed({ version: 2 }), `Nummer 1: ${problems['unknown-version']}`],
    'a document with other answers than its code': [changed({ answers: {} }), `Nummer 1: ${problems.inconsistent}`],
    'a document with something besides': [changed({ name: 'An' }), `Nummer 1: ${problems.inconsistent}`],
    'a document with a key for the prototype': [
      `{"__proto__":{"instrument":"quick-scan"},${JSON.stringify(BEFORE).slice(1)}`,
      `Nummer 1: ${problems.inconsistent}`,
    ],
    'a document with a date that is none': [
      changed({ recordedAt: '2026-02-31T00:00:00Z' }),
      `Nummer 1: ${problems['wrong-type']}`,
    ],
    'JSON of something else': ['{"a":1}', `Nummer 1: ${problems['wrong-type']}`],
    'broken JSON': ['[{"instrument":', `‘[{"instrument":’: ${problems['not-json']}`],
    'JSON that is too deep': [
      `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
      `‘${'['.repeat(24)}…’: ${problems['not-json']}`,
    ],
    markup: ['<img src=x onerror=alert(1)>', `Regel 1, ‘<img src=x onerror=alert…’: ${problems['no-code']}`],
    __proto__: ['__proto__', `Regel 1, ‘__proto__’: ${problems['no-code']}`],
    'a line as long as a page': ['Q'.repeat(5_000), `Regel 1, ‘${'Q'.repeat(24)}…’: ${problems['code-length']}`],
  };

  for (const [kind, [text, refusal]] of Object.entries(texts)) {
    it(`${kind}: says why, and keeps what was there`, async () => {
      const profile = await mountProfile('', { results: [OTHER] });
      await addText(profile, text);
      expect(refusals(profile)).to.deep.equal([refusal]);
      expect(added(profile)).to.match(/1 (?:regel|resultaat) is niet toegevoegd:/);
      expect(profile.results).to.deep.equal([OTHER]);
      expect(profile.shadowRoot!.querySelector('img') === null).to.be.true;
    });
  }

  it('is reported the same way for a file', async () => {
    const profile = await mountProfile('', { results: [OTHER] });
    for (const [text, refusal] of [
      [changed({ version: 2 }), `a.json: ${problems['unknown-version']}`],
      [`[${JSON.stringify(BEFORE)},{}]`, `a.json, nummer 2: ${problems['wrong-type']}`],
      ['{"', `a.json: ${problems['not-json']}`],
    ] as const) {
      drop(profile, textFile('a.json', text));
      await untilAdded(profile, new RegExp(refusal));
      expect(refusals(profile)).to.deep.equal([refusal]);
    }
  });

  it('does not include the valid part of a list', async () => {
    const profile = await mountProfile();
    const set = [BEFORE, { ...AFTER, version: 2 }, null, checklist({ 'access.online': 'absent' }), 7, OTHER, []];
    await addText(profile, JSON.stringify(set));
    expect(profile.results).to.deep.equal([BEFORE, OTHER]);
    expect(refusals(profile)).to.deep.equal([
      `Nummer 2: ${problems['unknown-version']}`,
      `Nummer 3: ${problems['wrong-type']}`,
      `Nummer 4: ${problems['other-instrument']}`,
      `Nummer 5: ${problems['wrong-type']}`,
      `Nummer 7: ${problems['wrong-type']}`,
    ]);
  });

  it('is reported for what the host gives as well', async () => {
    expectConsole('warn', /can't read results\[1\] \(wrong-type\)/);
    expectConsole('warn', /can't read code 1 \(code-check\)/);
    const profile = await mountProfile('codes="QSRDNFVG"', { results: [BEFORE, '{"a":1}'] });
    expect(profile.results).to.deep.equal([BEFORE]);
    expect(refusals(profile)).to.deep.equal([
      `Nummer 2: ${problems['wrong-type']}`,
      `Regel 1, ‘QSRDNFVG’: ${problems['code-check']}`,
    ]);
    profile.codes = '';
    profile.results = [BEFORE];
    await settled(profile);
    expect(added(profile)).to.equal('');
  });

  it('is anything else that a script gives, without an error', async () => {
    const { proxy, revoke } = Proxy.revocable({ ...BEFORE }, {});
    revoke();
    const trap = {
      get instrument(): string {
        throw new Error('trap');
      },
    };
    expectConsole('warn', /can't read results\[0\] \(wrong-type\)/);
    expectConsole('warn', /can't read results\[0\] \(not-json\)/);
    const profile = await mountProfile('', { results: [OTHER] });
    for (const given of [
      42,
      true,
      {},
      { length: 0 },
      { length: 1, 0: BEFORE },
      [proxy],
      [trap],
      [[[BEFORE]]],
      [undefined],
    ]) {
      Object.assign(profile, { results: given });
      await settled(profile);
      expect(profile.results).to.be.empty;
      expect(added(profile)).to.match(/^1 resultaat is niet toegevoegd:/);
    }
  });

  it('is listed up to 25, and the others are counted', async () => {
    const profile = await mountProfile();
    await addText(profile, Array.from({ length: 26 }, (_, index) => `wrong ${index}`).join('\n'));
    expect(added(profile)).to.match(/^26 regels zijn niet toegevoegd:.*En nog 1 andere\.$/);
    expect(refusals(profile)).to.have.length(25);
    await addText(profile, Array.from({ length: 25 }, (_, index) => `wrong ${index}`).join('\n'));
    expect(added(profile)).to.match(/^25 regels zijn niet toegevoegd:/);
    expect(added(profile)).not.to.contain('andere.');
  });

  it('is nothing if nothing is given', async () => {
    const NOTHING = 'Er staat nog niets in het veld. Typ of plak een resultaatcode of een link.';
    for (const text of ['', '\n \n', '[]']) {
      const profile = await mountProfile();
      await addText(profile, text);
      expect(added(profile)).to.equal(NOTHING);
      choose(profile, textFile('empty.txt', text), textFile('a.txt', COMPLETE));
      await untilAdded(profile, '1 resultaat toegevoegd.');
      expect(refusals(profile)).to.deep.equal([`empty.txt: ${problems['no-code']}`]);
    }
  });
});
