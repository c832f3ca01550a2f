import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import type { Quotation } from '../definition-content.ts';
import type { InstrumentContent, OptionText, QuestionText } from '../instrument-content.ts';

/** The words of the definition of 2012 that make up each part, translated by this project, in the form of headings. */
export const partLabels: Record<DefinitionPart, string> = {
  'active-approach': 'active approach',
  wellbeing: 'promoting wellbeing',
  'participatory-attitude': 'basic participatory attitude',
  'vulnerable-groups': 'vulnerable target groups',
  'under-reached': 'not, or insufficiently, reached',
  lifeworld: 'their lifeworld',
  'values-and-norms': 'recognition of the values and norms that apply there',
  'mutual-attunement': 'mutual attunement',
};

/** The definition of 2012 as in the factsheet, translated by this project sentence by sentence, with its parts in order. */
export const quotation: Quotation = [
  'Outreach work is a way of working that starts from an ',
  { part: 'active-approach', words: 'active approach' },
  ' and is aimed at ',
  { part: 'wellbeing', words: 'promoting wellbeing' },
  '. The worker starts from the ',
  { part: 'participatory-attitude', words: 'basic participatory attitude' },
  ' and focuses on ',
  { part: 'vulnerable-groups', words: 'vulnerable target groups' },
  ' that are ',
  { part: 'under-reached', words: 'not, or insufficiently, reached' },
  ' by the current provision of services, help and care. The worker does this by entering ',
  { part: 'lifeworld', words: 'their lifeworld' },
  ', with ',
  { part: 'values-and-norms', words: 'recognition of the values and norms that apply there' },
  '. Outreach work seeks ',
  { part: 'mutual-attunement', words: 'mutual attunement' },
  ' between the target group, their network, what society offers and the wider society',
];

/** Who wrote the definition, where it is quoted from, and whose translation this is. */
export const citation =
  'Dewaele, De Maeyer & Beelen (2012), quoted in the factsheet of SAM vzw and Reach Out!, translation by this project';

const question: QuestionText & { readonly options: Record<'present' | 'partial' | 'absent', OptionText> } = {
  text: '',
  origin: 'project',
  options: {
    present: { label: 'Yes' },
    partial: { label: 'Partly' },
    absent: { label: 'No' },
  },
};

/** What it takes to compare the definition with one's own practice. The questions come in the deferred file. */
export const outreachDefinitionContent: InstrumentContent<OutreachDefinition> = {
  language: 'en',
  title: 'What is outreach work?',
  lead: 'Open one of the eight parts and read what is meant by it.',
  step: 'Part',
  steps: 'Parts',
  toResult: 'See the overview',
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
    'The definition is by Dewaele, De Maeyer & Beelen (2012), translated by this project. Each explanation says who it comes from.',
};

/** The label of the button that closes a part. */
export const closePart = 'Close this part';
