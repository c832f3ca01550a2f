import type { QuickScan } from '../../model/quick-scan.ts';
import type { InstrumentContent } from '../instrument-content.ts';

/** The questions that the source leaves out. */
const [unit, acquaintance, reach] = [
  'Mit wem arbeiten Sie?',
  'Sind diese Menschen schon bekannt?',
  'Arbeiten Sie für eine Gruppe oder für ein Gebiet?',
] as const;

/**
 * What it takes to fill in the quick scan. Parameters, options and most questions are the source's own words, translated. If
 * the explanation of an option is empty here, it comes in the deferred file.
 */
export const quickScanContent: InstrumentContent<QuickScan> = {
  language: 'de',
  title: 'Quickscan aufsuchende Arbeit',
  lead: 'Auf welche Weise arbeiten Sie aufsuchend? Neun Aspekte Ihrer Arbeit (Parameter): ein Profil, keine Punktzahl.',
  step: 'Parameter',
  steps: 'Parameter',
  toResult: 'Profil ansehen',
  kinds: {
    dynamic: {
      label: 'Dynamisch',
      explanation:
        'Das ändert sich mit der Zeit und mit dem, was Menschen brauchen. Sie können also mehrere Antworten wählen.',
    },
    static: {
      label: 'Statisch',
      explanation: '',
    },
  },
  parameters: {
    'working-relationship': 'Arbeitsbeziehung',
    referral: 'Kontaktaufnahme (Meldung)',
    'target-group': 'Zielgruppe',
    location: 'Ort',
    actions: 'Handlungen',
    objective: 'Vorrangiges Ziel',
    direction: 'Steuerung',
    focus: 'Fokus',
    'time-frame': 'Zeitrahmen',
  },
  questions: {
    'working-relationship': {
      text: 'Welche Position nehmen Sie als Fachkraft ein?',
      options: {
        voluntary: {
          label: 'Freiwillig',
          help: 'Menschen entscheiden selbst, ob sie Kontakt wollen, und können jederzeit aufhören.',
        },
        assertive: {
          label: 'Beharrlich (nachgehend)',
          help: 'Sie drängen freundlich und kommen wieder, auch nach einem Nein.',
        },
        leverage: {
          label: 'Druckmittel in der Hinterhand',
          help: 'Mitmachen ist keine Pflicht, aber wer sich weigert, kann etwas verlieren.',
        },
        coercive: { label: 'Zwang', help: 'Der Kontakt ist angeordnet, zum Beispiel von einem Gericht.' },
      },
    },
    referral: {
      text: 'Wie sind Sie mit der Zielgruppe in Kontakt gekommen?',
      options: {
        'own-observation': { label: 'Eigene Beobachtung' },
        'self-referral': { label: 'Durch die Person oder Zielgruppe selbst' },
        'professional-network': { label: 'Professionelles Netzwerk' },
        'informal-network': { label: 'Nichtprofessionelles Netzwerk' },
      },
    },
    'target-group.unit': {
      text: unit,
      origin: 'project',
      options: {
        individual: { label: 'Einzelpersonen' },
        group: { label: 'Gruppen' },
        family: { label: 'Familie?' },
      },
    },
    'target-group.acquaintance': {
      text: acquaintance,
      origin: 'project',
      options: {
        known: { label: 'Bekannt' },
        unknown: { label: 'Nicht bekannt' },
      },
    },
    location: {
      text: 'Wo arbeiten Sie meistens?',
      options: {
        private: { label: 'Privat' },
        'semi-public': { label: 'Halböffentlich' },
        public: { label: 'Öffentlich' },
        online: { label: 'Online' },
      },
    },
    actions: {
      text: 'Was tun Sie meistens?',
      options: {
        'direct-service': { label: 'Direkte Dienst-, Hilfe- und Pflegeleistung' },
        'indirect-service': { label: 'Indirekte Dienst-, Hilfe- und Pflegeleistung' },
        'lifeworld-participation': { label: 'Teilnehmen an der Lebenswelt' },
        'structural-work': { label: 'Strukturelle Arbeit' },
      },
    },
    objective: {
      text: 'Welches Ziel verfolgt die Organisation mit aufsuchender Arbeit?',
      options: {
        'society-oriented': { label: 'Auf die Gesellschaft gerichtet' },
        'target-group-oriented': { label: 'Auf die Zielgruppe gerichtet' },
      },
    },
    direction: {
      text: 'Wodurch wird das Angebot bestimmt?',
      options: {
        'supply-led': { label: 'Angebotsorientiert' },
        'demand-led': { label: 'Bedarfsorientiert' },
      },
    },
    'focus.theme': {
      text: 'Spezialisiert? Oder generalistisch?',
      options: {
        'theme-specific': { label: 'Themenspezifisch' },
        integral: { label: 'Ganzheitlich' },
      },
    },
    'focus.reach': {
      text: reach,
      origin: 'project',
      options: {
        categorical: { label: 'Gruppenbezogen' },
        territorial: { label: 'Sozialraumbezogen' },
      },
    },
    'time-frame.limit': {
      text: 'Wie lange und intensiv ist eine Arbeitsbeziehung?',
      options: {
        limited: { label: 'Begrenzt' },
        unlimited: { label: 'Nicht begrenzt' },
      },
    },
  },
  attribution: `Nach De Maeyer, Dewaele & Beelen (2013), auch was dynamisch und statisch ist. Die Fragen „${unit}“, „${acquaintance}“ und „${reach}“ und andere Erklärungen ohne Quelle sind von diesem Projekt.`,
};
