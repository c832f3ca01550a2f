import { type TemplateResult, css, html, nothing } from 'lit';
import type { Quotation } from '../content/definition-content.ts';
import type { DefinitionPart } from '../model/outreach-definition.ts';

/** The state of a part of the quotation. */
export interface Term {
  /** The address of a link that works without the element. */
  readonly href: string;
  /** Whether what it opens is open; absent if everything always is. */
  readonly expanded: boolean | undefined;
  /** The answer about it, for those who can't see that it is answered. */
  readonly said: string | undefined;
  readonly onOpen: () => void;
}

interface QuotationView {
  readonly quotation: Quotation;
  readonly citation: string;
  readonly termOf: (part: DefinitionPart) => Term;
}

/** The definition as running text, with its parts as links that open. */
export const quotationView = ({ quotation, citation, termOf }: QuotationView): TemplateResult =>
  html`<figure part="definition">
    <blockquote>
      <p>
        ${quotation.map((piece) => (typeof piece === 'string' ? piece : termView(termOf(piece.part), piece.words)))}
      </p>
    </blockquote>
    <figcaption class="quiet">${citation}</figcaption>
  </figure>`;

function termView({ href, expanded, said, onOpen }: Term, words: string): TemplateResult {
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // With a host's <base>, the link would lead to another page.
    event.preventDefault();
    onOpen();
  };
  // No white space around it, as the sentence goes on.
  return html`<a
    href=${href}
    part=${said ? 'term answered' : 'term'}
    aria-expanded=${expanded ?? nothing}
    @click=${onClick}
    >${words}${said ? html`<span class="hidden"> (${said})</span>` : nothing}</a
  >`;
}

export const quotationStyles = css`
  figure {
    margin: var(--_space) 0;
    padding-inline-start: min(1em, 5%);
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
  blockquote {
    quotes: '“' '”';
  }
  blockquote:lang(fr) {
    quotes: '«' '»';
  }
  blockquote:lang(de) {
    quotes: '„' '“';
  }
  blockquote p::before {
    content: open-quote;
  }
  blockquote p::after {
    content: close-quote;
  }
  /* French has a no-break space there. */
  blockquote:lang(fr) p::before {
    margin-inline-end: 0.25em;
  }
  blockquote:lang(fr) p::after {
    margin-inline-start: 0.25em;
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
