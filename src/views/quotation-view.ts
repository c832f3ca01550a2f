import { type TemplateResult, css, html, nothing } from 'lit';
import type { Quotation } from '../content/definition-content.ts';
import type { DefinitionPart } from '../model/outreach-definition.ts';

/** How a part of the quotation stands. */
export interface Term {
  /** Where it leads, as a link that works without the element. */
  readonly href: string;
  /** Whether what it opens is open; absent where everything is. */
  readonly expanded: boolean | undefined;
  /** What is marked about it, as tokens beside its part. */
  readonly marks: readonly string[];
  /** The same in words, for who can't see it. */
  readonly said: string | undefined;
  readonly onOpen: () => void;
}

interface QuotationView {
  readonly quotation: Quotation;
  readonly citation: string;
  readonly termOf: (part: DefinitionPart) => Term;
  /** What is said of the marks. */
  readonly legend: string | undefined;
}

/** The definition, one sentence after the other, with its parts as places to open. */
export const quotationView = ({ quotation, citation, termOf, legend }: QuotationView): TemplateResult =>
  html`<figure part="definition">
    <blockquote>
      <p>
        ${quotation.map((piece) => (typeof piece === 'string' ? piece : termView(termOf(piece.part), piece.words)))}
      </p>
    </blockquote>
    <figcaption class="quiet">${citation} ${legend}</figcaption>
  </figure>`;

function termView({ href, expanded, marks, said, onOpen }: Term, words: string): TemplateResult {
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // A host's <base> would lead this to another page.
    event.preventDefault();
    onOpen();
  };
  // Without white space around it: the sentence goes on.
  return html`<a
    href=${href}
    part=${['term', ...marks].join(' ')}
    aria-expanded=${expanded ?? nothing}
    @click=${onClick}
    >${words}${said ? html`<span class="hidden"> (${said})</span>` : nothing}</a
  >`;
}

export const quotationStyles = css`
  figure {
    margin: var(--_space) 0;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_accent);
  }
  blockquote {
    margin: 0;
    font-size: 1.125em;
    line-height: 2.2;
  }
  blockquote p {
    margin: 0;
  }
  blockquote p::before {
    content: '“';
  }
  blockquote p::after {
    content: '”';
  }
  blockquote a {
    padding-block: 0.5em;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  figcaption {
    margin-top: 0.5em;
  }
`;
