import { expect } from 'chai';
import type { ThresholdChecklistElement } from '../../../src/index.ts';
import { fieldsOf, thresholdChecklist, toCode } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { eventually, until } from '../../support/eventually.ts';
import { click } from '../../support/input.ts';
import { textsOf } from '../../support/words.ts';
import { choose, press, sectionIn } from '../harness.ts';
import {
  ABSENT,
  COMPLETE,
  GROUPS,
  STARTED,
  mountChecklistResult,
  mountVisitedChecklist,
} from './threshold-checklist.ts';

/** What can lower two of the thresholds. */
const NOT_KNOWN = [
  '(Aan)melding: Eigen observatie of Niet-professioneel netwerk',
  'Doelgroep: mensen opzoeken die nog niet gekend zijn',
  'Locatie: Publiek of Online',
  'Focus: Territoriaal',
];

const TAILORED = ['Doelgroep: Individueel', 'Prioritaire doelstelling: Doelgroepgericht', 'Regie: Vraaggericht'];

/** What a heading opens, opened as a person does. */
async function opened(checklist: ThresholdChecklistElement, heading: string): Promise<HTMLDetailsElement> {
  const title = byRole(checklist, 'heading', heading);
  const details = title.closest('details')!;
  expect(details.open, heading).to.be.false;
  await click(title);
  await until(() => details.open, heading);
  return details;
}

const hasHeading = (checklist: ThresholdChecklistElement, heading: string) =>
  allByRole(checklist, 'heading', heading).length > 0;

/** The meaning of an option follows it, in brackets. */
const MEANING = / \(([^)]*)\)/g;
const withoutMeanings = (lever: string) => lever.replaceAll(MEANING, '');

/** What holds, as shown: the group above it, the answer beside it, and what can lower it. */
const thresholds = (checklist: ThresholdChecklistElement) =>
  [...sectionIn(checklist, 'Drempels bij jullie').querySelectorAll('[part=threshold]')].map((threshold) => {
    const group = threshold.parentElement!.previousElementSibling!;
    const levers = textsOf(allByRole(threshold, 'listitem')).map(withoutMeanings);
    return [...textsOf([group, ...threshold.querySelectorAll('strong, em')]), levers];
  });

/** The text below each of the seven B's, besides its explanation. */
const byAccessibility = async (checklist: ThresholdChecklistElement) => {
  const list = (await opened(checklist, 'De drempels volgens de zeven B’s')).querySelector('dl')!;
  const said = allByRole(list, 'definition').map((definition) =>
    textsOf([...definition.querySelectorAll('li, p:not(.quiet)')]),
  );
  return Object.fromEntries(textsOf(allByRole(list, 'term')).map((label, index) => [label, said[index]]));
};

const reflections = (checklist: ThresholdChecklistElement) =>
  [...sectionIn(checklist, 'Reflectievragen').querySelectorAll('article')].map((article) => [
    ...textsOf(article.querySelectorAll('[part=heading], li > p')),
  ]);

describe('the picture of threshold-checklist', () => {
  it('shows thresholds at a glance: filled, tinted, outlined or dashed', async () => {
    const extents = ['present', 'partial', 'absent', 'unknown'] as const;
    const answers = Object.fromEntries(
      fieldsOf(thresholdChecklist).map(({ id }, index) => [id, extents[index % extents.length]]),
    );
    const checklist = await mountChecklistResult(`value="${toCode(thresholdChecklist, answers)}"`);
    const table = byRole(checklist, 'table', 'Overzicht van jullie drempels');
    const looks = ['Wel een drempel', 'Deels een drempel', 'Geen drempel', 'Weten we niet'].map((answer) => {
      const chosen = allByRole(table, 'cell').filter(
        (cell) => cell.part.contains('chosen') && textsOf([cell])[0]!.startsWith(answer),
      );
      const styles = chosen.map((cell) => {
        const { backgroundColor, borderStyle } = getComputedStyle(cell);
        return `${backgroundColor} ${borderStyle}`;
      });
      expect(new Set(styles).size, answer).to.equal(1);
      return styles[0]!;
    });
    const [present, partial, absent, unknown] = looks as [string, string, string, string];
    expect(new Set(looks).size).to.equal(4);
    expect([present, partial].every((look) => look.endsWith(' solid') && !look.startsWith('rgba(0, 0, 0, 0)'))).to.be
      .true;
    expect(absent).to.equal('rgba(0, 0, 0, 0) solid');
    expect(unknown).to.equal('rgba(0, 0, 0, 0) dashed');
  });
});

describe('the length of the result of threshold-checklist', () => {
  const ofEach = toCode(thresholdChecklist, {
    'unknown-offer.not-known': 'present',
    'unknown-offer.no-perceived-need': 'absent',
    'not-daring.fear': 'partial',
    'rules.hard-to-keep': 'unknown',
  });
  const rowOf = (table: HTMLElement, name: RegExp) => byRole(table, 'rowheader', name).closest('tr')!;
  const isSeen = (row: Element) => getComputedStyle(row).clipPath === 'none';

  it('shows what holds once, before the table of the rest, which is whole for a screen reader', async () => {
    const checklist = await mountChecklistResult(`value="${ofEach}"`);
    const table = byRole(checklist, 'table', 'Overzicht van jullie drempels');
    const holds = sectionIn(checklist, 'Drempels bij jullie');
    expect(holds.getBoundingClientRect().bottom).to.be.at.most(table.getBoundingClientRect().top);
    expect(allByRole(table, 'rowheader', /\.$|\. Nog open$/)).to.have.length(18);
    expect([/kennen ons aanbod niet/, /bang om de stap/].some((name) => isSeen(rowOf(table, name)))).to.be.false;
    expect([/geen reden om hulp/, /regels en afspraken/, /wachtlijst/].every((name) => isSeen(rowOf(table, name)))).to
      .be.true;
    await click(byRole(checklist, 'checkbox', 'Toon ook wat niet gekozen is'));
    expect([...table.querySelectorAll('tr')].every(isSeen)).to.be.true;
  });

  it('leaves out a group of the table in which all holds', async () => {
    const checklist = await mountChecklistResult(`value="${COMPLETE}"`);
    const table = byRole(checklist, 'table', 'Overzicht van jullie drempels');
    const groups = [...table.querySelectorAll('tbody')];
    expect(groups.some(isSeen)).to.be.false;
    expect(allByRole(table, 'rowheader', /^Mensen schamen zich/)).to.have.length(1);
  });
});

describe('what the result of threshold-checklist says', () => {
  it('lists what holds by group, with its answer and what can lower it', async () => {
    const checklist = await mountChecklistResult(`value="${STARTED}"`);
    expect(thresholds(checklist)).to.deep.equal([
      [
        'Het aanbod is niet gekend',
        'Mensen kennen ons aanbod niet, of niet goed genoeg.',
        'Wel een drempel',
        NOT_KNOWN,
      ],
      [
        'De stap niet durven zetten',
        'Mensen zijn bang om de stap naar ons te zetten.',
        'Deels een drempel',
        ['Werkrelatie: Vrijwillig'],
      ],
      ['Het aanbod past niet', 'Ons aanbod is niet op maat van mensen.', 'Wel een drempel', TAILORED],
    ]);
    const text = textsOf([sectionIn(checklist, 'Drempels bij jullie')])[0];
    expect(text).to.contain('is een lezing van dit project, niet van de auteurs.');
    expect(text).not.to.contain('Mensen schamen zich'); // nobody knows
  });

  it('knows for every threshold which options of the quick scan can lower it, by parameter', async () => {
    const checklist = await mountChecklistResult(`value="${COMPLETE}"`);
    expect(thresholds(checklist).map(([, statement, , levers]) => [statement, levers])).to.deep.equal([
      ['Mensen kennen ons aanbod niet, of niet goed genoeg.', NOT_KNOWN],
      [
        'Mensen vinden de weg niet tussen regelingen, loketten en spreekuren.',
        ['Locatie: Semi-publiek', 'Acties: Directe dienst-, hulp- en zorgverlening'],
      ],
      [
        'Mensen zien zelf geen reden om hulp te vragen.',
        ['Werkrelatie: Aanklampend', '(Aan)melding: Eigen observatie of Niet-professioneel netwerk'],
      ],
      ['Mensen zijn bang om de stap naar ons te zetten.', ['Werkrelatie: Vrijwillig']],
      ['Mensen schamen zich om de stap naar ons te zetten.', ['Doelgroep: In groep', 'Locatie: Privaat of Online']],
      [
        'Eerdere ervaringen houden mensen tegen.',
        ['Acties: Participeren in de leefwereld', 'Tijdsbepaling: Niet-gelimiteerd'],
      ],
      [
        'Mensen hebben geen vertrouwen meer in diensten.',
        ['Werkrelatie: Vrijwillig', 'Locatie: Publiek', 'Acties: Participeren in de leefwereld'],
      ],
      ['Onze regels en afspraken maken het mensen moeilijk.', ['Acties: Structureel werk', 'Regie: Vraaggericht']],
      [
        'Mensen haken af door onze regels.',
        ['Werkrelatie: Aanklampend', 'Doelgroep: contact houden met mensen die al gekend zijn'],
      ],
      [
        'Mensen verliezen hun begeleiding door onze regels.',
        [
          '(Aan)melding: Professioneel netwerk',
          'Doelgroep: contact houden met mensen die al gekend zijn',
          'Acties: Indirecte dienst-, hulp- en zorgverlening',
          'Tijdsbepaling: Niet-gelimiteerd',
        ],
      ],
      ['Mensen komen op een wachtlijst.', ['Acties: Structureel werk']],
      [
        'Mensen verstaan onze taal niet goed, of wij die van hen.',
        ['Acties: Indirecte dienst-, hulp- en zorgverlening'],
      ],
      ['Mensen moeten eerst een afspraak maken.', ['Locatie: Privaat of Semi-publiek']],
      ['Mensen moeten online een afspraak maken.', ['Locatie: Privaat of Semi-publiek']],
      [
        'Het aanbod is versnipperd over verschillende diensten.',
        [
          '(Aan)melding: Professioneel netwerk',
          'Doelgroep: werken met het gezin als geheel',
          'Acties: Indirecte dienst-, hulp- en zorgverlening',
          'Focus: Integraal',
        ],
      ],
      ['Ons aanbod is niet op maat van mensen.', TAILORED],
      ['Wij missen kennis om mensen goed te ondersteunen.', ['Focus: Thema-specifiek', 'Focus: Categoriaal']],
      ['Ons aanbod is te klein voor wat mensen nodig hebben.', ['Acties: Structureel werk']],
    ]);
  });

  it('says what each of those options means, in the same few words each time', async () => {
    const checklist = await mountChecklistResult(`value="${COMPLETE}"`);
    const levers = textsOf(sectionIn(checklist, 'Drempels bij jullie').querySelectorAll('[part~=lever]'));
    const explained = levers.flatMap((lever) => {
      const names = withoutMeanings(lever.slice(lever.indexOf(': ') + 2)).split(' of ');
      const meanings = [...lever.matchAll(MEANING)].map(([, meaning]) => meaning);
      return names.map((name, index) => [name, meanings[index]] as const);
    });
    const meanings = new Map(explained);
    for (const [name, meaning] of explained) expect(meaning, name).to.equal(meanings.get(name));
    // These already say what a team does.
    expect([...meanings.keys()].filter((name) => !meanings.get(name))).to.deep.equal([
      'mensen opzoeken die nog niet gekend zijn',
      'contact houden met mensen die al gekend zijn',
      'werken met het gezin als geheel',
    ]);
    expect(meanings.get('Semi-publiek')).to.equal('op een plek met een beheerder, zoals een café');
    expect(meanings).to.have.property('size', 25);
  });

  it('lists what holds by the seven B’s, with a link to whose those are', async () => {
    const checklist = await mountChecklistResult(`value="${STARTED}"`);
    const OPEN = ['Hier is nog niet alles beantwoord.'];
    expect(await byAccessibility(checklist)).to.deep.equal({
      Bruikbaarheid: ['Ons aanbod is niet op maat van mensen.'],
      Beschikbaarheid: OPEN,
      Betaalbaarheid: [
        'Hier weten jullie nog niet of er een drempel is:',
        'Mensen schamen zich om de stap naar ons te zetten.',
      ],
      Bereikbaarheid: OPEN,
      Bekendheid: ['Mensen kennen ons aanbod niet, of niet goed genoeg.'],
      Begrijpbaarheid: OPEN,
      Betrouwbaarheid: ['Mensen zijn bang om de stap naar ons te zetten.'],
    });
    const section = byRole(checklist, 'heading', 'De drempels volgens de zeven B’s').closest('details')!;
    expect(textsOf([section])[0]).to.contain('in woorden van dit project');
    const link = byRole(section, 'link', /^VVSG/) as HTMLAnchorElement;
    expect(link.href).to.equal('https://www.vvsg.be/kennisitem/vvsg/de-7-bs-van-de-toegankelijkheid');
  });

  it('puts every threshold under at least one of the seven B’s, and something under each', async () => {
    const checklist = await mountChecklistResult(`value="${COMPLETE}"`);
    const statements = Object.values(GROUPS).flatMap((group) => group.map(([statement]) => statement));
    const held = await byAccessibility(checklist);
    expect([...new Set(Object.values(held).flat())]).to.have.members(statements);
    expect(held['Betaalbaarheid']).to.deep.equal([
      'Mensen schamen zich om de stap naar ons te zetten.',
      'Onze regels en afspraken maken het mensen moeilijk.',
    ]);
  });

  it('lists what nobody knows, and who can find out', async () => {
    const checklist = await mountChecklistResult(`value="${STARTED}"`);
    const unknown = sectionIn(checklist, 'Wat jullie nog niet weten');
    expect(textsOf(allByRole(unknown, 'listitem'))).to.deep.equal([
      'Mensen schamen zich om de stap naar ons te zetten.',
    ]);
    expect(unknown.textContent)
      .to.contain('Outreachers kunnen dat te weten komen.')
      .and.to.contain('Hoe en van wie komen jullie dit te weten?');
    expect(hasHeading(await mountChecklistResult(`value="${COMPLETE}"`), 'Wat jullie nog niet weten')).to.be.false;
  });

  it('says what thresholds lead to, and which term this project explains', async () => {
    const checklist = await mountChecklistResult(`value="${STARTED}"`);
    const paragraphs = textsOf((await opened(checklist, 'Waar drempels toe leiden')).querySelectorAll('p'));
    expect(paragraphs[0]).to.contain('onderbediend (uitleg van dit project:');
    expect(paragraphs[1]).to.contain('Onderbescherming wil zeggen:');
    expect(paragraphs[2]).to.equal('Naar: SAM vzw, Outreachend werken, in woorden van dit project.');
  });

  it('ends with a next step, and with results elsewhere as ideas', async () => {
    const checklist = await mountChecklistResult(`value="${STARTED}"`);
    const next = await opened(checklist, 'Een volgende stap');
    expect(textsOf([next])[0]).to.contain('breng wat jullie hier vonden naar jullie organisatie');
    expect(allByRole(next, 'listitem')).to.have.length(6);
    expect(textsOf(next.querySelectorAll('p')).at(-1)).to.contain('Naar: Antwerps Platform');
  });

  it('has reflection questions on what holds, wholly or in part, and not on the rest', async () => {
    const checklist = await mountChecklistResult(`value="${STARTED}"`);
    expect(reflections(checklist)).to.deep.equal([
      [
        'Het aanbod is niet gekend',
        'Waar komen de mensen die nog nooit van jullie hoorden, en wie kan daar over jullie vertellen? ' +
          'Mensen kennen ons aanbod niet, of niet goed genoeg.',
      ],
      [
        'De stap niet durven zetten',
        'Waar zijn mensen bang voor, en wat kunnen jullie daar zelf aan veranderen? ' +
          'Mensen zijn bang om de stap naar ons te zetten.',
      ],
      [
        'Het aanbod past niet',
        'Hoe zou jullie aanbod eruitzien als mensen het zelf uittekenden? ' + 'Ons aanbod is niet op maat van mensen.',
      ],
    ]);
    expect(sectionIn(checklist, 'Reflectievragen').textContent).to.contain(
      'Ze zijn van dit project, niet van de auteurs.',
    );
  });

  it('has a separate question for every threshold', async () => {
    const checklist = await mountChecklistResult(`value="${COMPLETE}"`);
    const asked = reflections(checklist).flatMap(([, ...questions]) => questions);
    expect(asked).to.have.length(18);
    expect(new Set(asked.map((question) => question.split('?')[0]))).to.have.length(18);
  });

  it('never treats what nobody knows as absent', async () => {
    const ids = thresholdChecklist.parameters.flatMap(({ questions }) => questions.map(({ id }) => id));
    const answers = Object.fromEntries(ids.map((id) => [id, 'unknown'] as const));
    const checklist = await mountChecklistResult(`value="${toCode(thresholdChecklist, answers)}"`);
    for (const [lead, ...thresholds] of Object.values(await byAccessibility(checklist)).map((said) => said!)) {
      expect(lead).to.equal('Hier weten jullie nog niet of er een drempel is:');
      expect(thresholds).not.to.be.empty;
    }
  });

  it('lets a team agree on what nobody knows, as that is to be found out', async () => {
    const value = toCode(thresholdChecklist, { 'not-daring.shame': 'unknown', 'access.language': 'absent' });
    const checklist = await mountChecklistResult(`value="${value}"`);
    await press(checklist, 'Schrijf een afspraak op');
    const choice = await eventually(() => byRole(checklist, 'combobox', 'Waar gaat de afspraak over?'));
    expect(textsOf(choice.querySelectorAll('optgroup option'))).to.deep.equal([
      'Mensen schamen zich om de stap naar ons te zetten: Weten we niet',
    ]);
  });

  it('has no control to wish not to know, and shows that as an answer until something else is wished', async () => {
    const value = toCode(thresholdChecklist, { 'access.language': 'unknown' });
    const checklist = await mountChecklistResult(`value="${value}"`);
    await press(checklist, 'Zo willen we het');
    const table = byRole(checklist, 'table', 'Zo willen we het');
    expect(allByRole(table, 'radio', 'Weten we niet')).to.be.empty;
    expect(textsOf(allByRole(table, 'cell', /^Weten we niet \(gekozen\)$/))).to.have.length(1);
    const row = byRole(table, 'rowheader', /onze taal/).closest('tr')!;
    await click(byRole(row, 'radio', 'Geen drempel'));
    await checklist.updateComplete;
    expect(textsOf(allByRole(row, 'cell')).slice(0, 4)).to.deep.equal([
      'Geen drempel (willen we)',
      'Deels een drempel (niet gekozen)',
      'Wel een drempel (niet gekozen)',
      'Weten we niet (willen we niet meer)',
    ]);
  });

  it('says so if nothing holds', async () => {
    const checklist = await mountChecklistResult(`value="${ABSENT}"`);
    expect(textsOf([sectionIn(checklist, 'Drempels bij jullie')])).to.deep.equal([
      'Drempels bij jullie Jullie antwoordden nergens ‘Deels een drempel’ of ‘Wel een drempel’. ' +
        'Zouden mensen die niet bij jullie komen, hetzelfde antwoorden? Vraag van dit project.',
    ]);
    expect([...new Set(Object.values(await byAccessibility(checklist)).flat())]).to.deep.equal([
      'Hier zien jullie geen drempel.',
    ]);
    expect(hasHeading(checklist, 'Wat jullie nog niet weten')).to.be.false;
    expect(hasHeading(checklist, 'Reflectievragen')).to.be.false;
  });

  it('shows on request even if nothing is answered', async () => {
    const checklist = await mountChecklistResult();
    const table = byRole(checklist, 'table', 'Overzicht van jullie drempels');
    expect(allByRole(table, 'cell', /\(gekozen\)$/)).to.be.empty;
    expect(allByRole(checklist.shadowRoot!.querySelector('.open')!, 'button')).to.have.length(5);
    expect(sectionIn(checklist, 'Drempels bij jullie').textContent).to.contain('Jullie antwoordden nergens');
    expect(hasHeading(checklist, 'Wat jullie nog niet weten')).to.be.false;
    expect(hasHeading(checklist, 'Reflectievragen')).to.be.false;
    expect(hasHeading(checklist, 'Waar drempels toe leiden')).to.be.true;
  });

  it('does not judge', async () => {
    const checklist = await mountChecklistResult(`value="${STARTED}"`);
    expect(checklist.shadowRoot!.textContent).to.contain('Dit is geen oordeel over jullie werk.');
  });

  it('follows the answers', async () => {
    const checklist = await mountVisitedChecklist(`mode="page" value="${COMPLETE}"`);
    expect(thresholds(checklist)).to.have.length(18);
    await choose(checklist, 'Mensen komen op een wachtlijst.', 'Geen drempel');
    await choose(checklist, 'Mensen haken af door onze regels.', 'Weten we niet');
    expect(thresholds(checklist)).to.have.length(16);
    expect(textsOf(allByRole(sectionIn(checklist, 'Wat jullie nog niet weten'), 'listitem'))).to.deep.equal([
      'Mensen haken af door onze regels.',
    ]);
  });
});
