import type { InWordsTexts } from '../content/texts.ts';
import { amountAt } from '../model/amounts.ts';
import { type Answers, chosenAt } from '../model/answers.ts';
import { type Question, isMeasure } from '../model/instrument.ts';
import type { Measure } from '../model/measure.ts';
import type { Result } from '../model/result.ts';
import { languageOf } from '../scope/language-around.ts';
import { type Shown, amountText } from './chart.ts';
import { escaped } from './escaped.ts';
import { type Place, layoutOf } from './layout.ts';

/*
 * What a picture shows, as paragraphs that rules make: to copy, and for those who can't see it.
 */

/** What it takes to tell results: what it takes to show them, and the sentences. */
export interface Told extends Shown {
  readonly inWords: InWordsTexts;
}

/** A heading below the title, one below that, or a paragraph. */
export type Block = { readonly heading: string; readonly isLower?: true } | Paragraph;

export interface Paragraph {
  /** The name of what it is about, with its own full stop. */
  readonly lead?: string;
  readonly text: string;
}

/** A text, without any markup. */
export interface Telling {
  readonly language: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Whose words the questions and answers are. */
  readonly source: string;
}

/** Sentences about what moved over time, or about what a team wants. */
export type Vocabulary = Pick<InWordsTexts['movement'], 'kept' | 'added' | 'removed' | 'moved'>;

/** The sentences about a question or a measure; none while it is open. */
export interface Sentences {
  readonly question: (question: Question) => readonly string[];
  readonly measure: (measure: Measure) => readonly string[];
}

/** @param opening what stands above it, such as a date */
export function profileInWords(told: Told, title: string, { answers, ...result }: Result, opening = ''): Telling {
  const { inWords, content } = told;
  const progress = inWords.progress(content.steps, result.answered, result.total);
  return telling(told, title, [opening, progress], givenIn(told, answers));
}

export const givenIn = (told: Told, answers: Answers): Sentences => ({
  question: (question) => {
    const chosen = chosenAt(question, answers);
    if (chosen.length === 0) return [];
    return [told.inWords.chosen(quotedIn(told, question, chosen)), ...notChosen(told, question, chosen)];
  },
  measure: (measure) => {
    const amount = amountText(told, amountAt(measure, answers));
    return amount === undefined ? [] : [told.inWords.amount(amount)];
  },
});

/** One answer rules out the others, so what isn't chosen is told only where there can be several. */
export function notChosen(told: Told, question: Question, chosen: readonly string[]): readonly string[] {
  const others = question.options.filter((option) => !chosen.includes(option));
  return question.select === 'one' || others.length === 0
    ? []
    : [told.inWords.notChosen(quotedIn(told, question, others))];
}

/** What came, what went and what stayed of a question that both answer. */
export function movedAt(
  told: Told,
  words: Vocabulary,
  question: Question,
  before: Answers,
  after: Answers,
): readonly string[] {
  const [was, is] = [chosenAt(question, before), chosenAt(question, after)];
  const without = (options: readonly string[], others: readonly string[]) =>
    options.filter((option) => !others.includes(option));
  const removed = without(was, is);
  const parts = [without(is, was), removed, without(was, removed)];
  return movedTo(
    words,
    question,
    parts.map((options) => quotedIn(told, question, options)),
  );
}

/** What can be said of an option that came, went or stayed, in the order in which it is said. */
export const MOVES = ['added', 'removed', 'kept'] as const;

/** @param parts what came, what went and what stayed, each of them quoted */
export function movedTo(
  words: Vocabulary,
  { select }: Question,
  parts: readonly (readonly string[])[],
): readonly string[] {
  const [[added] = [], [removed] = []] = parts;
  if (select === 'one' && added) return [words.moved(removed!, added)];
  return MOVES.flatMap((move, index) => (parts[index]!.length > 0 ? [words[move](parts[index]!)] : []));
}

export function telling(told: Told, title: string, opening: readonly string[], sentences: Sentences): Telling {
  const { inWords } = told;
  return written(told, title, opening, (place) => {
    const { field } = place;
    const said = isMeasure(field) ? sentences.measure(field) : sentences.question(field);
    // A measure is optional, so nobody misses it.
    if (said.length === 0 && isMeasure(field)) return [];
    return [{ lead: leadOf(told, place), text: said.length > 0 ? said.join(' ') : inWords.open }];
  });
}

export function written(
  told: Told,
  title: string,
  opening: readonly string[],
  blocksOf: (place: Place) => readonly Block[],
): Telling {
  const { content, inWords } = told;
  const isOpen = (block: Block) => 'text' in block && block.text === inWords.open;
  const blocks = layoutOf(told).flatMap(({ label, places }): readonly Block[] => {
    const under = places.flatMap(blocksOf);
    const isAllOpen = under.length > 1 && under.every(isOpen);
    return [
      ...(label && under.length ? [{ heading: label }] : []),
      ...(isAllOpen ? [{ text: inWords.allOpen }] : under),
    ];
  });
  return {
    language: content.language,
    title,
    blocks: [{ text: opening.filter(Boolean).join(' ') }, ...blocks, { text: inWords.made }].filter(
      (block) => 'heading' in block || block.text,
    ),
    source: content.attribution,
  };
}

/** The name of a question or a measure as the beginning of a paragraph. */
export const leadOf = (told: Told, place: Place): string => stopped(nameOf(told, place));

/** What a question or a measure is called by itself. */
export function nameOf({ content, inWords }: Told, { label, detail }: Place): string {
  const name = label && detail ? inWords.at(label, detail) : label || detail!;
  return name.charAt(0).toLocaleUpperCase(languageOf(content.language)) + name.slice(1);
}

export const stopped = (name: string): string => (/[.!?]\)?$/.test(name) ? name : `${name}.`);

export const quotedIn = ({ content, inWords }: Told, { id }: Question, options: readonly string[]): string[] =>
  options.map((option) => inWords.quoted(content.questions[id]!.options[option]!.label));

/** Headings and paragraphs, each followed by an empty line. */
export const asPlainText = ({ title, blocks, source }: Telling): string =>
  [title, ...blocks.map((block) => ('heading' in block ? block.heading : paragraphText(block))), source].join('\n\n');

/** For a clipboard: word processors keep headings, and the lead in bold. */
export function asHtml({ language, title, blocks, source }: Telling): string {
  const body = blocks.map((block) => {
    if ('heading' in block) {
      const name = block.isLower ? 'h3' : 'h2';
      return `<${name}>${escaped(block.heading)}</${name}>`;
    }
    const lead = block.lead === undefined ? '' : `<strong>${escaped(block.lead)}</strong> `;
    return `<p>${lead}${escaped(block.text)}</p>`;
  });
  const parts = [`<h1>${escaped(title)}</h1>`, ...body, `<p><small>${escaped(source)}</small></p>`];
  return `<div lang="${escaped(language)}">\n${parts.join('\n')}\n</div>`;
}

export const paragraphText = ({ lead, text }: Paragraph): string => (lead === undefined ? text : `${lead} ${text}`);
