// The count document: what is published.

import { instruments } from 'outreach-elements/model';
import { MONTH, questionsOf } from './formats.mjs';
import { HOSTS, LEAST, ROUNDED_TO, published, publishedPeriod, publishedQuestions } from './disclosure.mjs';

const NOTICE =
  'These are the results that visitors of the hosts chose to send. Who fills in is no sample: the counts say nothing about those who did not. ' +
  `Counts under ${LEAST}, or from fewer than ${HOSTS} hosts, are left out (null), and so is what would give them back; others are rounded to ${ROUNDED_TO}.`;

/** @param rows what counts.sql gives: instrument, version, question, option, month, results and hosts, as texts */
export function countDocument(rows) {
  const cells = new Map(
    rows.map(([i, v, q, o, m, results, hosts]) => [key(i, v, q, o, m), { results: +results, hosts: +hosts }]),
  );
  return {
    $schema: 'counts.schema.json',
    format: 'outreach-counts',
    formatVersion: 1,
    notice: NOTICE,
    isSample: false,
    rules: { least: LEAST, roundedTo: ROUNDED_TO, hosts: HOSTS },
    versions: instruments.map((instrument) => versionCounts(instrument, rows, cells)),
  };
}

const key = (...parts) => parts.join(' ');

function versionCounts(instrument, rows, cells) {
  const { id, version } = instrument;
  const cellOf = (question, option, month) =>
    cells.get(key(id, version, question, option, month)) ?? { results: 0, hosts: 0 };
  const all = cellOf('', '', 'all');
  const of = { instrument: id, version };
  const results = published(all);
  if (results === null) return { ...of, results, hosts: null, period: null, questions: [] };
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
  const questions = publishedQuestions(tables);
  const isShown = (index) => questions.some((question) => question.months[index].answered !== null);
  return {
    ...of,
    results,
    hosts: all.hosts,
    period: publishedPeriod(months.filter(Boolean).map((month) => [month, cellOf('', '', month)])),
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
      format: { const: 'outreach-counts' },
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
  name: 'outreach-counts',
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
