import { expect } from 'chai';
import type { ThresholdChecklistElement } from '../../../src/index.ts';
import { parseResult, thresholdChecklist } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import {
  ABSENT,
  COMPLETE,
  GROUPS,
  STARTED,
  choose,
  loaded,
  mountResult,
  mountVisitedChecklist,
  nameOf,
  press,
  textsOf,
} from './threshold-checklist.ts';

/** Puts something else in the place of a part of the browser until the test has ended. */
function replace<Owner extends object>(owner: Owner, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  afterThisTest(() => {
    if (own) Object.defineProperty(owner, name, own);
    else delete (owner as Record<string, unknown>)[name];
  });
}

const section = (checklist: ThresholdChecklistElement, heading: string) =>
  byRole(checklist, 'heading', heading).closest('section')!;
const hasHeading = (checklist: ThresholdChecklistElement, heading: string) =>
  allByRole(checklist, 'heading', heading).length > 0;

/** What holds, as it stands there: the group above it, the answer beside it, and what can lower it. */
const thresholds = (checklist: ThresholdChecklistElement) =>
  [...section(checklist, 'Drempels bij jullie').querySelectorAll('[part=threshold]')].map((threshold) => {
    const group = threshold.parentElement!.previousElementSibling!;
    const levers = allByRole(threshold, 'listitem');
    return [...textsOf([group, ...threshold.querySelectorAll('strong, em')]), textsOf(levers)];
  });

/** What is said under each of the seven B's, besides its explanation. */
const byAccessibility = (checklist: ThresholdChecklistElement) => {
  const list = section(checklist, 'De drempels volgens de zeven B’s').querySelector('dl')!;
  const said = allByRole(list, 'definition').map((definition) =>
    textsOf([...definition.querySelectorAll('li, p:not(.quiet)')]),
  );
  return Object.fromEntries(textsOf(allByRole(list, 'term')).map((label, index) => [label, said[index]]));
};

const reflections = (checklist: ThresholdChecklistElement) =>
  [...section(checklist, 'Reflectievragen').querySelectorAll('article')].map((article) => [
    ...textsOf(allByRole(article, 'heading')),
    ...textsOf(allByRole(article, 'listitem')),
  ]);

describe('the table of threshold-checklist', () => {
  it('has the five groups, with a row for each threshold', async () => {
    const checklist = await mountResult(`value="${COMPLETE}"`);
    const table = byRole(checklist, 'table', 'Overzicht van jullie drempels');
    expect(textsOf(allByRole(table, 'columnheader'))).to.deep.equal(['Groep', 'Antwoorden']);
    const groups = allByRole(table, 'rowgroup').slice(1);
    expect(groups.map((group) => allByRole(group, 'rowheader').map(nameOf))).to.deep.equal(
      Object.entries(GROUPS).map(([group, statements]) => [group, ...statements.map(([statement]) => statement)]),
    );
  });

  it('tells of each threshold what was answered, or that it is open', async () => {
    const checklist = await mountResult(`value="${STARTED}"`);
    const row = (name: RegExp) => {
      const header = byRole(checklist, 'rowheader', name);
      return textsOf([header, ...allByRole(header.closest('tr')!, 'cell')]);
    };
    expect(row(/^Mensen schamen zich/)).to.deep.equal([
      'Mensen schamen zich om de stap naar ons te zetten.',
      'Niet (niet gekozen)',
      'Deels (niet gekozen)',
      'Wel (niet gekozen)',
      'Weten we niet (gekozen)',
    ]);
    expect(row(/^Mensen zijn bang/)[2]).to.equal('Deels (gekozen)');
    expect(row(/^Mensen haken af/)).to.deep.equal([
      'Mensen haken af door onze regels. Nog open',
      'Niet (niet gekozen)',
      'Deels (niet gekozen)',
      'Wel (niet gekozen)',
      'Weten we niet (niet gekozen)',
    ]);
  });

  it('stands under what is still open, which leads to its group', async () => {
    const checklist = await mountResult(`value="${STARTED}"`);
    const open = checklist.shadowRoot!.querySelector('.open')!;
    expect(allByRole(open, 'button').map(nameOf)).to.deep.equal([
      'De stap niet durven zetten',
      'Regels en afspraken',
      'Praktische drempels',
      'Het aanbod past niet',
    ]);
    await press(checklist, 'Praktische drempels');
    expect(byRole(checklist, 'heading', 'Groep 4 van 5 Praktische drempels')).to.exist;
  });
});

describe('what the result of threshold-checklist says', () => {
  it('lists what holds by group, with its answer and what can lower it', async () => {
    const checklist = await mountResult(`value="${STARTED}"`);
    expect(thresholds(checklist)).to.deep.equal([
      ['Het aanbod is niet gekend', 'Mensen weten niet dat ons aanbod bestaat.', 'Wel', ['(Aan)melding', 'Doelgroep']],
      ['De stap niet durven zetten', 'Mensen zijn bang om de stap naar ons te zetten.', 'Deels', ['Werkrelatie']],
      [
        'Het aanbod past niet',
        'Ons aanbod is niet op maat van mensen.',
        'Wel',
        ['Doelgroep', 'Prioritaire doelstelling', 'Regie'],
      ],
    ]);
    const text = textsOf([section(checklist, 'Drempels bij jullie')])[0];
    expect(text).to.contain('is een lezing van dit project, niet van de auteurs.');
    expect(text).not.to.contain('Mensen schamen zich'); // nobody knows
  });

  it('knows for every threshold which parameters of the quick scan can lower it', async () => {
    const checklist = await mountResult(`value="${COMPLETE}"`);
    expect(thresholds(checklist).map(([, statement, , levers]) => [statement, levers])).to.deep.equal([
      ['Mensen weten niet dat ons aanbod bestaat.', ['(Aan)melding', 'Doelgroep']],
      ['Mensen vinden de weg niet tussen regelingen, loketten en spreekuren.', ['Locatie']],
      ['Mensen zijn bang om de stap naar ons te zetten.', ['Werkrelatie']],
      ['Mensen schamen zich om de stap naar ons te zetten.', ['Locatie']],
      ['Eerdere ervaringen houden mensen tegen.', ['Tijdsbepaling']],
      ['Mensen hebben geen vertrouwen meer in diensten.', ['Werkrelatie']],
      ['Mensen vinden zelf dat ze geen hulp nodig hebben.', ['(Aan)melding']],
      ['Onze regels en afspraken maken het mensen moeilijk.', ['Acties', 'Regie']],
      ['Mensen haken af door onze regels.', ['Werkrelatie']],
      ['Mensen verliezen hun begeleiding door onze regels.', ['Tijdsbepaling']],
      ['Mensen komen op een wachtlijst.', ['Acties']],
      ['Taal staat tussen mensen en ons in.', ['Acties']],
      ['Mensen moeten eerst een afspraak maken.', ['Locatie']],
      ['Mensen moeten online een afspraak maken.', ['Locatie']],
      ['Het aanbod is versnipperd.', ['Acties', 'Focus']],
      ['Ons aanbod is niet op maat van mensen.', ['Doelgroep', 'Prioritaire doelstelling', 'Regie']],
      ['Wij missen kennis die mensen nodig hebben.', ['Focus']],
      ['Ons aanbod is te klein voor wat mensen nodig hebben.', ['Tijdsbepaling']],
    ]);
  });

  it('lists what holds by the seven B’s, of which one is about nothing in the list', async () => {
    const checklist = await mountResult(`value="${STARTED}"`);
    const CLEAR = ['Hier antwoordden jullie nergens ‘Deels’ of ‘Wel’.'];
    expect(byAccessibility(checklist)).to.deep.equal({
      Bruikbaarheid: ['Ons aanbod is niet op maat van mensen.'],
      Beschikbaarheid: CLEAR,
      Betaalbaarheid: [
        'Geen drempel uit deze lijst valt hieronder, want de bronnen noemen er geen. Vraag zelf na hoe het bij jullie zit.',
      ],
      Bereikbaarheid: CLEAR,
      Bekendheid: ['Mensen weten niet dat ons aanbod bestaat.'],
      Begrijpbaarheid: CLEAR,
      Betrouwbaarheid: ['Mensen zijn bang om de stap naar ons te zetten.'],
    });
    const text = textsOf([section(checklist, 'De drempels volgens de zeven B’s')])[0];
    expect(text).to.contain('VVSG').and.to.contain('Dit project schreef de uitleg');
  });

  it('puts every threshold under at least one of the seven B’s', async () => {
    const checklist = await mountResult(`value="${COMPLETE}"`);
    const { Betaalbaarheid: affordability, ...others } = byAccessibility(checklist);
    expect(affordability).to.have.length(1);
    const statements = Object.values(GROUPS).flatMap((group) => group.map(([statement]) => statement));
    expect([...new Set(Object.values(others).flat())]).to.have.members(statements);
  });

  it('lists what nobody knows, and who can find out', async () => {
    const checklist = await mountResult(`value="${STARTED}"`);
    const unknown = section(checklist, 'Wat jullie nog niet weten');
    expect(textsOf(allByRole(unknown, 'listitem'))).to.deep.equal([
      'Mensen schamen zich om de stap naar ons te zetten.',
    ]);
    expect(unknown.textContent).to.contain('Dat kunnen outreachers te weten komen.');
    expect(hasHeading(await mountResult(`value="${COMPLETE}"`), 'Wat jullie nog niet weten')).to.be.false;
  });

  it('tells what thresholds lead to, in the words of SAM vzw', async () => {
    const checklist = await mountResult(`value="${STARTED}"`);
    const paragraphs = textsOf([...section(checklist, 'Waar drempels toe leiden').querySelectorAll('p')]);
    expect(paragraphs[0]).to.contain('onderbediend: ze krijgen te weinig');
    expect(paragraphs[1]).to.contain('onderbescherming').and.to.contain('mensen gebruiken ze niet');
    expect(paragraphs[2]).to.equal('Bron: SAM vzw, Outreachend werken.');
  });

  it('asks to think about what holds, in part too, and what nobody knows; not about what doesn’t hold', async () => {
    const checklist = await mountResult(`value="${STARTED}"`);
    expect(reflections(checklist)).to.deep.equal([
      [
        'Het aanbod is niet gekend',
        'Waar komen mensen die jullie niet kennen, en wie kan daar over jullie vertellen? ' +
          'Mensen weten niet dat ons aanbod bestaat. Vraag van dit project.',
      ],
      [
        'De stap niet durven zetten',
        'Aan wie vertellen mensen waar ze bang voor zijn, en wat kan hen geruststellen? ' +
          'Mensen zijn bang om de stap naar ons te zetten. Vraag van dit project.',
        'Waar en hoe kunnen mensen jullie ontmoeten zonder dat het opvalt? ' +
          'Mensen schamen zich om de stap naar ons te zetten. Vraag van dit project.',
      ],
      [
        'Het aanbod past niet',
        'Hoe zou jullie aanbod eruitzien als mensen het zelf uittekenden? ' +
          'Ons aanbod is niet op maat van mensen. Vraag van dit project.',
      ],
    ]);
    expect(section(checklist, 'Reflectievragen').textContent).to.contain(
      'Ze zijn van dit project, niet van de auteurs.',
    );
  });

  it('has a question of its own for every threshold', async () => {
    const checklist = await mountResult(`value="${COMPLETE}"`);
    const asked = reflections(checklist).flatMap(([, ...questions]) => questions);
    expect(asked).to.have.length(18);
    expect(new Set(asked.map((question) => question.split('?')[0]))).to.have.length(18);
  });

  it('says so where nothing holds', async () => {
    const checklist = await mountResult(`value="${ABSENT}"`);
    expect(textsOf([section(checklist, 'Drempels bij jullie')])).to.deep.equal([
      'Drempels bij jullie Jullie antwoordden nergens ‘Deels’ of ‘Wel’.',
    ]);
    const { Betaalbaarheid: _, ...others } = byAccessibility(checklist);
    expect(new Set(Object.values(others).flat())).to.have.length(1);
    expect(hasHeading(checklist, 'Wat jullie nog niet weten')).to.be.false;
    expect(hasHeading(checklist, 'Reflectievragen')).to.be.false;
  });

  it('shows on request what is there while nothing is answered', async () => {
    const checklist = await mountResult();
    const table = byRole(checklist, 'table', 'Overzicht van jullie drempels');
    expect(allByRole(table, 'cell', /\(gekozen\)$/)).to.be.empty;
    expect(allByRole(checklist.shadowRoot!.querySelector('.open')!, 'button')).to.have.length(5);
    expect(section(checklist, 'Drempels bij jullie').textContent).to.contain('Jullie antwoordden nergens');
    expect(byAccessibility(checklist)['Betaalbaarheid']![0]).to.contain('Geen drempel uit deze lijst');
    expect(hasHeading(checklist, 'Wat jullie nog niet weten')).to.be.false;
    expect(hasHeading(checklist, 'Reflectievragen')).to.be.false;
    expect(hasHeading(checklist, 'Waar drempels toe leiden')).to.be.true;
  });

  it('never speaks of a score', async () => {
    for (const value of [COMPLETE, STARTED]) {
      const { textContent } = (await mountResult(`value="${value}"`)).shadowRoot!;
      expect(textContent).not.to.match(/score|punten|rang|procent|%/i);
      expect(textContent).to.contain('Dit is geen oordeel over jullie werk.');
    }
  });

  it('follows the answers', async () => {
    const checklist = await mountVisitedChecklist(`mode="page" value="${COMPLETE}"`);
    expect(thresholds(checklist)).to.have.length(18);
    await choose(checklist, 'Mensen komen op een wachtlijst.', 'Niet');
    await choose(checklist, 'Mensen haken af door onze regels.', 'Weten we niet');
    expect(thresholds(checklist)).to.have.length(16);
    expect(textsOf(allByRole(section(checklist, 'Wat jullie nog niet weten'), 'listitem'))).to.deep.equal([
      'Mensen haken af door onze regels.',
    ]);
  });

  it('starts anew with a way back', async () => {
    const checklist = await mountResult(`value="${STARTED}"`);
    await press(checklist, 'Begin opnieuw');
    expect(checklist.value).to.equal('');
    expect(byRole(checklist, 'heading', 'Groep 1 van 5 Het aanbod is niet gekend')).to.exist;
    await press(checklist, 'Terug naar mijn antwoorden');
    expect(checklist.value).to.equal(STARTED);
  });
});

describe('keeping the result of threshold-checklist', () => {
  it('shows its code, and what to put behind the address', async () => {
    const checklist = await mountResult(`value="${COMPLETE}"`);
    const keep = section(checklist, 'Bewaren en delen');
    expect(textsOf([...keep.querySelectorAll('[part=code]')])).to.deep.equal(['T02K-8H43-BV2T']);
    expect(keep.textContent).to.contain(`Zet #threshold-checklist=${COMPLETE} achter het adres van deze pagina`);
  });

  it('copies its code and a link', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    const checklist = await mountResult(`value="${COMPLETE}"`);
    await press(checklist, 'Kopieer de code');
    await press(checklist, 'Kopieer een link');
    expect(copied).to.deep.equal(['T02K-8H43-BV2T', `${location.href.split('#')[0]}#threshold-checklist=${COMPLETE}`]);
  });

  it('downloads the document as JSON, and a table for Excel', async () => {
    const blobs: Blob[] = [];
    const names: string[] = [];
    replace(URL, 'createObjectURL', (blob: Blob) => `blob:${blobs.push(blob)}`);
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const checklist = await mountResult(`value="${STARTED}"`);
    await press(checklist, 'Download als JSON');
    await press(checklist, 'Download voor Excel (CSV)');
    await loaded(checklist);
    expect(names).to.deep.equal([`threshold-checklist-${STARTED}.json`, `threshold-checklist-${STARTED}.csv`]);
    const [json, csv] = await Promise.all(blobs.map((blob) => blob.text()));
    expect(parseResult([thresholdChecklist], json!)).to.deep.equal(checklist.result);
    expect(csv!.split('\r\n').slice(1)).to.deep.equal([
      `;${STARTED};Het aanbod is niet gekend;;Mensen weten niet dat ons aanbod bestaat.;Wel;`,
      `;${STARTED};Het aanbod is niet gekend;;Mensen vinden de weg niet tussen regelingen, loketten en spreekuren.;Niet;`,
      `;${STARTED};De stap niet durven zetten;;Mensen zijn bang om de stap naar ons te zetten.;Deels;`,
      `;${STARTED};De stap niet durven zetten;;Mensen schamen zich om de stap naar ons te zetten.;Weten we niet;`,
      `;${STARTED};Het aanbod past niet;;Ons aanbod is niet op maat van mensen.;Wel;`,
      '',
    ]);
  });
});
