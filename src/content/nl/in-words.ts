import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');
const list = new Intl.ListFormat('nl');
const listed = (options: readonly string[]) => list.format(options);

/** A result, what moved, a team and a wish as paragraphs that rules make. Options come in quotation marks. */
export const inWords = {
  quoted: (text: string) => `‘${text}’`,
  listed,
  at: (parameter: string, question: string) => `${parameter}: ${question}`,
  progress: (steps: string, answered: number, total: number) => `${steps}: ${answered} van ${total} beantwoord.`,
  open: 'Niet beantwoord.',
  /** Of everything under a heading. */
  allOpen: 'Hier is niets beantwoord.',
  chosen: (options: readonly string[]) =>
    plural(options.length, `Gekozen is ${listed(options)}.`, `Gekozen zijn ${listed(options)}.`),
  notChosen: (options: readonly string[]) =>
    plural(options.length, `Niet gekozen is ${listed(options)}.`, `Niet gekozen zijn ${listed(options)}.`),
  amount: (amount: string) => `Ingevuld is ${amount}.`,
  /** From one result to a later one. */
  movement: {
    kept: (options: readonly string[]) => `Gebleven: ${listed(options)}.`,
    added: (options: readonly string[]) => `Nieuw: ${listed(options)}.`,
    removed: (options: readonly string[]) => `Verdwenen: ${listed(options)}.`,
    moved: (before: string, after: string) => `Van ${before} naar ${after}.`,
    onlyBefore: 'Alleen in het eerste beantwoord.',
    onlyAfter: 'Alleen in het tweede beantwoord.',
  },
  /** From how a team works to how it wants to work. */
  wish: {
    kept: (options: readonly string[]) => `Nu en gewenst: ${listed(options)}.`,
    added: (options: readonly string[]) => `Ook gewenst: ${listed(options)}.`,
    removed: (options: readonly string[]) => `Niet meer gewenst: ${listed(options)}.`,
    moved: (before: string, after: string) => `Nu ${before}, gewenst ${after}.`,
    onlyWish: (options: readonly string[]) => `Nu niet beantwoord. Gewenst: ${listed(options)}.`,
  },
  results: (count: number) => `${count} resultaten.`,
  /** Of several results, some of which leave it open. */
  answeredIn: (answered: number, total: number) => `Beantwoord in ${answered} van ${total} resultaten.`,
  counted: (option: string, count: number, answered: number) => `${option} (${count} van ${answered})`,
  alike: (count: number) => `De ${count} antwoorden zijn gelijk.`,
  /** The amounts of a team. */
  allGave: (amount: string, count: number) =>
    plural(count, `1 antwoord: ${amount}.`, `${count} keer hetzelfde antwoord: ${amount}.`),
  range: (least: string, most: string, unit: string, count: number) =>
    `${count} antwoorden, van ${least} tot ${most} ${unit}.`,
  middle: (amount: string) => `In het midden: ${amount}.`,
  made: 'Vaste regels maakten deze tekst uit de antwoorden.',
};
