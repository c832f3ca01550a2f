// The count document: what is published.

import { COUNTS, instruments } from 'outreach-elements/model';
import { MONTH, questionsOf } from './formats.mjs';
import {
  HOSTS,
  LEAST,
  ROUNDED_TO,
  monthsLeftOut,
  published,
  publishedPeriod,
  publishedQuestions,
} from './disclosure.mjs';

const NOTICE =
  'These are the results that visitors of the hosts chose to send. Who fills in is no sample: the counts say nothing about those who did not. ' +
  `Counts under ${LEAST}, or from fewer than ${HOSTS} hosts, are left out (null), and so is what would give them back; others are rounded to ${ROUNDED_TO}.`;

/** @param rows what counts.sql gives: instrument, version, question, option, month, results and hosts, as texts */
export const countDocument = (rows) => ({
  $schema: 'counts.schema.json',
  format: COUNTS,
  formatVersion: 1,
  notice: NOTICE,
  isSample: false,
  rules: { least: LEAST, roundedTo: ROUNDED_TO, hosts: HOSTS },
  versions: countedIn(rows).map(versionCounts),
});

/**
 * What isn't published, for whoever has the rows; it is never published itself.
 * @param rows as above
 * @returns for each version of which nothing is published its `results` and `hosts`, if there are any; and for each other the months that
 * are left out, as they are `few`, and `beside` those
 */
export const leftOut = (rows) =>
  countedIn(rows).flatMap(({ instrument: { id, version }, all, tables }) => {
    const name = `${id} ${version}`;
    if (published(all) !== null) return [{ name, months: monthsLeftOut(tables) }];
    return all.results > 0 ? [{ name, ...all }] : [];
  });

/** What there is of each version: how many results in `all` and in each month, and the tables of its questions. */
function countedIn(rows) {
  const cells = new Map(
    rows.map(([i, v, q, o, m, results, hosts]) => [key(i, v, q, o, m), { results: +results, hosts: +hosts }]),
  );
  return instruments.map((instrument) => {
    const { id, version } = instrument;
    const cellOf = (question, option, month) =>
      cells.get(key(id, version, question, option, month)) ?? { results: 0, hosts: 0 };
    const months = rows
      .filter(([i, v, q, , month]) => i === id && +v === version && q === '' && month !== 'all')
      .map(([, , , , month]) => month);
    const tables = questionsOf(instrument).map((question) => {
      const blockIn = (month) => ({
        answered: cellOf(question.id, '', month),
        options: new Map(question.options.map((option) => [option, cellOf(question.id, option, month)])),
      });
      return { question, all: blockIn('all'), byMonth: new Map(months.map((month) => [month, blockIn(month)])) };
    });
    return {
      instrument,
      all: cellOf('', '', 'all'),
      months: months.map((month) => [month, cellOf('', '', month)]),
      tables,
    };
  });
}

const key = (...parts) => parts.join(' ');

function versionCounts({ instrument: { id, version }, all, months, tables }) {
  const of = { instrument: id, version };
  const results = published(all);
  if (results === null) return { ...of, results, hosts: null, period: null, questions: [] };
  const questions = publishedQuestions(tables);
  const isShown = (index) => questions.some((question) => question.months[index].answered !== null);
  return {
    ...of,
    results,
    hosts: all.hosts,
    period: publishedPeriod(months.filter(([month]) => month)),
    // That a month is listed tells that somebody sent a result in it.
    questions: questions.map((question) => ({
      ...question,
      months: question.months.filter((_, index) => isShown(index)),
    })),
  };
}

/** The JSON Schema (2020-12) of the count document. */
export function countSchema() {
  const count = { type: ['integer', 'null'], minimum: LEAST, multipleOf: ROUNDED_TO, description: 'null: left out.' };
  const month = { type: 'string', pattern: MONTH };
  const object = (properties) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  });
  const countsOf = ({ options }) => ({
    answered: count,
    options: object(Object.fromEntries(options.map((option) => [option, count]))),
  });
  const questionSchema = (question) =>
    object({
      question: { const: question.id },
      select: { const: question.select },
      ...countsOf(question),
      months: {
        type: 'array',
        items: object({
          month: { ...month, type: ['string', 'null'], description: 'null: unknown.' },
          ...countsOf(question),
        }),
      },
    });
  const versionSchema = (instrument) =>
    object({
      instrument: { const: instrument.id },
      version: { const: instrument.version },
      results: count,
      hosts: { type: ['integer', 'null'], minimum: HOSTS },
      period: { oneOf: [{ type: 'null' }, object({ from: month, to: month })] },
      questions: { type: 'array', items: { oneOf: questionsOf(instrument).map(questionSchema) } },
    });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:outreach-elements:counts:1',
    title: 'Counts of results of outreach-elements',
    ...object({
      $schema: { type: 'string' },
      format: { const: COUNTS },
      formatVersion: { const: 1 },
      notice: { type: 'string' },
      isSample: { const: false },
      rules: object({ least: { const: LEAST }, roundedTo: { const: ROUNDED_TO }, hosts: { const: HOSTS } }),
      versions: { type: 'array', items: { oneOf: instruments.map(versionSchema) } },
    }),
  };
}

/** The Data Package of what is published. */
export const countsPackage = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: COUNTS,
  title: 'Counts of results of outreach-elements',
  description: NOTICE,
  resources: [
    {
      name: 'counts',
      path: 'counts.json',
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
    },
    { name: 'counts-schema', path: 'counts.schema.json', format: 'json', mediatype: 'application/schema+json' },
  ],
};
