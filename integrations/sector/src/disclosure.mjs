/*
 * Which counts can be published so that nobody can work out those that can't.
 *
 * A count is published if it is at least LEAST, and its results are from at least HOSTS hosts; then it is rounded to ROUNDED_TO. What
 * isn't published can still be found by subtraction: all less the rest. So **what is left out, taken together, has to meet the rules
 * too, and is at least two things**. If it doesn't, the smallest count beside it is left out as well.
 *
 * - Of a question that takes one option, that goes for its options: with all who answered, they give the sum of those left out.
 * - Who chose an option of a question that takes many also tells who didn't, so those have to be LEAST as well.
 * - Such options don't add up. But all who answered chose one, so if one option is left out, the others
 *   must be as many as those who answered; or else it would be at least the difference.
 * - A month is published for all questions or for none. With the totals, they give the sum of those left out, by option; and if a
 *   month that one question leaves out were in another, that would tell how many there are to divide.
 *
 * Then each count that is left out can be anything from 0 to LEAST - 1 and more: the rest can make up for it, as nothing but the sum
 * is known. test/attack.mjs tries to do better.
 */

export const LEAST = 10;
export const ROUNDED_TO = 5;
export const HOSTS = 3;

const round = (count) => Math.round(count / ROUNDED_TO) * ROUNDED_TO;
const NONE = { results: 0, hosts: 0 };
const meetsRules = ({ results, hosts }) => results >= LEAST && hosts >= HOSTS;

/** Whether an option can be shown. Where a question takes one option, those who chose another are the other options. */
const isShowable = (select, answered, cell) =>
  meetsRules(cell) && (select === 'one' || answered.results - cell.results >= LEAST);

/** Several counts that have no result in common. That many hosts at least: more may be behind them, but that isn't known here. */
const together = (cells) => ({
  results: cells.reduce((sum, { results }) => sum + results, 0),
  hosts: Math.max(0, ...cells.map(({ hosts }) => hosts)),
});

export const published = (cell) => (meetsRules(cell) ? round(cell.results) : null);

/**
 * In which months the results are, but for few at either end: one result, maybe of a wrong clock, decides no date.
 * @param months each with its count, in order
 */
export function publishedPeriod(months) {
  const [from, to] = [months, months.toReversed()].map((list) => {
    let soFar = NONE;
    return list.find(([, cell]) => meetsRules((soFar = together([soFar, cell]))))?.[0];
  });
  return from <= to ? { from, to } : null;
}

/**
 * What can be published about the questions of a version.
 * @param tables for each its `question` as the model has it; `all`, how many answered it and how many gave each option, as
 * `{ answered, options }`; and `byMonth`, the same for each month, of which all have the same
 */
export function publishedQuestions(tables) {
  const split = tables.map(withOptions);
  const months = monthsIn(tables);
  const { few, beside } = monthsLeftOut(tables);
  const monthsLeft = [...few, ...beside];
  return split.map(({ question: { id, select, options }, all, byMonth, isAnswered, shown }) => {
    const countsOf = ({ answered, options: cells }, isShown) => ({
      answered: isShown ? published(answered) : null,
      options: Object.fromEntries(
        options.map((option) => [option, isShown && shown.includes(option) ? published(cellAt(cells, option)) : null]),
      ),
    });
    return {
      question: id,
      select,
      ...countsOf(all, isAnswered),
      months: months.map((month) => ({
        month: month || null,
        ...countsOf(byMonth.get(month), isAnswered && !monthsLeft.includes(month)),
      })),
    };
  });
}

const monthsIn = (tables) => [...(tables[0]?.byMonth.keys() ?? [])];

const withOptions = (table) => ({ ...table, ...optionsOf(table) });

const cellAt = (cells, option) => cells.get(option) ?? NONE;

/** The options that are shown, and those left out. */
function optionsOf({ question: { select, options }, all: { answered, options: cells } }) {
  if (!meetsRules(answered)) return { isAnswered: false, shown: [], left: options };
  const cellsOf = (list) => list.map((option) => cellAt(cells, option));
  const left = options.filter((option) => !isShowable(select, answered, cellAt(cells, option)));
  const shown = smallestFirst(options, left, (option) => cellAt(cells, option).results);
  while (left.length > 0 && shown.length > 0 && !isSafe(select, answered, cellsOf(shown), cellsOf(left)))
    left.push(shown.shift());
  return { isAnswered: true, shown, left };
}

const smallestFirst = (all, without, size) =>
  all.filter((each) => !without.includes(each)).sort((one, other) => size(one) - size(other));

/** Whether the options that are left out can't be told from the others. */
function isSafe(select, answered, shown, left) {
  if (select === 'one') return left.length > 1 && meetsRules(together(left));
  return left.length > 1 || together(shown).results >= answered.results;
}

/** The months that are left out: those with too few to be published, and those beside them, so that these can't be found by subtraction. */
export function monthsLeftOut(all) {
  const months = monthsIn(all);
  const tables = all.map(withOptions).filter(({ isAnswered }) => isAnswered);
  const isPublishable = ({ question, shown, left }, { answered, options }) => {
    const [cells, others] = [shown, left].map((list) => list.map((option) => cellAt(options, option)));
    const isPartSafe = left.length === 0 || shown.length === 0 || isSafe(question.select, answered, cells, others);
    return meetsRules(answered) && cells.every((cell) => isShowable(question.select, answered, cell)) && isPartSafe;
  };
  const arePublishable = (list) => tables.every((table) => isPublishable(table, sumOf(table, list)));
  const size = (month) => Math.max(0, ...tables.map(({ byMonth }) => byMonth.get(month).answered.results));
  const few = months.filter((month) => tables.length === 0 || !arePublishable([month]));
  const beside = [];
  const shown = smallestFirst(months, few, size);
  // One month alone is never publishable, or it wouldn't be left out.
  while (few.length > 0 && shown.length > 0 && !arePublishable([...few, ...beside])) beside.push(shown.shift());
  return { few, beside };
}

/** Several months of a question, taken together. */
function sumOf({ question, byMonth }, months) {
  const blocks = months.map((month) => byMonth.get(month));
  const sums = question.options.map((option) => [
    option,
    together(blocks.map(({ options }) => cellAt(options, option))),
  ]);
  return { answered: together(blocks.map(({ answered }) => answered)), options: new Map(sums) };
}
