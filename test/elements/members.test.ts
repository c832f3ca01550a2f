import { expect } from 'chai';
import { LitElement } from 'lit';
import { textOf } from '../support/words.ts';
import { mount } from '../support/mount.ts';
import { asks, describedTags } from './manifest.ts';

class PlainElement extends LitElement {
  constructor() {
    super();
    this.addController({});
  }
}
customElements.define('plain-element', PlainElement);

/** Only the browser calls these. */
const CALLBACKS = ['formDisabledCallback', 'formResetCallback'];

/** The names that are in an element, its own and inherited, and not in any Lit element. */
function namesIn(element: Element, plain: Element): string[] {
  const names = new Set<string>();
  for (let at: object = element; at !== LitElement.prototype; at = Object.getPrototypeOf(at) as object) {
    for (const name of Object.getOwnPropertyNames(at)) if (!(name in plain)) names.add(name);
  }
  return [...names].filter((name) => !CALLBACKS.includes(name)).sort();
}

/** Gives an element something as React 19, Preact, Svelte and Vue do. */
function give(element: Element, name: string, value: string): void {
  if (name in element) Object.assign(element, { [name]: value });
  else element.setAttribute(name, value);
}

describe('the manifest', () => {
  it('describes all five tags', () => {
    expect(describedTags.map(({ tag }) => tag).sort()).to.deep.equal([
      'outreach-definition',
      'outreach-profile',
      'outreach-scope',
      'quick-scan',
      'threshold-checklist',
    ]);
  });
});

for (const { tag, members } of describedTags) {
  describe(`the members of ${tag}`, () => {
    it('are those in the manifest, and no others', async () => {
      const plain = await mount<LitElement>('<plain-element></plain-element>');
      const element = await mount(`<${tag} ${asks(tag)}></${tag}>`);
      expect(namesIn(element, plain)).to.deep.equal(members.filter((name) => !(name in plain)).sort());
    });

    it('leave room for an attribute with any other name', async () => {
      const element = await mount<LitElement>(`<${tag} ${asks(tag)}></${tag}>`);
      const before = textOf(element.shadowRoot!);
      for (const name of [
        ...['heading', 'later', 'open', 'start', 'scope', 'at', 'views', 'setup', 'notice', 'steps', 'answering'],
        ...['adapted', 'inSteps', 'wording', 'deferred', 'shownContent', 'member', 'locked', 'takesAnswers', 'given'],
        ...['restored', 'answer', 'goTo', 'put', 'accept', 'kept', 'replaced', 'updateForm', 'importDeferred'],
      ]) {
        give(element, name, 'Titel');
        expect(element.hasAttribute(name), name).to.be.true;
      }
      element.requestUpdate();
      await element.updateComplete;
      expect(textOf(element.shadowRoot!)).to.equal(before);
    });
  });
}
