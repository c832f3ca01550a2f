import { type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import { ResultIntake } from '../../model/result-intake.ts';
import { pictureView } from './picture-view.ts';
import type { ProfileState } from './profile-state.ts';

/** The codes of made-up results, by instrument. */
const MADE_UP: Readonly<Record<string, string>> = {
  'quick-scan': 'QSSZNR15 QVW5HZQC Q7BH28VE',
  'threshold-checklist': 'TG1JVM7B7GVJ TG15THZBGFV4 TG14T145AGA1',
  'outreach-definition': 'DV33WMFF DV30FJR5 DV33ZBC2',
};

/**
 * The picture of a made-up team, for who has no results yet. It is drawn as that of any team, once somebody opens it. Its results are in
 * an intake of their own, so nothing counts them, takes them along or remembers them.
 */
export class Example {
  readonly #host: ReactiveElement;
  #isAsked = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  #onToggle = (): void => {
    this.#isAsked = true;
    this.#host.requestUpdate();
  };

  render(view: ProfileState): TemplateResult {
    return html`<details class="example" @toggle=${this.#onToggle}>
      <summary>${view.texts.profile.example}</summary>
      ${this.#isAsked ? this.#picture(view) : nothing}
    </details>`;
  }

  #picture(view: ProfileState): TemplateResult {
    const intake = new ResultIntake(view.intake.instruments, () => {});
    intake.recall(MADE_UP[view.wanted || 'quick-scan']!.split(' ').map((code) => [code, '', 'host', '']));
    return pictureView({ ...view, intake, exports: undefined, headingLevel: view.headingLevel + 1 });
  }
}
