// What the page of a tag says by itself, for who has no JavaScript: a text to read, or a form to print. It stands there
// until the tag does.

import { type InstrumentContent, type MeasureTexts, noMeasures } from '../content/instrument-content.ts';
import { answering } from '../content/nl/answering.ts';
import { embedding } from '../content/nl/embedding.ts';
import { quickScanMeasures } from '../content/nl/quick-scan-measures.ts';
import { quickScanContent } from '../content/nl/quick-scan.ts';
import { shortQuestions } from '../content/nl/short-questions.ts';
import { thresholdChecklistContent } from '../content/nl/threshold-checklist.ts';
import { type Origin, sourceNames } from '../content/sources.ts';
import type { Instrument, Parameter } from '../model/instrument.ts';
import { quickScan } from '../model/quick-scan.ts';
import type { Tag } from '../model/tags.ts';
import { thresholdChecklist } from '../model/threshold-checklist.ts';
import { element, escaped } from './markup.ts';
import { quotedDefinition } from './quoted-definition.ts';

type ReadableTag = Exclude<Tag, 'outreach-scope'>;

/** @param level of its first heading */
export function withoutScript(tag: ReadableTag, level: 1 | 2): string {
  const { title } = embedding.tags[tag];
  const needed = element('noscript', [], paragraph(embedding.withoutScript[tag]));
  return section(heading(level, title) + needed + contentOf[tag](level + 1), 'without-script');
}

/** By tag, with the level of the headings in it. */
const contentOf: Readonly<Record<ReadableTag, (level: number) => string>> = {
  'quick-scan': (level) =>
    form(quickScan, quickScanContent, quickScanMeasures, level, (origin) =>
      origin === 'project' ? answering.projectQuestion : '',
    ),
  'threshold-checklist': (level) =>
    form(thresholdChecklist, thresholdChecklistContent, noMeasures, level, (origin) =>
      origin === 'project' ? answering.projectQuestion : shortQuestions.source(sourceNames[origin]),
    ),
  'outreach-definition': () => quotedDefinition,
  'outreach-profile': () => '',
};

/** All questions of an instrument with boxes to tick and lines to write on. */
function form<I extends Instrument>(
  instrument: I,
  content: InstrumentContent<I>,
  texts: MeasureTexts<I>,
  level: number,
  said: (origin: Origin) => string,
): string {
  const { parameters, questions, kinds, attribution } = content as unknown as InstrumentContent<Instrument>;
  const { measures, units } = texts as unknown as MeasureTexts<Instrument>;

  const group = ({ id, kind, questions: asked, measures: measured = [] }: Parameter): string =>
    section(
      heading(level, parameters[id]!) +
        (kind ? paragraph('', kinds[kind].explanation) : '') +
        asked
          .map((question) => {
            const { text, origin, options } = questions[question.id]!;
            const boxes = question.options.map((option) => element('li', [], escaped(options[option]!.label)));
            return paragraph(text, said(origin)) + element('ul', [['class', 'boxes']], boxes.join(''));
          })
          .join('') +
        measured
          .map(({ id: measure, ranges }) => {
            const { text, origin } = measures[measure]!;
            const unit = ranges.map((range) => units[range.unit]).join(' / ');
            return paragraph(text, said(origin)) + element('p', [['class', 'line']], escaped(unit));
          })
          .join(''),
    );

  return instrument.parameters.map(group).join('') + paragraph('', attribution);
}

const section = (content: string, name?: string): string => element('section', name ? [['class', name]] : [], content);

const heading = (level: number, text: string): string => element(`h${level}`, [], escaped(text));

const paragraph = (text: string, aside = ''): string => element('p', [], escaped(text) + small(aside));

const small = (text: string): string => text && ` ${element('small', [], escaped(text))}`;
