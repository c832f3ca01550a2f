// The questions of an instrument, to read or to answer with a pen.

import type { InstrumentContent, MeasureTexts, OptionText, QuestionText } from '../content/instrument-content.ts';
import { type ThresholdSource, thresholdSource } from '../content/sources.ts';
import type { QuickScanFirst, QuickScanLater, ThresholdChecklistFirst } from '../content/words.ts';
import { element, escaped } from '../embed/markup.ts';
import type { Instrument, Parameter, Question } from '../model/instrument.ts';
import type { Measure } from '../model/measure.ts';
import { type QuickScan, quickScan } from '../model/quick-scan.ts';
import { type ThresholdChecklist, thresholdChecklist } from '../model/threshold-checklist.ts';
import { heading, list, paragraph, section, small } from './prose.ts';

/** Each option with what it means, and lines for the measures. */
export function scanQuestions(
  level: number,
  shown: InstrumentContent<QuickScan>,
  { answering }: QuickScanFirst,
  later: QuickScanLater,
): string {
  const noteOn = ({ origin }: QuestionText) => (origin === 'project' ? answering.projectQuestion : '');
  const { measures, units }: MeasureTexts = later.measures;
  const asked = (question: Question, text: Worded) =>
    paragraph(text.text, noteOn(text)) +
    paragraph('', text.help) +
    boxes(question, ({ label, help }) => escaped(label) + small(help), text);
  const measured = ({ id, ranges }: Measure) => {
    const text = measures[id]!;
    const unit = ranges.map((range) => units[range.unit]).join(' / ');
    return paragraph(text.text, noteOn(text)) + element('p', [['class', 'line']], escaped(unit));
  };
  return form(quickScan, shown, level, asked, measured);
}

/** Explains the answers once, as they are the same for each threshold. */
export function checklistQuestions(
  level: number,
  shown: InstrumentContent<ThresholdChecklist>,
  { shortQuestions, thresholdNote }: ThresholdChecklistFirst,
): string {
  const content = shown as unknown as InstrumentContent;
  const asked = (question: Question, text: Worded) =>
    paragraph(text.text, `${text.help} ${thresholdNote((text.origin ?? thresholdSource) as ThresholdSource)}`) +
    boxes(question, ({ label }) => escaped(label), text);
  const [{ options }] = Object.values(content.questions) as [Worded];
  const explained = Object.values(options).map(
    ({ label, help }) => element('strong', [], escaped(label)) + small(help),
  );
  const meaning = paragraph(shortQuestions.optionsExplained) + list(explained);
  return meaning + form(thresholdChecklist, content, level, asked);
}

type Worded = InstrumentContent['questions'][string];

/** All parameters of an instrument, to answer with a pen. */
function form(
  instrument: Instrument,
  { parameters, questions, kinds, attribution }: InstrumentContent,
  level: number,
  asked: (question: Question, text: Worded) => string,
  measured: (measure: Measure) => string = () => '',
): string {
  const group = ({ id, kind, questions: own, measures = [] }: Parameter): string =>
    section(
      heading(level, parameters[id]!) +
        paragraph('', kind && kinds[kind].explanation) +
        own.map((question) => asked(question, questions[question.id]!)).join('') +
        measures.map(measured).join(''),
    );
  return instrument.parameters.map(group).join('') + paragraph('', attribution);
}

const boxes = ({ options }: Question, shown: (option: OptionText) => string, { options: texts }: Worded): string =>
  list(
    options.map((option) => shown(texts[option]!)),
    [['class', 'boxes']],
  );
