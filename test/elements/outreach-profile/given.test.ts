import { expect } from 'chai';
import { type Result, instruments, quickScan, toCode } from '../../../src/model/index.ts';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { allByRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import {
  AFTER,
  BEFORE,
  COMPLETE,
  OTHER,
  addText,
  added,
  checklist,
  codesField,
  codesOf,
  definition,
  mountProfile,
  openList,
  refusals,
  settled,
  shown,
} from './outreach-profile.ts';

describe('what outreach-profile is given', () => {
  const documents: Record<string, readonly (Result | string)[] | string> = {
    documents: [BEFORE, AFTER],
    'copies of documents': JSON.parse(JSON.stringify([BEFORE, AFTER])) as Result[],
    'JSON text of each': [JSON.stringify(BEFORE), JSON.stringify(AFTER)],
    'JSON text of a list': JSON.stringify([BEFORE, AFTER]),
  };
  for (const [kind, results] of Object.entries(documents)) {
    it(`shows ${kind}`, async () => {
      const profile = await mountProfile('', { results });
      expect(profile.results).to.deep.equal([BEFORE, AFTER]);
      expect(added(profile)).to.equal('');
    });
  }

  it('shows codes among documents, as results without a moment', async () => {
    for (const results of [[BEFORE, 'qsrd-nfvf', JSON.stringify(AFTER)], JSON.stringify([BEFORE, COMPLETE, AFTER])]) {
      const profile = await mountProfile('', { results });
      expect(codesOf(profile)).to.deep.equal([BEFORE.code, COMPLETE, AFTER.code]);
      expect(profile.results.map(({ recordedAt }) => recordedAt)).to.deep.equal([
        BEFORE.recordedAt,
        undefined,
        AFTER.recordedAt,
      ]);
      expect(added(profile)).to.equal('');
    }
  });

  it('tells a developer what it can not read, once of each cause, and what to give', async () => {
    const { instrument, version, answers, recordedAt, ...rest } = BEFORE;
    const precise = { ...BEFORE, recordedAt: recordedAt!.replace('Z', '.000Z') };
    const told = (place: string) =>
      expectConsole('warn', new RegExp(`^<outreach-profile> can't read ${place}\\. .*createResult\\(.*timestamp\\(`));
    told('results\\[1\\]\\.code \\(wrong-type\\)');
    told('results\\[3\\]\\.recordedAt \\(wrong-type\\)');
    told('results\\[5\\] \\(code-check\\)');
    told('results\\[6\\]\\.answered \\(inconsistent\\)');
    const profile = await mountProfile('', {
      results: [
        AFTER,
        { instrument, version, answers, recordedAt } as Result,
        { instrument, version, answers, recordedAt } as Result,
        precise,
        { ...BEFORE, recordedAt: '2026-01-15T13:00:00+01:00' },
        'QSRD-NFVG',
        { instrument, version, answers, recordedAt: recordedAt!, ...rest, answered: 1 },
      ],
    });
    expect(profile.results).to.deep.equal([AFTER]);
    expect(refusals(profile)).to.have.length(6);
    told('code 2 \\(code-length\\)');
    profile.codes = `${COMPLETE} QSRD`;
    await settled(profile);
    expect(profile.results).to.have.length(2);
  });

  it('tells a developer nothing about results of another instrument, and of what a visitor adds', async () => {
    const profile = await mountProfile('', { results: [BEFORE, checklist({ 'access.online': 'partial' })] });
    await addText(profile, 'QSRD-NFVG');
    expect(refusals(profile)).to.have.length(1);
  });

  it('shows one document, as an object or as text', async () => {
    const profile = await mountProfile('', { results: JSON.stringify(BEFORE) });
    expect(profile.results).to.deep.equal([BEFORE]);
    for (const result of [AFTER, OTHER]) {
      // Not what the type asks for, but what a page's script may have at hand.
      Object.assign(profile, { results: result });
      await settled(profile);
      expect(profile.results).to.deep.equal([result]);
    }
  });

  it('shows JSON in the attribute results', async () => {
    const profile = await mountProfile();
    profile.setAttribute('results', JSON.stringify([BEFORE, AFTER]));
    await settled(profile);
    expect(profile.results).to.deep.equal([BEFORE, AFTER]);
    profile.removeAttribute('results');
    await settled(profile);
    expect(profile.results).to.be.empty;
  });

  it('shows codes in the attribute codes, separated by spaces, commas or line ends', async () => {
    const all = [BEFORE, AFTER, OTHER].map(({ code }) => code);
    for (const between of [' ', ',', ', ', '\n', '\r\n  ', ';']) {
      const profile = await mountProfile(`codes=" ${all.join(between)} "`);
      expect(codesOf(profile), JSON.stringify(between)).to.deep.equal(all);
    }
  });

  it('takes codes as a list, as frameworks bind one, and reports what is not a code', async () => {
    const profile = await mountProfile('', { codes: [COMPLETE, AFTER.code] });
    expect(codesOf(profile)).to.deep.equal([COMPLETE, AFTER.code]);
    for (const codes of [undefined, null, '', []]) {
      profile.codes = codes;
      await settled(profile);
      expect(codesOf(profile), String(codes)).to.be.empty;
      expect(refusals(profile)).to.be.empty;
    }
    expectConsole('warn', /can't read code 1 \(no-code\)/);
    for (const codes of [42, true, {}, () => 1]) {
      profile.codes = codes as unknown as string;
      await settled(profile);
      expect(codesOf(profile), typeof codes).to.be.empty;
      expect(refusals(profile), typeof codes).not.to.be.empty;
    }
  });

  it('follows its attribute codes, and takes both codes and documents', async () => {
    const profile = await mountProfile(`codes="${COMPLETE}"`, { results: [BEFORE] });
    expect(codesOf(profile)).to.have.members([COMPLETE, BEFORE.code]);
    profile.codes = OTHER.code;
    await settled(profile);
    expect(codesOf(profile)).to.have.members([OTHER.code, BEFORE.code]);
    profile.removeAttribute('codes');
    profile.results = [];
    await settled(profile);
    expect(profile.results).to.be.empty;
    expect(added(profile)).to.equal('');
  });

  it('takes an empty list in every form', async () => {
    for (const nothing of [null, undefined, [], '', '[]']) {
      const profile = await mountProfile('', { results: [BEFORE] });
      profile.results = nothing;
      await settled(profile);
      expect(profile.results, String(nothing)).to.be.empty;
      expect(added(profile)).to.equal('');
    }
  });

  it('returns a copy of its list, which nobody can change from outside', async () => {
    const profile = await mountProfile('', { results: [BEFORE] });
    (profile.results as Result[]).push(AFTER);
    expect(profile.results).to.deep.equal([BEFORE]);
    expect(Object.isFrozen(profile.results[0])).to.be.true;
  });
});

describe('attributes of outreach-profile', () => {
  const others = {
    'threshold-checklist': checklist({ 'not-daring.fear': 'partial' }),
    'outreach-definition': definition({ lifeworld: 'present' }),
    'quick-scan': BEFORE,
  };

  it('instrument: whose results are shown, whichever comes first', async () => {
    for (const { id } of instruments) {
      const profile = await mountProfile(`instrument="${id}"`, { results: Object.values(others) });
      expect(profile.results).to.deep.equal([others[id as keyof typeof others]]);
      expect(added(profile)).to.contain('2 resultaten zijn niet toegevoegd:');
      expect(refusals(profile).every((line) => line.endsWith('dit resultaat is van een andere vragenlijst.'))).to.be
        .true;
    }
  });

  it('instrument: without it the first result decides', async () => {
    const profile = await mountProfile('', { results: [others['outreach-definition'], BEFORE] });
    expect(profile.results).to.deep.equal([others['outreach-definition']]);
    expect(refusals(profile)).to.deep.equal(['Nummer 2: dit resultaat is van een andere vragenlijst.']);
  });

  it('instrument: changed or removed, shows others of the results it was given', async () => {
    const profile = await mountProfile('instrument="quick-scan"', { results: Object.values(others) });
    profile.instrument = 'outreach-definition';
    await settled(profile);
    expect(profile.results).to.deep.equal([others['outreach-definition']]);
    expectConsole('warn', /<outreach-profile> .*instrument="moon"/);
    profile.setAttribute('instrument', 'moon');
    expect(profile.instrument).to.equal('');
    profile.removeAttribute('instrument');
    await settled(profile);
    expect(profile.results).to.deep.equal([others['threshold-checklist']]);
  });

  it('heading-level: set, invalid, removed', async () => {
    const levels = (profile: OutreachProfileElement) => [
      ...new Set(allByRole(profile, 'heading').map(({ localName }) => localName)),
    ];
    const profile = await mountProfile('heading-level="4"', { results: [BEFORE, AFTER, OTHER] });
    expect(levels(profile)).to.deep.equal(['h4', 'h5', 'h6']);
    profile.setAttribute('heading-level', '6');
    await settled(profile);
    expect(levels(profile)).to.deep.equal(['h6']);
    expectConsole('warn', /<outreach-profile> .*heading-level="7"/);
    profile.setAttribute('heading-level', '7');
    await settled(profile);
    expect(levels(profile)).to.deep.equal(['h2', 'h3', 'h4']);
    profile.setAttribute('heading-level', '1');
    profile.removeAttribute('heading-level');
    await settled(profile);
    expect(levels(profile)).to.deep.equal(['h2', 'h3', 'h4']);
  });

  it('readonly: nothing can be added, renamed or removed; everything can be seen and kept', async () => {
    for (const results of [[], [BEFORE], [BEFORE, AFTER], [BEFORE, AFTER, OTHER]]) {
      const profile = await mountProfile('readonly', { results });
      if (results.length > 0) await openList(profile);
      expect(allByRole(profile, 'textbox')).to.be.empty;
      expect(profile.shadowRoot!.querySelector('input[type=file]') === null).to.be.true;
      expect(allByRole(profile, 'button', /Voeg|Verwijder|Open bestanden|QR/)).to.be.empty;
      expect(allByRole(profile, 'button', 'Afdrukken')).to.have.length(results.length > 0 ? 1 : 0);
      expect(profile.shadowRoot!.querySelectorAll('[part=results] li')).to.have.length(results.length);
    }
    const profile = await mountProfile('readonly');
    expect(shown(profile)).to.match(/Nog geen resultaten\.$/);
    profile.readonly = false;
    await settled(profile);
    expect(codesField(profile)).to.exist;
  });

  it('readonly: says what it could not accept, and offers no action', async () => {
    expectConsole('warn', /can't read code 2 \(code-check\)/);
    const profile = await mountProfile(`readonly codes="${COMPLETE} QSRDNFVG"`);
    expect(profile.results).to.have.length(1);
    expect(shown(profile)).to.contain('deze code klopt niet.');
    expect(allByRole(profile, 'button', /toch toe/)).to.be.empty;
  });

  it('readonly: counts people who answered alike', async () => {
    const codes = `${COMPLETE} ${COMPLETE} ${COMPLETE} ${OTHER.code}`;
    const profile = await mountProfile(`readonly codes="${codes}"`);
    expect(shown(profile)).to.contain('Teambeeld van 4 resultaten').and.to.contain('3 van 4');
    expect(shown(profile)).not.to.contain('niet toegevoegd');
    profile.codes = `${codes} `;
    await settled(profile);
    expect(profile.results).to.have.length(4);
    profile.results = [BEFORE, { ...BEFORE }, BEFORE];
    await settled(profile);
    profile.results = [BEFORE, BEFORE, { ...BEFORE }];
    await settled(profile);
    expect(codesOf(profile)).to.have.length(7);
  });

  it('survive hostile values', async () => {
    expectConsole('warn', /instrument=/);
    expectConsole('warn', /heading-level=/);
    expectConsole('warn', /can't read results\[0\] \(wrong-type\)/);
    expectConsole('warn', /can't read code 1 \(no-code\)/);
    const hostile = '&lt;img src=x onerror=alert(1)&gt;';
    const profile = await mountProfile(
      `instrument="${hostile}" heading-level="__proto__" codes="${hostile}" results="{&quot;__proto__&quot;:1}"`,
    );
    expect(profile.results).to.be.empty;
    expect(profile.shadowRoot!.querySelector('img') === null).to.be.true;
    expect(shown(profile)).to.contain('<img');
  });
});

describe('a code and its result', () => {
  it('are what the model says they are', async () => {
    const profile = await mountProfile(`codes="${toCode(quickScan, BEFORE.answers)}"`);
    expect(profile.results[0]!.answers).to.deep.equal(BEFORE.answers);
  });
});
