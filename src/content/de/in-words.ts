import { pluralIn } from '../plural.ts';
import type { InWordsTexts } from '../texts.ts';

const plural = pluralIn('de');
const list = new Intl.ListFormat('de');
const listed = (options: readonly string[]) => list.format(options);

/** A result, what moved, a team and a wish as paragraphs that rules make. Options come in quotation marks. */
export const inWords: InWordsTexts = {
  quoted: (text) => `„${text}“`,
  listed,
  at: (parameter, question) => `${parameter}: ${question}`,
  progress: (steps, answered, total) => `${steps}: ${answered} von ${total} beantwortet.`,
  open: 'Noch nicht beantwortet.',
  /** Of everything under a heading. */
  allOpen: 'Hier ist noch nichts beantwortet.',
  chosen: (options) => plural(options.length, `Gewählt ist ${listed(options)}.`, `Gewählt sind ${listed(options)}.`),
  notChosen: (options) =>
    plural(options.length, `Nicht gewählt ist ${listed(options)}.`, `Nicht gewählt sind ${listed(options)}.`),
  amount: (amount) => `Angegeben: ${amount}.`,
  /** From one result to a later one. */
  movement: {
    kept: (options) =>
      plural(options.length, `Geblieben ist ${listed(options)}.`, `Geblieben sind ${listed(options)}.`),
    added: (options) => plural(options.length, `Neu ist ${listed(options)}.`, `Neu sind ${listed(options)}.`),
    removed: (options) =>
      plural(options.length, `Verschwunden ist ${listed(options)}.`, `Verschwunden sind ${listed(options)}.`),
    moved: (before, after) => `Zuerst ${before}, danach ${after}.`,
    onlyBefore: 'Nur im ersten beantwortet.',
    onlyAfter: 'Nur im zweiten beantwortet.',
  },
  /** From how a team works to how it wants to work. */
  wish: {
    kept: (options) => `Jetzt und gewünscht: ${listed(options)}.`,
    added: (options) => `Auch gewünscht: ${listed(options)}.`,
    removed: (options) => `Nicht mehr gewünscht: ${listed(options)}.`,
    moved: (before, after) => `Jetzt ${before}, gewünscht ${after}.`,
    onlyWish: (options) => `Jetzt nicht beantwortet. Gewünscht: ${listed(options)}.`,
  },
  results: (count) => plural(count, '1 Ergebnis.', `${count} Ergebnisse.`),
  answeredIn: (answered, total) =>
    plural(
      total,
      `Beantwortet in ${answered} von ${total} Ergebnis.`,
      `Beantwortet in ${answered} von ${total} Ergebnissen.`,
    ),
  counted: (option, count, answered) => `${option} (${count} von ${answered})`,
  alike: (count) => `Die ${count} Antworten sind gleich.`,
  /** The amounts of a team. */
  allGave: (amount, count) => plural(count, `1 Antwort: ${amount}.`, `${count}-mal dieselbe Antwort: ${amount}.`),
  range: (least, most, unit, count) => `${count} Antworten, von ${least} bis ${most} ${unit}.`,
  middle: (amount) => `Die mittlere ist ${amount}.`,
  made: 'Feste Regeln haben diesen Text aus den Antworten gemacht.',
};
