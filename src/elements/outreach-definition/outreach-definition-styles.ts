import { css } from 'lit';

/** The quotation, which stays one sentence after the other, with its parts as places to open. */
export const outreachDefinitionStyles = css`
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
