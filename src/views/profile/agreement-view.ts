import { type TemplateResult, css, html, nothing } from 'lit';
import type { InWordsTexts, ProfileTexts } from '../../content/texts.ts';
import { type Nearness, type Tally, byNearness, isUnanimous, spreadsOf } from '../../model/tally.ts';
import type { Shown } from '../../output/chart.ts';
import { spreadText } from '../../output/team-chart.ts';
import { heading } from '../heading.ts';

interface AgreementView {
  readonly shown: Shown;
  readonly words: ProfileTexts;
  readonly inWords: InWordsTexts;
  /** How many results there are. */
  readonly size: number;
  readonly tallies: readonly Tally[];
  readonly headingLevel: number;
}

/** About what a team agrees, nearly agrees and differs, with who answered. */
export function agreementView(view: AgreementView): TemplateResult {
  const { shown, words, tallies } = view;
  // How near they are on a question already takes in the measures of its parameter.
  const lists = byNearness(tallies.filter((tally) => isQuestion(shown, tally)));
  const listOf = (nearness: Nearness) =>
    html`<div>
      ${heading(view.headingLevel, words.team.nearness[nearness].title)}
      ${
        lists[nearness].length > 0
          ? html`<ul class="plain-list">
              ${lists[nearness].map((tally) => itemView(view, tally, nearness))}
            </ul>`
          : html`<p>${words.none}</p>`
      }
    </div>`;
  return html`<div class="agreement" part="agreement">
    ${listOf('agreed')} ${lists.near.length > 0 ? listOf('near') : nothing} ${listOf('apart')}
  </div>`;
}

/** Whether it counts options, and not amounts. */
const isQuestion = ({ content }: Shown, { question }: Tally): boolean => !!content.questions[question]?.options;

function itemView(view: AgreementView, tally: Tally, nearness: Nearness): TemplateResult {
  const { inWords, size } = view;
  return html`<li>
    <strong>${questionIn(view.shown, inWords, tally)}</strong> <span>${chosenIn(view, tally)}</span>
    ${tally.answered < size ? html`<small>${inWords.answeredIn(tally.answered, size)}</small>` : nothing}
    ${nearness === 'agreed' ? nothing : apartIn(view, tally).map((said) => html` <small>${said}</small>`)}
  </li>`;
}

/** What a question is called by itself, also where it is one of several under a parameter. */
export function questionIn(
  { instrument, content }: Shown,
  inWords: InWordsTexts,
  { parameter, question }: Pick<Tally, 'parameter' | 'question'>,
): string {
  const { questions } = instrument.parameters.find(({ id }) => id === parameter)!;
  const label = content.parameters[parameter]!;
  return questions.length > 1 ? inWords.at(label, content.questions[question]!.text) : label;
}

/** What everyone chose, or what was chosen by how many, the most first. */
function chosenIn({ shown: { content }, words, inWords, size }: AgreementView, tally: Tally): string {
  const { question, answered, counts } = tally;
  const chosen = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([option, count]) => ({ label: inWords.quoted(content.questions[question]!.options[option]!.label), count }));
  if (isUnanimous(tally)) {
    const all = answered < size ? words.team.allOf : words.team.all;
    return all(answered, inWords.listed(chosen.map(({ label }) => label)));
  }
  return `${inWords.listed(chosen.map(({ label, count }) => inWords.counted(label, count, answered)))}.`;
}

/** The amounts on which they aren't of one mind. */
const apartIn = ({ shown, words, tallies }: AgreementView, { parameter }: Tally): readonly string[] =>
  tallies
    .filter((tally) => tally.parameter === parameter && !isQuestion(shown, tally) && tally.degree < 1)
    .flatMap((tally) =>
      spreadsOf(tally).map(
        (spread) => `${shown.measures.measures[tally.question]!.text} ${spreadText(shown, words.team, spread)}.`,
      ),
    );

export const agreementStyles = css`
  .agreement {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_space);
    margin-top: var(--_space);
  }
  .agreement li > * {
    display: block;
  }
  @media print {
    /* A row of a grid isn't divided between pages. */
    .agreement {
      display: block;
    }
  }
`;
