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
    title: 'Le travail d’outreach en bref',
    sections: [
      {
        heading: 'En quoi cela consiste-t-il ?',
        paragraphs: [
          'Le travail d’outreach réduit des obstacles : ceux qui gênent l’accès à ce que proposent les organisations et les services.',
        ],
        items: [
          'Des professionnels du social vont activement vers le milieu de vie des personnes : en ligne, dans l’espace public, chez les personnes ou auprès d’une autre organisation.',
          'Ils cherchent eux-mêmes le contact avec les personnes qui ne sont pas atteintes, ou trop peu.',
          'Ils travaillent à plus de bien-être pour les personnes.',
          'Ils recensent les obstacles auxquels les personnes se heurtent et ce qu’elles vivent. Ils travaillent ainsi à des services et des organisations accessibles.',
        ],
        source: 'sam',
      },
      {
        heading: 'À quoi cela sert-il ?',
        paragraphs: [
          'Le travail d’outreach est un nom pour des manières de travailler à bas seuil, hors des murs de l’organisation. Les travailleurs vont eux-mêmes vers des personnes en situation de vulnérabilité sociale, dans leur milieu de vie.',
          'Le but : combattre et prévenir la sous-protection sociale, sans attendre que quelqu’un frappe à la porte.',
        ],
        source: 'factsheet',
      },
      {
        heading: 'Qu’est-ce que la sous-protection sociale (« onderbescherming ») ?',
        paragraphs: [
          'Il y a des services, mais les personnes n’y font pas appel. À cause de cela, elles ne reçoivent pas ce à quoi elles ont droit.',
        ],
        source: 'sam',
      },
    ],
  },
  similarities: {
    title: 'Ce que toutes les formes ont en commun',
    sections: [
      {
        heading: 'Beaucoup de formes',
        paragraphs: [
          'Le travail d’outreach, c’est chercher le contact, activement et à bas seuil, avec des personnes qui ne le demandent pas toujours elles-mêmes. Cela peut se faire à beaucoup d’endroits : chez les personnes, dans leur salon, dans la rue et sur les places, dans d’autres organisations et institutions. Vous trouvez des professionnels de l’outreach entre autres dans :',
        ],
        items: [
          'l’aide aux usagers de drogues',
          'l’aide aux personnes en situation de handicap',
          'les services de la ville',
          'le travail de jeunesse et le jeugdwelzijnswerk (travail de jeunesse pour le bien-être)',
          'l’aide sociale générale',
          'les soins de santé mentale',
          'l’aide à la jeunesse',
          'les CPAS',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'Beaucoup de différences',
        paragraphs: [
          'Toutes ces pratiques ont derrière elles leur propre histoire, leurs propres idées et leur propre politique. C’est pourquoi elles sont différentes.',
          'Par exemple, dans l’aide aux usagers de drogues, on veut limiter les dommages (« harm reduction »). Du point de vue des nuisances, comme parfois dans une ville, on voit un autre problème, un autre objectif et une autre approche.',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'Cinq ressemblances',
        paragraphs: ['Pourtant, elles se ressemblent sur cinq points :'],
        items: [
          'Cela commence par le contact, dans l’environnement des personnes. Vous allez vous-même vers elles et vous n’attendez pas. C’est la base de toute pratique d’outreach.',
          'L’outreach va vers certains groupes, le plus souvent des personnes dans une position vulnérable. Elles ont probablement besoin de quelque chose. Pourtant, il n’y a pas (ou plus) de contact (positif) avec des services, et elles ne font pas de demande elles-mêmes.',
          'Vous venez activement, sans qu’on vous le demande, là où les personnes vivent, et vous n’attendez pas. Répondre à ce dont les personnes ont peut-être besoin ne suffit pas. L’outreach encourage aussi des liens positifs : avec des services dans la société et avec leur propre réseau.',
          'La relation de travail avec les personnes passe avant tout. Les professionnels de l’outreach sont proches : près de la personne et près de son réseau.',
          'L’outreach joue aussi un rôle entre des organisations, dans la recherche d’une aide et de soins qui s’articulent mieux. Si des secteurs travaillent ensemble, le soutien peut davantage former un tout. Souvent, les professionnels de l’outreach y sont médiateurs, conseillers ou case managers (explication de ce projet : un case manager coordonne toute l’aide autour d’une seule personne). Bâtisseurs de ponts, ils le sont toujours.',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'Ce que la factsheet dit autrement',
        paragraphs: ['La factsheet de SAM vzw et Reach Out! cite aussi cinq ressemblances, avec d’autres accents :'],
        items: [
          'Selon elle, l’approche est « le plus souvent » (« veelal ») non demandée, donc pas toujours.',
          'Elle écrit « se relier à » des personnes (« verbinden met »), là où Mijn Kennisplein écrit « prendre contact » (« contact leggen »).',
          'On y lit « des connexions positives » (« positieve verbindingen ») au lieu de « des liens positifs » (« positieve bindingen »).',
          'Elle ne dit pas que les professionnels de l’outreach sont proches.',
        ],
        source: 'factsheet',
      },
      {
        heading: 'Avec qui ?',
        paragraphs: [
          'Les personnes vers lesquelles vont les professionnels de l’outreach sont très différentes les unes des autres. Il peut s’agir par exemple de :',
        ],
        items: [
          'jeunes qui traînent dehors',
          'personnes qui vivent en retrait, comme des personnes âgées qui se sentent seules',
          'personnes avec des problèmes psychiatriques',
          'personnes qui consomment depuis longtemps de l’alcool ou des drogues',
          'personnes avec lesquelles la cohabitation dans le quartier est régulièrement difficile',
        ],
        source: 'kennisplein',
      },
    ],
  },
  reasons: {
    title: 'Pourquoi faire de l’outreach ?',
    sections: [
      {
        heading: 'Sept raisons',
        items: [
          {
            term: 'Groupes non atteints',
            explanation: 'Certaines personnes, vous ne les rencontrez que si vous allez vers elles.',
          },
          {
            term: 'La relation, ça marche !',
            explanation: 'Un bon lien peut déjà en soi faire une différence.',
          },
          { term: 'Conscience du problème ?', explanation: 'Tout le monde n’a pas l’impression d’avoir un problème.' },
          { term: 'Prendre le pouls', explanation: 'Vous remarquez vite ce qui se vit.' },
          {
            term: 'Info, prévention, aide et orientation : mieux sur place',
            explanation: 'L’orientation, c’est chercher ensemble le chemin vers un service.',
          },
          {
            term: 'Créer des liens avec le quartier',
            explanation: 'Les personnes et leur quartier se rapprochent.',
          },
          {
            term: '(parce qu’il le faut)',
            explanation:
              'Dans la source, cette raison est entre parenthèses. Parfois, faire de l’outreach est tout simplement une mission reçue.',
          },
        ],
        links: [{ text: 'Film du workshop (YouTube)', url: workshopFilm }],
        source: 'antwerpen',
      },
      {
        heading: 'Des personnes se heurtent à des obstacles',
        paragraphs: [
          'Trop souvent, des personnes ne trouvent pas le chemin vers un service ou une organisation. Elles se heurtent à cinq sortes d’obstacles :',
        ],
        items: [
          'Elles ne connaissent pas l’offre, ou pas assez bien.',
          'Elles n’osent pas faire le pas : elles ont peur, elles ont honte, ou elles ont déjà vécu quelque chose.',
          'Une organisation complique les choses avec ses règles et ses accords. Certaines décrochent, ou leur accompagnement est arrêté.',
          'Il y a une liste d’attente ou une barrière de langue, ou il faut d’abord un rendez-vous, parfois en ligne.',
          'L’offre est morcelée, ou elle ne leur convient pas.',
        ],
        source: 'sam',
      },
      {
        heading: 'À quoi mènent les obstacles',
        paragraphs: [
          'De tels obstacles touchent surtout les personnes qui se trouvent dans une position vulnérable. La conséquence : ces personnes sont mal desservies (explication de ce projet : les services leur donnent moins que ce dont elles ont besoin) et tombent dans la sous-protection sociale.',
          'La sous-protection sociale veut dire : il y a des services, mais les personnes n’y font pas appel. À cause de cela, elles ne reçoivent pas ce à quoi elles ont droit.',
        ],
        source: 'sam',
      },
    ],
  },
  needs: {
    title: 'Que demande le travail d’outreach ?',
    sections: [
      {
        heading: 'Dans l’organisation et chez les travailleurs',
        paragraphs: [
          'Chaque organisation peut choisir de faire de l’outreach, entièrement ou en partie. Mais c’est un défi, pour l’organisation et pour ses travailleurs :',
        ],
        items: [
          'L’organisation regarde avec ouverture ce qu’elle offre elle-même.',
          'Les travailleurs ont besoin de connaissances et de compétences spécifiques, et d’une attitude de base qui convient au travail hors les murs.',
        ],
        source: 'sam',
      },
      {
        heading: 'Le soutien de SAM vzw',
        paragraphs: [
          'SAM vzw soutient des équipes, des organisations, des responsables et des professionnels du social qui font de l’outreach ou veulent commencer à en faire. Voici ce que SAM vzw propose :',
        ],
        items: [
          'la formation de base « outreachend werken » de trois jours, pour professionnels et responsables',
          'un workshop sur mesure',
          'l’intervision',
          'un parcours d’apprentissage sur mesure, pour ceux qui cherchent une vision partagée et un cadre',
        ],
        source: 'sam',
      },
      {
        heading: 'Prendre le pouls (« De vinger aan de pols »)',
        paragraphs: [
          'SAM vzw et HoGent travaillent en étroite collaboration à un nouveau cadre pour le travail d’outreach.',
          'Pour l’actualité, consultez SAM vzw. Vous y trouvez aussi cet article :',
        ],
        links: [article],
        source: 'sam',
      },
    ],
  },
  'dutch-view': dutchView,
  results: {
    title: 'Ce que les parcours de participation ont apporté',
    sections: [
      {
        paragraphs: ['Le workshop à Anvers cite six résultats de parcours de participation.', participationExplained],
        items: participationResults,
        source: 'antwerpen',
      },
    ],
  },
};

/** The texts around the list of works. */
export const referencesTexts: ReferencesTexts = {
  title: 'Pour aller plus loin',
  lead: 'Ces publications se trouvent chez Martin Stam sous « Verder lezen » (pour aller plus loin), sont citées dans une autre source, ou sont elles-mêmes une source de ces textes. Les noms et les titres sont écrits ici comme dans cette source ; seules la ponctuation et la place de l’année ont été uniformisées. Si une source ne donne pas de titre, ce projet dit entre crochets de quoi il s’agit.',
  // If a source gives no year.
  undated: 'sans date',
  // For a work that the texts rest on.
  ownSource: 'Source de ces textes.',
  // If a source gives no title.
  untitled: {
    'quick-scan-2013': '[Quick scan]',
    'definition-2012':
      '[Définition, issue d’une recherche dont les résultats se trouvent, selon Sociaal.Net, dans « Reach Out! Praktijkboek voor outreachend werken »]',
    factsheet: '[Factsheet sur l’outreach]',
  },
  madeWith: (authors, others) => `${authors}, en collaboration avec ${others}`,
  publishedIn: (place, publisher) => `${place}\u00a0: ${publisher}`,
};
