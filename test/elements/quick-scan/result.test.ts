import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { parseResult, quickScan } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { eventually } from '../../support/eventually.ts';
import { click } from '../../support/input.ts';
import { COMPLETE, STARTED, loaded, mountScan, mountVisitedScan, press } from './quick-scan.ts';

const CODE = 'QF5Z-ZZZH';

async function mountResult(attributes = `value="${COMPLETE}"`, content = ''): Promise<QuickScanElement> {
  const scan = await mountScan(attributes, content);
  scan.showResult();
  await loaded(scan);
  return scan;
}

/** Puts something else in the place of a part of the browser until the test has ended. */
function replace<Owner extends object>(owner: Owner, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  afterThisTest(() => {
    if (own) Object.defineProperty(owner, name, own);
    else delete (owner as Record<string, unknown>)[name];
  });
}

const row = (scan: QuickScanElement, name: RegExp) => byRole(scan, 'rowheader', name).closest('tr')!;
const texts = (elements: readonly Element[]) =>
  elements.map(({ textContent }) =>
    textContent
      .replace(/\s+/g, ' ')
      .replace(/\u00ad/g, '')
      .trim(),
  );
const told = (scan: QuickScanElement) => texts([...scan.shadowRoot!.querySelectorAll('.export [aria-live]')])[0];

describe('the result of quick-scan', () => {
  it('is a table: a row per question, a cell per option, chosen or not', async () => {
    const scan = await mountResult(`value="${STARTED}"`);
    const table = byRole(scan, 'table', 'Profiel');
    expect(texts(allByRole(table, 'columnheader'))).to.deep.equal(['Parameter', 'Antwoorden']);
    expect(texts(allByRole(row(scan, /^Locatie/), 'cell'))).to.deep.equal([
      'Privaat (niet gekozen)',
      'Semi-publiek (niet gekozen)',
      'Publiek (gekozen)',
      'Online (gekozen)',
    ]);
    expect(texts(allByRole(row(scan, /mag ik outreachen/), 'cell'))).to.deep.equal(['7,15 uur per week']);
    expect(texts([byRole(scan, 'rowheader', /^Doelgroep Met wie/)])).to.deep.equal([
      'Doelgroep Met wie werk je? Nog open',
    ]);
  });

  it('has simple cells, which a screen reader counts as they stand', async () => {
    const scan = await mountResult(`value="${STARTED}"`);
    const table = byRole(scan, 'table', 'Profiel');
    expect([...table.querySelectorAll('[colspan], [rowspan], col')]).to.be.empty;
    // What isn't seen is a text of its own to a screen reader, with its space.
    const said = table.querySelector('td .hidden')!;
    expect(said.textContent).to.equal(' (niet gekozen)');
    expect(getComputedStyle(said).whiteSpace).to.equal('pre');
    const name = byRole(table, 'rowheader', /^Prioritaire/).querySelector('span')!;
    expect(getComputedStyle(name).display).to.equal('inline-block');
  });

  it('fills its rows evenly, beside the name or under it', async () => {
    for (const width of [1000, 500]) {
      const scan = await mountResult(`value="${COMPLETE}"`);
      scan.style.width = `${width}px`;
      const table = byRole(scan, 'table', 'Profiel').getBoundingClientRect();
      for (const name of [/^Werkrelatie/, /^Doelgroep Met wie/, /^Regie/]) {
        const [head, ...cells] = [...row(scan, name).children].map((cell) => cell.getBoundingClientRect());
        const beside = head!.right <= cells[0]!.left && head!.top < cells[0]!.bottom;
        expect(beside, `${name.source} at ${width}`).to.equal(width === 1000);
        expect(cells.at(-1)!.right).to.be.closeTo(table.right, 0.5);
        for (const cell of cells) expect(cell.width).to.be.closeTo(cells[0]!.width, 0.5);
      }
    }
  });

  it('tells the dynamic parameters from the static ones', async () => {
    const scan = await mountResult();
    const groups = allByRole(byRole(scan, 'table'), 'rowgroup').slice(1);
    expect(groups.map((group) => texts(allByRole(group, 'rowheader')))).to.deep.equal([
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

  it('shows on request what is still open, and leads there', async () => {
    const scan = await mountResult(`value="${STARTED}"`);
    expect(scan.shadowRoot!.textContent).to.contain('Nog open:');
    expect(texts(allByRole(scan, 'listitem')).slice(0, 7)).to.deep.equal([
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
    const scan = await mountResult(`value="${STARTED}"`);
    const asked = texts([...scan.shadowRoot!.querySelectorAll('.reflection li')]);
    expect(asked).to.have.length(3);
    expect(asked[0]).to.equal(
      'Welke ongeschreven regels gelden hier, en hoe ga je ermee om? ' +
        'Over ‘erkenning van de daar geldende waarden en normen’ in de definitie. Vraag van dit project.',
    );
    expect(asked.every((text) => /Over ‘.+’ in de definitie\. Vraag van dit project\.$/.test(text))).to.be.true;
    expect(scan.shadowRoot!.textContent).to.contain('Ze zijn van dit project, niet van de auteurs.');
  });

  it('asks something else of someone who meets people only through professionals', async () => {
    const scan = await mountVisitedScan();
    await press(scan, '2 (Aan)melding, nog open');
    await click(byRole(scan, 'checkbox', 'Professioneel netwerk'));
    scan.showResult();
    await loaded(scan);
    expect(scan.shadowRoot!.textContent).to.contain('Wie ken je niet, omdat geen enkele dienst hen kent?');
    await press(scan, 'Terug naar de vragen');
    await click(byRole(scan, 'checkbox', 'Eigen observatie'));
    scan.showResult();
    await loaded(scan);
    expect(scan.shadowRoot!.textContent).not.to.contain('Wie ken je niet');
  });

  it('carries the date of the last answer, and none when it came as a code', async () => {
    const scan = await mountResult();
    expect(scan.shadowRoot!.textContent).not.to.contain('Momentopname');
    await press(scan, 'Terug naar de vragen');
    await click(byRole(scan, 'checkbox', 'Dwang'));
    scan.showResult();
    await loaded(scan);
    const year = String(new Date().getFullYear());
    expect(scan.shadowRoot!.textContent).to.match(new RegExp(`Momentopname van \\d+ [a-z]+ ${year}`));
  });

  it('never speaks of a score', async () => {
    const scan = await mountResult();
    const text = scan.shadowRoot!.textContent;
    expect(text).not.to.match(/punten|rang|procent|%/i);
    expect(text).to.contain('Geen enkel profiel is beter dan een ander');
  });

  it('has a place for what the host offers next', async () => {
    const scan = await mountResult(undefined, '<p slot="follow-up">Bel ons</p><p slot="introduction">Welkom</p>');
    expect(scan.querySelector('[slot=follow-up]')!.checkVisibility()).to.be.true;
    expect(scan.querySelector('[slot=introduction]')!.checkVisibility()).to.be.false;
  });

  it('starts anew with a way back', async () => {
    const scan = await mountResult();
    await press(scan, 'Begin opnieuw');
    expect(scan.value).to.equal('');
    expect(scan.shadowRoot!.textContent).to.contain('Alle antwoorden zijn gewist.');
    await press(scan, 'Terug naar mijn antwoorden');
    expect(scan.value).to.equal(COMPLETE);
  });
});

describe('keeping the result', () => {
  it('copies the code in groups of four', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    const scan = await mountResult();
    expect(scan.shadowRoot!.querySelector('[part=code]')!.textContent).to.equal(CODE);
    await press(scan, 'Kopieer de code');
    await press(scan, 'Kopieer een link');
    expect(copied).to.deep.equal([CODE, `${location.href.split('#')[0]}#quick-scan=${COMPLETE}`]);
    expect(told(scan)).to.equal('Gekopieerd.');
  });

  it('shows what to copy by hand where the browser refuses', async () => {
    for (const clipboard of [undefined, { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }]) {
      replace(navigator, 'clipboard', clipboard);
      const scan = await mountResult();
      await press(scan, 'Kopieer de code');
      await scan.updateComplete;
      expect(told(scan)).to.equal(`Kopiëren lukt hier niet. Selecteer deze tekst en kopieer die zelf: ${CODE}`);
    }
  });

  it('prints, and says what to do where that is refused', async () => {
    let prints = 0;
    replace(window, 'print', () => {
      prints++;
      dispatchEvent(new Event('beforeprint'));
    });
    const scan = await mountResult();
    await press(scan, 'Afdrukken');
    expect(prints).to.equal(1);
    expect(told(scan)).to.equal('');

    const refusals = [
      () => {}, // what a sandboxed frame does
      () => {
        throw new DOMException('', 'SecurityError');
      },
    ];
    for (const refuse of refusals) {
      replace(window, 'print', refuse);
      const other = await mountResult();
      await press(other, 'Afdrukken');
      await eventually(() => expect(told(other)).not.to.be.empty);
      expect(told(other)).to.equal('Afdrukken lukt hier niet vanzelf. Probeer het via het menu van je browser.');
    }
  });

  it('prints once the page has loaded, and only then knows whether that is refused', async () => {
    replace(document, 'readyState', 'interactive');
    replace(window, 'print', () => {});
    const load = async () => {
      dispatchEvent(new Event('load'));
      await new Promise((resolve) => setTimeout(resolve));
    };
    const scan = await mountResult();
    await press(scan, 'Afdrukken');
    expect(told(scan)).to.equal('');
    addEventListener('load', () => dispatchEvent(new Event('beforeprint')), { once: true });
    await load();
    await scan.updateComplete;
    expect(told(scan)).to.equal('');

    await press(scan, 'Afdrukken');
    expect(told(scan)).to.equal('');
    await load();
    await eventually(() => expect(told(scan)).to.contain('Afdrukken lukt hier niet vanzelf.'));
  });

  it('downloads the document as JSON, and a table for Excel', async () => {
    const files = new Map<string, Blob>();
    const names = new Map<string, string>();
    replace(URL, 'createObjectURL', (blob: Blob) => {
      const url = `blob:${files.size}`;
      files.set(url, blob);
      return url;
    });
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      names.set(this.download, this.href);
    });
    const scan = await mountScan(`value="${STARTED}"`);
    await press(scan, '7 Regie, nog open');
    await click(byRole(scan, 'radio', 'Vraaggericht'));
    scan.showResult();
    await loaded(scan);
    await press(scan, 'Download als JSON');
    await press(scan, 'Download voor Excel (CSV)');

    const { code, recordedAt } = scan.result;
    const day = recordedAt!.slice(0, 10);
    expect([...names.keys()]).to.deep.equal([`quick-scan-${day}-${code}.json`, `quick-scan-${day}-${code}.csv`]);
    expect(told(scan)).to.contain(`quick-scan-${day}-${code}.csv`);

    const [json, csv] = await Promise.all([...names.values()].map((url) => files.get(url)!.arrayBuffer()));
    const text = new TextDecoder('utf-8', { ignoreBOM: true });
    expect(parseResult([quickScan], text.decode(json))).to.deep.equal(scan.result);
    const start = `${day};${code}`;
    expect(text.decode(csv)).to.equal(
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

  it('says what to do where a download is refused', async () => {
    replace(URL, 'createObjectURL', () => {
      throw new DOMException('', 'SecurityError');
    });
    const scan = await mountResult();
    await press(scan, 'Download als JSON');
    expect(told(scan)).to.equal('Downloaden lukt hier niet. Kopieer de resultaatcode of druk het profiel af.');
  });

  it('shares through the device where it can', async () => {
    const shared: ShareData[] = [];
    replace(navigator, 'share', (data: ShareData) => Promise.resolve(void shared.push(data)));
    const scan = await mountResult();
    await press(scan, 'Delen');
    expect(shared).to.deep.equal([
      { title: 'Quickscan outreachend werken', url: `${location.href.split('#')[0]}#quick-scan=${COMPLETE}` },
    ]);

    replace(navigator, 'share', () => Promise.reject(new DOMException('', 'AbortError')));
    await press(scan, 'Delen');
    expect(told(scan)).to.equal('');
    replace(navigator, 'share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    await press(scan, 'Delen');
    await scan.updateComplete;
    expect(told(scan)).to.contain('Delen lukt hier niet.').and.to.contain(COMPLETE);

    replace(navigator, 'share', undefined);
    expect(allByRole(await mountResult(), 'button', 'Delen')).to.be.empty;
  });
});
