import { expect } from 'chai';
import '../../../src/define/quick-scan.ts';
import type { OutreachProfileElement, QuickScanElement } from '../../../src/index.ts';
import { instruments, parseResult } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { until } from '../../support/eventually.ts';
import { putAt } from '../../support/fragment.ts';
import { click } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { type DownloadedFile, catchDownloads } from '../../support/downloads.ts';
import { countPrints } from '../../support/prints.ts';
import { CSV, JSON_FILE, PNG, SETS, SVG, catchCopies, download, mountRelabelled } from './downloads.ts';
import {
  AFTER,
  BEFORE,
  COMPLETE,
  OTHER,
  addText,
  added,
  checklist,
  codesOf,
  definition,
  drop,
  kept,
  listen,
  manyResults,
  mountProfile,
  openList,
  press,
  replace,
  scan,
  settled,
  shown,
  untilAdded,
} from './outreach-profile.ts';

describe('keeping what outreach-profile shows', () => {
  it('prints', async () => {
    const prints = countPrints();
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    await press(profile, 'Afdrukken');
    expect(prints()).to.equal(1);
    expect(kept(profile)).to.equal('');
  });

  it('names its files after the instrument, the number of results and the day', async () => {
    const files = catchDownloads();
    for (const [results, name] of [
      [SETS.one, /^quick-scan-\d{4}-\d\d-\d\d\.csv$/],
      [SETS.two, /^quick-scan-2-\d{4}-\d\d-\d\d\.csv$/],
      [[checklist({ 'access.online': 'absent' })], /^threshold-checklist-\d{4}-\d\d-\d\d\.csv$/],
    ] as const) {
      const profile = await mountProfile('', { results });
      const file = await download(profile, files, CSV);
      expect(file.name).to.match(name);
      expect(kept(profile)).to.contain(`Het bestand ${file.name} is gemaakt.`);
    }
  });

  it('says so until the results change', async () => {
    const files = catchDownloads();
    const profile = await mountProfile('', { results: [BEFORE] });
    await download(profile, files, CSV);
    await addText(profile, OTHER.code);
    expect(kept(profile)).to.equal('');
  });

  it('says what to do if the browser refuses', async () => {
    const profile = await mountProfile('', { results: [BEFORE, AFTER] });
    replace(HTMLCanvasElement.prototype, 'toBlob', (done: (blob: null) => void) => done(null));
    await press(profile, PNG);
    await until(() => kept(profile), 'what became of the picture');
    expect(kept(profile)).to.contain('Downloaden lukt hier niet.');
    for (const clipboard of [undefined, { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }]) {
      replace(navigator, 'clipboard', clipboard);
      await press(profile, 'Kopieer een link');
      await until(() => kept(profile).includes('Kopiëren'), 'what to copy by hand');
      expect(kept(profile)).to.match(/ kopieer die zelf: http.*#outreach-profile=/);
    }
  });
});

describe('the table of outreach-profile', () => {
  const HEAD = '\uFEFFDatum;Resultaatcode;Parameter;Soort;Vraag;Antwoord;Eenheid';
  const lines = async (file: DownloadedFile) => (await file.text()).split('\r\n');

  it('of one result is the same as that of its own element', async () => {
    const files = catchDownloads();
    const element = await mount<QuickScanElement>('<quick-scan></quick-scan>');
    element.result = AFTER;
    element.showResult();
    await until(() => allByRole(element, 'button', CSV).length > 0, 'the result of the quick scan');
    await click(byRole(element, 'button', CSV));
    await until(() => files.length > 0, 'its table');
    const profile = await mountProfile('', { results: [AFTER] });
    const own = await download(profile, files, CSV);
    expect(await own.text()).to.equal(await files[0]!.text());
    expect(own.blob.type).to.equal('text/csv');
  });

  it('of two results has both, the earlier one first', async () => {
    const files = catchDownloads();
    const profile = await mountProfile('', { results: [AFTER, BEFORE] });
    const [head, ...rows] = await lines(await download(profile, files, CSV));
    expect(head).to.equal(HEAD);
    expect(rows.slice(0, 3)).to.deep.equal([
      `2026-01-15;${BEFORE.code};Locatie;Dynamisch;Waar werk je meestal?;Privaat;`,
      `2026-01-15;${BEFORE.code};Locatie;Dynamisch;Waar werk je meestal?;Publiek;`,
      `2026-01-15;${BEFORE.code};Prioritaire doelstelling;Statisch;Welke doelstelling beoogt de organisatie door outreachend te gaan werken?;Maatschappijgericht;`,
    ]);
    expect(rows).to.include(
      `2026-09-03;${AFTER.code};Tijdsbepaling;Statisch;Hoeveel uur per week mag ik outreachen?;7,15;uur per week`,
    );
    const codes = rows.filter(Boolean).map((row) => row.split(';')[1]);
    expect(codes).to.deep.equal([
      ...codes.filter((code) => code === BEFORE.code),
      ...codes.filter((code) => code === AFTER.code),
    ]);
    expect(rows.at(-1)).to.equal('');
  });

  it('of a team has a row per option and amount, with how many gave it', async () => {
    const files = catchDownloads();
    const profile = await mountProfile('', { results: SETS.many });
    const [head, ...rows] = await lines(await download(profile, files, CSV));
    expect(head).to.equal('\uFEFFParameter;Vraag;Antwoord;Aantal;Beantwoord door');
    expect(rows.filter((row) => row.startsWith('Locatie;'))).to.deep.equal([
      'Locatie;Waar werk je meestal?;Privaat;1;3',
      'Locatie;Waar werk je meestal?;Semi-publiek;0;3',
      'Locatie;Waar werk je meestal?;Publiek;3;3',
      'Locatie;Waar werk je meestal?;Online;1;3',
    ]);
    const options = instruments[0].parameters.flatMap(({ questions }) => questions.flatMap((each) => each.options));
    expect(rows.filter((row) => row.startsWith('Tijdsbepaling;') && row.includes('Hoe'))).to.deep.equal([
      'Tijdsbepaling;Hoeveel uur per week mag ik outreachen?;7,15 uur per week;1;1',
      'Tijdsbepaling;Hoe lang mag ik met 1 cliënt/groep werken?;6 weken;1;2',
      'Tijdsbepaling;Hoe lang mag ik met 1 cliënt/groep werken?;6 maanden;1;2',
    ]);
    expect(rows).to.have.length(options.length + 3 + 1);
    expect(rows.some((row) => row.includes(BEFORE.code))).to.be.false;
  });

  it('of two results that are seen as a team counts them', async () => {
    const files = catchDownloads();
    const profile = await mountProfile('', { results: SETS.two });
    await click(byRole(profile, 'radio', 'Van verschillende mensen'));
    await settled(profile);
    expect(await lines(await download(profile, files, CSV))).to.include('Locatie;Waar werk je meestal?;Publiek;2;2');
  });

  it('has a question in every row, for every instrument', async () => {
    const files = catchDownloads();
    for (const result of [BEFORE, checklist({ 'access.online': 'absent' }), definition({ wellbeing: 'partial' })]) {
      for (const results of [
        [result],
        Array.from({ length: 3 }, (_, day) => ({ ...result, recordedAt: `2026-02-0${day + 1}T00:00:00Z` })),
      ]) {
        const profile = await mountProfile('', { results });
        expect(profile.results).to.have.length(results.length);
        const [head, ...rows] = await lines(await download(profile, files, CSV));
        const column = head!.split(';').indexOf('Vraag');
        expect(rows.slice(0, -1).map((row) => row.split(';')[column])).to.satisfy(
          (questions: string[]) => questions.length > 0 && questions.every(Boolean),
        );
      }
    }
  });

  it('calculates nothing, whatever a host names its options', async () => {
    const files = catchDownloads();
    const profile = await mountRelabelled('=HYPERLINK("x";"y")', SETS.many);
    expect(await lines(await download(profile, files, CSV))).to.include(
      `Locatie;Waar werk je meestal?;"'=HYPERLINK(""x"";""y"")";3;3`,
    );
  });
});

describe('the documents of outreach-profile', () => {
  for (const [name, results] of Object.entries(SETS)) {
    it(`can be dropped back: ${name}`, async () => {
      const files = catchDownloads();
      const profile = await mountProfile('', { results });
      const { name: fileName, blob, text } = await download(profile, files, JSON_FILE);
      const documents = JSON.parse(await text()) as unknown;
      expect(documents).to.deep.equal(results.length === 1 ? results[0] : results);
      if (results.length === 1) expect(parseResult(instruments, documents)).to.deep.equal(BEFORE);

      const other = await mountProfile();
      drop(other, new File([blob], fileName));
      await untilAdded(other, /^\d resulta\w+ toegevoegd\./);
      expect(other.results).to.deep.equal(results);
    });
  }
});

describe('the link of outreach-profile', () => {
  const open = async (link: string): Promise<OutreachProfileElement> => {
    expect(link.split('#')[0]).to.equal(location.href.split('#')[0]);
    await putAt(link);
    return mountProfile();
  };

  for (const results of [...Object.values(SETS), manyResults(100)]) {
    it(`opens what it was copied from: ${results.length}`, async () => {
      const copied = catchCopies();
      const profile = await mountProfile('', { results });
      await press(profile, 'Kopieer een link');
      expect(kept(profile)).to.equal('Gekopieerd.');
      profile.remove();
      const other = await open(copied[0]!);
      expect(codesOf(other)).to.deep.equal(results.map(({ code }) => code));
      expect(added(other)).to.equal('');
    });
  }

  it('opens two who answered alike as two', async () => {
    const copied = catchCopies();
    const profile = await mountProfile('', { results: [BEFORE, scan(BEFORE.answers, '2026-02-01T00:00:00Z'), OTHER] });
    await press(profile, 'Kopieer een link');
    profile.remove();
    const other = await open(copied[0]!);
    expect(codesOf(other)).to.deep.equal([BEFORE.code, BEFORE.code, OTHER.code]);
    expect(added(other)).to.equal('');
  });

  it('is not given for more than a hundred results, as it would be cut off somewhere', async () => {
    const profile = await mountProfile('', { results: manyResults(101) });
    expect(allByRole(profile, 'button', 'Kopieer een link')).to.be.empty;
    expect(allByRole(profile, 'button', 'Kopieer de code')).to.be.empty;
    expect(byRole(profile, 'button', JSON_FILE)).to.exist;
  });

  it('of one result is the same as that of its own element, beside its code', async () => {
    const copied = catchCopies();
    const profile = await mountProfile(`codes="${COMPLETE}"`);
    expect(shown(profile)).to.contain('Resultaatcode: QSRD-NFVF');
    await press(profile, 'Kopieer de code');
    await press(profile, 'Kopieer een link');
    expect(copied).to.deep.equal(['QSRD-NFVF', `${location.href.split('#')[0]}#quick-scan=${COMPLETE}`]);
  });

  it('is shared through the device if it can be', async () => {
    const shared: ShareData[] = [];
    replace(navigator, 'share', (data: ShareData) => Promise.resolve(void shared.push(data)));
    const profile = await mountProfile('', { results: SETS.two });
    await press(profile, 'Delen');
    expect(shared).to.deep.equal([
      {
        title: 'Wat er verschoof',
        url: `${location.href.split('#')[0]}#outreach-profile=${BEFORE.code},${AFTER.code}`,
      },
    ]);
  });
});

describe('names', () => {
  for (const [set, results] of Object.entries(SETS)) {
    it(`are in nothing that leaves the page, of ${set}`, async () => {
      const [files, copied, shared, events] = [catchDownloads(), catchCopies(), [] as unknown[], listen()];
      replace(navigator, 'share', (data: ShareData) => Promise.resolve(void shared.push(data)));
      const nameless = await mountProfile('', { results });
      const picture = (await download(nameless, files, PNG)).blob;
      nameless.remove();

      const profile = await mountProfile();
      await addText(profile, JSON.stringify(results));
      await openList(profile);
      for (const field of allByRole(profile, 'textbox', /^Naam bij/) as HTMLInputElement[]) {
        field.value = 'Geheim';
        field.dispatchEvent(new Event('change'));
      }
      await settled(profile);
      if (results.length < 3) expect(shown(profile)).to.contain('Geheim');
      for (const label of [CSV, JSON_FILE, SVG]) {
        const { text } = await download(profile, files, label);
        expect(await text()).not.to.contain('Geheim');
      }
      // A picture can't be searched, but it is identical to that of results without names.
      const named = (await download(profile, files, PNG)).blob;
      expect(await bytesOf(named)).to.deep.equal(await bytesOf(picture));
      await press(profile, 'Kopieer een link');
      await press(profile, 'Delen');
      expect(JSON.stringify([files.map(({ name }) => name), copied, shared, events, location.href])).not.to.contain(
        'Geheim',
      );
      expect([copied.length, shared.length, events.length]).to.deep.equal([1, 1, 1]);
    });
  }
});

const bytesOf = async (blob: Blob): Promise<string> => new Uint8Array(await blob.arrayBuffer()).join();
