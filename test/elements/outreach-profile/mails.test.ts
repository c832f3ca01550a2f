import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import { click } from '../../support/input.ts';
import {
  AFTER,
  BEFORE,
  OTHER,
  addText,
  added,
  choose,
  codesField,
  codesOf,
  mountProfile,
  names,
  openList,
  refusals,
  settled,
  textFile,
  textsOf,
  untilAdded,
} from './outreach-profile.ts';
import { problems } from './problems.ts';

const GREETINGS = [
  'Dag Els,',
  'hierbij wat we kregen.',
  'Groeten',
  'An Janssens',
  'CPAS de Namur | 081 33 70 00',
  '--',
];
const MAIL = [
  ...GREETINGS.slice(0, 2),
  `> ${BEFORE.code}`,
  `- Sofie: ${AFTER.code}`,
  ...GREETINGS.slice(2),
  'Verstuurd vanaf mijn iPhone',
].join('\n');

const folded = (profile: OutreachProfileElement) =>
  profile.shadowRoot!.querySelector<HTMLDetailsElement>('[part=adding] details')!;

describe('a mail in the profile', () => {
  it('gives its codes, and folds away the lines that have none', async () => {
    const profile = await mountProfile();
    await addText(profile, MAIL);
    expect(codesOf(profile)).to.deep.equal([BEFORE.code, AFTER.code]);
    expect(added(profile)).to.match(/^2 resultaten toegevoegd\..*In 7 regels stond geen code\./);
    expect(added(profile)).not.to.contain('niet toegevoegd');
    expect(codesField(profile).value).to.equal('');
    expect(folded(profile).open).to.be.false;
    await click(folded(profile).querySelector('summary')!);
    expect(folded(profile).open).to.be.true;
    expect(textsOf(folded(profile).querySelectorAll('li'))).to.deep.equal([
      ...GREETINGS,
      'Verstuurd vanaf mijn iPhone',
    ]);
    await openList(profile);
    expect(names(profile)).to.deep.equal(['', 'Sofie']);
  });

  it('keeps in the field only what looks like a code, letter for letter', async () => {
    const profile = await mountProfile();
    const wrong = 'Mijn collega had “QSRD NFVG”';
    await addText(profile, `Dag Els,\n${BEFORE.code}\n${wrong}`);
    expect(added(profile)).to.contain('1 regel is niet toegevoegd: Regel 3, ');
    expect(added(profile)).to.contain('In 1 regel stond geen code.');
    expect(refusals(profile)[0]).to.contain(problems['code-check']);
    expect(codesField(profile).value).to.equal(wrong);
  });

  it('says what is wrong with a code beside a number, and folds away dates and addresses', async () => {
    const profile = await mountProfile();
    const around = [
      'Verzonden: donderdag 26 november 2026 10:32',
      'sofie123@example.org',
      'Tot 24 juni 2026, rond 8u30',
    ];
    await addText(profile, [around[0], BEFORE.code, 'QSRD-NFV 10', ...around.slice(1)].join('\n'));
    expect(added(profile)).to.contain('In 3 regels stond geen code.');
    expect(added(profile)).to.contain('1 regel is niet toegevoegd: Regel 3, ');
    expect(refusals(profile)[0]).to.contain(problems['code-length']);
    expect(textsOf(folded(profile).querySelectorAll('li'))).to.deep.equal(around);
    expect(codesField(profile).value).to.equal('QSRD-NFV 10');
  });

  it('keeps every line if it had no code at all', async () => {
    const profile = await mountProfile();
    const text = 'Dag Els,\nik vind mijn code niet.\nTel. 09 123 45 67';
    await addText(profile, text);
    expect(added(profile)).to.match(/^3 regels zijn niet toegevoegd:/);
    expect(refusals(profile).every((line) => line.endsWith(problems['no-code']))).to.be.true;
    expect(codesField(profile).value).to.equal(text);
  });

  it('counts its lines in the plural of each language', async () => {
    for (const [language, one, many] of [
      ['fr', 'Dans 1 ligne, il n’y avait pas de code.', 'Dans 2 lignes, il n’y avait pas de code.'],
      ['de', 'In 1 Zeile stand kein Code.', 'In 2 Zeilen stand kein Code.'],
      ['en', '1 line had no code in it.', '2 lines had no code in them.'],
    ] as const) {
      const profile = await mountProfile(`lang="${language}"`);
      for (const [text, expected] of [
        [`Els\n${BEFORE.code}`, one],
        [`Els\n${AFTER.code}\nAn`, many],
      ] as const) {
        (byRole(profile, 'textbox', /code/i) as HTMLTextAreaElement).value = text;
        await click(profile.shadowRoot!.querySelector('button[part~=primary], [part=adding] .actions button')!);
        await settled(profile);
        expect(added(profile)).to.contain(expected);
      }
    }
  });

  it('says files of files, and lines of lines, and judges each file by itself', async () => {
    const profile = await mountProfile();
    choose(
      profile,
      textFile('a.txt', `Dag Els\n${OTHER.code}\nQSRD-NFVG`),
      textFile('b.txt', 'niets hier\nen hier'),
      textFile('c.xlsx', new Uint8Array([0x50, 0x4b, 3, 4])),
      textFile('d.pdf', '%PDF-1.7'),
    );
    await untilAdded(profile, /3 regels en 2 bestanden zijn niet toegevoegd:.*In 1 regel stond geen code\./);
    expect(refusals(profile).slice(3, 5)).to.deep.equal([`c.xlsx: ${problems.office}`, `d.pdf: ${problems.pdf}`]);
  });

  it('adds a code and its link once, without calling the other refused', async () => {
    const profile = await mountProfile();
    await addText(profile, `Mijn code ${OTHER.code}, link: https://a.be/#quick-scan=${OTHER.code}`);
    expect(codesOf(profile)).to.deep.equal([OTHER.code]);
    expect(added(profile)).to.equal('1 resultaat toegevoegd. Het profiel staat hierboven.');
  });
});
