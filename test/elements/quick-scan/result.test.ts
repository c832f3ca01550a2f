import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { quickScan, toCode } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { catchDownloads } from '../../support/downloads.ts';
import { click } from '../../support/input.ts';
import { textsOf } from '../../support/words.ts';
import { press, showResult } from '../harness.ts';
import { COMPLETE, STARTED, mountScan, mountScanResult, mountVisitedScan } from './quick-scan.ts';

const row = (scan: QuickScanElement, name: RegExp) => byRole(scan, 'rowheader', name).closest('tr')!;

describe('the result of quick-scan', () => {
  it('is a table: a row per question, a cell per option, chosen or not', async () => {
    const scan = await mountScanResult(`value="${STARTED}"`);
    const table = byRole(scan, 'table', 'Profiel');
    expect(textsOf(allByRole(table, 'columnheader'))).to.deep.equal(['Parameter', 'Antwoorden']);
    expect(textsOf(allByRole(row(scan, /^Locatie/), 'cell'))).to.deep.equal([
      'Privaat (niet gekozen)',
      'Semi-publiek (niet gekozen)',
      'Publiek (gekozen)',
      'Online (gekozen)',
    ]);
    expect(textsOf(allByRole(row(scan, /mag ik outreachen/), 'cell'))).to.deep.equal(['7,15 uur per week']);
    expect(textsOf([byRole(scan, 'rowheader', /^Doelgroep Met wie/)])).to.deep.equal([
      'Doelgroep Met wie werk je? Nog open',
    ]);
  });

  it('has simple cells, which a screen reader counts correctly', async () => {
    const scan = await mountScanResult(`value="${STARTED}"`);
    const table = byRole(scan, 'table', 'Profiel');
    expect([...table.querySelectorAll('[colspan], [rowspan], col')]).to.be.empty;
    // To a screen reader, hidden text is a separate piece, with its space.
    const said = table.querySelector('td .hidden')!;
    expect(said.textContent).to.equal('\u00a0(niet gekozen)');
    expect(getComputedStyle(said).whiteSpace).to.equal('pre');
    const name = byRole(table, 'rowheader', /^Prioritaire/).querySelector('span')!;
    expect(getComputedStyle(name).display).to.equal('inline-block');
  });

  it('fills its rows evenly beside the name, and below it gives each option the room of its words', async () => {
    for (const width of [1000, 500]) {
      const scan = await mountScanResult(`value="${COMPLETE}"`);
      scan.style.width = `${width}px`;
      const table = byRole(scan, 'table', 'Profiel').getBoundingClientRect();
      for (const name of [/^Werkrelatie/, /^Doelgroep Met wie/, /^Regie/]) {
        const [head, ...cells] = [...row(scan, name).children].map((cell) => cell.getBoundingClientRect());
        const beside = head!.right <= cells[0]!.left && head!.top < cells[0]!.bottom;
        expect(beside, `${name.source} at ${width}`).to.equal(width === 1000);
        if (beside) {
          expect(cells.at(-1)!.right).to.be.closeTo(table.right, 0.5);
          for (const cell of cells) expect(cell.width).to.be.closeTo(cells[0]!.width, 0.5);
        } else for (const cell of cells) expect(cell.width).to.be.below(table.width / 2);
      }
    }
  });

  it('distinguishes the dynamic parameters from the static ones', async () => {
    const scan = await mountScanResult();
    const groups = allByRole(byRole(scan, 'table'), 'rowgroup').slice(1);
    expect(groups.map((group) => textsOf(allByRole(group, 'rowheader')))).to.deep.equal([
      [
        'Dynamisch',
        'Werkrelatie',
        '(Aan)melding',
        'Doelgroep Met wie werk je?',
        'Doelgroep Zijn deze mensen al gekend?',
        'Locatie',
        'Acties',
      ],
      [
        'Statisch',
        'Prioritaire doelstelling',
        'Regie',
        'Focus Specialistisch? Of generalistisch?',
        'Focus Werk je voor een groep of voor een gebied?',
        'Tijdsbepaling',
      ],
    ]);
  });

  it('shows on request even if parameters are open, and leads there', async () => {
    const scan = await mountScanResult(`value="${STARTED}"`);
    expect(scan.shadowRoot!.textContent).to.contain('Nog open:');
    expect(textsOf(allByRole(scan, 'listitem')).slice(0, 7)).to.deep.equal([
      'Werkrelatie',
      '(Aan)melding',
      'Doelgroep',
      'Acties',
      'Regie',
      'Focus',
      'Tijdsbepaling',
    ]);
    await press(scan, 'Acties');
    expect(byRole(scan, 'heading', 'Parameter 5 van 9 Acties')).to.exist;
  });

  it('asks the questions that go with the choices, each with its part and its origin', async () => {
    const scan = await mountScanResult(`value="${STARTED}"`);
    const asked = textsOf(scan.shadowRoot!.querySelectorAll('.reflection li > p'));
    expect(asked[0]).to.equal(
      'Welke ongeschreven regels gelden hier, en hoe ga je ermee om? ' +
        'Over ‘erkenning van de daar geldende waarden en normen’ in de definitie.',
    );
    const questions = asked.filter((text) => /\? Over ‘.+’ in de definitie\.$/.test(text));
    // For three options and four measures, and a tension besides.
    expect([questions.length, asked.length]).to.deep.equal([7, 8]);
    expect(questions.at(-1)).to.equal(
      'Bij wie kunnen mensen terecht wanneer het project stopt? ' +
        'Over ‘participatieve basishouding’ in de definitie.',
    );
    expect(scan.shadowRoot!.textContent).to.contain('Ze zijn van dit project, niet van de auteurs.');
  });

  it('names a tension in a choice once, says whose words those are, and doesn’t resolve it', async () => {
    const scan = await mountVisitedScan();
    const tensions = () =>
      textsOf(scan.shadowRoot!.querySelectorAll('.reflection li > p')).filter((text) =>
        text.startsWith('Hier zit een spanning.'),
      );
    for (const option of ['Stok achter de deur', 'Dwang']) await click(byRole(scan, 'checkbox', option));
    await showResult(scan);
    expect(tensions()).to.have.length(2);
    expect(tensions()[0])
      .to.contain('Onvoorwaardelijkheid')
      .and.to.match(/zonder ze op te lossen\.$/);
    expect(tensions()[1]).to.contain('‘harm reduction’').and.to.contain('Naar: Cis Dewaele, Mijn Kennisplein');
    await press(scan, 'Terug naar de vragen');
    await click(byRole(scan, 'checkbox', 'Dwang'));
    await click(byRole(scan, 'checkbox', 'Stok achter de deur'));
    await click(byRole(scan, 'checkbox', 'Vrijwillig'));
    await showResult(scan);
    expect(tensions()).to.be.empty;
  });

  it('names a tension that choices for two parameters share once, and asks in whose interest it is', async () => {
    const value = toCode(quickScan, { 'working-relationship': ['coercive'], objective: 'society-oriented' });
    const scan = await mountScanResult(`value="${value}"`);
    const asked = textsOf(scan.shadowRoot!.querySelectorAll('.reflection li > p'));
    expect(asked.filter((text) => text.includes('‘harm reduction’'))).to.have.length(1);
    expect(asked.some((text) => text.startsWith('In wiens belang is de dwang'))).to.be.true;
  });

  it('asks another question if somebody meets people only through professionals', async () => {
    const scan = await mountVisitedScan();
    await press(scan, '2 (Aan)melding, nog open');
    await click(byRole(scan, 'checkbox', 'Professioneel netwerk'));
    await showResult(scan);
    expect(scan.shadowRoot!.textContent).to.contain('Wie ken je niet, omdat geen enkele dienst hen kent?');
    await press(scan, 'Terug naar de vragen');
    await click(byRole(scan, 'checkbox', 'Eigen observatie'));
    await showResult(scan);
    expect(scan.shadowRoot!.textContent).not.to.contain('Wie ken je niet');
  });

  it('says that no profile is better than another', async () => {
    const scan = await mountScanResult();
    expect(scan.shadowRoot!.textContent).to.contain('Geen enkel profiel is beter dan een ander');
  });
});

describe('the table of quick-scan for Excel', () => {
  it('has a row for each answer, with its parameter, its kind, its question and its unit', async () => {
    const files = catchDownloads();
    const scan = await mountScan(`value="${STARTED}"`);
    await press(scan, '7 Regie, nog open');
    await click(byRole(scan, 'radio', 'Vraaggericht'));
    await showResult(scan);
    await press(scan, 'Download voor Excel (CSV)');
    const { code, recordedAt } = scan.result;
    const start = `${recordedAt!.slice(0, 10)};${code}`;
    expect(await files[0]!.text()).to.equal(
      [
        '\uFEFFDatum;Resultaatcode;Parameter;Soort;Vraag;Antwoord;Eenheid',
        `${start};Locatie;Dynamisch;Waar werk je meestal?;Publiek;`,
        `${start};Locatie;Dynamisch;Waar werk je meestal?;Online;`,
        `${start};Prioritaire doelstelling;Statisch;Welke doelstelling beoogt de organisatie door outreachend te gaan werken?;Maatschappijgericht;`,
        `${start};Regie;Statisch;Hoe wordt het aanbod ingevuld?;Vraaggericht;`,
        `${start};Tijdsbepaling;Statisch;Hoeveel uur per week mag ik outreachen?;7,15;uur per week`,
        `${start};Tijdsbepaling;Statisch;Hoeveel uur per week mag ik met 1 cliënt/groep werken?;168;uur per week`,
        `${start};Tijdsbepaling;Statisch;Hoe lang mag ik met 1 cliënt/groep werken?;120;maanden`,
        `${start};Tijdsbepaling;Statisch;(Hoe lang duurt ons project?);120;maanden`,
        '',
      ].join('\r\n'),
    );
  });
});
