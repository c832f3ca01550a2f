import { type ReactiveElement, html } from 'lit';
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
        texts: { ...words, comparing: texts.comparing, result: texts.result },
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
    return html`${phaseHeading(view, 'agreements')} ${agreed.onPaper()} ${agreed.render()}`;
  }
}
