import { css } from 'lit';

/**
 * Letters grow with the room, so that they are as large on every beamer. At 1280 px, with 24 px on both sides, what the room reads is 28 px high
 * and numbers are 41 px: in a picture two metres wide, capitals are 32 mm high and numbers 46 mm, which at five metres is 22 and 32 minutes of arc. What people read
 * with ease begins at 16. What only the facilitator reads or presses, near the screen, is three quarters of that.
 */
export const workshopStyles = css`
  .base:has(.workshop) {
    max-width: var(--outreach-max-width, none);
  }
  .base:fullscreen {
    padding: 24px;
    overflow: auto;
    background: var(--outreach-surface, var(--_page));
  }
  .workshop {
    container-type: inline-size;
  }
  .top,
  .phases,
  .collecting,
  :where(.agreements + .export) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .top {
    align-items: end;
    justify-content: space-between;
  }
  .phases {
    color: var(--_muted);
  }
  .top > * {
    margin-bottom: 0.3em;
  }
  .phases li {
    border-bottom: 3px solid transparent;
  }
  .phases [aria-current] {
    border-color: var(--_accent);
    font-weight: 700;
  }
  .phases,
  .phase,
  .purpose,
  .moves {
    font-size: max(1em, 2.3cqi);
    line-height: 1.35;
  }
  .phase [part='heading'] {
    margin-bottom: 0.2em;
    font-size: 1.15em;
  }
  .phase > [part='heading'],
  .phase .picture > [part='heading'] {
    font-size: 1.35em;
  }
  .phase :is(.quiet, table, td, small, em) {
    font-size: 1em;
  }
  .phase .kind strong {
    font-size: 1em;
  }
  .phase p {
    margin-bottom: 0.3em;
  }
  .phase :is(button, .asking, .export, .original),
  .moves button,
  .dictation .quiet,
  .picture > .quiet:last-of-type {
    font-size: max(16px, 1.7cqi);
  }
  :is(.phase, .moves) button {
    margin: 0;
    padding-block: 0.2em;
  }
  .moves,
  .phase :is(.buttons, .notice) {
    margin: 0.3em 0 0;
    padding: 0;
    border: 0;
  }
  .number {
    font-size: 2em;
    line-height: 1;
  }
  .number strong {
    font-size: 1.2em;
  }
  .collecting > div {
    flex: 1 1 18em;
    min-width: 0;
  }
  .collecting > .invited {
    flex: 0 1 15em;
  }
  .dictation label {
    font-weight: 600;
  }
  .dictation .quiet,
  .dictation textarea {
    margin: 0.2em 0;
  }
  .dictation textarea {
    padding: 0.15em 0.5em;
    overflow: hidden;
    font-size: 1.2em;
    line-height: 1.2;
    text-transform: uppercase;
    resize: none;
  }
  .invited .qr {
    width: min(100%, 15em, 50vh);
    margin-bottom: 0.4em;
  }
  .phase .picture td small,
  .count strong {
    font-size: 1.45em;
  }
  .phase .position {
    display: inline;
    font-size: 0.75em;
    font-weight: 400;
    color: var(--_muted);
  }
  .split {
    margin: 0.4em 0;
  }
  .split li {
    display: grid;
    grid-template-columns: minmax(0, 1.3fr) 6em minmax(0, 1fr);
    align-items: center;
    gap: 0 0.5em;
    padding: 0.1em 0;
    line-height: 1.2;
  }
  .split span {
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .count {
    white-space: nowrap;
  }
  .split svg {
    width: 100%;
    height: 0.7em;
    border-radius: 0.35em;
    fill: var(--_accent);
  }
  .split .track {
    fill: var(--_line);
  }
  .reflection-question {
    padding-inline-start: 0.6em;
    border-inline-start: 4px solid var(--_accent);
  }
  .aside {
    margin-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  .aside > summary {
    min-height: 44px;
    align-content: center;
  }
  .presenting .picture .export {
    display: none;
  }
  @container (width <= 34em) {
    .split li {
      grid-template-columns: minmax(0, 1fr) 6em;
    }
    .split svg {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .phases [aria-current] {
      border-color: Highlight;
    }
    .split svg {
      border: 1px solid CanvasText;
      fill: CanvasText;
    }
    .split .track {
      fill: Canvas;
    }
  }
  @media print {
    .phases,
    .moves,
    .dictation,
    .invited,
    .aside,
    .phase .buttons,
    .few :is(.picture, .split, .reason) {
      display: none;
    }
  }
`;
