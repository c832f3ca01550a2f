import { css } from 'lit';

/**
 * What every element looks like before anyone touches it; the styles for pointer and focus come later.
 * Sizes are in em and px, never rem: hosts set 1rem to anything. Public `--outreach-*` tokens are read into private ones
 * and never declared here, so that a host can set them on any ancestor.
 */
export const baseStyles = css`
  :host {
    display: block;
    --_accent: var(--outreach-accent, light-dark(#00656b, #63d3d8));
    --_on-accent: var(--outreach-on-accent, light-dark(#fff, #00282b));
    --_static: var(--outreach-static, light-dark(#6b3f87, #d5b3ea));
    --_on-static: var(--outreach-on-static, light-dark(#fff, #2c0f3d));
    --_muted: var(--outreach-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_line: var(--outreach-line, color-mix(in srgb, currentColor 22%, transparent));
    --_control-line: var(--outreach-control-line, color-mix(in srgb, currentColor 62%, transparent));
    --_radius: var(--outreach-radius, 10px);
    --_space: var(--outreach-space, 1em);
  }
  /* Room for the choice of languages, which comes later. */
  :host([languages]) {
    --_languages: 60px;
  }
  [hidden],
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .base {
    max-width: var(--outreach-max-width, 48em);
    padding-top: var(--_languages, 0);
    background: var(--outreach-surface);
    font-family: var(--outreach-font);
    font-size: var(--outreach-font-size, max(1em, 16px));
    line-height: var(--outreach-line-height, 1.5);
    text-align: start;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    --_kind: var(--_accent);
    --_on-kind: var(--_on-accent);
    --_shape: 999px;
  }
  .static {
    --_kind: var(--_static);
    --_on-kind: var(--_on-static);
    --_shape: 6px;
  }
  [part='heading'] {
    margin: 0 0 0.4em;
    font-family: var(--outreach-heading-font);
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  h1[part],
  h2[part] {
    font-size: 1.6em;
  }
  h3[part] {
    font-size: 1.35em;
  }
  p {
    margin: 0 0 0.75em;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .quiet {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  button {
    min-height: 44px;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: none;
    padding: 0.4em min(1.1em, 5vw);
    font-weight: 600;
  }
  [part~='primary'] {
    border-color: var(--_accent);
    color: var(--_on-accent);
    background: var(--_accent);
  }
  fieldset {
    min-width: 0;
    margin: var(--_space) 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
    margin-bottom: 0.4em;
    font-size: 1.0625em;
  }
  /* Room for the Dutch, which comes later. */
  .translated {
    margin-bottom: 44px;
  }
  .kind strong {
    margin-inline-end: 0.25em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_kind);
    border-radius: var(--_shape);
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_on-kind);
    background: var(--_kind);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: var(--_space) 0;
  }
`;
