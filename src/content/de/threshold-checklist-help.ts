import type { thresholdChecklistHelp as dutchHelp } from '../nl/threshold-checklist-help.ts';

/** An example of every threshold except those of the first group. All are this project's. */
export const thresholdChecklistHelp: typeof dutchHelp = {
  'not-daring.fear': {
    help: 'Zum Beispiel fürchten sie Folgen für ihre Kinder, ihre Sozialleistungen oder ihren Aufenthalt.',
  },
  'not-daring.shame': { help: 'Zum Beispiel, weil Bekannte sie im Wartezimmer sehen können.' },
  'not-daring.earlier-experience': {
    help: 'Man hat ihnen zum Beispiel nicht geglaubt oder sie von Dienst zu Dienst geschickt.',
  },
  'not-daring.lost-trust': { help: 'Zum Beispiel nach Versprechen, die nicht gehalten wurden.' },
  'rules.hard-to-keep': { help: 'Zum Beispiel: Hilfe erst, wenn alle Papiere in Ordnung sind.' },
  'rules.dropping-out': { help: 'Zum Beispiel: Nach einem strengen Brief trauen sie sich nicht mehr zu kommen.' },
  'rules.support-ended': { help: 'Wir hören zum Beispiel nach zwei verpassten Terminen auf, ohne Rücksprache.' },
  'access.waiting-list': { help: 'Zum Beispiel: Wer jetzt anruft, kann erst in drei Monaten kommen.' },
  'access.language': { help: 'Zum Beispiel dolmetscht niemand, oder unsere Briefe sind schwierig.' },
  'access.appointments': { help: 'Zum Beispiel: Einfach hereinkommen geht nur am Dienstagvormittag.' },
  'access.online': { help: 'Zum Beispiel: Ohne Internet oder E-Mail-Adresse geht das nicht.' },
  'mismatch.fragmented': { help: 'Menschen müssen zum Beispiel für jede Frage zu einem anderen Dienst.' },
  'mismatch.not-tailored': { help: 'Alle bekommen zum Beispiel denselben Ablauf, egal was los ist.' },
  'mismatch.lacking-expertise': { help: 'Zum Beispiel über Schulden, Sucht oder Aufenthaltsrecht.' },
  'mismatch.insufficient-offer': { help: 'Zum Beispiel ist nur ein Gespräch im Monat möglich.' },
};
