import type { QuickScan } from '../../model/quick-scan.ts';
import type { ReflectionContent } from '../instrument-content.ts';
import type { InstrumentResultTexts } from '../texts.ts';

/** The tension between asking nothing in return and asking something. */
const unconditional = {
  text: 'Hier liegt eine Spannung. Bedingungslosigkeit ist ein Merkmal der partizipativen Grundhaltung, aber ein Druckmittel oder Zwang knüpft den Kontakt an Bedingungen.',
  about: 'Merkmal: Workshop Antwerpen. Die Spannung benennt dieses Projekt, ohne sie zu lösen.',
};

/** The tension that Mijn Kennisplein names first. */
const interest = {
  text: 'Hier liegt eine Spannung. Wer Störungen begrenzen will, sieht ein anderes Problem, ein anderes Ziel und eine andere Vorgehensweise als jemand, der den Schaden für Menschen begrenzen will („harm reduction“).',
  about:
    'Nach: Cis Dewaele, Mijn Kennisplein, in Worten dieses Projekts. Der Bezug zu Ihrer Antwort stammt von diesem Projekt.',
};

/** What that amounts to when somebody is coerced. */
const inWhoseInterest = {
  text: 'In wessen Interesse ist der Zwang: in dem der Person, in dem der Nachbarschaft oder in dem derer, die Störungen begrenzen wollen?',
  about: 'Frage dieses Projekts.',
};

/** The reflection questions on what was chosen, and the tensions in it. They are this project's, not the authors'. */
export const quickScanReflection: ReflectionContent<QuickScan> = {
  questions: {
    'working-relationship': {
      voluntary: 'Was geschieht, wenn jemand Nein sagt, heute und später?',
      assertive: 'Woran merken Sie, dass das Drängen jemandem zu viel wird?',
      leverage: 'Was weiß jemand vorher darüber, was vom Mitmachen abhängt?',
      coercive: 'Wie bleibt neben Zwang Raum für eine offene, gleichwertige Beziehung?',
    },
    referral: {
      'own-observation': 'Wen sehen Sie nicht, an den Orten und zu den Zeiten, wo Sie hinschauen?',
      'self-referral':
        'Wodurch traut sich jemand, Sie anzusprechen, und wie hören Sie Menschen, die sich das nicht trauen?',
      'professional-network': 'Wer ist bei diesen Diensten bekannt, wird aber doch nicht wirklich erreicht?',
      'informal-network': 'Wie sagen Sie einer Person, wer Ihnen von ihr erzählt hat?',
    },
    'target-group.unit': {
      individual:
        'Wie achten Sie, wenn Sie mit einer Person arbeiten, auch auf das, was viele Menschen in derselben Lage erleben?',
      group: 'Wer in der Gruppe bleibt still, und wie kommen diese Menschen doch zu Wort?',
      family:
        'Die Quelle setzt hinter „Familie“ ein Fragezeichen und erklärt nicht, warum. Wann arbeiten Sie mit einer Familie als Ganzem, und wann nicht?',
    },
    'target-group.acquaintance': {
      known: 'Was erzählen Menschen Ihnen über ihre früheren Kontakte mit Diensten?',
      unknown: 'Wie viel Zeit bekommen Sie zum Kennenlernen, ohne dass schon etwas verlangt wird?',
    },
    location: {
      private: 'Wie zeigen Sie, dass Sie zu Gast sind und dass man Sie auch wegschicken darf?',
      'semi-public': 'Wer fühlt sich an diesem Ort nicht willkommen?',
      public: 'Welche ungeschriebenen Regeln gelten hier, und wie gehen Sie damit um?',
      online: 'Wie sind Sie online präsent, ohne dass Menschen sich beobachtet fühlen?',
    },
    actions: {
      'direct-service': 'Wie baut Ihre Hilfe auf dem auf, was Menschen und ihr Umfeld selbst können?',
      'indirect-service': 'Wie entscheidet die Person selbst mit, wenn Sie sich mit anderen beraten?',
      'lifeworld-participation': 'Was lernen Sie durch das Mitmachen, das Sie im Büro nie hören würden?',
      'structural-work':
        'Welche Erfahrung von Menschen haben Sie dieses Jahr an einen Dienst oder an die Politik weitergegeben, und was wurde daraus?',
    },
    objective: {
      'society-oriented': 'Für wen soll es zuerst lebenswerter werden, wenn nicht alle dasselbe wollen?',
      'target-group-oriented': 'Wer bestimmt, was für die Menschen, mit denen Sie arbeiten, „besser“ ist?',
    },
    direction: {
      'supply-led': 'Was geschieht mit einem Anliegen, das nicht in Ihr Angebot passt?',
      'demand-led': 'Wie erfahren Sie, was Menschen brauchen, wenn sie um nichts bitten?',
    },
    'focus.theme': {
      'theme-specific': 'Was tun Sie, wenn es um mehr geht als um Ihr Thema?',
      integral: 'Wie bestimmen Sie gemeinsam, wo Sie anfangen, wenn vieles gleichzeitig zusammenkommt?',
    },
    'focus.reach': {
      categorical: 'Wer fällt knapp aus Ihrer Zielgruppe heraus, und was bedeutet das für diese Menschen?',
      territorial: 'Wer im Viertel kann Sie zu Menschen bringen, die Sie noch nicht kennen?',
    },
    'time-frame.limit': {
      limited: 'Wie bereiten Sie das Ende des Kontakts gemeinsam vor?',
      unlimited: 'Wie besprechen Sie gemeinsam, ob Sie noch gebraucht werden?',
    },
  },
  only: { referral: { 'professional-network': 'Wen kennen Sie nicht, weil kein Dienst diese Menschen kennt?' } },
  measures: {
    'time-frame.outreach-hours': 'Wie passen diese Stunden zu einer Beziehung, die bedingungslos sein will?',
    'time-frame.contact-hours': 'Was tun Sie in einer Woche, in der jemand Sie mehr braucht?',
    'time-frame.contact-duration': 'Was ist, wenn diese Zeit um ist und das Vertrauen gerade erst wächst?',
    'time-frame.project-duration': 'An wen können Menschen sich wenden, wenn das Projekt endet?',
  },
  tensions: {
    'working-relationship': { leverage: [unconditional], coercive: [unconditional, interest, inWhoseInterest] },
    objective: { 'society-oriented': [interest], 'target-group-oriented': [interest] },
  },
};

/** What the quick scan says about its result. */
export const quickScanResult: InstrumentResultTexts = {
  title: 'Profil',
  noJudgement: 'Kein Profil ist besser als ein anderes: Dies zeigt, wie Sie arbeiten.',
  reflectionOrigin:
    'Offene Fragen zu Ihrer Wahl, um gemeinsam weiterzudenken. Die Fragen sind von diesem Projekt, nicht von den Autoren. Die Definition stammt von Dewaele, De Maeyer & Beelen (2012).',
};
