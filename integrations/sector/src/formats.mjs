// What the tables consist of, generated from the model.

import { fieldsOf, instruments, isMeasure } from 'outreach-elements/model';

/**
 * Every answer that a row of the long table can have, numbered from 1. Measures have no options, and options no units. The order is
 * that of the model.
 */
export const ANSWERS = instruments
  .flatMap((instrument) =>
    fieldsOf(instrument).flatMap((field) => {
      const of = { instrument: instrument.id, version: instrument.version, question: field.id };
      return isMeasure(field)
        ? field.ranges.map(({ unit }) => ({ ...of, option: '', unit }))
        : field.options.map((option) => ({ ...of, option, unit: '' }));
    }),
  )
  .map((answer, index) => ({ answer: index + 1, ...answer }));

/** The questions of an instrument that have options. */
export const questionsOf = ({ parameters }) => parameters.flatMap(({ questions }) => questions);

const unique = (values) => [...new Set(values)].filter((value) => value !== '');
const valuesOf = (column) => unique(ANSWERS.map((answer) => answer[column]));

/** How a month is written. */
export const MONTH = '^\\d{4}-(0[1-9]|1[0-2])$';

/** The Table Schema of the long table: a row for each option that a result has, and for each amount. */
export const longTableSchema = {
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: [
    {
      name: 'result',
      type: 'integer',
      description: 'Tells results in this table apart.',
      constraints: { required: true },
    },
    { name: 'instrument', type: 'string', constraints: { required: true, enum: valuesOf('instrument') } },
    {
      name: 'version',
      type: 'integer',
      description: 'Versions are never added.',
      constraints: { required: true, enum: valuesOf('version') },
    },
    { name: 'month', type: 'string', description: 'Empty where unknown.', constraints: { pattern: MONTH } },
    { name: 'host', type: 'string', constraints: { required: true } },
    { name: 'question', type: 'string', constraints: { required: true, enum: valuesOf('question') } },
    { name: 'option', type: 'string', description: 'Empty for an amount.', constraints: { enum: valuesOf('option') } },
    { name: 'value', type: 'number', description: 'Empty for an option.' },
    { name: 'unit', type: 'string', description: 'Empty for an option.', constraints: { enum: valuesOf('unit') } },
  ],
  missingValues: [''],
};

/** The Data Package of the rows. */
export const rowsPackage = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'outreach-results',
  title: 'Results of outreach-elements, by row',
  description: 'Not anonymous, and not to be published: a row can tell on somebody. The counts are made for that.',
  resources: [
    {
      name: 'long',
      path: 'long.csv',
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: longTableSchema,
    },
    { name: 'long-parquet', path: 'long.parquet', format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
    {
      name: 'codes',
      path: 'codes.txt',
      format: 'txt',
      mediatype: 'text/plain',
      encoding: 'utf-8',
      description: 'A result code a line, sorted.',
    },
  ],
};
