import type { ViewContent } from '../definition-content.ts';

/** What Martin Stam says of outreach in the Netherlands, with the works he refers to. */
export const dutchView: ViewContent = {
  title: 'Un regard venu des Pays-Bas',
  sections: [
    {
      heading: 'Une longue tradition',
      paragraphs: [
        'Le travail d’outreach a une tradition de plusieurs siècles (Van der Linde, 2011). Des bénévoles allaient vers des personnes en situation vulnérable, plus tard des travailleurs sociaux l’ont fait aussi.',
        'Les professionnels de l’outreach vont et viennent entre deux mondes. L’un est le monde du système, celui des bureaux et des institutions. L’autre est le milieu de vie des personnes elles-mêmes.',
        'Il s’agit de plus en plus de prévention et de réseaux sociaux plus forts, et moins de résoudre des problèmes aigus.',
      ],
      source: 'stam',
    },
    {
      heading: 'Groupe cible',
      paragraphs: [
        'Leur situation peut être temporaire ou durer, avec un seul problème ou plusieurs. La cause peut se trouver dans ce que font les personnes elles-mêmes, ou ailleurs. Pour la société, les conséquences peuvent être visibles, comme pour les nuisances, ou au contraire cachées, comme pour la solitude. Exemples du groupe cible :',
      ],
      items: [
        'des familles où il y a de la violence domestique',
        'des mères adolescentes',
        'des personnes avec une dépendance',
        'des jeunes en errance',
        'des personnes avec un passé psychiatrique',
        'des personnes sans abri ou sans chez-soi',
        'des personnes âgées qui vivent isolées',
        'des personnes sans papiers de séjour',
      ],
      source: 'stam',
    },
    {
      heading: '« Difficiles à atteindre »',
      paragraphs: ['Souvent, le contact avec elles ne va pas de soi. Martin Stam cite trois raisons :'],
      items: [
        'Elles-mêmes estiment ne pas avoir besoin d’aide, même si leurs voisins ou leur famille voient cela autrement.',
        'Elles se perdent entre les règles, les guichets et les permanences du travail social.',
        'Elles n’ont plus confiance dans ce monde (Van Doorn et al., 2008).',
      ],
      source: 'stam',
    },
    {
      heading: 'Manière de travailler',
      paragraphs: [
        'Le point de départ, c’est la manière dont les personnes vivent elles-mêmes leur vie : leurs soucis et leurs besoins, leurs projets et leurs rêves (Räkers & Huber, 2009).',
        'Souvent, il faut de l’aide dans plus d’un domaine de la vie. Et souvent, l’aide sociale seule ne suffit pas. C’est pourquoi les travailleurs regardent largement : les problèmes et les solutions (Scholte et al.).',
      ],
      source: 'stam',
    },
    {
      heading: 'D’abord une aide pratique, puis la confiance et l’activation',
      paragraphs: [
        'Dans le premier contact, il s’agit d’aide pratique et de prévention. Les travailleurs le font avec souplesse, en pensant au résultat.',
        'En dialoguant et en aidant de manière pratique, ils essaient de gagner la confiance. À partir de là, ils cherchent avec les personnes des solutions qui durent, et qui conviennent à leur milieu de vie.',
        'Finalement, ils essaient aussi d’arriver à l’activation (Hilhorst, 2011). Cela veut dire : les personnes peuvent se débrouiller (autonomie), et leur entourage social devient actif lui aussi (entraide).',
      ],
      source: 'stam',
    },
    {
      heading: 'Ce qui bouge depuis 2000',
      paragraphs: [
        'Aux Pays-Bas, le terme « outreachend werken » n’est entré dans l’usage qu’après 2000. Son sens continue de changer.',
        'Vers 2010 est venu un soutien d’un côté où on ne l’attendait pas. En 2007, la Wet maatschappelijke ondersteuning (Wmo, loi sur le soutien social) avait déjà donné une impulsion vers un autre type d’État-providence (explication de ce projet : un État qui prend soin des personnes qui en ont besoin). Pour aller plus vite, il y a eu le Welzijn Nieuwe Stijl (explication de ce projet : un programme pour mener autrement le travail social). Le ministère VWS (Santé publique, Bien-être et Sport) l’a promu en 2009.',
        'On attendait des professionnels de l’outreach qu’ils deviennent des « change agents » : des personnes qui apportent le changement. Le ministère voulait qu’ils appliquent leurs principes de travail dans un large territoire, souvent un quartier, où logement, bien-être et soins se touchent.',
        'Un changement est important : le travail d’outreach ne reste pas limité à des situations exceptionnelles, où les problèmes sont déjà devenus très graves.',
      ],
      source: 'stam',
    },
    {
      heading: 'Renforcer les réseaux sociaux',
      paragraphs: [
        'Le travail d’outreach intervient de plus en plus souvent tôt, en « amont » d’une question sociale (Räkers et al., 2013). Il peut (re)mettre des personnes en lien les unes avec les autres.',
        'Les travailleurs sociaux vont de plus en plus vers les personnes. Mais leur attention se déplace d’une personne qui a de graves problèmes vers des réseaux sociaux, qu’ils soutiennent et renforcent.',
        'Le but est d’éviter autant que possible des problèmes sociaux graves. Pour les personnes qui en ont quand même, la manière classique de travailler reste nécessaire.',
      ],
      source: 'stam',
    },
  ],
};
