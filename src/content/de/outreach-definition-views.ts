import type { ShownView } from '../../model/definition-views.ts';
import { workshopFilm } from '../citations.ts';
import type { ViewContent } from '../definition-content.ts';
import type { ReferencesTexts } from '../texts.ts';
import { dutchView } from './dutch-view.ts';
import { participationExplained, participationResults } from './participation-results.ts';

type View = Exclude<ShownView, 'definition' | 'references'>;

const article = {
  text: 'Niet iedereen die het eigen kantoor verlaat, werkt outreachend (Cis Dewaele, Sociaal.Net)',
  url: 'https://sociaal.net/opinie/niet-iedereen-die-kantoor-verlaat-werkt-outreachend/',
};

/** What each source says besides the definition, in this project's words. */
export const views: Record<View, ViewContent> = {
  summary: {
    title: 'Aufsuchende Arbeit in Kürze',
    sections: [
      {
        heading: 'Was heißt das?',
        paragraphs: [
          'Aufsuchende Arbeit senkt Schwellen: die Schwellen zu dem, was Organisationen und Dienste anbieten.',
        ],
        items: [
          'Fachkräfte der Sozialen Arbeit gehen aktiv in die Lebenswelt der Menschen: online, im öffentlichen Raum, bei Menschen zu Hause oder bei einer anderen Organisation.',
          'Die Fachkräfte suchen selbst Kontakt zu Menschen, die nicht oder zu wenig erreicht werden.',
          'Die Fachkräfte arbeiten an mehr Wohlergehen für Menschen.',
          'Die Fachkräfte erfassen, auf welche Schwellen Menschen stoßen und was sie erleben. So arbeiten sie an Diensten und Organisationen, die zugänglich sind.',
        ],
        source: 'sam',
      },
      {
        heading: 'Wofür?',
        paragraphs: [
          'Aufsuchende Arbeit ist ein Name für niederschwellige Arbeitsweisen, außerhalb der eigenen Einrichtung. Fachkräfte gehen selbst auf Menschen in einer sozial verletzlichen Lage zu, in deren Lebenswelt.',
          'Das Ziel: Nichtinanspruchnahme angehen und ihr vorbeugen, ohne zu warten, bis jemand anklopft.',
        ],
        source: 'factsheet',
      },
      {
        heading: 'Was ist Nichtinanspruchnahme (onderbescherming)?',
        paragraphs: [
          'Es gibt Dienste, aber Menschen nutzen sie nicht. Dadurch bekommen sie nicht, worauf sie ein Recht haben.',
        ],
        source: 'sam',
      },
    ],
  },
  similarities: {
    title: 'Was alle Formen gemeinsam haben',
    sections: [
      {
        heading: 'Viele Formen',
        paragraphs: [
          'Aufsuchende Arbeit heißt, niederschwellig und aktiv Kontakt zu Menschen zu suchen, die nicht immer selbst darum bitten. Das geht an vielen Orten: bei Menschen im Wohnzimmer, auf Straßen und Plätzen, bei anderen Organisationen und Einrichtungen. Aufsuchende Fachkräfte finden Sie unter anderem hier:',
        ],
        items: [
          'in der Drogenhilfe',
          'in der Behindertenhilfe',
          'in städtischen Diensten',
          'in der Jugendarbeit und Jugendsozialarbeit',
          'in der allgemeinen Sozialarbeit',
          'in der psychischen Gesundheitsversorgung',
          'in der Jugendhilfe',
          'in öffentlichen Sozialhilfezentren (ÖSHZ)',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'Viele Unterschiede',
        paragraphs: [
          'Hinter jeder dieser Praxisformen stehen eine eigene Geschichte, eigene Ideen und eine eigene Politik. Daher die Unterschiede.',
          'In der Drogenhilfe will man zum Beispiel den Schaden begrenzen („harm reduction“). Wo Störungen im Blick stehen, wie manchmal in einer Stadt, sieht man ein anderes Problem, ein anderes Ziel und eine andere Vorgehensweise.',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'Fünf Gemeinsamkeiten',
        paragraphs: ['Trotzdem gleichen sie sich in fünf Dingen:'],
        items: [
          'Es beginnt mit Kontakt, in der eigenen Umgebung der Menschen. Sie gehen selbst auf die Menschen zu und warten nicht. Darauf beruht jede aufsuchende Praxis.',
          'Aufsuchende Arbeit geht zu bestimmten Gruppen, meist zu Menschen in einer verletzlichen Lage. Vermutlich brauchen sie etwas. Trotzdem gibt es keinen (positiven) Kontakt (mehr) zu Einrichtungen, und sie bitten selbst um nichts.',
          'Sie kommen aktiv und ungefragt dorthin, wo Menschen leben, und warten nicht ab. Auf das einzugehen, was Menschen vielleicht brauchen, reicht nicht. Aufsuchende Arbeit ermutigt auch zu positiven Bindungen: zu Einrichtungen der Gesellschaft und zum eigenen Netzwerk.',
          'Die Arbeitsbeziehung zu den Menschen steht an erster Stelle. Aufsuchende Fachkräfte sind nah: an der Person und an ihrem Netzwerk.',
          'Aufsuchende Arbeit spielt auch eine Rolle zwischen Organisationen, auf der Suche nach Hilfe und Pflege, die besser ineinandergreifen. Arbeiten Bereiche zusammen, dann kann die Unterstützung mehr zu einem Ganzen werden. Aufsuchende Fachkräfte sind dabei oft für Vermittlung, Beratung oder Case-Management da (Erklärung dieses Projekts: die ganze Hilfe für eine Person koordinieren). Brücken bauen sie immer.',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'Was das Factsheet anders sagt',
        paragraphs: ['Das Factsheet von SAM vzw und Reach Out! nennt auch fünf Gemeinsamkeiten, mit anderen Akzenten:'],
        items: [
          'Das Zugehen ist ihm zufolge „veelal“ (meist) ungefragt, also nicht immer.',
          'Es schreibt „verbinden met“ (sich verbinden mit) Menschen, wo Mijn Kennisplein „contact leggen“ (Kontakt aufnehmen) schreibt.',
          'Dort steht „positieve verbindingen“ (positive Verbindungen) statt „positieve bindingen“ (positive Bindungen).',
          'Dass aufsuchende Fachkräfte nah sind, steht dort nicht.',
        ],
        source: 'factsheet',
      },
      {
        heading: 'Mit wem?',
        paragraphs: [
          'Die Menschen, zu denen aufsuchende Fachkräfte gehen, sind sehr verschieden. Es kann zum Beispiel um diese Menschen gehen:',
        ],
        items: [
          'Jugendliche, die draußen herumhängen',
          'Menschen, die zurückgezogen leben, wie ältere Menschen, die sich einsam fühlen',
          'Menschen mit psychischen Erkrankungen',
          'Menschen, die schon lange Alkohol oder Drogen konsumieren',
          'Menschen, mit denen das Zusammenleben in der Nachbarschaft regelmäßig schwierig ist',
        ],
        source: 'kennisplein',
      },
    ],
  },
  reasons: {
    title: 'Warum aufsuchende Arbeit?',
    sections: [
      {
        heading: 'Sieben Gründe',
        items: [
          {
            term: 'Nicht erreichte Gruppen',
            explanation: 'Manchen Menschen begegnen Sie nur, wenn Sie zu ihnen hingehen.',
          },
          { term: 'Die Beziehung wirkt!', explanation: 'Eine gute Beziehung kann an sich schon etwas verändern.' },
          { term: 'Problembewusstsein?', explanation: 'Nicht alle erleben selbst ein Problem.' },
          { term: 'Am Puls bleiben', explanation: 'Sie merken schnell, was die Menschen bewegt.' },
          {
            term: 'Info, Prävention, Hilfe und Heranführung: besser vor Ort',
            explanation: 'Heranführung heißt, gemeinsam den Weg zu einem Dienst zu suchen.',
          },
          {
            term: 'Verbindungen zur Nachbarschaft schaffen',
            explanation: 'Menschen und ihre Nachbarschaft kommen einander näher.',
          },
          {
            term: '(weil wir müssen)',
            explanation:
              'Dieser Grund steht in der Quelle in Klammern. Manchmal ist aufsuchende Arbeit einfach ein Auftrag.',
          },
        ],
        links: [{ text: 'Film zum Workshop (YouTube)', url: workshopFilm }],
        source: 'antwerpen',
      },
      {
        heading: 'Menschen stoßen auf Schwellen',
        paragraphs: [
          'Menschen finden zu oft den Weg zu einem Dienst oder einer Organisation nicht. Dabei stoßen sie auf fünf Arten von Schwellen:',
        ],
        items: [
          'Menschen kennen das Angebot nicht, oder nicht gut genug.',
          'Den Schritt zu machen trauen sie sich nicht, aus Angst, aus Scham oder weil sie früher etwas erlebt haben.',
          'Eine Organisation macht es mit ihren Regeln und Absprachen schwer. Manche brechen den Kontakt ab, oder ihre Begleitung wird beendet.',
          'Es gibt eine Warteliste oder eine Sprachbarriere, oder zuerst muss ein Termin vereinbart sein, manchmal online.',
          'Das Angebot ist zersplittert, oder es passt nicht zu ihnen.',
        ],
        source: 'sam',
      },
      {
        heading: 'Wozu Schwellen führen',
        paragraphs: [
          'Solche Schwellen treffen vor allem Menschen in einer verletzlichen Lage. Die Folge: Diese Menschen sind unterversorgt (Erklärung dieses Projekts: weniger von Diensten bekommen, als man braucht), und es kommt zur Nichtinanspruchnahme (auf Niederländisch: onderbescherming).',
          'Nichtinanspruchnahme heißt: Es gibt Dienste, aber Menschen nutzen sie nicht. Dadurch bekommen sie nicht, worauf sie ein Recht haben.',
        ],
        source: 'sam',
      },
    ],
  },
  needs: {
    title: 'Was braucht aufsuchende Arbeit?',
    sections: [
      {
        heading: 'In der Organisation und bei den Fachkräften',
        paragraphs: [
          'Jede Organisation kann sich für aufsuchende Arbeit entscheiden, ganz oder zum Teil. Eine Herausforderung ist das schon, für die Organisation und für ihre Fachkräfte:',
        ],
        items: [
          'Die Organisation schaut offen auf das, was sie selbst anbietet.',
          'Fachkräfte brauchen bestimmte Kenntnisse und Fähigkeiten sowie eine Grundhaltung, die zur Arbeit außerhalb der Einrichtung passt.',
        ],
        source: 'sam',
      },
      {
        heading: 'Unterstützung durch SAM vzw',
        paragraphs: [
          'SAM vzw unterstützt Teams, Organisationen, Leitungen und Fachkräfte der Sozialen Arbeit, die aufsuchend arbeiten oder damit anfangen wollen. Das bietet SAM vzw an:',
        ],
        items: [
          'den Grundkurs „outreachend werken“ von drei Tagen, für Fachkräfte und Leitungen',
          'einen Workshop nach Maß',
          'Intervision',
          'einen Lernprozess nach Maß, wenn jemand eine gemeinsam getragene Vision und einen Rahmen sucht',
        ],
        source: 'sam',
      },
      {
        heading: 'Am Puls bleiben („De vinger aan de pols“)',
        paragraphs: [
          'SAM vzw und HoGent arbeiten eng zusammen an einem neuen Rahmen für aufsuchende Arbeit.',
          'Was zurzeit läuft, lesen Sie bei SAM vzw selbst. Dort finden Sie auch diesen Artikel:',
        ],
        links: [article],
        source: 'sam',
      },
    ],
  },
  'dutch-view': dutchView,
  results: {
    title: 'Was die Beteiligungsprozesse brachten',
    sections: [
      {
        paragraphs: [
          'Der Workshop in Antwerpen nennt sechs Ergebnisse von Beteiligungsprozessen.',
          participationExplained,
        ],
        items: participationResults,
        source: 'antwerpen',
      },
    ],
  },
};

/** The texts around the list of works. */
export const referencesTexts: ReferencesTexts = {
  title: 'Weiterlesen',
  lead: 'Diese Werke stehen bei Martin Stam unter „Verder lezen“ (weiterlesen), werden in einer anderen Quelle genannt oder sind selbst eine Quelle dieser Texte. Namen und Titel stehen hier wie in dieser Quelle; nur Satzzeichen und die Stelle der Jahreszahl sind vereinheitlicht. Nennt eine Quelle keinen Titel, dann sagt dieses Projekt in eckigen Klammern, worum es geht.',
  // If a source gives no year.
  undated: 'ohne Jahr',
  // For a work that the texts rest on.
  ownSource: 'Quelle dieser Texte.',
  // If a source gives no title.
  untitled: {
    'quick-scan-2013': '[Quickscan]',
    'definition-2012':
      '[Definition, aus einer Untersuchung, deren Ergebnisse laut Sociaal.Net in „Reach Out! Praktijkboek voor outreachend werken“ stehen]',
    factsheet: '[Factsheet über aufsuchende Arbeit]',
  },
  madeWith: (authors, others) => `${authors}, in Zusammenarbeit mit ${others}`,
  publishedIn: (place, publisher) => `${place}: ${publisher}`,
};
