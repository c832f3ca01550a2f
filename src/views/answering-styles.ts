import { css } from 'lit';

/**
 * What an answering element looks like before anyone touches it; the pointer and the focus bring the rest along.
 * Sizes are in em and px, never rem: hosts set 1rem to anything. Public `--outreach-*` tokens are read into private ones
 * and never declared here, so that a host can set them on any ancestor.
 */
export const answeringStyles = css`
  :host {
    display: block;
    --_accent: var(--outreach-accent, light-dark(#00656b, #63d3d8));
    --_on-accent: var(--outreach-on-accent, light-dark(#fff, #00282b));
    --_static: var(--outreach-static, light-dark(#6b3f87, #d5b3ea));
    --_on-static: var(--outreach-on-static, light-dark(#fff, #2c0f3d));
    --_muted: var(--outreach-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_line: var(--outreach-line, color-mix(in srgb, currentColor 22%, transparent));
    --_control-line: var(--outreach-control-line, color-mix(in srgb, currentColor 62%, transparent));
    --_surface: var(--outreach-surface, transparent);
    --_radius: var(--outreach-radius, 10px);
    --_space: var(--outreach-space, 1em);
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
    background: var(--_surface);
    font-family: var(--outreach-font, inherit);
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
    font-family: var(--outreach-heading-font, inherit);
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
  .parameter small {
    display: block;
    font-size: max(0.65em, 14px);
    font-weight: 600;
    color: var(--_muted);
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
  nav {
    margin: var(--_space) 0 0.5em;
  }
  nav ol,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  /* A gap between the kinds where they share a line. */
  nav .dynamic + .static {
    margin-inline-start: clamp(0px, (100% - 28em) * 9, 1em);
  }
  button {
    min-height: 44px;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: none;
    padding: 0.4em 1.1em;
    font-weight: 600;
    cursor: pointer;
  }
  [part~='primary'] {
    border-color: var(--_accent);
    color: var(--_on-accent);
    background: var(--_accent);
  }
  nav button {
    min-width: 44px;
    padding: 0;
    border-color: var(--_kind);
    border-radius: var(--_shape);
  }
  [part~='answered'] {
    color: var(--_on-kind);
    background: var(--_kind);
  }
  [aria-current] {
    outline: 3px solid var(--_kind);
    outline-offset: 3px;
  }
  .parameter {
    margin: var(--_space) 0;
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
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
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.5em;
  }
  .option {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    gap: 0 0.75em;
    min-height: 44px;
    padding: 0.7em 0.9em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }
  .option p {
    grid-column: 2;
    margin: 0;
    line-height: 1.4;
  }
  .option input {
    width: 1.35em;
    height: 1.35em;
    margin: 0.08em 0 0;
    font: inherit;
    accent-color: var(--_kind);
  }
  .option label {
    font-weight: 600;
  }
  /* The whole card answers to the pointer, while the name of the control stays short. */
  .option label::after {
    content: '';
    position: absolute;
    inset: 0;
    cursor: pointer;
  }
  [part~='selected'] {
    border-color: var(--_kind);
    background: color-mix(in srgb, var(--_kind) 12%, transparent);
  }
  .buttons {
    margin: var(--_space) 0;
  }
`;
