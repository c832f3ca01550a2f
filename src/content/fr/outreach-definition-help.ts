import type { outreachDefinitionHelp as dutch } from '../nl/outreach-definition-help.ts';

const options = {
  present: { help: 'Cela fait partie de votre manière de travailler.' },
  partial: { help: 'C’est parfois le cas, ou à certains endroits.' },
  absent: { help: 'Ce n’est pas le cas maintenant.' },
};

/**
 * The question about each part, and what the answers mean. This project's own. Nobody in social work denies working on wellbeing,
 * so each question asks about what distinguishes outreach from other work.
 */
export const outreachDefinitionHelp: typeof dutch = {
  'active-approach': {
    text: 'Faites-vous vous-mêmes le premier pas, y compris vers les personnes qui ne demandent pas d’aide ?',
    options,
  },
  wellbeing: { text: 'Votre travail part-il de droits et de forces, même quand il y a un problème ?', options },
  'participatory-attitude': {
    text: 'Les personnes et les partenaires reconnaîtraient-ils chez vous ces neuf caractéristiques ?',
    options,
  },
  'vulnerable-groups': {
    text: 'Consacrez-vous votre temps surtout à des personnes dans une position vulnérable ?',
    options,
  },
  'under-reached': {
    text: 'Allez-vous vers les personnes que d’autres services n’atteignent pas, n’atteignent plus ou atteignent trop peu ?',
    options,
  },
  lifeworld: {
    text: 'Allez-vous là où les personnes vivent, y compris vers celles qui ne viennent pas chez vous ?',
    options,
  },
  'values-and-norms': {
    text: 'Travaillez-vous autrement que d’habitude, si ce qui a cours là-bas le demande ?',
    options,
  },
  'mutual-attunement': {
    text: 'Votre travail change-t-il aussi quelque chose dans les services et dans le quartier ?',
    options,
  },
};

/** The lead when a team compares the definition with its own practice. The title in it is that of an article. */
export const reflectLead =
  '« Niet iedereen die het eigen kantoor verlaat, werkt outreachend » (il ne suffit pas de quitter son bureau pour faire de l’outreach) : c’est le titre d’un article de Cis Dewaele. Ouvrez chacune des huit parties, et répondez : la retrouvez-vous dans votre pratique ? Il n’y a pas de score.';
