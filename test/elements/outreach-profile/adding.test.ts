import { expect } from 'chai';
import { byRole } from '../../support/by-role.ts';
import { click, press as pressKeys, type } from '../../support/input.ts';
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
  definition,
  dragEvent,
  drop,
  fileInput,
  focusIn,
  mountProfile,
  names,
  openList,
  paste,
  press,
  refusals,
  settled,
  shown,
  textFile,
  untilAdded,
} from './outreach-profile.ts';

describe('adding codes and links', () => {
  it('takes what is typed while others read aloud', async () => {
    const profile = await mountProfile();
    await click(codesField(profile));
    await type('qsrd nfvf');
    await pressKeys('Shift+Enter');
    await type(`An: ${BEFORE.code.toLowerCase()}`);
    await press(profile, 'Voeg toe');
    expect(codesOf(profile)).to.deep.equal([COMPLETE, BEFORE.code]);
    expect(added(profile)).to.match(/^2 resultaten toegevoegd\./);
    expect(codesField(profile).value).to.equal('');
    expect(shown(profile)).to.contain('naar An.');
  });

  it('keeps apart what is typed while the code before it is being read', async () => {
    const profile = await mountProfile();
    const field = codesField(profile);
    const enter = () =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    field.value = BEFORE.code;
    enter();
    field.value += AFTER.code;
    await untilAdded(profile, '1 resultaat toegevoegd.');
    expect(codesOf(profile)).to.deep.equal([BEFORE.code]);
    expect(field.value).to.equal(AFTER.code);

    // What was refused comes back before it.
    field.value = 'QSRD-NFVG';
    enter();
    field.value += AFTER.code;
    await settled(profile);
    expect(refusals(profile)).to.have.length(1);
    expect(field.value).to.equal(`QSRD-NFVG\n${AFTER.code}`);
  });

  it('takes a code per line, with any line ends and anything around it', async () => {
    const all = [BEFORE, AFTER, OTHER].map(({ code }) => code);
    for (const text of [all.join('\n'), `\n\n  ${all.join(' \n\n\t')}\n`, all.join('\r\n')]) {
      const profile = await mountProfile();
      // Pasted, because the line ends change if a script sets the value of a text field.
      await addText(profile, text);
      expect(codesOf(profile), JSON.stringify(text)).to.deep.equal(all);
    }
  });

  it('leaves it to the browser to put a few codes that are pasted in the field', async () => {
    const profile = await mountProfile();
    expect(paste(profile, [BEFORE, AFTER, OTHER].map(({ code }) => code).join('\n'))).to.be.true;
    await settled(profile);
    expect(codesOf(profile)).to.be.empty;
  });

  it('takes links that elements give, of one result and of several', async () => {
    const profile = await mountProfile();
    await addText(
      profile,
      [
        `https://example.org/scan?a=1#quick-scan=${BEFORE.code}`,
        `#quick-scan=${AFTER.code}`,
        `Zie https://example.org/#elsewhere=1&outreach-profile=${OTHER.code},${COMPLETE}`,
      ].join('\n'),
    );
    expect(codesOf(profile)).to.deep.equal([BEFORE, AFTER, OTHER].map(({ code }) => code).concat(COMPLETE));
  });

  it('takes a name before a code', async () => {
    const profile = await mountProfile();
    await addText(profile, `An: ${BEFORE.code}\nteam 1:Noord ; ${AFTER.code}\nEva\t${OTHER.code}`);
    await openList(profile);
    expect(names(profile)).to.deep.equal(['An', 'team 1:Noord', 'Eva']);
  });

  it('takes JSON, of one or of a list', async () => {
    for (const [text, codes] of [
      [JSON.stringify(BEFORE), [BEFORE.code]],
      [JSON.stringify([BEFORE, AFTER], null, 2), [BEFORE.code, AFTER.code]],
      [`\n ${JSON.stringify([JSON.stringify(BEFORE)])}`, [BEFORE.code]],
    ] as const) {
      const profile = await mountProfile();
      await addText(profile, text);
      expect(codesOf(profile)).to.deep.equal(codes);
      expect(profile.results[0]!.recordedAt).to.equal(BEFORE.recordedAt);
    }
  });

  it('says how many it took, and leaves what has to be corrected in the field', async () => {
    const profile = await mountProfile();
    await addText(profile, BEFORE.code);
    expect(added(profile)).to.match(/^1 resultaat toegevoegd\./);
    const text = `${AFTER.code}\nQSRD-NFVG`;
    await addText(profile, text);
    expect(added(profile)).to.equal(
      '1 resultaat toegevoegd. Het beeld van de 2 resultaten staat hierboven, met de lijst ‘Resultaten’ eronder. ' +
        '1 regel is niet toegevoegd: Regel 2, ‘QSRD-NFVG’: deze code klopt niet. Kijk na of elk teken juist is.',
    );
    expect(codesField(profile).value).to.equal('QSRD-NFVG');
  });

  it('for all three instruments', async () => {
    for (const result of [checklist({ 'rules.dropping-out': 'partial' }), definition({ wellbeing: 'present' })]) {
      const profile = await mountProfile();
      await addText(profile, `${result.code}\n#${result.instrument}=${COMPLETE}`);
      expect(profile.results).to.deep.equal([result]);
    }
  });

  it('adds to what the host gave', async () => {
    const profile = await mountProfile('', { results: [BEFORE] });
    await addText(profile, AFTER.code);
    expect(codesOf(profile)).to.deep.equal([BEFORE.code, AFTER.code]);
    // Another list of the host replaces only its own results.
    profile.results = [OTHER];
    await settled(profile);
    expect(codesOf(profile)).to.have.members([AFTER.code, OTHER.code]);
  });

  it('of another instrument is accepted once there is nothing left', async () => {
    const other = checklist({ 'access.language': 'present' });
    const profile = await mountProfile('', { results: [BEFORE] });
    await addText(profile, other.code);
    expect(refusals(profile)).to.deep.equal([`Regel 1, ‘${other.code}’: dit resultaat is van een andere vragenlijst.`]);
    await openList(profile);
    await press(profile, 'Verwijder alle resultaten');
    await addText(profile, other.code);
    expect(profile.results).to.deep.equal([other]);
    expect(cells(profile, /^Mensen verstaan/)).to.include('Wel een drempel (gekozen)');
  });
});

describe('adding files', () => {
  const json = () => textFile('noord.json', JSON.stringify(BEFORE));
  const list = () => textFile('team.json', JSON.stringify([AFTER, OTHER]));
  const codes = () => textFile('codes.txt', `\uFEFFAn: ${COMPLETE}\r\n`);

  for (const [way, give] of Object.entries({ chosen: choose, dropped: drop })) {
    it(`that are ${way}: documents, lists and codes, with one report on all`, async () => {
      const profile = await mountProfile();
      give(profile, json(), list(), codes());
      await untilAdded(profile, '4 resultaten toegevoegd.');
      expect(codesOf(profile)).to.deep.equal([BEFORE, AFTER, OTHER].map(({ code }) => code).concat(COMPLETE));
      await openList(profile);
      expect(names(profile)).to.deep.equal(['', '', '', 'An']);
    });
  }

  it('reports every file that failed, by name', async () => {
    const profile = await mountProfile();
    choose(
      profile,
      textFile('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10])),
      json(),
      textFile('half.json', JSON.stringify(AFTER).slice(0, -9)),
      textFile('codes.txt', `${OTHER.code}\nQSRDNFVG`),
    );
    await untilAdded(profile, /^2 resultaten toegevoegd\..* 1 regel en 2 bestanden zijn niet toegevoegd:/);
    expect(refusals(profile)).to.deep.equal([
      'photo.jpg: dit bestand bevat geen tekst.',
      'half.json: dit is geen JSON dat we kunnen lezen.',
      'codes.txt, regel 2, ‘QSRDNFVG’: deze code klopt niet. Kijk na of elk teken juist is.',
    ]);
    // The message about one addition isn't repeated for the next.
    choose(profile, textFile('cat.png', new Uint8Array([0])));
    await untilAdded(profile, '1 bestand is niet toegevoegd: cat.png: dit bestand bevat geen tekst.');
  });

  it('chooses the same file twice', async () => {
    const profile = await mountProfile();
    const file = json();
    choose(profile, file);
    await untilAdded(profile, '1 resultaat toegevoegd.');
    expect(fileInput(profile).files).to.have.length(0);
    choose(profile, file);
    await untilAdded(profile, /noord\.json: dit resultaat staat er al\./);
  });

  it('has one way in for pointer and keyboard', async () => {
    const profile = await mountProfile();
    const input = fileInput(profile);
    expect(input.labels).to.have.length(1);
    expect(input.labels![0]).to.have.property('textContent', 'Open bestanden');
    byRole(profile, 'button', 'Voeg toe').focus();
    await pressKeys('Tab');
    expect(focusIn(profile)).to.equal('Open bestanden');
  });

  it('leaves dragged text to the browser', async () => {
    const profile = await mountProfile();
    const [text, file] = [
      ['dragover', 'drop'].map((kind) => dragEvent(kind as 'drop', [], COMPLETE)),
      ['dragover', 'drop'].map((kind) => dragEvent(kind as 'drop', [json()])),
    ];
    for (const event of [...text, ...file]) codesField(profile).dispatchEvent(event);
    expect(text.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([false, false]);
    expect(file.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([true, true]);
    await untilAdded(profile, '1 resultaat toegevoegd.');
    expect(codesOf(profile)).to.deep.equal([BEFORE.code]);
  });
});
