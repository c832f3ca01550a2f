import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import type { Quotation } from '../definition-content.ts';
import type { InstrumentContent, OptionText, QuestionText } from '../instrument-content.ts';

/** The words of the definition of 2012 that make up each part; for the fifth, as the workshop in Antwerp puts them. */
export const partLabels: Record<DefinitionPart, string> = {
  'active-approach': 'actieve benadering',
  wellbeing: 'bevorderen van welzijn',
  'participatory-attitude': 'participatieve basishouding',
  'vulnerable-groups': 'kwetsbare doelgroepen',
  'under-reached': 'niet of ontoereikend bereikt',
  lifeworld: 'hun leefwereld',
  'values-and-norms': 'erkenning van de daar geldende waarden en normen',
  'mutual-attunement': 'wederzijdse afstemming',
};

/** The definition of 2012, verbatim from the factsheet. */
export const quotation: Quotation = [
  'Outreachend werken is een werkwijze, die uitgaat van een ',
  { part: 'active-approach', words: 'actieve benadering' },
  ' en die gericht is op het ',
  { part: 'wellbeing', words: 'bevorderen van welzijn' },
  '. De werker vertrekt vanuit de ',
  { part: 'participatory-attitude', words: 'participatieve basishouding' },
  ' en richt zich op ',
  { part: 'vulnerable-groups', words: 'kwetsbare doelgroepen' },
  ' die ',
  { part: 'under-reached', words: 'niet of ontoereikend worden bereikt' },
  ' door het huidige dienst-, hulp- en zorgverleningsaanbod. Dit door zich te begeven in ',
  { part: 'lifeworld', words: 'hun leefwereld' },
  ' met ',
  { part: 'values-and-norms', words: 'erkenning van de daar geldende waarden en normen' },
  '. Met outreachend werken streeft men naar een ',
  { part: 'mutual-attunement', words: 'wederzijdse afstemming' },
  ' tussen de doelgroep, hun netwerk, het maatschappelijk aanbod en de ruimere samenleving',
];

/** Who wrote the definition, and where it is quoted from. */
export const citation = 'Dewaele, De Maeyer & Beelen (2012), geciteerd in de factsheet van SAM vzw en Reach Out!';

const question: QuestionText & { readonly options: Record<'present' | 'partial' | 'absent', OptionText> } = {
  text: '',
  origin: 'project',
  options: {
    present: { label: 'Ja' },
    partial: { label: 'Deels' },
    absent: { label: 'Nee' },
  },
};

/** What it takes to compare the definition with one's own practice. The questions come in the deferred file. */
export const outreachDefinitionContent: InstrumentContent<OutreachDefinition> = {
  language: 'nl',
  title: 'Wat is outreachend werken?',
  lead: 'Open een van de acht delen en lees wat ermee bedoeld wordt.',
  step: 'Deel',
  steps: 'Delen',
  toResult: 'Bekijk het overzicht',
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
    'De definitie is een citaat van Dewaele, De Maeyer & Beelen (2012). Bij elke uitleg staat van wie ze komt.',
};

/** The label of the button that closes a part. */
export const closePart = 'Sluit dit deel';
