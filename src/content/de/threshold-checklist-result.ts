import type { ThresholdChecklist } from '../../model/threshold-checklist.ts';
import type { ReflectionPerQuestion } from '../instrument-content.ts';
import type { ChecklistResultTexts, InstrumentResultTexts } from '../texts.ts';

/** Reflection questions on thresholds that hold. This project's, not the authors'. */
export const thresholdChecklistReflection: ReflectionPerQuestion<ThresholdChecklist> = {
  'unknown-offer.not-known':
    'Wohin gehen die Menschen, die noch nie von Ihnen gehört haben, und wer kann dort von Ihnen erzählen?',
  'unknown-offer.lost-in-the-system': 'Worauf stoßen Sie, wenn Sie den Weg zum Angebot gemeinsam mit jemandem gehen?',
  'unknown-offer.no-perceived-need': 'Was finden Menschen selbst wichtig, unabhängig davon, was andere nötig finden?',
  'not-daring.fear': 'Wovor haben Menschen Angst, und was können Sie selbst daran ändern?',
  'not-daring.shame': 'Wie können Sie Menschen so begegnen, dass sich niemand schämen muss?',
  'not-daring.earlier-experience':
    'Was haben Menschen früher erlebt, bei Ihnen oder anderswo, und was muss jetzt anders sein?',
  'not-daring.lost-trust': 'Wem vertrauen Menschen trotzdem, und was können Sie daraus lernen?',
  'rules.hard-to-keep': 'Welche Regeln finden Menschen selbst schwierig, und welche können lockerer sein?',
  'rules.dropping-out': 'Was tun Sie, wenn jemand nicht mehr kommt, und was sagt das über Ihre Regeln?',
  'rules.support-ended': 'Wer entscheidet bei Ihnen, dass Begleitung endet, und wie geht es Menschen danach?',
  'access.waiting-list': 'Wie geht es Menschen, während sie warten, und was können Sie dann schon tun?',
  'access.language': 'In welcher Sprache oder auf welche Weise können Menschen ihre Geschichte am besten erzählen?',
  'access.appointments': 'Wie können Menschen zu einer Zeit zu Ihnen kommen, die für sie passt?',
  'access.online': 'Welchen Weg zu Ihnen gibt es, wenn jemand nicht online gehen kann oder will?',
  'mismatch.fragmented':
    'Bei wie vielen Diensten erzählen Menschen ihre Geschichte, und wer bringt diese Dienste zusammen?',
  'mismatch.not-tailored': 'Wie sähe Ihr Angebot aus, wenn Menschen es selbst entwerfen würden?',
  'mismatch.lacking-expertise': 'Welches Wissen finden Sie bei anderen Diensten, und welches bei den Menschen selbst?',
  'mismatch.insufficient-offer': 'Was brauchen Menschen noch neben Ihrem Angebot, und bei wem sprechen Sie das an?',
};

/** What the checklist says about its result: what holds, what is unknown, the seven B's, what can help, and what next. */
export const checklistResult: ChecklistResultTexts = {
  holds: 'Schwellen bei Ihnen',
  holdsNothing: 'Sie haben nirgends „Teils eine Schwelle“ oder „Eine Schwelle“ geantwortet.',
  // If every threshold is answered and none holds.
  holdsNothingQuestion: 'Würden Menschen, die nicht zu Ihnen kommen, dasselbe antworten?',
  byAccessibility: 'Die Schwellen nach den sieben Kriterien der Zugänglichkeit',
  // Around the name of the source, which links to it.
  accessibilityOrigin: [
    'Nach: ',
    ', in Worten dieses Projekts. Welche Schwelle unter welchem der sieben Kriterien (auf Niederländisch: sieben B’s) steht, wählt dieses Projekt.',
  ],
  /** Each of the seven B's: its name, and what it asks of a service. */
  accessibility: {
    usability: { label: 'Nützlichkeit', explanation: 'Haben Menschen wirklich etwas vom Angebot?' },
    availability: {
      label: 'Verfügbarkeit',
      explanation:
        'Gibt es genug Angebot, und zwar dann, wenn Menschen es brauchen? Auch administrative Schwellen, Wartelisten und Anliegen, die Menschen (noch) nicht äußern, zählen laut VVSG mit.',
    },
    affordability: {
      label: 'Bezahlbarkeit',
      explanation:
        'Hält das, was es kostet, Menschen fern? Laut VVSG können auch die Mühe und ein „psychologischer Preis“ mitzählen, nicht nur Geld.',
    },
    reachability: {
      label: 'Erreichbarkeit',
      explanation: 'Können Menschen hinkommen, und passen Ort, Zeiten und Form für sie?',
    },
    awareness: {
      label: 'Bekanntheit',
      explanation: 'Wissen Menschen, dass es das Angebot gibt?',
    },
    comprehensibility: {
      label: 'Verständlichkeit',
      explanation:
        'Ist klar, was gesagt und geschrieben wird, sodass Menschen wissen, ob das Angebot für sie ist und was sie erwarten können?',
    },
    trustworthiness: {
      label: 'Verlässlichkeit',
      explanation: 'Fühlen Menschen sich sicher, und können sie sich auf das Angebot verlassen?',
    },
  },
  /** If none of its thresholds holds: none at all, some that nobody knows about, or some not answered yet. */
  accessibilityClear: 'Hier sehen Sie keine Schwelle.',
  accessibilityUnknown: 'Hier wissen Sie noch nicht, ob es eine Schwelle gibt:',
  accessibilityOpen: 'Hier ist noch nicht alles beantwortet.',
  reflectionOrigin: 'Frage dieses Projekts.',
  unknown: 'Was Sie noch nicht wissen',
  unknownExplanation:
    'Hier wissen Sie noch nicht, ob Menschen auf eine Schwelle stoßen. Aufsuchende Fachkräfte können das erfahren. Von Menschen hören sie, was diese abhält.',
  unknownQuestion: 'Wie und von wem erfahren Sie das?',
  consequence: 'Wozu Schwellen führen',
  consequenceExplanation: [
    'Schwellen treffen vor allem Menschen in einer verletzlichen Lage. Die Folge: Diese Menschen sind unterversorgt (Erklärung dieses Projekts: weniger von Diensten bekommen, als man braucht), und es kommt zur Nichtinanspruchnahme (auf Niederländisch: onderbescherming).',
    'Nichtinanspruchnahme heißt: Es gibt Dienste, aber Menschen nutzen sie nicht. Dadurch bekommen sie nicht, worauf sie ein Recht haben.',
  ],
  levers: 'Was helfen kann:',
  leversOrigin:
    'Unter „Was helfen kann“ stehen Antworten aus dem Quickscan, mit einer Erklärung dieses Projekts in Klammern. Dass sie eine Schwelle senken können, ist eine Lesart dieses Projekts, nicht der Autoren.',
  lever: (parameter, options) => `${parameter}: ${options.join(' oder ')}`,
  /** What a team does, instead of an option that only names who the people are. */
  leverOptions: {
    'target-group.unit': { family: 'mit der Familie als Ganzem arbeiten' },
    'target-group.acquaintance': {
      known: 'in Kontakt bleiben mit Menschen, die schon bekannt sind',
      unknown: 'Menschen aufsuchen, die noch nicht bekannt sind',
    },
  },
  /** What other options mean, as the quick scan may not be on the page to explain them. */
  leverMeanings: {
    'working-relationship': {
      voluntary: 'Menschen wählen selbst, ob sie Kontakt wollen',
      assertive: 'freundlich wiederkommen, auch nach einem Nein',
    },
    referral: {
      'own-observation': 'selbst sehen, wer da ist',
      'professional-network': 'über einen anderen Dienst',
      'informal-network': 'über jemanden aus der Umgebung',
    },
    'target-group.unit': {
      individual: 'mit jeweils einer Person',
      group: 'mit Menschen, die zusammen eine Gruppe bilden',
    },
    location: {
      private: 'bei Menschen zu Hause',
      'semi-public': 'an einem Ort, für den jemand zuständig ist, wie einem Café',
      public: 'auf der Straße oder in einem Park',
      online: 'in sozialen Medien oder in einem Chat',
    },
    actions: {
      'direct-service': 'Menschen selbst helfen, zum Beispiel mit Papieren',
      'indirect-service': 'sich mit denen abstimmen, die um jemanden herum sind, oder dolmetschen',
      'lifeworld-participation': 'im Alltag der Menschen mitmachen',
      'structural-work': 'Dienste und Politik darauf aufmerksam machen, was schiefläuft',
    },
    objective: { 'target-group-oriented': 'das Wohlergehen der Menschen selbst erhöhen' },
    direction: { 'demand-led': 'was Menschen brauchen, bestimmt, was Sie tun' },
    'focus.theme': {
      'theme-specific': 'zu einem Thema, wie Wohnen',
      integral: 'alle Seiten im Leben eines Menschen sehen',
    },
    'focus.reach': {
      categorical: 'für eine einzige Gruppe da sein, zum Beispiel für Jugendliche',
      territorial: 'für alle in einem Gebiet da sein, zum Beispiel in einem Viertel',
    },
    'time-frame.limit': { unlimited: 'so lange und so intensiv wie nötig' },
  },
  leverUsed: (options) => `Das tun Sie schon: ${options.join(', ')}.`,
  leverOther: (options) => `Zurzeit haben Sie gewählt: ${options.join(', ')}.`,
  next: 'Ein nächster Schritt',
  nextExplanation:
    'Aufsuchende Arbeit heißt auch, Schwellen und Erfahrungen zu erfassen und so an zugänglichen Diensten und Organisationen zu arbeiten.',
  nextAdvice:
    'Dieses Projekt empfiehlt: Bringen Sie das, was Sie hier gefunden haben, in Ihre Organisation und zu anderen Diensten.',
  ideas: 'Vielleicht bringen diese Ergebnisse von Prozessen, in denen Menschen mitreden, Sie auf Ideen:',
};

/** What every instrument says about its result, for the checklist. */
export const thresholdChecklistResult: InstrumentResultTexts = {
  title: 'Übersicht Ihrer Schwellen',
  noJudgement:
    'Dies ist kein Urteil über Ihre Arbeit. Es zeigt, was Menschen abhalten kann und wo Sie etwas tun können.',
  reflectionOrigin:
    'Offene Fragen zu den Schwellen, die Sie sehen, um gemeinsam weiterzudenken. Die Fragen sind von diesem Projekt, nicht von den Autoren.',
};
