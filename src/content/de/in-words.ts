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
  open: 'Nicht beantwortet.',
  /** Of everything under a heading. */
  allOpen: 'Hier ist nichts beantwortet.',
  chosen: (options) => `Gewählt: ${listed(options)}.`,
  notChosen: (options) => `Nicht gewählt: ${listed(options)}.`,
  amount: (amount) => `Angegeben: ${amount}.`,
  /** From one result to a later one. */
  movement: {
    kept: (options) => `Geblieben: ${listed(options)}.`,
    added: (options) => `Neu: ${listed(options)}.`,
    removed: (options) => `Weggefallen: ${listed(options)}.`,
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
  results: (count) => `${count} Ergebnisse.`,
  answeredIn: (answered, total) => `Beantwortet in ${answered} von ${total} Ergebnissen.`,
  counted: (option, count, answered) => `${option} (${count} von ${answered})`,
  alike: (count) => `Die ${count} Antworten sind gleich.`,
  /** The amounts of a team. */
  allGave: (amount, count) => plural(count, `1 Antwort: ${amount}.`, `${count}-mal dieselbe Antwort: ${amount}.`),
  range: (least, most, unit, count) => `${count} Antworten, von ${least} bis ${most} ${unit}.`,
  middle: (amount) => `In der Mitte: ${amount}.`,
  made: 'Nach festen Regeln aus den Antworten erstellt.',
};
