import { expect } from 'chai';
import { type Instrument, quickScan, toCode } from '../../../src/model/index.ts';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import {
  AFTER,
  BEFORE,
  COMPLETE,
  OTHER,
  addText,
  added,
  cells,
  checklist,
  choose,
  codesField,
  codesOf,
  drop,
  focusIn,
  listen,
  mountProfile,
  press,
  refusals,
  replace,
  scan,
  settled,
  shown,
  textFile,
  title,
  untilAdded,
} from './outreach-profile.ts';
import { press as pressKeys } from '../../support/input.ts';

/** A code that is right in itself, of an instrument that nobody knows. */
const UNKNOWN = toCode<Instrument>({ ...quickScan, symbol: 'Z' }, BEFORE.answers);

/** What a document becomes with something else in it, as text. */
const changed = (change: object): string => JSON.stringify({ ...BEFORE, ...change });

const problems = {
  'code-check': 'deze code klopt niet. Kijk na of elk teken juist is.',
  'code-symbol': 'hier staat een teken dat in geen enkele code voorkomt.',
  'code-length': 'een code telt minstens 8 tekens, in groepjes van vier. Hier zijn er te weinig of te veel.',
  'other-instrument': 'dit resultaat is van een andere vragenlijst.',
  'unknown-instrument': 'deze code of dit bestand is van een vragenlijst die hier niet gekend is.',
  'unknown-version': 'dit resultaat is van een andere versie van de vragenlijst.',
  inconsistent: 'dit resultaat is beschadigd of veranderd.',
  'wrong-type': 'dit is geen resultaat.',
  'not-json': 'dit is geen JSON dat we kunnen lezen.',
  'too-large': 'dit is te groot om een resultaat of een lijst te zijn.',
  'not-text': 'dit bestand bevat geen tekst.',
  double: 'dit resultaat staat er al.',
};

describe('what outreach-profile refuses', () => {
  const { code: otherCode } = checklist({ 'access.online': 'present' });
  const texts: Record<string, [text: string, refusal: string]> = {
    'a code with a wrong symbol': ['QF5Z-ZZZG', `1: QF5Z-ZZZG: ${problems['code-check']}`],
    'a code that is too short': ['QF5Z', `1: QF5Z: ${problems['code-length']}`],
    'a code with a symbol that none has': ['QF5Z-ZZZ!', `1: QF5Z-ZZZ!: ${problems['code-symbol']}`],
    'a code of another instrument': [otherCode, `1: ${otherCode}: ${problems['other-instrument']}`],
    'a code of an unknown instrument': [UNKNOWN, `1: ${UNKNOWN}: ${problems['unknown-instrument']}`],
    'a link with a broken code': [
      'https://a.be/#quick-scan=QF5ZZZZG',
      `1: https://a.be/#quick-scan…: ${problems['code-check']}`,
    ],
    'a link without a result': ['https://a.be/#top', `1: https://a.be/#top: ${problems['code-symbol']}`],
    'a name without a code': ['An:', `1: An:: ${problems['code-symbol']}`],
    'a document of another instrument': [
      JSON.stringify(checklist({ 'access.online': 'present' })),
      `1: ${problems['other-instrument']}`,
    ],
    'a document of an unknown instrument': [changed({ instrument: 'moon' }), `1: ${problems['unknown-instrument']}`],
    'a document of another version': [changed({ version: 2 }), `1: ${problems['unknown-version']}`],
    'a document with other answers than its code': [changed({ answers: {} }), `1: ${problems.inconsistent}`],
    'a document with something besides': [changed({ name: 'An' }), `1: ${problems.inconsistent}`],
    'a document with a key for the prototype': [
      `{"__proto__":{"instrument":"quick-scan"},${JSON.stringify(BEFORE).slice(1)}`,
      `1: ${problems.inconsistent}`,
    ],
    'a document with a date that is none': [
      changed({ recordedAt: '2026-02-31T00:00:00Z' }),
      `1: ${problems['wrong-type']}`,
    ],
    'JSON of something else': ['{"a":1}', `1: ${problems['unknown-instrument']}`],
    'broken JSON': ['[{"instrument":', `[{"instrument":: ${problems['not-json']}`],
    'JSON that is too deep': [
      `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
      `${'['.repeat(24)}…: ${problems['not-json']}`,
    ],
    markup: ['<img src=x onerror=alert(1)>', `1: <img src=x onerror=alert…: ${problems['code-symbol']}`],
    __proto__: ['__proto__', `1: __proto__: ${problems['code-symbol']}`],
    'a line as long as a page': ['Q'.repeat(5_000), `1: ${'Q'.repeat(24)}…: ${problems['code-length']}`],
  };

  for (const [kind, [text, refusal]] of Object.entries(texts)) {
    it(`${kind}: says why, and keeps what was there`, async () => {
      const profile = await mountProfile('', { results: [OTHER] });
      await addText(profile, text);
      expect(refusals(profile)).to.deep.equal([refusal]);
      expect(added(profile)).to.contain('1 regel of bestand lukte niet:');
      expect(profile.results).to.deep.equal([OTHER]);
      expect(profile.shadowRoot!.querySelector('img') === null).to.be.true;
    });
  }

  it('is told the same way of a file', async () => {
    const profile = await mountProfile('', { results: [OTHER] });
    for (const [text, refusal] of [
      [changed({ version: 2 }), `a.json: ${problems['unknown-version']}`],
      [`[${JSON.stringify(BEFORE)},{}]`, `a.json, 2: ${problems['unknown-instrument']}`],
      ['{"', `a.json: ${problems['not-json']}`],
    ] as const) {
      drop(profile, textFile('a.json', text));
      await untilAdded(profile, new RegExp(refusal));
      expect(refusals(profile)).to.deep.equal([refusal]);
    }
  });

  it('is nothing of a set that is right in part', async () => {
    const profile = await mountProfile();
    const set = [BEFORE, { ...AFTER, version: 2 }, null, checklist({ 'access.online': 'absent' }), 7, OTHER, []];
    await addText(profile, JSON.stringify(set));
    expect(profile.results).to.deep.equal([BEFORE, OTHER]);
    expect(refusals(profile)).to.deep.equal([
      `2: ${problems['unknown-version']}`,
      `3: ${problems['wrong-type']}`,
      `4: ${problems['other-instrument']}`,
      `5: ${problems['wrong-type']}`,
      `7: ${problems['wrong-type']}`,
    ]);
  });

  it('is said of what the host gives as well', async () => {
    const profile = await mountProfile('codes="QF5ZZZZG"', { results: [BEFORE, '{"a":1}'] });
    expect(profile.results).to.deep.equal([BEFORE]);
    expect(refusals(profile)).to.deep.equal([
      `2: ${problems['unknown-instrument']}`,
      `1: QF5ZZZZG: ${problems['code-check']}`,
    ]);
    profile.codes = '';
    profile.results = [BEFORE];
    await settled(profile);
    expect(added(profile)).to.equal('');
  });

  it('is whatever else a script gives, without an error', async () => {
    const { proxy, revoke } = Proxy.revocable({ ...BEFORE }, {});
    revoke();
    const trap = {
      get instrument(): string {
        throw new Error('trap');
      },
    };
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
      expect(added(profile)).to.match(/^1 regel of bestand lukte niet:/);
    }
  });

  it('lists 25 at most, and counts the others', async () => {
    const profile = await mountProfile();
    await addText(profile, Array.from({ length: 26 }, (_, index) => `wrong ${index}`).join('\n'));
    expect(added(profile)).to.match(/^26 regels of bestanden lukten niet:.*En nog 1 andere\.$/);
    expect(refusals(profile)).to.have.length(25);
    await addText(profile, Array.from({ length: 25 }, (_, index) => `wrong ${index}`).join('\n'));
    expect(added(profile)).to.match(/^25 regels of bestanden lukten niet:/);
    expect(added(profile)).not.to.contain('andere.');
  });

  it('is nothing where there is nothing', async () => {
    for (const text of ['', '\n \n', '[]']) {
      const profile = await mountProfile();
      await addText(profile, text);
      expect(added(profile)).to.equal('');
      choose(profile, textFile('empty.txt', text), textFile('a.txt', COMPLETE));
      await untilAdded(profile, '1 resultaat toegevoegd.');
    }
  });
});

describe('the same result twice', () => {
  const again = (profile: OutreachProfileElement) => allByRole(profile, 'button', /toch toe$/);

  it('is taken once, until someone says that it is of somebody else', async () => {
    const events = listen();
    const profile = await mountProfile('', { results: [OTHER] });
    await addText(profile, OTHER.code);
    expect(refusals(profile)).to.deep.equal([`1: ${OTHER.code}: ${problems.double}`]);
    expect(codesOf(profile)).to.deep.equal([OTHER.code]);
    expect(added(profile)).to.contain('Twee mensen kunnen hetzelfde antwoorden.');
    byRole(profile, 'button', 'Voeg dat toch toe').focus();
    await pressKeys('Enter');
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal([OTHER.code, OTHER.code]);
    expect(added(profile)).to.equal('1 resultaat toegevoegd.');
    expect(again(profile)).to.be.empty;
    expect(focusIn(profile)).to.equal('Resultaten toevoegen');
    expect(events.map(({ detail }) => detail.length)).to.deep.equal([2]);
  });

  it('counts as often as it is added, with the name it came with', async () => {
    const profile = await mountProfile();
    await addText(profile, `An: ${OTHER.code}\nBo: ${OTHER.code}\nCis: ${OTHER.code}\nQF5ZZZZG`);
    expect(codesOf(profile)).to.have.length(1);
    await press(profile, 'Voeg die 2 toch toe');
    expect(title(profile)).to.equal('Teambeeld van 3 resultaten');
    expect(cells(profile, /^Locatie/)).to.include('Publiek 3 van 3');
    expect(
      [...profile.shadowRoot!.querySelectorAll<HTMLInputElement>('.list input')].map(({ value }) => value),
    ).to.deep.equal(['An', 'Bo', 'Cis']);
  });

  it('is another one on another day', async () => {
    const profile = await mountProfile('', { results: [BEFORE, scan(BEFORE.answers, '2027-01-01T00:00:00Z')] });
    expect(codesOf(profile)).to.deep.equal([BEFORE.code, BEFORE.code]);
    await addText(profile, BEFORE.code);
    expect(codesOf(profile)).to.have.length(3);
  });

  it('is one again once the other is gone', async () => {
    const profile = await mountProfile();
    await addText(profile, OTHER.code);
    profile.shadowRoot!.querySelector('details')!.open = true;
    await press(profile, /^Verwijder [A-Z0-9]{4}-/);
    await addText(profile, OTHER.code);
    expect(codesOf(profile)).to.deep.equal([OTHER.code]);
    expect(again(profile)).to.be.empty;
  });
});

describe('files that are no use', () => {
  it('of 50 MB are refused unread', async () => {
    const profile = await mountProfile();
    const chunk = new Uint8Array(1_000_000).fill(0x51);
    const file = textFile('huge.json', ...Array.from({ length: 50 }, () => chunk));
    expect(file.size).to.equal(50_000_000);
    let reads = 0;
    for (const way of ['text', 'arrayBuffer', 'stream', 'bytes', 'slice'])
      replace(Blob.prototype as unknown as Record<string, unknown>, way, () => void reads++);
    replace(FileReader.prototype, 'readAsText', () => void reads++);
    drop(profile, file);
    await untilAdded(profile, `1 regel of bestand lukte niet: huge.json: ${problems['too-large']}`);
    expect(reads).to.equal(0);
  });

  it('that hold no text are refused', async () => {
    const profile = await mountProfile();
    for (const bytes of [
      [0x51, 0, 0x46],
      [0x89, 0x50, 0x4e, 0x47],
    ]) {
      choose(profile, textFile(`${bytes[0]}.txt`, new Uint8Array(bytes)));
      await untilAdded(profile, `1 regel of bestand lukte niet: ${bytes[0]}.txt: ${problems['not-text']}`);
    }
  });

  it('that cannot be read say so', async () => {
    const profile = await mountProfile();
    replace(Blob.prototype, 'text', () => Promise.reject(new DOMException('', 'NotReadableError')));
    choose(profile, textFile('gone.txt', COMPLETE));
    await untilAdded(profile, '1 regel of bestand lukte niet: gone.txt: dit bestand kon niet gelezen worden.');
  });

  it('may have any name', async () => {
    const profile = await mountProfile();
    choose(profile, textFile('<img src=x onerror=alert(1)>.json', '{'));
    await untilAdded(profile, /onerror=alert\(1\)>\.json: dit is geen JSON/);
    expect(profile.shadowRoot!.querySelector('img') === null).to.be.true;
  });

  it('of one endless line do not hold up the page', async () => {
    const profile = await mountProfile();
    for (const [name, line, problem] of [
      ['spaces.txt', `a${' '.repeat(9_999_990)}b`, 'code-length'],
      ['more.txt', `a${' '.repeat(10_000_000)}b`, 'too-large'],
      ['colons.txt', ':'.repeat(9_999_990), 'code-length'],
      ['tabs.txt', `a${'\t'.repeat(9_999_990)}b`, 'code-length'],
      ['brackets.txt', '['.repeat(9_999_990), 'not-json'],
      ['more-brackets.txt', '[{},'.repeat(2_400_000), 'not-json'],
      ['hashes.txt', '#'.repeat(9_999_990), 'code-length'],
    ] as const) {
      choose(profile, textFile(name, line));
      await untilAdded(profile, new RegExp(`^1 regel of bestand lukte niet: ${name}.*: ${problems[problem]}$`));
    }
    expect(shown(profile).length).to.be.below(5_000);
  });

  it('pasted as text are refused as well', async () => {
    const profile = await mountProfile();
    // Not shown: what a browser makes of such a field is its own affair.
    replace(codesField(profile), 'value', 'Q'.repeat(10_000_001));
    await press(profile, 'Voeg toe');
    expect(refusals(profile)).to.deep.equal([`${'Q'.repeat(24)}…: ${problems['too-large']}`]);
  });
});
