import { css } from 'lit';

/** Fields to type or choose in. */
export const fieldStyles = css`
  .field {
    min-height: 44px;
    padding: 0 0.6em;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: none;
  }
  .field[aria-invalid='true'] {
    border-color: var(--_error);
  }
  .field option {
    color: CanvasText;
    background: Canvas;
  }
`;
