import { type ReactiveElement, html, nothing } from 'lit';
import { AgreementsController } from '../../agreements/agreements-controller.ts';
import { type PhaseView, phaseHeading } from './phases.ts';

/** What a team agrees on, about the questions that it talked about. */
export class Agreeing {
  readonly #agreements: AgreementsController;

  constructor(host: ReactiveElement) {
    this.#agreements = new AgreementsController(host);
  }

  /** @param talked the questions that it talked about, by id */
  render(view: PhaseView, talked: readonly string[]): unknown {
    const { profile, words, parts, headingLevel } = view;
    const { texts, language, readonly } = profile;
    const { list } = texts.profile;
    const shown = parts.shownIn(profile);
    const all = shown.instrument.parameters.flatMap(({ questions }) => questions.map(({ id }) => id));
    const asked = talked.filter((id) => all.includes(id));
    const agreed = this.#agreements.of(
      {
        language,
        // Its own heading is right below that of the phase.
        headingLevel: headingLevel - 1,
        locked: readonly,
        content: shown.content,
        texts: {
          ...words,
          comparing: texts.comparing,
          result: texts.result,
          saving: { ...list, named: texts.inWords.at, outcomes: list },
        },
      },
      { ...shown, inWords: texts.inWords },
      {
        reflections: [],
        others: (asked.length > 0 ? asked : all).map((field) => ({ field })),
        holds: () => false,
        now: {},
      },
      { instrument: shown.instrument.id, code: '', fragment: '' },
    );
    const { title, attribution: source } = shown.content;
    const told = agreed.told({ language, title, blocks: [], source });
    return html`${phaseHeading(view, 'agreements')} ${agreed.onPaper()} ${agreed.render()}
    ${
      told.blocks.length > 0
        ? profile.exports?.render(
            {
              headingLevel: headingLevel + 1,
              texts: texts.result,
              title,
              fileName: '',
              fragment: '',
              exports: [],
              telling: () => told,
            },
            JSON.stringify(told),
          )
        : nothing
    }`;
  }
}
