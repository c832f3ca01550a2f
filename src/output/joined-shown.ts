import type { InstrumentContent, MeasureTexts } from '../content/instrument-content.ts';
import { type Instrument, isMeasure } from '../model/instrument.ts';
import type { JoinedVersions } from '../model/versions.ts';
import type { Shown } from './chart.ts';

/**
 * What it takes to show versions of an instrument as one.
 * @param inVersions adds to a text that only these versions ask it
 */
export function joinShown(
  { versions, instrument, fields }: JoinedVersions,
  shownOf: (version: Instrument) => Shown,
  inVersions: (text: string, versions: readonly number[]) => string,
): Shown {
  const all = versions.map(shownOf);
  // What versions have in common is shown in the words of the latest.
  const [{ content, texts, caution }] = all as [Shown];
  const together = <T extends object>(ofOne: (shown: Shown) => T): T =>
    Object.assign({}, ...all.toReversed().map(ofOne)) as T;
  const named = (text: string, asking: readonly Instrument[]) =>
    asking.length === all.length ? text : inVersions(text, asking.map(({ version }) => version).reverse());

  const parameters = instrument.parameters.map(({ id }) => {
    const asking = versions.filter((version) => version.parameters.some((parameter) => parameter.id === id));
    return [id, named(shownOf(asking[0]!).content.parameters[id]!, asking)];
  });
  const words = fields.map(({ id, field, versions: asking }) => {
    const shown = shownOf(asking[0]!);
    const own = isMeasure(field) ? shown.measures.measures[field.id]! : shown.content.questions[field.id]!;
    return [id, { ...own, text: named(own.text, asking) }];
  });
  // No question shares its id with a measure.
  const byId: unknown = Object.fromEntries(words);
  return {
    instrument,
    texts,
    caution,
    content: {
      ...content,
      kinds: together((shown) => shown.content.kinds),
      parameters: Object.fromEntries(parameters) as InstrumentContent['parameters'],
      questions: byId as InstrumentContent['questions'],
    },
    measures: {
      measures: byId as MeasureTexts['measures'],
      units: together((shown) => shown.measures.units),
      unitsOfOne: together((shown) => shown.measures.unitsOfOne),
    },
  };
}
