import { type TemplateResult, html, nothing, svg } from 'lit';
import { type Apart, furthestFirst } from '../../../model/apart.ts';
import type { Question } from '../../../model/instrument.ts';
import { type Tally, spreadsOf } from '../../../model/tally.ts';
import type { Shown } from '../../../output/chart.ts';
import { type Told, nameOf, quotedIn } from '../../../output/in-words.ts';
import { layoutOf } from '../../../output/layout.ts';
import { spreadText } from '../../../output/team-chart.ts';
import { heading } from '../../heading.ts';
import { waitingButton } from '../../more-buttons.ts';
import { type PhaseView, phaseHeading } from './phases.ts';

/** One question at a time, that where a team is furthest apart first. */
export class Talk {
  /** The question that the team is at, by its id, so that it stays the same when a late code changes the order; empty for the first. */
  at: string;
  /** The questions that were shown, in that order. */
  talked: readonly string[];
  readonly #onMove: () => void;

  constructor(onMove: () => void, at: string, talked: readonly string[]) {
    this.#onMove = onMove;
    this.at = at;
    this.talked = talked;
  }

  render(view: PhaseView): unknown {
    const { profile, words, parts, headingLevel } = view;
    const { workshop, reflecting } = words;
    const { set } = profile.intake;
    const shown = parts.shownIn(profile);
    const tallies = parts.joinTallies(shown.joined, set.versions);
    const all = furthestFirst(shown.instrument, tallies);
    const index = Math.max(
      0,
      all.findIndex(({ question }) => question.id === this.at),
    );
    const apart = all[index];
    const told = { ...shown, inWords: profile.texts.inWords };
    if (!apart)
      return html`${phaseHeading(view, 'talk')}
        <p>${workshop.talk.nothing}</p>`;
    const { question, tally } = apart;
    this.at = question.id;
    this.talked = [...this.talked.filter((id) => id !== question.id), question.id];
    const goTo = (to: number) => {
      const other = all[to];
      if (!other) return undefined;
      return () => {
        this.at = other.question.id;
        this.#onMove();
      };
    };
    const position = reflecting.position(index + 1, all.length);
    return html`${heading(headingLevel, html`${questionName(told, question)} <small class="position">${position}</small>`)}
      <p class="reason">
        ${reasonOf(view, told, apart, index === 0)}
        ${tally.answered < set.size ? profile.texts.inWords.answeredIn(tally.answered, set.size) : nothing}
      </p>
      ${splitView(view, told, apart)} ${amountsOf(view, shown, tallies, tally).map((amount) => html`<p>${amount}</p>`)}
      ${reflectionsOn(view, apart).map((each) => html`<p class="reflection-question">${each}</p>`)}
      <div class="buttons">
        ${waitingButton(reflecting.previous, goTo(index - 1))} ${waitingButton(reflecting.next, goTo(index + 1))}
      </div>`;
  }
}

/** What a question is called by itself. */
function questionName(told: Told, question: Question): string {
  const place = layoutOf(told)
    .flatMap(({ places }) => places)
    .find(({ field }) => field.id === question.id)!;
  return nameOf(told, place);
}

/** How many chose each option, in the order of the question. */
function splitView(view: PhaseView, { content: { questions } }: Told, { question, tally }: Apart): TemplateResult {
  const { of } = view.words.workshop.talk;
  const { answered, counts } = tally;
  return html`<ul class="split">
    ${question.options.map(
      (option) =>
        html`<li>
          <span>${questions[question.id]!.options[option]!.label}</span>
          <span class="count"><strong>${counts[option]!}</strong> ${of(answered)}</span>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            ${svg`<rect width="100" height="6" class="track"></rect><rect width=${(100 * counts[option]!) / answered} height="6"></rect>`}
          </svg>
        </li>`,
    )}
  </ul>`;
}

/** The options that divide a team most, with all that tie: where one excludes the others, at least the two that most people chose. */
function dividing({ question, tally: { answered, counts } }: Apart): readonly string[] {
  const isOne = question.select === 'one';
  const rankOf = (option: string) => (isOne ? -counts[option]! : Math.abs(counts[option]! - answered / 2));
  const chosen = question.options
    .filter((option) => counts[option])
    .toSorted((one, other) => rankOf(one) - rankOf(other));
  const [first, second = first] = chosen.map(rankOf);
  return chosen.filter((option) => rankOf(option) <= (isOne ? second : first)!);
}

/** Why a question comes where it comes. */
function reasonOf(view: PhaseView, told: Told, apart: Apart, isFirst: boolean): string {
  const { question, tally, distance } = apart;
  const { answered, counts } = tally;
  const { inWords, profile: words } = view.profile.texts;
  const { furthest, split, chose, alike } = view.words.workshop.talk;
  const options = dividing(apart);
  const quoted = quotedIn(told, question, options);
  if (distance === 0) return alike(words.team.all(answered, inWords.listed(quoted)));
  const each = (say: typeof split) =>
    options.map((option, index) => say(quoted[index]!, counts[option]!, answered - counts[option]!));
  const said = question.select === 'one' ? `${inWords.listed(each(chose))}.` : each(split).join(' ');
  return isFirst ? furthest(said) : said;
}

/** The amounts that were given with a question, which say nothing of who gave them. */
function amountsOf(
  { profile }: PhaseView,
  shown: Shown,
  tallies: readonly Tally[],
  { parameter }: Tally,
): readonly string[] {
  const { measures = [] } = shown.instrument.parameters.find(({ id }) => id === parameter)!;
  return measures.flatMap(({ id }) =>
    spreadsOf(tallies.find(({ question }) => question === id)!).map(
      (spread) => `${shown.measures.measures[id]!.text} ${spreadText(shown, profile.texts.profile.team, spread)}.`,
    ),
  );
}

/** What to ask one another: about the options that divide, at most two, or about the question. */
function reflectionsOn({ profile, words }: PhaseView, apart: Apart): readonly string[] {
  const byInstrument: Readonly<Record<string, Asked>> = words.reflection;
  const asked = byInstrument[profile.intake.set.instrument!]?.[apart.question.id];
  if (typeof asked === 'string') return [asked];
  return asked
    ? dividing(apart)
        .slice(0, 2)
        .flatMap((option) => asked[option] ?? [])
    : [];
}

/** By question: one, or one per option. */
type Asked = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
