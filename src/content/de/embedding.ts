import type { EmbeddingTexts } from '../texts.ts';
import { outreachDefinitionContent } from './outreach-definition.ts';
import { profile } from './profile.ts';
import { quickScanContent } from './quick-scan.ts';
import { thresholdChecklistContent } from './threshold-checklist.ts';

/** What a page says before its tag is there, and what the tag's own page says. */
export const embedding: EmbeddingTexts = {
  /** The title of a frame or page with the tag, and the text of a link to it. */
  tags: {
    'quick-scan': { title: quickScanContent.title, open: 'Quickscan aufsuchende Arbeit ausfüllen' },
    'threshold-checklist': { title: thresholdChecklistContent.title, open: 'Schwellen-Check ausfüllen' },
    'outreach-definition': { title: outreachDefinitionContent.title, open: 'Lesen, was aufsuchende Arbeit ist' },
    'outreach-profile': { title: profile.title, open: 'Profile nebeneinanderlegen' },
    'outreach-scope': { title: 'Aufsuchende Arbeit', open: 'Aufsuchende Arbeit entdecken' },
  },
  // While the page of a tag is loading, and when that takes long.
  loading: { now: 'Wird geladen.', late: 'Das dauert lange.' },
  // In a frame that forgets the answers.
  forgets:
    'Wenn Sie diese Seite neu laden, ist weg, was Sie hier ausgefüllt haben. Notieren Sie zuerst Ihren Ergebniscode.',
  // What can't be done on the page of a tag without JavaScript, and what can.
  withoutScript: {
    'quick-scan':
      'Am Bildschirm ausfüllen und das Profil sehen: Dafür ist JavaScript nötig. Ohne können Sie die Fragen hier lesen oder sie ausdrucken und auf Papier ausfüllen.',
    'threshold-checklist':
      'Am Bildschirm ausfüllen und die Übersicht sehen: Dafür ist JavaScript nötig. Ohne können Sie die Schwellen hier lesen oder sie ausdrucken und auf Papier ausfüllen.',
    'outreach-definition':
      'Mit JavaScript öffnen Sie die Teile der Definition einzeln. Ohne steht hier alles untereinander.',
    'outreach-profile':
      'Profile lassen sich nur mit JavaScript nebeneinanderlegen. Schalten Sie es in Ihrem Browser ein, oder bitten Sie die Person um Hilfe, die Ihnen den Link gegeben hat.',
  },
};
