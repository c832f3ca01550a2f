import { expect } from 'chai';
import { type Result, instruments, quickScan, toCode } from '../../../src/model/index.ts';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { allByRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { until } from '../../support/eventually.ts';
import {
  AFTER,
  BEFORE,
  COMPLETE,
  OTHER,
  added,
  checklist,
  codesField,
  codesOf,
  definition,
  mountProfile,
  mountReadonly,
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

  it('shows one document, by itself or as text', async () => {
    const profile = await mountProfile('', { results: JSON.stringify(BEFORE) });
    expect(profile.results).to.deep.equal([BEFORE]);
    for (const result of [AFTER, OTHER]) {
      // Not what its type asks for, but what a page's script may have at hand.
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

  it('shows codes in the attribute codes, with spaces, commas or line ends between them', async () => {
    const all = [BEFORE, AFTER, OTHER].map(({ code }) => code);
    for (const between of [' ', ',', ', ', '\n', '\r\n  ', ';']) {
      const profile = await mountProfile(`codes=" ${all.join(between)} "`);
      expect(codesOf(profile), JSON.stringify(between)).to.deep.equal(all);
    }
  });

  it('follows its attribute codes, and has both codes and documents', async () => {
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

  it('takes nothing for an empty list', async () => {
    for (const nothing of [null, undefined, [], '', '[]']) {
      const profile = await mountProfile('', { results: [BEFORE] });
      profile.results = nothing;
      await settled(profile);
      expect(profile.results, String(nothing)).to.be.empty;
      expect(added(profile)).to.equal('');
    }
  });

  it('gives its own list, which nobody can change from outside', async () => {
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
      expect(added(profile)).to.contain('2 regels of bestanden lukten niet:');
      expect(refusals(profile).every((line) => line.endsWith('dit resultaat is van een andere vragenlijst.'))).to.be
        .true;
    }
  });

  it('instrument: without it the first result decides', async () => {
    const profile = await mountProfile('', { results: [others['outreach-definition'], BEFORE] });
    expect(profile.results).to.deep.equal([others['outreach-definition']]);
    expect(refusals(profile)).to.deep.equal(['2: dit resultaat is van een andere vragenlijst.']);
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
    expect(levels(profile)).to.deep.equal(['h4', 'h5']);
    profile.setAttribute('heading-level', '6');
    await settled(profile);
    expect(levels(profile)).to.deep.equal(['h6']);
    expectConsole('warn', /<outreach-profile> .*heading-level="7"/);
    profile.setAttribute('heading-level', '7');
    await settled(profile);
    expect(levels(profile)).to.deep.equal(['h2', 'h3']);
    profile.setAttribute('heading-level', '1');
    profile.removeAttribute('heading-level');
    await settled(profile);
    expect(levels(profile)).to.deep.equal(['h2', 'h3']);
  });

  it('readonly: nothing to add, rename or remove; all to see, and to keep', async () => {
    for (const results of [[], [BEFORE], [BEFORE, AFTER], [BEFORE, AFTER, OTHER]]) {
      const profile = await mountReadonly(results);
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

  it('readonly: says what it could not take up, a double among it, and offers nothing to do about it', async () => {
    const profile = await mountProfile(`readonly codes="${COMPLETE} ${COMPLETE} QF5ZZZZG"`);
    await until(() => shown(profile).includes('deze code klopt niet.'), 'what is wrong with the last code');
    expect(profile.results).to.have.length(1);
    expect(shown(profile)).to.contain('dit resultaat staat er al.');
    expect(allByRole(profile, 'button', /toch toe/)).to.be.empty;
  });

  it('survive hostile values', async () => {
    expectConsole('warn', /instrument=/);
    expectConsole('warn', /heading-level=/);
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
