// The databases that count. Both run the same SQL; what they don't have in common is here.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sqlOf = (name) => readFileSync(new URL(`../sql/${name}.sql`, import.meta.url), 'utf8');

/** The names of the databases. */
export const ENGINES = {
  duckdb: {
    library: '@duckdb/node-api',
    install: 'npm install --no-save --omit=dev --ignore-scripts',
    open: openDuckDB,
  },
  clickhouse: { library: 'chdb', install: 'npm install chdb@3.4', open: openClickHouse },
};

export class EngineError extends Error {}

/** Loads a database, and gives what opens it on the tables in a folder. */
export async function engineOf(name) {
  const { library, install, open } = ENGINES[name];
  const loaded = await import(library).catch(({ message }) => {
    throw new EngineError(
      `${library} doesn’t load (${message.split('\n')[0]}). This installs it, in the folder of the tool: ${install}`,
    );
  });
  return (folder) => open(loaded, folder);
}

const text = (path) => `'${path.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** The statements in a file of ours, which has no semicolons in texts or comments. */
const statementsIn = (sql) =>
  sql
    .replace(/--.*/g, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);

const COLUMNS = {
  results: { result: 'UINTEGER', code: 'VARCHAR', month: 'VARCHAR', host: 'VARCHAR' },
  answers: { result: 'UINTEGER', answer: 'USMALLINT', value: 'DOUBLE' },
  options: {
    answer: 'USMALLINT',
    instrument: 'VARCHAR',
    version: 'USMALLINT',
    question: 'VARCHAR',
    option: 'VARCHAR',
    unit: 'VARCHAR',
  },
};

async function openDuckDB({ DuckDBInstance }, folder) {
  const instance = await DuckDBInstance.create(join(folder, 'duckdb'), {
    memory_limit: '400MB',
    temp_directory: join(folder, 'spill'),
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  const run = (statement) => connection.run(statement);
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const cells = Object.entries(columns).map(([name, type]) =>
      type === 'VARCHAR' ? `coalesce(${name}, '') AS ${name}` : name,
    );
    const types = Object.entries(columns).map(([name, type]) => `'${name}': '${type}'`);
    const file = `read_csv(${text(join(folder, `${table}.csv`))}, header = false, auto_detect = false, columns = {${types}})`;
    await run(`CREATE TABLE ${table} AS SELECT ${cells} FROM ${file}`);
  }
  await run(sqlOf('long'));
  return {
    async count() {
      let reader;
      for (const statement of statementsIn(sqlOf('counts'))) reader = await connection.runAndReadAll(statement);
      return reader.getRows().map((row) => row.map(String));
    },
    async writeRows(to) {
      const copy = (query, file, options) => run(`COPY (${query}) TO ${text(join(to, file))} (${options})`);
      const empty = (column) => `nullif(${column}, '') AS ${column}`;
      const rows = `SELECT * REPLACE (${['month', 'option', 'unit'].map(empty)}) FROM read_parquet(${text(join(to, 'long.parquet'))})`;
      await copy(
        'SELECT * FROM long ORDER BY result, question, option',
        'long.parquet',
        'FORMAT parquet, COMPRESSION zstd',
      );
      // In the order of the Parquet file, whichever thread is first.
      await run('SET preserve_insertion_order = true');
      await copy(rows, 'long.csv', 'FORMAT csv, HEADER');
      await copy('SELECT code FROM results ORDER BY code', 'codes.txt', 'FORMAT csv, HEADER false');
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const CLICKHOUSE_TYPES = {
  UINTEGER: 'UInt32',
  USMALLINT: 'UInt16',
  DOUBLE: 'Nullable(Float64)',
  VARCHAR: 'String',
};

function openClickHouse({ Session }, folder) {
  const session = new Session(join(folder, 'clickhouse'));
  const run = (statement, format = 'CSV') => session.query(statement, format);
  run('CREATE DATABASE IF NOT EXISTS sector ENGINE = Atomic');
  run('USE sector');
  run("SET default_table_engine = 'Memory'");
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const types = Object.entries(columns).map(([name, type]) => `${name} ${CLICKHOUSE_TYPES[type]}`);
    const file = `file(${text(join(folder, `${table}.csv`))}, 'CSV', ${text(types.join())})`;
    run(`CREATE TABLE ${table} AS SELECT * FROM ${file}`);
  }
  for (const statement of statementsIn(sqlOf('long'))) run(statement);
  return {
    async count() {
      let rows = '';
      for (const statement of statementsIn(sqlOf('counts'))) rows = run(statement, 'JSONCompactStringsEachRow');
      return rows
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((row) => JSON.parse(row));
    },
    close: () => session.cleanup(),
  };
}
