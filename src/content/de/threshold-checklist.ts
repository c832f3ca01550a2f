import type { ThresholdChecklist } from '../../model/threshold-checklist.ts';
import type { InstrumentContent } from '../instrument-content.ts';
import type { ThresholdSource } from '../sources.ts';
import { sourceNames } from './sources.ts';

/** How far a threshold holds: the same four answers for each. */
const options = {
  absent: { label: 'Keine Schwelle', help: 'Das gibt es bei uns nicht, oder es hält niemanden ab.' },
  partial: { label: 'Teils eine Schwelle', help: 'Manchmal, oder für manche Menschen.' },
  present: { label: 'Eine Schwelle', help: 'Bei uns hält das Menschen ab.' },
  unknown: { label: 'Wissen wir nicht', help: 'Auch eine Antwort: Sie können die Menschen noch fragen.' },
};

/**
 * What it takes to fill in the checklist. The thresholds are the sources', put in this project's words. If an example
 * is empty here, it comes in the deferred file.
 */
export const thresholdChecklistContent: InstrumentContent<ThresholdChecklist> = {
  language: 'de',
  title: 'Schwellen-Check für Ihr Angebot',
  lead: 'Was hält Menschen von Ihrem Angebot fern? Dies ist eine Momentaufnahme, kein Urteil.',
  step: 'Gruppe',
  steps: 'Gruppen von Schwellen',
  toResult: 'Übersicht ansehen',
  kinds: {},
  parameters: {
    'unknown-offer': 'Das Angebot ist nicht bekannt',
    'not-daring': 'Sich nicht trauen',
    rules: 'Regeln und Absprachen',
    access: 'Praktische Schwellen',
    mismatch: 'Das Angebot passt nicht',
  },
  questions: {
    'unknown-offer.not-known': {
      text: 'Menschen kennen unser Angebot nicht, oder nicht gut genug.',
      help: 'Zum Beispiel denken sie, dass es nur für andere ist.',
      options,
    },
    'unknown-offer.lost-in-the-system': {
      text: 'Menschen finden sich zwischen Regelungen, Schaltern und Sprechstunden nicht zurecht.',
      origin: 'stam',
      help: 'Zum Beispiel: An welchen Schalter muss ich, und wann?',
      options,
    },
    'unknown-offer.no-perceived-need': {
      text: 'Menschen sehen selbst keinen Grund, um Hilfe zu bitten.',
      origin: 'stam',
      help: 'Zum Beispiel: „Ich komme schon zurecht“, auch wenn die Familie sich Sorgen macht.',
      options,
    },
    'not-daring.fear': {
      text: 'Menschen haben Angst, zu uns zu kommen.',
      options,
    },
    'not-daring.shame': {
      text: 'Menschen schämen sich, zu uns zu kommen.',
      options,
    },
    'not-daring.earlier-experience': {
      text: 'Frühere Erfahrungen halten Menschen ab.',
      options,
    },
    'not-daring.lost-trust': {
      text: 'Menschen haben kein Vertrauen mehr in Dienste.',
      origin: 'stam',
      options,
    },
    'rules.hard-to-keep': {
      text: 'Unsere Regeln und Absprachen machen es Menschen schwer.',
      options,
    },
    'rules.dropping-out': {
      text: 'Menschen brechen den Kontakt wegen unserer Regeln ab.',
      options,
    },
    'rules.support-ended': {
      text: 'Menschen verlieren wegen unserer Regeln ihre Begleitung.',
      origin: 'sam-antwerpen',
      options,
    },
    'access.waiting-list': {
      text: 'Menschen kommen auf eine Warteliste.',
      options,
    },
    'access.language': {
      text: 'Menschen verstehen unsere Sprache nicht gut, oder wir verstehen ihre nicht gut.',
      options,
    },
    'access.appointments': {
      text: 'Menschen müssen zuerst einen Termin vereinbaren.',
      options,
    },
    'access.online': {
      text: 'Menschen müssen online einen Termin vereinbaren.',
      options,
    },
    'mismatch.fragmented': {
      text: 'Das Angebot ist zersplittert, auf verschiedene Dienste verteilt.',
      origin: 'sam-antwerpen',
      options,
    },
    'mismatch.not-tailored': {
      text: 'Unser Angebot ist nicht auf die Menschen zugeschnitten.',
      options,
    },
    'mismatch.lacking-expertise': {
      text: 'Uns fehlt Wissen, um Menschen gut zu unterstützen.',
      origin: 'antwerpen',
      options,
    },
    'mismatch.insufficient-offer': {
      text: 'Unser Angebot ist zu klein für das, was Menschen brauchen.',
      origin: 'antwerpen',
      options,
    },
  },
  attribution:
    'Die Gruppen stammen von SAM vzw, die Schwellen von SAM vzw, Martin Stam und dem Workshop in Antwerpen. Die Worte sind von diesem Projekt.',
};

/** The note on each threshold: whose it is, and that the example isn't theirs. */
export const thresholdNote = (source: ThresholdSource): string =>
  `Schwelle: ${sourceNames[source]}. Beispiel: dieses Projekt.`;
