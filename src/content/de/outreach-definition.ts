import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import type { Quotation } from '../definition-content.ts';
import type { InstrumentContent, OptionText, QuestionText } from '../instrument-content.ts';

/** The words of the definition of 2012 that make up each part, translated by this project, in the form of headings. */
export const partLabels: Record<DefinitionPart, string> = {
  'active-approach': 'aktives Zugehen',
  wellbeing: 'Förderung des Wohlergehens',
  'participatory-attitude': 'partizipative Grundhaltung',
  'vulnerable-groups': 'verletzliche Zielgruppen',
  'under-reached': 'nicht oder unzureichend erreicht',
  lifeworld: 'ihre Lebenswelt',
  'values-and-norms': 'Anerkennung der dort geltenden Werte und Normen',
  'mutual-attunement': 'wechselseitige Abstimmung',
};

/** The definition of 2012 as in the factsheet, translated by this project sentence by sentence, with its parts in order. */
export const quotation: Quotation = [
  'Aufsuchende Arbeit ist eine Arbeitsweise, die von einem ',
  { part: 'active-approach', words: 'aktiven Zugehen' },
  ' ausgeht und auf die ',
  { part: 'wellbeing', words: 'Förderung des Wohlergehens' },
  ' gerichtet ist. Die Fachkraft geht von der ',
  { part: 'participatory-attitude', words: 'partizipativen Grundhaltung' },
  ' aus und wendet sich an ',
  { part: 'vulnerable-groups', words: 'verletzliche Zielgruppen' },
  ', die vom heutigen Angebot an Dienst-, Hilfe- und Pflegeleistungen ',
  { part: 'under-reached', words: 'nicht oder unzureichend erreicht werden' },
  '. Dazu begibt sie sich in ',
  // Not ‘ihre’, which could mean the worker's.
  { part: 'lifeworld', words: 'deren Lebenswelt' },
  ', unter ',
  { part: 'values-and-norms', words: 'Anerkennung der dort geltenden Werte und Normen' },
  '. Mit aufsuchender Arbeit strebt man eine ',
  { part: 'mutual-attunement', words: 'wechselseitige Abstimmung' },
  ' an zwischen der Zielgruppe, ihrem Netzwerk, dem gesellschaftlichen Angebot und der Gesellschaft im weiteren Sinne',
];

/** Who wrote the definition, where it is quoted from, and whose translation this is. */
export const citation =
  'Dewaele, De Maeyer & Beelen (2012), zitiert im Factsheet von SAM vzw und Reach Out!, Übersetzung dieses Projekts';

const question: QuestionText & { readonly options: Record<'present' | 'partial' | 'absent', OptionText> } = {
  text: '',
  origin: 'project',
  options: {
    present: { label: 'Ja' },
    partial: { label: 'Teils' },
    absent: { label: 'Nein' },
  },
};

/** What it takes to compare the definition with one's own practice. The questions come in the deferred file. */
export const outreachDefinitionContent: InstrumentContent<OutreachDefinition> = {
  language: 'de',
  title: 'Was ist aufsuchende Arbeit?',
  lead: 'Öffnen Sie einen der acht Teile und lesen Sie, was damit gemeint ist.',
  step: 'Teil',
  steps: 'Teile',
  toResult: 'Übersicht ansehen',
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
    'Die Definition stammt von Dewaele, De Maeyer & Beelen (2012), in der Übersetzung dieses Projekts. Bei jeder Erklärung steht, von wem sie stammt.',
};

/** The label of the button that closes a part. */
export const closePart = 'Diesen Teil schließen';
