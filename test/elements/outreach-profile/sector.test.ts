import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { quickScan, thresholdChecklist } from '../../../src/model/index.ts';
import { expectAccessible, expectContrast } from '../../support/axe.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { expectConsole } from '../../support/console-guard.ts';
import {
  COUNTS,
  MONTHS,
  SCANS,
  countDocument,
  inMonth,
  monthly,
  nothingOf,
  versionCounts,
} from '../../support/count-document.ts';
import { eventually, until } from '../../support/eventually.ts';
import { click } from '../../support/input.ts';
import { replace } from '../../support/replace.ts';
import { textOf } from '../../support/words.ts';
import {
  BEFORE,
  choose,
  drop,
  focusIn,
  listen,
  mountProfile,
  press,
  settled,
  shown,
  textFile,
} from './outreach-profile.ts';

const HEADING = 'Beeld van een sector';
const PICTURE = 'Quickscan outreachend werken: ongeveer 240 resultaten';

/** With counts, and once it has read them. */
async function mountCounts(counts: unknown, attributes = ''): Promise<OutreachProfileElement> {
  const profile = await mountProfile(attributes);
  profile.counts = counts;
  await settled(profile);
  return profile;
}

const cellsOf = (profile: OutreachProfileElement, row: string): string[] => {
  const table = byRole(profile, 'table', PICTURE);
  return allByRole(byRole(table, 'rowheader', row).closest('tr')!, 'cell').map(textOf);
};

/** An address in this page, as a host has a file on its server. */
function addressOf(document: unknown): string {
  const address = URL.createObjectURL(new Blob([JSON.stringify(document)]));
  afterThisTest(() => URL.revokeObjectURL(address));
  return address;
}

const alertIn = (profile: OutreachProfileElement): string => textOf(byRole(profile, 'alert'));

const countsFile = (document: unknown = COUNTS) => textFile('counts.json', JSON.stringify(document, null, 2));

describe('the counts of a sector in outreach-profile', () => {
  it('are a picture with what is published, and with what is left out', async () => {
    const profile = await mountCounts(COUNTS);
    expect(allByRole(profile, 'heading', HEADING)).to.have.length(1);
    expect(allByRole(profile, 'heading', PICTURE)).to.have.length(1);
    expect(cellsOf(profile, 'Locatie')).to.deep.equal([
      'Privaat 100 van 230',
      'Semi-publiek weggelaten',
      'Publiek 190 van 230',
      'Online 40 van 230',
    ]);
    expect(cellsOf(profile, 'Acties weggelaten').every((cell) => cell.endsWith('(weggelaten)'))).to.equal(true);
    const said = shown(profile);
    expect(said).to.contain(
      'Van 7 organisaties, van januari 2026 tot en met november 2026. Wie invult, is geen steekproef',
    );
    expect(said).to.contain(
      'Aantallen zijn afgerond op 5. Weggelaten is wat in minder dan 10 resultaten staat, of bij minder dan 3',
    );
    // The versions of which nothing is published have no picture, and no result of one's own is missed.
    expect(allByRole(profile, 'table')).to.have.length(1);
    expect(said).not.to.contain('Nog geen resultaten');
  });

  it('can be an object, a text, or a file on the server', async () => {
    for (const profile of [await mountCounts(JSON.stringify(COUNTS)), await mountProfile(`src="${addressOf(COUNTS)}"`)])
      expect(allByRole(profile, 'heading', PICTURE)).to.have.length(1);
  });

  it('are asked of the page’s own server, and only if the page says so', async () => {
    const asked: [string, RequestInit][] = [];
    replace(window, 'fetch', (address: URL, options: RequestInit) => {
      asked.push([address.href, options]);
      return Promise.resolve(new Response(JSON.stringify(COUNTS)));
    });
    const profile = await mountCounts(COUNTS);
    profile.src = 'counts.json';
    await settled(profile);
    expect(asked).to.deep.equal([]);
    await mountProfile('src="/cijfers/counts.json"');
    expect(asked).to.deep.equal([[`${location.origin}/cijfers/counts.json`, { mode: 'same-origin' }]]);
  });

  it('aren’t asked of another server', async () => {
    expectConsole('warn', /can't show the counts/);
    const profile = await mountProfile('src="https://cijfers.example/counts.json"');
    expect(alertIn(profile)).to.equal('De telling kan nu niet laden.');
  });

  it('aren’t asked of what isn’t an address', async () => {
    replace(window, 'fetch', () => {
      throw new Error('Asked.');
    });
    for (const [given, shown] of [
      [{}, 'object object'],
      [() => {}, 'object function'],
      [Proxy.revocable({}, {}).proxy, 'object object'],
      [true, 'true'],
      [7, '7'],
    ] as const) {
      for (const name of ['src', 'invite'] as const) {
        const profile = await mountProfile();
        expectConsole('warn', new RegExp(`can't take ${name}="\\[?${shown}`));
        profile[name] = given as unknown as string;
        await settled(profile);
        expect(profile[name]).to.equal('');
      }
    }
    expect((await mountProfile('src="  "')).src).to.equal('');
  });

  it('say so if they don’t load, and can be asked for again', async () => {
    const answers = [new Response('', { status: 404, statusText: 'Not Found' }), new Response(JSON.stringify(COUNTS))];
    replace(window, 'fetch', () => Promise.resolve(answers.shift()));
    expectConsole('warn', /can't show the counts \(404 Not Found\)/);
    const profile = await mountProfile('src="counts.json"');
    expect(alertIn(profile)).to.equal('De telling kan nu niet laden.');
    await press(profile, 'Probeer opnieuw');
    expect(allByRole(profile, 'heading', PICTURE)).to.have.length(1);
  });

  it('show what was given last, however long the other takes', async () => {
    const waiting: ((response: Response) => void)[] = [];
    replace(window, 'fetch', () => new Promise((resolve) => waiting.push(resolve)));
    const profile = await mountProfile();
    profile.src = 'slow.json';
    await until(() => waiting.length === 1, 'the first request');
    profile.src = 'fast.json';
    await until(() => waiting.length === 2, 'the second request');
    waiting[1]!(new Response(JSON.stringify(COUNTS)));
    waiting[0]!(new Response(JSON.stringify(countDocument([]))));
    await settled(profile);
    expect(allByRole(profile, 'heading', PICTURE)).to.have.length(1);
    profile.src = '';
    await settled(profile);
    expect(allByRole(profile, 'heading', HEADING)).to.be.empty;
    expect(shown(profile)).to.contain('Nog geen resultaten');
  });

  it('are no results: they stand beside one’s own, and fire no event', async () => {
    const events = listen();
    const profile = await mountProfile('', { results: [BEFORE] });
    profile.counts = COUNTS;
    await settled(profile);
    expect(allByRole(profile, 'table')).to.have.length(2);
    expect(profile.results).to.deep.equal([BEFORE]);
    expect(events).to.deep.equal([]);
  });

  it('are those of one instrument if the page names one', async () => {
    const both = countDocument([SCANS, versionCounts(thresholdChecklist)]);
    const profile = await mountCounts(both);
    expect(allByRole(profile, 'table')).to.have.length(2);
    profile.instrument = 'quick-scan';
    await settled(profile);
    expect(allByRole(profile, 'table')).to.have.length(1);
  });

  it('can be opened from a file by a visitor, who hears of it and can put it away', async () => {
    const profile = await mountProfile();
    choose(profile, countsFile());
    await eventually(() => expect(focusIn(profile)).to.equal(HEADING));
    expect(allByRole(profile, 'heading', PICTURE)).to.have.length(1);
    expect(profile.results).to.deep.equal([]);
    await press(profile, 'Verberg deze telling');
    expect(allByRole(profile, 'heading', HEADING)).to.be.empty;
  });

  it('are read again from the file that couldn’t be read, and not from what the page gives', async () => {
    const profile = await mountCounts(countDocument([nothingOf(quickScan)]));
    const read = Blob.prototype.text; // eslint-disable-line @typescript-eslint/unbound-method -- called with its file
    let isReadable = false;
    replace(Blob.prototype, 'text', function (this: Blob) {
      return this instanceof File && !isReadable ? Promise.reject(new Error('gone')) : read.call(this);
    });
    choose(profile, countsFile());
    await eventually(() => expect(alertIn(profile)).to.equal('De telling kan nu niet laden.'));
    isReadable = true;
    await press(profile, 'Probeer opnieuw');
    await eventually(() => expect(allByRole(profile, 'heading', PICTURE)).to.have.length(1));
    await press(profile, 'Verberg deze telling');
    expect(shown(profile)).to.contain('Er zijn te weinig resultaten om er iets van te tonen.');
  });

  it('can come with files of results, and go before what the page gives', async () => {
    const profile = await mountCounts(countDocument([nothingOf(quickScan)]), 'codes="QSRDNFVF"');
    expect(shown(profile)).to.contain('Er zijn te weinig resultaten om er iets van te tonen.');
    drop(profile, textFile('een.txt', 'QSRDNFVF'), countsFile(), textFile('twee.json', JSON.stringify(BEFORE)));
    await until(() => profile.results.length === 2, 'the result');
    await settled(profile);
    expect(allByRole(profile, 'heading', PICTURE)).to.have.length(1);
  });

  it('say what is wrong with them, and name versions that aren’t known', async () => {
    for (const [document, said, problem] of [
      [
        countDocument([SCANS], { formatVersion: 2 }),
        /^Deze telling is van een latere versie/,
        'unknown-version at formatVersion',
      ],
      [
        countDocument([
          versionCounts(quickScan, { direction: { answered: 900, options: { 'supply-led': 20, 'demand-led': null } } }),
        ]),
        /^Deze telling is beschadigd/,
        'inconsistent at versions',
      ],
      [[BEFORE], /^Dit is geen telling die we/, 'wrong-type'],
      ['<p>', /^Dit is geen telling die we/, 'not-json'],
    ] as const) {
      expectConsole('warn', new RegExp(`can't show the counts \\(${problem}`));
      expect(alertIn(await mountCounts(document))).to.match(said);
    }
    const profile = await mountCounts(countDocument([SCANS, { ...SCANS, version: 7 }]));
    expect(shown(profile)).to.contain('Deze vragenlijsten zijn hier niet gekend, en dus niet te zien: quick-scan 7.');
  });

  it('are shown month by month if the visitor asks, with what is left out, and then whole again', async () => {
    const profile = await mountCounts(MONTHS);
    expect(cellsOf(profile, 'Locatie')[2]).to.equal('Publiek 190 van 230');
    const tick = byRole(profile, 'checkbox', 'Maand per maand');
    tick.click();
    await settled(profile);
    const table = byRole(profile, 'table', PICTURE);
    expect(allByRole(table, 'columnheader').map(textOf).slice(1)).to.deep.equal([
      'januari 2026',
      'februari 2026',
      'maand onbekend',
    ]);
    const saidOf = (row: string) => cellsOf(profile, row).map((cell) => cell.replace(/^.*\d{4} |^maand onbekend /, ''));
    expect(saidOf('Publiek')).to.deep.equal(['30 van 40', 'weggelaten', '25 van 60']);
    expect(saidOf('Semi-publiek')).to.deep.equal(['weggelaten', 'weggelaten', 'weggelaten']);
    expect(allByRole(table, 'rowheader', 'weggelaten')).not.to.be.empty;
    expect(shown(profile)).to.contain('Wie invult, is geen steekproef');
    await expectAccessible(profile);
    tick.click();
    await settled(profile);
    expect(cellsOf(profile, 'Locatie')[2]).to.equal('Publiek 190 van 230');
  });

  it('say so month by month, and only there, if a month in the period is left out', async () => {
    const LEFT_OUT = 'Ontbrekende maanden zijn weggelaten.';
    for (const [from, to, isSaid] of [
      ['2025-12', '2026-02', true],
      ['2025-12', '2026-01', false],
    ] as const) {
      const month = inMonth(40, 30, 25);
      const counts = { ...monthly(['2025-12', month], [to, month], [null, month]), period: { from, to } };
      const profile = await mountCounts(countDocument([counts]));
      expect(shown(profile)).not.to.contain(LEFT_OUT);
      byRole(profile, 'checkbox', 'Maand per maand').click();
      await settled(profile);
      expect(shown(profile).includes(LEFT_OUT), to).to.equal(isSaid);
    }
  });

  it('are no wider month by month than what is around them, however long a question is', async () => {
    const checklist = versionCounts(thresholdChecklist, {}, {}, [
      ['2026-01', {}],
      ['2026-02', {}],
    ]);
    const profile = await mountCounts(countDocument([checklist]), 'lang="de"');
    profile.style.cssText = 'display: block; width: 700px';
    byRole(profile, 'checkbox', 'Monat für Monat').click();
    await settled(profile);
    const right = (element: Element) => Math.round(element.getBoundingClientRect().right);
    const headers = allByRole(profile, 'rowheader');
    expect(headers.length).to.be.above(20);
    for (const header of headers) expect(right(header), textOf(header)).to.be.at.most(right(profile));
  });

  it('are as they were with one month, or with none that is known beside another', async () => {
    for (const months of [
      [],
      [['2026-01', inMonth(40, 30, 25)]],
      [
        ['2026-01', inMonth(40, 30, 25)],
        [null, inMonth(40, 30, 25)],
      ],
    ] as const) {
      const profile = await mountCounts(countDocument([monthly(...months)]));
      expect(cellsOf(profile, 'Locatie')[2]).to.equal('Publiek 190 van 230');
      expect(allByRole(profile, 'checkbox', 'Maand per maand')).to.be.empty;
    }
  });

  it('have their Dutch a press away in a translation, with nothing in it to press', async () => {
    const profile = await mountCounts(COUNTS, 'lang="fr"');
    expect(allByRole(profile, 'heading', 'L’image d’un secteur')).to.have.length(1);
    await click(profile.shadowRoot!.querySelector('.original summary')!);
    await until(() => allByRole(profile, 'heading', HEADING).length === 1, 'the Dutch');
    const dutch = profile.shadowRoot!.querySelector<HTMLElement>('.original [lang=nl]')!;
    expect(allByRole(dutch, 'table', PICTURE)).to.have.length(1);
    expect(allByRole(dutch, 'button')).to.be.empty;
  });

  it('leave axe nothing to object to, also in the dark and with a problem', async () => {
    expectConsole('warn', /not-json/);
    for (const counts of [COUNTS, '<p>']) {
      const profile = await mountCounts(counts);
      await expectAccessible(profile);
      profile.parentElement!.style.cssText = 'color-scheme: dark; color: CanvasText; background: Canvas';
      await expectContrast(profile);
      profile.remove();
    }
  });
});
