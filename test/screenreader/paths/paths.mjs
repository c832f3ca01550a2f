// What Orca says on the main path of each tag: a key, as xdotool names it, and the words after it. Orca has its own keys to move
// through a page: h to the next heading, x to a checkbox, r to a radio button, e to a field, b to a button, t to a table; with Shift,
// backwards; Shift+Alt with an arrow, to another cell.

import { createResult, quickScan } from '../../../dist/model/index.js';

const codeOf = (instrument, answers) => createResult(instrument, answers).code;

/** The first option everywhere. */
const complete = (instrument) =>
  codeOf(
    instrument,
    Object.fromEntries(
      instrument.parameters.flatMap(({ questions }) =>
        questions.map(({ id, options, select }) => [id, select === 'many' ? [options[0]] : options[0]]),
      ),
    ),
  );
const BEFORE = codeOf(quickScan, { location: ['private', 'public'], objective: 'society-oriented' });
const AFTER = codeOf(quickScan, { location: ['public', 'online'], objective: 'target-group-oriented' });

const today = new Date().toLocaleDateString('nl-BE', { day: 'numeric', month: 'long', year: 'numeric' });

/** The state of a control and what the page announces come by ways of their own. */
const inAnyOrder = (state, said) => new RegExp(`^(?:${state} \\| ${said}|${said} \\| ${state})$`);

export const paths = [
  {
    name: 'the quick scan, from the start',
    tag: 'quick-scan',
    markup: '<quick-scan></quick-scan>',
    steps: [
      ['ctrl+Home', 'Proefpagina.'],
      ['h', 'Quickscan outreachend werken kop niveau 2.'],
      ['h', 'Parameter 1 van 9. | Werkrelatie kop niveau 3.'],
      [
        'x',
        'Vrijwillig aankruisvakje niet aangevinkt. | Dynamisch Dit verschuift met de tijd en met wat mensen nodig hebben, dus je kunt meer dan één antwoord kiezen. Mensen kiezen zelf of ze contact willen, en kunnen altijd stoppen.',
      ],
      ['space', inAnyOrder('aangevinkt', '1 van 9 beantwoord')],
      ['Tab', 'Aanklampend aankruisvakje niet aangevinkt. | Je dringt vriendelijk aan en komt terug, ook na een nee.'],
      [
        'Tab',
        'Stok achter de deur aankruisvakje niet aangevinkt. | Meewerken hoeft niet, maar wie weigert, kan iets verliezen.',
      ],
      ['Tab', 'Dwang aankruisvakje niet aangevinkt. | Het contact is opgelegd, bijvoorbeeld door een rechter.'],
      ['Tab', 'paneel verlaten. | Volgende drukknop.'],
      ['Return', 'Parameter 2 van 9. | (Aan)melding kop niveau 3.'],
      [
        'Tab',
        'Hoe ben je in contact gekomen met de doelgroep? paneel. | Eigen observatie aankruisvakje niet aangevinkt. | Dynamisch Dit verschuift met de tijd en met wat mensen nodig hebben, dus je kunt meer dan één antwoord kiezen. Je ziet zelf wie er is. Voorbeelden uit de bron: straathoekwerk en vindplaatsgericht jeugdwerk.',
      ],
      ['space', inAnyOrder('aangevinkt', '2 van 9 beantwoord')],
    ],
  },
  {
    name: 'a measure that is wrong',
    tag: 'quick-scan',
    markup: '<quick-scan></quick-scan>',
    steps: [
      ['ctrl+Home', 'Proefpagina.'],
      ['ctrl+End'],
      ['shift+b', /9 Tijdsbepaling, nog open drukknop\./],
      ['Return', /Parameter 9 van 9\. \| Tijdsbepaling kop niveau 3\.$/],
      [
        'Tab',
        'Wat is de duur en de intensiteit van een werkrelatie? paneel. | Gelimiteerd. | niet geselecteerd radioknop | Statisch Dit blijft meestal lange tijd hetzelfde. Je kiest één antwoord per vraag. Vooraf ligt vast hoelang de werkrelatie duurt, of hoe intensief ze is.',
      ],
      [
        'Tab',
        {
          Firefox:
            'paneel verlaten. | Hoeveel uur per week mag ik outreachen? invoerveld. | uur per week | Focus-modus',
          Chromium: 'paneel verlaten. | Hoeveel uur per week mag ik outreachen? invoerveld. | Focus-modus',
        },
      ],
      ['type veel', ''],
      [
        'Tab',
        {
          Firefox:
            'Hoeveel uur per week mag ik met 1 cliënt/groep werken? invoerveld. | uur per week | Vul een getal in, bijvoorbeeld 7,5.',
          Chromium:
            'Hoeveel uur per week mag ik met 1 cliënt/groep werken? invoerveld. | Vul een getal in, bijvoorbeeld 7,5.',
        },
      ],
      [
        'shift+Tab',
        {
          Firefox:
            'Hoeveel uur per week mag ik outreachen? invoerveld veel geselecteerd. | uur per week Vul een getal in, bijvoorbeeld 7,5. | uur per week Vul een getal in, bijvoorbeeld 7,5.',
          Chromium:
            'Hoeveel uur per week mag ik outreachen? invoerveld veel geselecteerd. | ongeldige invoer. | uur per week Vul een getal in, bijvoorbeeld 7,5.',
        },
      ],
    ],
  },
  {
    name: 'the result of the quick scan',
    tag: 'quick-scan',
    markup: `<quick-scan value="${complete(quickScan)}"></quick-scan>`,
    steps: [
      ['ctrl+Home', 'Proefpagina.'],
      ['b'],
      ['b', 'Volgende drukknop.'],
      ['b', 'Bekijk het profiel drukknop.'],
      ['Return', 'Profiel.'],
      ['Up', 'Quickscan outreachend werken kop niveau 2.'],
      ['Down', 'Profiel kop niveau 3.'],
      ['t', 'Profiel | tabel met 14 rijen Tabel met 5 kolommen | Parameter kolomtitel.'],
      ['shift+alt+Down', 'Dynamisch. | Rij 2, kolom 1.'],
      [
        'shift+alt+Down',
        { Firefox: 'Werkrelatie. | Rij 3, kolom 1.', Chromium: 'Werkrelatie rijtitel. | Rij 3, kolom 1.' },
      ],
      [
        'shift+alt+Right',
        {
          Firefox: 'Antwoorden | Vrijwillig. | (gekozen) | Rij 3, kolom 2.',
          Chromium: 'Vrijwillig (gekozen) | Rij 3, kolom 2.',
        },
      ],
      ['b'],
      ['b'],
      ['b', 'Afdrukken drukknop.'],
      ['b', 'Kopieer een link drukknop.'],
      ['b', 'Kopieer de code drukknop.'],
      ['Return', 'Gekopieerd.'],
    ],
  },
  {
    name: 'what is saved',
    tag: 'quick-scan',
    markup: `<quick-scan value="${complete(quickScan)}" allow-saving></quick-scan>`,
    steps: [
      // How much of the last line is said depends on where the browser breaks it.
      ['ctrl+End'],
      ['shift+b', 'Bewaar op dit toestel drukknop.'],
      ['Return', 'Bewaard op dit toestel.'],
      [
        'Tab',
        `Bewaarde momentopnames paneel. | Lijst met 1 item. | ${today}, code Q29E-CSJ6 aankruisvakje niet aangevinkt.`,
      ],
      ['Tab', `Open: ${today}, code Q29E-CSJ6 drukknop.`],
      ['Tab', `Verwijder: ${today}, code Q29E-CSJ6 drukknop.`],
      ['Return', /^Verwijderd van dit toestel\./],
      ['Tab', 'Zet terug drukknop.'],
      ['Return', /^Alles staat er weer\./],
    ],
  },
  {
    name: 'the checklist',
    tag: 'threshold-checklist',
    markup: '<threshold-checklist></threshold-checklist>',
    steps: [
      ['ctrl+Home', 'Proefpagina.'],
      ['h', 'Drempelchecklist voor jullie aanbod kop niveau 2.'],
      ['h', 'Groep 1 van 5. | Het aanbod is niet gekend kop niveau 3.'],
      [
        'Tab',
        {
          Firefox: 'Wat betekenen de antwoorden? ingevouwen drukknop. | Focus-modus',
          Chromium: 'Wat betekenen de antwoorden? schakelknop ingevouwen. | Focus-modus',
        },
      ],
      [
        'Tab',
        'Mensen kennen ons aanbod niet, of niet goed genoeg. paneel. | Geen drempel. | niet geselecteerd radioknop | Bladermodus',
      ],
      ['space', 'geselecteerd'],
      [
        'Tab',
        'paneel verlaten. | Mensen vinden de weg niet tussen regelingen, loketten en spreekuren. paneel. | Geen drempel. | niet geselecteerd radioknop',
      ],
      ['space', 'geselecteerd'],
    ],
  },
  {
    name: 'the definition',
    tag: 'outreach-definition',
    markup: '<outreach-definition reflect></outreach-definition>',
    steps: [
      ['ctrl+Home', 'Proefpagina.'],
      ['h', 'Wat is outreachend werken? kop niveau 2.'],
      ['Tab', 'actieve benadering link. | ingevouwen.'],
      ['Return', 'citaat verlaten. | figuur verlaten. | Deel 1 van 8. | actieve benadering kop niveau 3.'],
      [
        'Tab',
        'Zetten jullie zelf de eerste stap, ook naar wie niet om hulp vraagt? paneel. | Ja. | niet geselecteerd radioknop',
      ],
      ['space', inAnyOrder('geselecteerd', '1 van 8 beantwoord')],
      ['Tab', 'paneel verlaten. | Wis deze antwoorden drukknop.'],
      ['Return', /^(?=.*actieve benadering kop niveau 3\.).*Wat hier beantwoord was, is gewist\./],
      ['Tab', 'Zet terug drukknop.'],
      ['Return', /Teruggezet\./],
    ],
  },
  {
    name: 'a profile',
    tag: 'outreach-profile',
    markup: `<outreach-profile codes="${BEFORE} ${AFTER}"></outreach-profile>`,
    steps: [
      ['ctrl+Home', 'Proefpagina.'],
      ['h', 'Profielen naast elkaar kop niveau 2.'],
      ['h', 'Wat er verschoof kop niveau 3.'],
      ['t', 'Wat er verschoof | tabel met 14 rijen Tabel met 5 kolommen | Parameter kolomtitel.'],
      ['shift+alt+Down', 'Dynamisch. | Rij 2, kolom 1.'],
      ['shift+alt+Down', 'Werkrelatie. | Nog open. | Rij 3, kolom 1.'],
      [
        'shift+alt+Right',
        {
          Firefox: 'Antwoorden | Vrijwillig. | (niet gekozen) | Rij 3, kolom 2.',
          Chromium: 'Vrijwillig (niet gekozen) | Rij 3, kolom 2.',
        },
      ],
    ],
  },
  {
    name: 'a code that is wrong',
    tag: 'outreach-profile',
    markup: `<outreach-profile codes="${BEFORE} ${AFTER}"></outreach-profile>`,
    steps: [
      ['ctrl+Home', 'Proefpagina.'],
      [
        'e',
        'Resultaatcodes of links, elk op een regel invoerveld. | Laat deelnemers hun code voorlezen en typ mee. Hoofdletters, spaties en streepjes maken niet uit. Met Enter voeg je toe, met Shift en Enter begin je een nieuwe regel. Een naam mag ervoor: ‘An: QSRD-NFVF’.',
      ],
      [
        'shift+Tab',
        {
          Firefox: 'Resultaten (2) ingevouwen drukknop. | Focus-modus',
          Chromium: 'Resultaten (2) schakelknop ingevouwen. | Focus-modus',
        },
      ],
      [
        'Tab',
        'Resultaatcodes of links, elk op een regel invoerveld. | Laat deelnemers hun code voorlezen en typ mee. Hoofdletters, spaties en streepjes maken niet uit. Met Enter voeg je toe, met Shift en Enter begin je een nieuwe regel. Een naam mag ervoor: ‘An: QSRD-NFVF’.',
      ],
      ['type Q123', ''],
      ['Tab', 'Voeg toe drukknop. | Bladermodus'],
      ['Return', /^(?=.*elk op een regel invoerveld Q123\.).*1 regel is niet toegevoegd/],
    ],
  },
  {
    name: 'a result that is removed',
    tag: 'outreach-profile',
    markup: `<outreach-profile codes="${BEFORE} ${AFTER}"></outreach-profile>`,
    steps: [
      ['ctrl+Home', 'Proefpagina.'],
      ['e'],
      ['shift+Tab'],
      ['Return'],
      ['Tab'],
      ['Tab', /Verwijder .* drukknop\./],
      ['Return', /Het resultaat is verwijderd\./],
      ['Tab', /Zet terug drukknop\./],
      ['Return', /Teruggezet\./],
    ],
  },
];
