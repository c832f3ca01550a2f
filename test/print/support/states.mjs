// What can be printed: every tag, in every state with its own layout.

/* global Event, setTimeout -- in what runs in the page */

import { definitionViews } from '../../../dist/model/definition-views.js';
import { createResult, outreachDefinition, quickScan, thresholdChecklist } from '../../../dist/model/index.js';

const answered = {
  'working-relationship': ['voluntary', 'assertive'],
  referral: ['own-observation', 'informal-network'],
  'target-group.unit': ['individual', 'group'],
  'target-group.acquaintance': ['unknown'],
  location: ['semi-public', 'public', 'online'],
  actions: ['direct-service', 'lifeworld-participation'],
  objective: 'target-group-oriented',
  direction: 'demand-led',
  'focus.theme': 'integral',
  'focus.reach': 'territorial',
  'time-frame.limit': 'unlimited',
  'time-frame.outreach-hours': 12.5,
};
const before = { ...answered, location: ['private', 'semi-public'], direction: 'supply-led' };
const begun = { location: ['public'], objective: 'society-oriented' };

/** The same answer to every question, except for some. */
const all = ({ parameters }, option, others) => ({
  ...Object.fromEntries(parameters.flatMap(({ questions }) => questions.map(({ id }) => [id, option]))),
  ...others,
});
const thresholds = all(thresholdChecklist, 'present', {
  'not-daring.fear': 'unknown',
  'rules.dropping-out': 'unknown',
});
const parts = all(outreachDefinition, 'partial', { lifeworld: 'absent' });

const tag = (instrument, answers, attributes = '') =>
  `<${instrument.id} value="${createResult(instrument, answers).code}" ${attributes}></${instrument.id}>`;
const scan = (...given) => tag(quickScan, ...given);
const checklist = (...given) => tag(thresholdChecklist, ...given);
const definition = (...given) => tag(outreachDefinition, ...given);
const profile = (scans) =>
  `<outreach-profile codes="${scans.map((answers) => createResult(quickScan, answers).code).join(' ')}"></outreach-profile>`;

const wholeProfile = [
  'Prioritaire doelstelling',
  '12,5 uur per week',
  'Hoe bespreek je samen of je nog nodig bent',
  'Resultaatcode:',
];
/** What a pen finds room for. */
const room = ['Wat spreken jullie af?', 'Wie doet het?', 'Tegen welke dag?'];
/** Texts of things that can only be clicked. */
const buttons = ['Volgende', 'Bekijk het profiel', 'Afdrukken', 'Begin opnieuw'];

/*
 * What a visitor does. It runs in the page, with the element.
 */
const showResult = (element) => element.showResult();
const showPart = (element) => element.showPart('lifeworld');
const goTo = (step) => ({
  step,
  visit: (element, to) => element.shadowRoot.querySelectorAll('nav button')[to - 1].click(),
});
async function agree(element) {
  const { shadowRoot } = element;
  const press = async (selector) => {
    shadowRoot.querySelector(selector).click();
    await element.updateComplete;
  };
  const type = (id, value) => {
    const field = shadowRoot.getElementById(id);
    field.value = value;
    for (const event of ['input', 'change']) field.dispatchEvent(new Event(event));
  };
  element.showResult();
  await element.updateComplete;
  await press('.agreements [aria-expanded]');
  // What it opens loads at that press.
  while (!shadowRoot.getElementById('agreement-hook')) await new Promise((resolve) => setTimeout(resolve, 20));
  type('agreement-hook', '0');
  type('agreement-words', 'Elke week een avond op het plein');
  type('agreement-who', 'Fatma');
  await press('.asking [part~=primary]');
}
async function wish(element) {
  const { shadowRoot } = element;
  element.showResult();
  await element.updateComplete;
  shadowRoot.querySelector('.wish button').click();
  await element.updateComplete;
  shadowRoot.querySelector('td input[type=radio]:not(:checked)').click();
  await element.updateComplete;
}
async function compareSaved(element) {
  const press = async (words) => {
    const buttons = [...element.shadowRoot.querySelectorAll('.snapshots button')];
    buttons.find(({ textContent }) => textContent.trim() === words).click();
    await element.updateComplete;
  };
  await press('Bewaar op dit toestel');
  element.shadowRoot.querySelector('.snapshots input').click();
  await element.updateComplete;
  await press('Leg naast elkaar');
}

/**
 * By name: the markup, what a visitor does with it, what is on paper and what isn't, and whether nothing on paper has a
 * coloured background. `at` is how many centimetres from the top of a page it starts, one after another.
 */
export const states = {
  'quick scan for a pen': {
    markup: scan({}),
    has: ['Werkrelatie', '(Hoe lang duurt ons project?)', 'weken / maanden', 'Wat nu?', ...room],
    lacks: [...buttons, 'beantwoord'],
  },
  'checklist for a pen': {
    markup: checklist({}),
    has: ['Soms, of voor sommige mensen', 'Ons aanbod is te klein', 'Wat nu?', ...room],
    lacks: buttons,
  },
  'quick scan, a step': {
    markup: scan(answered),
    ...goTo(3),
    has: [
      'Welke positie neem je in als werker?',
      'Zijn deze mensen al gekend?',
      'Tijdsbepaling',
      '(Hoe lang duurt ons project?)',
    ],
    lacks: buttons,
  },
  'quick scan, a step with measures': { markup: scan(answered), ...goTo(9), has: ['(Hoe lang duurt ons project?)'] },
  'quick scan, one page': {
    markup: scan({}, 'mode="page"'),
    has: ['Welke positie neem je in als werker?', 'Tijdsbepaling', ...room],
  },
  'quick scan, result': { markup: scan(answered), visit: showResult, has: wholeProfile, lacks: buttons },
  'quick scan, result with all that can be combined': {
    markup: '<quick-scan value="QSRDNFVF"></quick-scan>',
    visit: showResult,
    at: [0, 3, 6],
    has: ['Resultaatcode:'],
    lacks: buttons,
  },
  'quick scan, result with an agreement': {
    markup: scan(answered),
    visit: agree,
    has: [...wholeProfile, 'Afgesproken', 'Elke week een avond op het plein', 'Wie: Fatma'],
    lacks: [...buttons, ...room, 'Wat nu?', 'Wat je hier typt', 'Schrijf een afspraak op'],
  },
  'quick scan, result with a wish': {
    markup: scan(answered),
    visit: wish,
    has: [...wholeProfile, 'houden we', 'willen we niet meer', 'Wenscode:'],
    lacks: [...buttons, 'Duid in de tabel aan', 'nemen de wens mee', 'Wis onze wens', 'Wis deze wens'],
  },
  'quick scan, result on one page': { markup: scan(answered, 'mode="page"'), has: wholeProfile, lacks: buttons },
  'quick scan, incomplete result': {
    markup: scan(begun),
    visit: showResult,
    has: ['Werkrelatie', 'Nog open', 'Welke ongeschreven regels gelden hier'],
    lacks: ['Nog open:'],
  },
  'quick scan, saved results side by side': {
    markup: scan(answered, 'allow-saving'),
    visit: compareSaved,
    has: ['Wat er verschoof', 'naar je antwoorden van nu'],
    lacks: ['Op dit toestel'],
  },
  'checklist, a step': {
    markup: checklist({}),
    ...goTo(2),
    has: [
      'Mensen kennen ons aanbod niet, of niet goed genoeg.',
      'Mensen zijn bang om de stap naar ons te zetten.',
      'Ons aanbod is te klein voor wat mensen nodig hebben.',
    ],
  },
  'checklist, result': {
    markup: checklist(thresholds),
    visit: showResult,
    has: [
      'Het aanbod past niet',
      'Drempels bij jullie',
      'Wat jullie nog niet weten',
      'Betrouwbaarheid',
      'Reflectievragen',
    ],
  },
  'definition, closed': { markup: definition({}), has: ['wederzijdse afstemming'], plain: true },
  'definition, a part open': {
    markup: definition({}),
    visit: showPart,
    has: ['Deel 6 van 8', 'Je leert hun leefwereld beter kennen.'],
    lacks: ['Deel 5 van 8'],
    plain: true,
  },
  'definition, midway': {
    markup: definition({ lifeworld: 'absent' }, 'reflect'),
    visit: showPart,
    has: ['Deel 1 van 8', 'Deel 6 van 8', 'Deel 8 van 8'],
    plain: true,
  },
  'definition, one page': { markup: definition({}, 'mode="page" reflect'), has: ['Deel 8 van 8'], plain: true },
  'definition, result': {
    markup: definition(parts, 'reflect'),
    visit: showResult,
    has: ['De definitie in jullie praktijk', 'Reflectievragen', 'Welke plekken in het leven van mensen'],
  },
  ...Object.fromEntries(
    definitionViews
      .filter((view) => view !== 'definition')
      .map((view) => [
        `definition, ${view}`,
        {
          markup: definition({}, `view="${view}"`),
          has: [view === 'references' ? 'Bron: ' : 'in woorden van dit project'],
          plain: true,
        },
      ]),
  ),
  'profile of none': { markup: profile([]), has: ['Nog geen resultaten.'], lacks: ['Resultaten toevoegen'] },
  'profile of one': {
    markup: profile([answered]),
    has: ['Dynamisch', 'Statisch', '12,5 uur per week', 'Resultaatcode:'],
  },
  'profile of two': {
    markup: profile([before, answered]),
    has: ['Verschoven', '12,5 uur'],
    lacks: ['Bewaren en delen'],
  },
  'profile of many': {
    markup: profile([before, answered, begun]),
    has: ['Statisch', 'van 3', 'Waar jullie het eens zijn', 'Waar jullie verschillen'],
    lacks: ['Bewaren en delen'],
  },
};
