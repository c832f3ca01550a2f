import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import { sociaalnet } from './citations.ts';
import type { PartContent } from '../definition-content.ts';
import type { ReflectionPerQuestion } from '../instrument-content.ts';
import { pluralIn } from '../plural.ts';
import type { DefinitionLinkTexts } from '../texts.ts';

/** What each part opens. It follows the workshop in Antwerp, in this project's words. */
export const parts: Record<DefinitionPart, PartContent> = {
  'active-approach': {
    lead: 'Ein aktives Zugehen hat vier Merkmale.',
    items: [
      'Sie suchen selbst Kontakt zu Menschen, einzeln oder in Gruppen.',
      'Sie warten nicht ab.',
      'Sie machen den Schritt auf die Menschen zu.',
      'Das tun Sie, ob Menschen nun um Hilfe bitten oder nicht.',
    ],
  },
  wellbeing: {
    lead: 'Bei der Förderung des Wohlergehens geht es um drei Dinge.',
    items: [
      'Soziale Grundrechte (Erklärung dieses Projekts: Rechte, die für alle gelten, wie das Recht auf eine gute Wohnung).',
      'Lebensqualität: Sie arbeiten daran, dass sie besser wird.',
      'Ein emanzipatorischer Prozess (Erklärung dieses Projekts: Menschen bekommen mehr Einfluss auf ihr Leben). Im Mittelpunkt steht, auf Stärken zu bauen: auf die der Person und die der Umgebung.',
    ],
  },
  'participatory-attitude': {
    lead: 'Die Haltung der Fachkraft steht im Mittelpunkt: gegenüber der Zielgruppe, und auch gegenüber anderen Organisationen und Partnern. Diese Haltung hat neun Merkmale.',
    items: [
      { term: 'Echtheit', explanation: 'Sie sind Sie selbst und verstellen sich nicht.' },
      { term: 'Innere Beteiligung', explanation: 'Es berührt Sie, wie es jemandem geht.' },
      { term: 'Gleichwertigkeit', explanation: 'Sie stehen neben den Menschen, nicht über ihnen.' },
      { term: 'Offenheit', explanation: 'Sie hören zu, ohne zu urteilen, und sagen ehrlich, warum Sie kommen.' },
      {
        term: 'Bedingungslosigkeit',
        explanation: 'Menschen können auf Sie zählen, ohne dafür etwas zu tun oder zu versprechen.',
      },
      { term: 'Positive Einstellung', explanation: 'Sie schauen auf das, was Menschen können und was möglich ist.' },
      { term: 'Professionelle Nähe', explanation: 'Sie kommen Menschen nahe, und Sie bleiben Fachkraft.' },
      { term: 'Verlässlichkeit', explanation: 'Sie tun, was Sie sagen.' },
      { term: 'Respekt', explanation: 'Sie nehmen Menschen ernst, auch wenn sie anders wählen als Sie.' },
    ],
  },
  'vulnerable-groups': {
    lead: 'Es geht um Menschen, die sozial verletzlich sind (Erklärung dieses Projekts: verletzlich durch ihren Platz in der Gesellschaft).',
    items: [
      'Ihnen fehlt oft die Verbindung zur Gesellschaft im weiteren Sinne.',
      'Nicht selten werden sie sozial ausgegrenzt.',
      'Das führt zu Isolation: Diese Menschen sind auf sich allein gestellt.',
      'Und es führt zu mehrfachem und komplexem Bedarf: Vieles kommt gleichzeitig zusammen, in verschiedenen Bereichen ihres Lebens.',
    ],
    note: {
      text: 'Cis Dewaele, bei der Definition an erster Stelle genannt, führt diese später anders an: mit „personen in maatschappelijk kwetsbare situaties“ (Menschen in sozial verletzlichen Lagen).',
      source: sociaalnet,
    },
  },
  'under-reached': {
    lead: 'Dieser Teil hat zwei Seiten.',
    items: [
      'Menschen, die (noch) nicht erreicht werden. Diese haben keinen Kontakt zum bestehenden Angebot. Mit aufsuchender Arbeit können Sie diese Menschen kennenlernen und danach herausfinden, welche Unterstützung sie wünschen.',
      'Menschen, die nicht mehr oder zu wenig erreicht werden. Es gibt oder gab schon Kontakte zu Organisationen. Aber die Unterstützung ist zersplittert oder wurde einseitig beendet, oder es gibt zu wenig Fachwissen oder Angebot. Dann kann aufsuchende Arbeit dafür sorgen, dass Dienste besser ineinandergreifen, durch Netzwerkarbeit und Koordination.',
    ],
  },
  lifeworld: {
    lead: 'Sie verlassen die vertraute Umgebung Ihrer Organisation. Das gibt Raum für vier Dinge.',
    items: [
      'Sie und die Menschen lernen einander besser kennen.',
      'Sie lernen die Lebenswelt der Menschen besser kennen.',
      'Sie durchbrechen die Grenzen Ihrer Organisation.',
      'Die Beziehung wird tiefer, mit mehr Vertrauen.',
    ],
  },
  'values-and-norms': {
    lead: 'Erklärung dieses Projekts: Werte sind, was Menschen wichtig ist, Normen sind ihre Regeln dafür, was sich gehört.',
    items: [
      'Sie haben Respekt vor dem, was dort gilt, und Sie sind dafür offen.',
      'Sie passen sich an. Dafür müssen Sie oft flexibel und kreativ sein.',
      'Manchmal steht das, was dort gilt, im Widerspruch zu Ihren eigenen Werten und Normen.',
      'Respektieren ist deutlich etwas anderes als gutheißen.',
    ],
  },
  'mutual-attunement': {
    lead: 'Sie arbeiten an der Verbindung zwischen vier Seiten. So spüren Menschen wieder, dass sie irgendwo dazugehören.',
    items: [
      'Die Zielgruppe: die Menschen selbst.',
      'Das professionelle Netzwerk (Erklärung dieses Projekts: Dienste und Organisationen).',
      'Das informelle Netzwerk (Erklärung dieses Projekts: zum Beispiel Familie, Freunde und Nachbarn).',
      'Die weitere Umgebung (Erklärung dieses Projekts: die Nachbarschaft und die Gesellschaft).',
    ],
    more: 'Daneben sind Sie ein Bindeglied. Sie stehen zwischen dreien: der Lebenswelt der Menschen, den Organisationen und der Gesellschaft im weiteren Sinne. Sie stellen den Kontakt der Menschen zu Organisationen und den der Organisationen untereinander wieder her oder fördern ihn.',
  },
};

/** A reflection question on each part. They are this project's, not the authors'. */
export const partReflection: ReflectionPerQuestion<OutreachDefinition> = {
  'active-approach': 'Wann machen Sie den ersten Schritt, und wann warten Sie doch ab?',
  wellbeing: 'Was ist für die Menschen, denen Sie begegnen, ein gutes Leben, in ihren eigenen Worten?',
  'participatory-attitude': 'Welche der neun Merkmale gehen von selbst, und welche brauchen Zeit oder Unterstützung?',
  'vulnerable-groups': 'An wen denken Sie hier, und wie würden diese Menschen ihre Lage selbst beschreiben?',
  'under-reached': 'Zu wem ist der Kontakt abgebrochen, und wie kam das?',
  lifeworld: 'Welche Orte im Leben der Menschen möchten Sie besser kennenlernen?',
  'values-and-norms': 'Wie sprechen Sie miteinander über Werte und Normen, die Ihren eigenen widersprechen?',
  'mutual-attunement': 'Wen möchten Sie miteinander in Kontakt bringen, und was ist dafür nötig?',
};

/** For parts that choices in the quick scan on the same page bear on. The connection is this project's. */
export const definitionLinks: DefinitionLinkTexts = {
  // Before the choices.
  touchedBy:
    'Das haben Sie im Quickscan gewählt, und es berührt diesen Teil. Diesen Zusammenhang stellt dieses Projekt her, nicht die Autoren.',
  choice: (option, parameter) => `${option}, bei „${parameter}“`,
  // After the choices, if a team checks its own practice.
  asked: (count) =>
    pluralIn('de')(
      count,
      'Hilft diese Entscheidung Ihnen bei diesem Teil, oder macht sie ihn schwieriger?',
      'Helfen diese Entscheidungen Ihnen bei diesem Teil, oder machen sie ihn schwieriger?',
    ),
  askedOrigin: 'Frage dieses Projekts.',
};
