import type { ThresholdChecklist } from '../../model/threshold-checklist.ts';
import type { InstrumentContent } from '../instrument-content.ts';
import type { ThresholdSource } from '../sources.ts';
import { sourceNames } from './sources.ts';

/** How far a threshold holds: the same four answers for each. */
const options = {
  absent: { label: 'Geen drempel', help: 'Dit komt bij ons niet voor, of het houdt niemand tegen.' },
  partial: { label: 'Deels een drempel', help: 'Soms, of voor sommige mensen.' },
  present: { label: 'Wel een drempel', help: 'Bij ons houdt dit mensen tegen.' },
  unknown: { label: 'Weten we niet', help: 'Ook een antwoord: jullie kunnen het nog aan mensen vragen.' },
};

/**
 * What it takes to fill in the checklist. The thresholds are the sources', put in this project's words. If an example
 * is empty here, it comes in the deferred file.
 */
export const thresholdChecklistContent: InstrumentContent<ThresholdChecklist> = {
  language: 'nl',
  title: 'Drempelchecklist voor jullie aanbod',
  lead: 'Wat houdt mensen weg van jullie aanbod? Dit is een momentopname, geen oordeel.',
  step: 'Groep',
  steps: 'Groepen van drempels',
  toResult: 'Bekijk het overzicht',
  kinds: {},
  parameters: {
    'unknown-offer': 'Het aanbod is niet gekend',
    'not-daring': 'De stap niet durven zetten',
    rules: 'Regels en afspraken',
    access: 'Praktische drempels',
    mismatch: 'Het aanbod past niet',
  },
  questions: {
    'unknown-offer.not-known': {
      text: 'Mensen kennen ons aanbod niet, of niet goed genoeg.',
      help: 'Ze denken bijvoorbeeld dat het alleen voor anderen is.',
      options,
    },
    'unknown-offer.lost-in-the-system': {
      text: 'Mensen vinden de weg niet tussen regelingen, loketten en spreekuren.',
      origin: 'stam',
      help: 'Bijvoorbeeld: bij welk loket moet ik zijn, en wanneer?',
      options,
    },
    'unknown-offer.no-perceived-need': {
      text: 'Mensen zien zelf geen reden om hulp te vragen.',
      origin: 'stam',
      help: 'Bijvoorbeeld: ‘Ik red me wel’, ook al maakt de familie zich zorgen.',
      options,
    },
    'not-daring.fear': {
      text: 'Mensen zijn bang om de stap naar ons te zetten.',
      options,
    },
    'not-daring.shame': {
      text: 'Mensen schamen zich om de stap naar ons te zetten.',
      options,
    },
    'not-daring.earlier-experience': {
      text: 'Eerdere ervaringen houden mensen tegen.',
      options,
    },
    'not-daring.lost-trust': {
      text: 'Mensen hebben geen vertrouwen meer in diensten.',
      origin: 'stam',
      options,
    },
    'rules.hard-to-keep': {
      text: 'Onze regels en afspraken maken het mensen moeilijk.',
      options,
    },
    'rules.dropping-out': {
      text: 'Mensen haken af door onze regels.',
      options,
    },
    'rules.support-ended': {
      text: 'Mensen verliezen hun begeleiding door onze regels.',
      origin: 'sam-antwerpen',
      options,
    },
    'access.waiting-list': {
      text: 'Mensen komen op een wachtlijst.',
      options,
    },
    'access.language': {
      text: 'Mensen verstaan onze taal niet goed, of wij die van hen.',
      options,
    },
    'access.appointments': {
      text: 'Mensen moeten eerst een afspraak maken.',
      options,
    },
    'access.online': {
      text: 'Mensen moeten online een afspraak maken.',
      options,
    },
    'mismatch.fragmented': {
      text: 'Het aanbod is versnipperd over verschillende diensten.',
      origin: 'sam-antwerpen',
      options,
    },
    'mismatch.not-tailored': {
      text: 'Ons aanbod is niet op maat van mensen.',
      options,
    },
    'mismatch.lacking-expertise': {
      text: 'Wij missen kennis om mensen goed te ondersteunen.',
      origin: 'antwerpen',
      options,
    },
    'mismatch.insufficient-offer': {
      text: 'Ons aanbod is te klein voor wat mensen nodig hebben.',
      origin: 'antwerpen',
      options,
    },
  },
  attribution:
    'De groepen komen van SAM vzw, de drempels van SAM vzw, Martin Stam en de workshop in Antwerpen. De woorden zijn van dit project.',
};

/** The note on each threshold: whose it is, and that the example isn't theirs. */
export const thresholdNote = (source: ThresholdSource): string =>
  `Drempel: ${sourceNames[source]}. Voorbeeld: dit project.`;
