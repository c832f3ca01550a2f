import type { QuestionId } from '../../model/instrument.ts';
import type { QuickScan } from '../../model/quick-scan.ts';
import type { HelpContent } from '../instrument-content.ts';
import type { quickScanKindsHelp as dutchKindsHelp } from '../nl/quick-scan-help.ts';
import type { Texts } from '../same-texts.ts';

/**
 * Explains the options of every question but the first, in this project's words. What the source itself says about an option is
 * attributed to the source.
 */
export const quickScanHelp: HelpContent<QuickScan, Exclude<QuestionId<QuickScan>, 'working-relationship'>> = {
  referral: {
    options: {
      'own-observation': {
        help: 'Sie sehen selbst, wer da ist. Beispiele aus der Quelle: Streetwork und mobile Jugendarbeit.',
      },
      'self-referral': {
        help: 'Menschen sprechen Sie selbst an. Beispiel aus der Quelle: Gemeinwesenarbeit.',
      },
      'professional-network': {
        help: 'Ein anderer Dienst meldet jemanden bei Ihnen an oder bringt Sie mit Menschen in Kontakt. Beispiele aus der Quelle: die psychische Gesundheitsversorgung (GGZ) und das ÖSHZ.',
      },
      'informal-network': {
        help: 'Jemand aus der Umgebung erzählt Ihnen von einer Person. Beispiele aus der Quelle: Freunde, Familie und Nachbarn.',
      },
    },
  },
  'target-group.unit': {
    help: 'In der Liste der Quelle heißt das „doelpubliek“ (Zielpublikum).',
    options: {
      individual: { help: 'Sie arbeiten jeweils mit einer einzelnen Person.' },
      group: { help: 'Sie arbeiten mit Menschen, die zusammen eine Gruppe bilden.' },
      family: {
        help: 'Sie arbeiten mit einer Familie als Ganzem. Das Fragezeichen steht so in der Quelle, ohne Erklärung.',
      },
    },
  },
  'target-group.acquaintance': {
    options: {
      known: { help: 'Sie selbst oder ein anderer Dienst kennen diese Menschen schon.' },
      unknown: { help: 'Noch kein Dienst kennt diese Menschen.' },
    },
  },
  location: {
    options: {
      private: { help: 'Bei Menschen zu Hause oder dort, wo sie untergekommen sind.' },
      'semi-public': {
        help: 'Ein Ort, für den jemand zuständig ist, wie ein Café, eine Schule oder ein Wartezimmer.',
      },
      public: { help: 'Auf der Straße, auf einem Platz oder in einem Park.' },
      online: { help: 'In sozialen Medien, in einem Chat oder in einem Videospiel.' },
    },
  },
  actions: {
    options: {
      'direct-service': {
        help: 'Sie helfen zum Beispiel mit Papieren, oder Sie hören zu. Aus der Quelle: auf die Person selbst gerichtet.',
      },
      'indirect-service': {
        help: 'Sie stimmen sich mit denen ab, die um die Person herum sind. Aus der Quelle: auf die Umgebung gerichtet, wie bei Fallkoordination.',
      },
      'lifeworld-participation': { help: 'Sie sind dabei und machen im Alltag der Menschen mit.' },
      'structural-work': {
        help: 'Sie machen Dienste und Politik darauf aufmerksam, was für viele Menschen schiefläuft.',
      },
    },
  },
  objective: {
    options: {
      'society-oriented': {
        help: 'Aus der Quelle: das Umfeld lebenswerter machen, häufiger für das Gemeinwohl.',
      },
      'target-group-oriented': {
        help: 'Aus der Quelle: das Wohlergehen erhöhen, häufiger für jede Person einzeln.',
      },
    },
  },
  direction: {
    help: 'Steuerung heißt: wer oder was bestimmt, was Sie tun (Erklärung dieses Projekts).',
    options: {
      'supply-led': { help: 'Was Ihre Organisation zu bieten hat, bestimmt, was Sie tun.' },
      'demand-led': { help: 'Worum Menschen bitten und was sie brauchen, bestimmt, was Sie tun.' },
    },
  },
  'focus.theme': {
    options: {
      'theme-specific': { help: 'Sie arbeiten zu einem Thema, wie Wohnen oder Drogenkonsum.' },
      integral: { help: 'Sie sehen alle Seiten im Leben eines Menschen zusammen.' },
    },
  },
  'focus.reach': {
    options: {
      categorical: {
        help: 'Sie sind für eine bestimmte Gruppe da, wie Jugendliche oder obdach- und wohnungslose Menschen.',
      },
      territorial: { help: 'Sie sind für alle in einem Gebiet da, zum Beispiel in einem Viertel.' },
    },
  },
  'time-frame.limit': {
    options: {
      limited: { help: 'Im Voraus steht fest, wie lange die Arbeitsbeziehung dauert oder wie intensiv sie ist.' },
      unlimited: { help: 'Die Arbeitsbeziehung dauert so lange und ist so intensiv wie nötig.' },
    },
  },
};

/** Explains the kind of the last parameters. */
export const quickScanKindsHelp: Texts<typeof dutchKindsHelp> = {
  static: { explanation: 'Das bleibt meist lange Zeit gleich. Sie wählen eine Antwort pro Frage.' },
};
