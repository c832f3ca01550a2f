import type { ThresholdChecklist } from '../../model/threshold-checklist.ts';
import type { InstrumentContent } from '../instrument-content.ts';

/** How far a threshold holds: the same four answers for each. */
const options = {
  absent: { label: 'Niet', help: 'Bij ons is dit geen drempel.' },
  partial: { label: 'Deels', help: 'Soms, of voor sommige mensen.' },
  present: { label: 'Wel', help: 'Bij ons is dit een drempel.' },
  unknown: { label: 'Weten we niet', help: 'Ook een antwoord: je kunt het mensen nog vragen.' },
};

/**
 * What is needed to fill in the checklist. The thresholds are the sources', put in this project's words. Where an explanation
 * is empty here, it comes with the file that loads later.
 */
export const thresholdChecklistContent: InstrumentContent<ThresholdChecklist> = {
  language: 'nl',
  title: 'Drempelchecklist voor jullie aanbod',
  lead: 'Wat houdt mensen bij jullie weg? Dit is een momentopname, geen oordeel.',
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
      text: 'Mensen weten niet dat ons aanbod bestaat.',
      origin: 'sam',
      help: 'Ze hoorden er nooit van, of denken dat het voor anderen is.',
      options,
    },
    'unknown-offer.lost-in-the-system': {
      text: 'Mensen vinden de weg niet tussen regelingen, loketten en spreekuren.',
      origin: 'stam',
      help: 'Bijvoorbeeld: bij welk loket moet ik zijn, en wanneer?',
      options,
    },
    'not-daring.fear': {
      text: 'Mensen zijn bang om de stap naar ons te zetten.',
      origin: 'sam',
      help: '',
      options,
    },
    'not-daring.shame': {
      text: 'Mensen schamen zich om de stap naar ons te zetten.',
      origin: 'sam',
      help: '',
      options,
    },
    'not-daring.earlier-experience': {
      text: 'Eerdere ervaringen houden mensen tegen.',
      origin: 'sam',
      help: '',
      options,
    },
    'not-daring.lost-trust': {
      text: 'Mensen hebben geen vertrouwen meer in diensten.',
      origin: 'stam',
      help: '',
      options,
    },
    'not-daring.no-perceived-need': {
      text: 'Mensen vinden zelf dat ze geen hulp nodig hebben.',
      origin: 'stam',
      help: '',
      options,
    },
    'rules.hard-to-keep': {
      text: 'Onze regels en afspraken maken het mensen moeilijk.',
      origin: 'sam',
      help: '',
      options,
    },
    'rules.dropping-out': {
      text: 'Mensen haken af door onze regels.',
      origin: 'sam',
      help: '',
      options,
    },
    'rules.support-ended': {
      text: 'Mensen verliezen hun begeleiding door onze regels.',
      origin: 'sam',
      help: '',
      options,
    },
    'access.waiting-list': {
      text: 'Mensen komen op een wachtlijst.',
      origin: 'sam',
      help: '',
      options,
    },
    'access.language': {
      text: 'Taal staat tussen mensen en ons in.',
      origin: 'sam',
      help: '',
      options,
    },
    'access.appointments': {
      text: 'Mensen moeten eerst een afspraak maken.',
      origin: 'sam',
      help: '',
      options,
    },
    'access.online': {
      text: 'Mensen moeten online een afspraak maken.',
      origin: 'sam',
      help: '',
      options,
    },
    'mismatch.fragmented': {
      text: 'Het aanbod is versnipperd.',
      origin: 'sam',
      help: '',
      options,
    },
    'mismatch.not-tailored': {
      text: 'Ons aanbod is niet op maat van mensen.',
      origin: 'sam',
      help: '',
      options,
    },
    'mismatch.lacking-expertise': {
      text: 'Wij missen kennis die mensen nodig hebben.',
      origin: 'antwerpen',
      help: '',
      options,
    },
    'mismatch.insufficient-offer': {
      text: 'Ons aanbod is te klein voor wat mensen nodig hebben.',
      origin: 'antwerpen',
      help: '',
      options,
    },
  },
  attribution:
    'De vijf groepen en de meeste drempels zijn van SAM vzw, enkele van Martin Stam en de workshop in Antwerpen. Woordkeuze en uitleg zijn van dit project.',
};
