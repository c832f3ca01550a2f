import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import type { Quotation } from '../definition-content.ts';
import type { InstrumentContent, OptionText, QuestionText } from '../instrument-content.ts';

/** What each part of the definition of 2012 is about, in the words of this translation. */
export const partLabels: Record<DefinitionPart, string> = {
  'active-approach': 'approche active',
  wellbeing: 'promouvoir le bien-être',
  'participatory-attitude': 'attitude de base participative',
  'vulnerable-groups': 'groupes vulnérables',
  'under-reached': 'pas ou pas suffisamment atteints',
  lifeworld: 'leur milieu de vie',
  'values-and-norms': 'reconnaissance des valeurs et des normes qui y ont cours',
  'mutual-attunement': 'ajustement mutuel',
};

/** The definition of 2012, translated by this project. */
export const quotation: Quotation = [
  'Le travail d’outreach est une manière de travailler qui part d’une ',
  { part: 'active-approach', words: 'approche active' },
  ' et qui vise à ',
  { part: 'wellbeing', words: 'promouvoir le bien-être' },
  '. Le travailleur part de l’',
  { part: 'participatory-attitude', words: 'attitude de base participative' },
  ' et s’adresse à des ',
  { part: 'vulnerable-groups', words: 'groupes vulnérables' },
  ' qui ne sont ',
  { part: 'under-reached', words: 'pas ou pas suffisamment atteints' },
  ' par l’offre actuelle de services, d’aide et de soins. Il le fait en se rendant dans ',
  { part: 'lifeworld', words: 'leur milieu de vie' },
  ' et en ',
  { part: 'values-and-norms', words: 'reconnaissant les valeurs et les normes qui y ont cours' },
  '. Le travail d’outreach vise un ',
  { part: 'mutual-attunement', words: 'ajustement mutuel' },
  ' entre le groupe cible, son réseau, l’offre sociale et la société au sens large',
];

/** Who wrote the definition, where it is quoted from, and whose translation this is. */
export const citation =
  'Dewaele, De Maeyer & Beelen (2012), cités dans la factsheet de SAM vzw et Reach Out!, traduction de ce projet';

const question: QuestionText & { readonly options: Record<'present' | 'partial' | 'absent', OptionText> } = {
  text: '',
  origin: 'project',
  options: {
    present: { label: 'Oui' },
    partial: { label: 'En partie' },
    absent: { label: 'Non' },
  },
};

/** What it takes to compare the definition with one's own practice. The questions come in the deferred file. */
export const outreachDefinitionContent: InstrumentContent<OutreachDefinition> = {
  language: 'fr',
  title: 'Qu’est-ce que le travail d’outreach ?',
  lead: 'Ouvrez une des huit parties et lisez ce qu’elle veut dire.',
  step: 'Partie',
  steps: 'Parties',
  toResult: 'Voir l’aperçu',
  kinds: {},
  parameters: partLabels,
  questions: {
    'active-approach': question,
    wellbeing: question,
    'participatory-attitude': question,
    'vulnerable-groups': question,
    'under-reached': question,
    lifeworld: question,
    'values-and-norms': question,
    'mutual-attunement': question,
  },
  attribution:
    'La définition est de Dewaele, De Maeyer & Beelen (2012), traduite par ce projet. Chaque explication dit de qui elle vient.',
};

/** The label of the button that closes a part. */
export const closePart = 'Fermer cette partie';
