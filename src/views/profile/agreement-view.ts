import { type TemplateResult, css, html, nothing } from 'lit';
import type { InWordsTexts, ProfileTexts } from '../../content/texts.ts';
import { type Nearness, type Tally, amountsIn, byNearness, spreadsOf } from '../../model/tally.ts';
import { type Shown, amountText } from '../../output/chart.ts';
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
  // Amounts come after the questions, as hardly any two are the same.
  const [asked, given] = [true, false].map((is) =>
    byNearness(tallies.filter((tally) => isQuestion(shown, tally) === is)),
  );
  const listOf = (nearness: Nearness) => {
    const those = [...asked![nearness], ...given![nearness]];
    if (those.length === 0 && nearness === 'near') return nothing;
    return html`<div>
      ${heading(view.headingLevel, words.team.nearness[nearness].title)}
      ${
        those.length > 0
          ? html`<ul class="plain-list">
              ${those.map((tally) => itemView(view, tally))}
            </ul>`
          : html`<p>${words.none}</p>`
      }
    </div>`;
  };
  return html`<div class="agreement" part="agreement">${listOf('agreed')} ${listOf('near')} ${listOf('apart')}</div>`;
}

/** Whether it counts options, and not amounts. */
const isQuestion = ({ content }: Shown, { question }: Pick<Tally, 'question'>): boolean =>
  !!content.questions[question]?.options;

function itemView(view: AgreementView, tally: Tally): TemplateResult {
  const { shown, inWords, size } = view;
  return html`<li>
    <strong>${questionIn(shown, inWords, tally)}</strong> <span>${givenIn(view, tally)}</span>
    ${tally.answered < size ? html`<small>${inWords.answeredIn(tally.answered, size)}</small>` : nothing}
  </li>`;
}

/** What a question or a measure is called by itself, also where it is one of several under a parameter. */
export function questionIn(shown: Shown, inWords: InWordsTexts, tally: Pick<Tally, 'parameter' | 'question'>): string {
  const { instrument, content, measures } = shown;
  const { parameter, question } = tally;
  if (!isQuestion(shown, tally)) return measures.measures[question]!.text;
  const { questions } = instrument.parameters.find(({ id }) => id === parameter)!;
  const label = content.parameters[parameter]!;
  return questions.length > 1 ? inWords.at(label, content.questions[question]!.text) : label;
}

/** What everyone gave, or what was given by how many: of options the most first, and of amounts how they lie. */
function givenIn({ shown, words, inWords, size }: AgreementView, tally: Tally): string {
  const { question, answered, counts, degree } = tally;
  const { listed, quoted, counted } = inWords;
  const options = shown.content.questions[question]?.options;
  if (degree < 1 && !options)
    return `${listed(spreadsOf(tally).map((spread) => spreadText(shown, words.team, spread)))}.`;
  const given = options
    ? Object.entries(counts)
        .filter(([, count]) => count > 0)
        .sort(([, one], [, other]) => other - one)
        .map(([option, count]) => [quoted(options[option]!.label), count] as const)
    : amountsIn(tally).map((amount) => [amountText(shown, amount)!, amount.count] as const);
  if (degree < 1) return `${listed(given.map(([label, count]) => counted(label, count, answered)))}.`;
  const all = answered < size ? words.team.allOf : words.team.all;
  return all(answered, listed(given.map(([label]) => label)));
}

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
