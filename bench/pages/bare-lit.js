// The same questions in a bare Lit element: a heading, a legend and the labels of the options, all on one page, and nothing else.

import { LitElement, html } from 'lit';
import { questions } from 'virtual:questions';

class BareScan extends LitElement {
  static properties = { answers: { state: true } };

  constructor() {
    super();
    this.answers = {};
  }

  render() {
    return questions.map(
      ({ id, title, text, many, options }) =>
        html`<section>
          <h3>${title}</h3>
          <fieldset @change=${({ target }) => this.#choose(id, many, target)}>
            <legend>${text}</legend>
            ${options.map(
              ({ value, label }) =>
                html`<div>
                  <input
                    type=${many ? 'checkbox' : 'radio'}
                    id="${id}.${value}"
                    name=${id}
                    value=${value}
                    .checked=${(this.answers[id] ?? []).includes(value)}
                  />
                  <label for="${id}.${value}">${label}</label>
                </div>`,
            )}
          </fieldset>
        </section>`,
    );
  }

  #choose(id, many, { value, checked }) {
    const others = many ? (this.answers[id] ?? []).filter((each) => each !== value) : [];
    this.answers = { ...this.answers, [id]: checked ? [...others, value] : others };
  }
}

customElements.define('bare-scan', BareScan);
