import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { quickScan, thresholdChecklist } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { COUNTS, MONTHS, SCANS, countDocument, nothingOf, versionCounts } from '../../support/count-document.ts';
import { catchDownloads } from '../../support/downloads.ts';
import { until } from '../../support/eventually.ts';
import { countPrints } from '../../support/prints.ts';
import { textOf } from '../../support/words.ts';
import { CSV, JSON_FILE, PNG, SVG, catchCopies, download } from './downloads.ts';
import { BEFORE, mountProfile, press, settled, shown } from './outreach-profile.ts';

const PICTURE = 'Quickscan outreachend werken: ongeveer 240 resultaten';
const FROM =
  'Van 7 organisaties, van januari 2026 tot en met november 2026. Wie invult, is geen steekproef: dit zegt niets over wie niet invulde.';
/** From March on there is nothing. */
const BY_MONTH = FROM.replace('2026. ', '2026. Ontbrekende maanden zijn weggelaten. ');
const RULES =
  'Aantallen zijn afgerond op 5. Weggelaten is wat in minder dan 10 resultaten staat, of bij minder dan 3 organisaties, en wat dat zou verraden.';

async function mountCounts(counts: unknown = COUNTS, attributes = ''): Promise<OutreachProfileElement> {
  const profile = await mountProfile(attributes);
  profile.counts = counts;
  await settled(profile);
  return profile;
}

const rowsIn = (csv: string): string[] => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

describe('keeping the counts of a sector from outreach-profile', () => {
  it('prints, and offers no link, no code and no documents', async () => {
    const prints = countPrints();
    const profile = await mountCounts(COUNTS, 'readonly');
    await press(profile, 'Afdrukken');
    expect(prints()).to.equal(1);
    for (const name of ['Kopieer een link', 'Kopieer de code', JSON_FILE])
      expect(allByRole(profile, 'button', name), name).to.be.empty;
    expect(shown(profile)).not.to.contain('Te veel resultaten voor een link');
  });

  it('is a table for Excel, with what is left out, and below it what it is', async () => {
    const files = catchDownloads();
    const { name, text } = await download(await mountCounts(), files, CSV);
    expect(name).to.equal('quick-scan-sector-2026-11.csv');
    const rows = rowsIn(await text());
    expect([rows[0], ...rows.filter((row) => row.startsWith('Locatie'))]).to.deep.equal([
      'Parameter;Vraag;Antwoord;Aantal;Beantwoord door',
      'Locatie;Waar werk je meestal?;Privaat;100;230',
      'Locatie;Waar werk je meestal?;Semi-publiek;weggelaten;230',
      'Locatie;Waar werk je meestal?;Publiek;190;230',
      'Locatie;Waar werk je meestal?;Online;40;230',
    ]);
    expect(rows.filter((row) => row.endsWith(';weggelaten;weggelaten'))).not.to.be.empty;
    expect(rows.slice(-5, -1)).to.deep.equal(['', PICTURE, FROM, RULES]);
    expect(rows.at(-1)).to.match(/^Naar/);
  });

  it('is a drawing and a picture, with what is left out and what it is', async () => {
    const files = catchDownloads();
    const profile = await mountCounts();
    const svg = await download(profile, files, SVG);
    expect(svg.name).to.equal('quick-scan-sector-2026-11.svg');
    const drawn = new DOMParser().parseFromString(await svg.text(), 'image/svg+xml');
    const words = [...drawn.querySelectorAll('text')].map(textOf).join(' ');
    for (const said of [PICTURE, FROM, RULES, '190 van 230']) expect(words).to.contain(said);
    // Semi-public in words, and every question of which nothing is published.
    expect(words.split('weggelaten').length).to.be.greaterThan(3);
    expect(drawn.querySelectorAll('[stroke-dasharray]')).to.have.length(1);
    expect(textOf(drawn.querySelector('desc')!)).to.contain(RULES);
    const png = await download(profile, files, PNG);
    expect(png.name).to.equal('quick-scan-sector-2026-11.png');
    expect(png.blob.type).to.equal('image/png');
  });

  it('is a text', async () => {
    const copied = catchCopies();
    const profile = await mountCounts();
    await press(profile, 'Kopieer als tekst');
    await until(() => copied.length > 0, 'the text');
    const [said] = copied as [string];
    for (const part of [
      `${PICTURE}\n\n${FROM} ${RULES}`,
      'Locatie. Beantwoord in 230 van 240 resultaten. Gekozen zijn ‘Privaat’ (100 van 230), ‘Semi-publiek’ (weggelaten), ‘Publiek’ (190 van 230) en ‘Online’ (40 van 230).',
      'Regie. Beantwoord in 200 van 240 resultaten. Gekozen zijn ‘Aanbodgericht’ (80 van 200) en ‘Vraaggericht’ (120 van 200).',
      'Acties. Weggelaten.',
    ])
      expect(said).to.contain(part);
  });

  it('tells what became of it beside what was kept, also beside one’s own results and other counts', async () => {
    const files = catchDownloads();
    const profile = await mountCounts(countDocument([SCANS, versionCounts(thresholdChecklist)]));
    profile.results = [BEFORE];
    await settled(profile);
    const buttons = allByRole(profile, 'button', CSV);
    expect(buttons).to.have.length(3);
    const kept = () => [...profile.shadowRoot!.querySelectorAll('.export .notice')].map(textOf);
    for (const [index, name] of [
      [1, 'quick-scan-sector-2026-11.csv'],
      [2, 'threshold-checklist-sector-2026-11.csv'],
    ] as const) {
      buttons[index]!.click();
      await until(() => files.at(-1)?.name === name, name);
      await until(() => kept()[index], 'what became of it');
      expect(kept()[index]).to.equal(`Het bestand ${name} is gemaakt.`);
      expect(kept()[0]).to.equal('');
    }
  });

  it('offers nothing if nothing is published', async () => {
    const profile = await mountCounts(countDocument([nothingOf(quickScan)]));
    expect(allByRole(profile, 'button', CSV)).to.be.empty;
  });

  it('is what is shown, so month by month if the visitor asks for that', async () => {
    const files = catchDownloads();
    const copied = catchCopies();
    const profile = await mountCounts(MONTHS);
    await press(profile, 'Kopieer als tekst');
    byRole(profile, 'checkbox', 'Maand per maand').click();
    await settled(profile);
    const { name, text } = await download(profile, files, CSV);
    expect(name).to.equal('quick-scan-sector-months-2026-11.csv');
    const rows = rowsIn(await text());
    expect(rows[0]).to.equal('Maand;Parameter;Vraag;Antwoord;Aantal;Beantwoord door');
    expect(rows.filter((row) => /;Publiek;/.test(row))).to.deep.equal([
      '2026-01;Locatie;Waar werk je meestal?;Publiek;30;40',
      '2026-02;Locatie;Waar werk je meestal?;Publiek;weggelaten;50',
      'maand onbekend;Locatie;Waar werk je meestal?;Publiek;25;60',
    ]);
    expect(rows.slice(-5, -1)).to.deep.equal(['', PICTURE, BY_MONTH, RULES]);
    const svg = await download(profile, files, SVG);
    const drawn = new DOMParser().parseFromString(await svg.text(), 'image/svg+xml');
    const words = [...drawn.querySelectorAll('text')].map(textOf).join(' ');
    for (const said of [PICTURE, BY_MONTH, RULES, 'januari 2026', '30 van 40', 'weggelaten', 'maand onbekend'])
      expect(words).to.contain(said);
    await press(profile, 'Kopieer als tekst');
    await until(() => copied.length > 1, 'the text');
    expect(copied[0]).not.to.contain('30 van 40');
    expect(copied[1]).to.contain(`${PICTURE}\n\n${BY_MONTH} ${RULES}`);
    expect(copied[1]).to.contain(
      'Locatie\n\njanuari 2026. Gekozen zijn ‘Privaat’ (20 van 40), ‘Semi-publiek’ (weggelaten), ‘Publiek’ (30 van 40) en ‘Online’ (weggelaten).\n\nfebruari 2026.',
    );
    expect(copied[1]).to.contain('Acties. Weggelaten.');
  });
});
