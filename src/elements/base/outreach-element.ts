import { type CSSResultGroup, LitElement, type PropertyDeclarations } from 'lit';
import { baseStyles } from '../../views/base-styles.ts';
import { enumerated } from './enumerated.ts';

/** The attribute that every element with a heading has, with a converter that names the tag when it warns. */
export const headingLevelOf = (tagName: string): PropertyDeclarations => ({
  headingLevel: { attribute: 'heading-level', converter: enumerated(tagName, 'heading-level', [2, 1, 3, 4, 5, 6]) },
});

/**
 * An element that a visitor sees: what all of them can be styled by, and the level at which its headings begin.
 *
 * @csspart base - All of it.
 * @csspart heading - Any heading.
 * @csspart button - Any button but those of the overview; `primary` beside it on the one that leads on.
 * @csspart notice - A message about what became of what the visitor did.
 * @csspart result - What the results show.
 * @csspart profile - Its table.
 * @csspart group - The rows of one kind or group; `dynamic` or `static` beside it.
 * @csspart cell - An option in the table; `chosen`, `kept`, `added`, `removed` or `counted` beside it when it is.
 * @csspart comparison - Two results side by side.
 * @csspart export - The ways to take results along.
 * @csspart code - The result code.
 *
 * @cssprop [--outreach-accent=#00656b] - Fill of main buttons and of what is chosen at a dynamic parameter.
 * @cssprop [--outreach-on-accent=#fff] - Text on it.
 * @cssprop [--outreach-static=#6b3f87] - Fill of what is chosen at a static parameter.
 * @cssprop [--outreach-on-static=#fff] - Text on it.
 * @cssprop [--outreach-muted] - Text that explains; follows the text colour.
 * @cssprop [--outreach-line] - Lines that only divide; follows the text colour.
 * @cssprop [--outreach-control-line] - Borders of controls; follows the text colour.
 * @cssprop [--outreach-error=#b01e1e] - Errors.
 * @cssprop [--outreach-focus=currentColor] - The focus ring.
 * @cssprop [--outreach-surface=transparent] - The background.
 * @cssprop [--outreach-radius=10px] - Rounding of controls.
 * @cssprop [--outreach-space=1em] - The distance that others follow from.
 * @cssprop [--outreach-max-width=48em] - The widest it gets.
 * @cssprop [--outreach-font=inherit] - The font.
 * @cssprop [--outreach-heading-font=inherit] - The font of headings.
 * @cssprop [--outreach-font-size] - The page's, and at least 16px.
 * @cssprop [--outreach-line-height=1.5] - The line height.
 */
export abstract class OutreachElement extends LitElement {
  static override readonly styles: CSSResultGroup = baseStyles;
  static override readonly properties: PropertyDeclarations = { headingLevel: { attribute: 'heading-level' } };

  /** Level of the element's first heading; the others follow from it. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** Level of the first heading, also where a framework sets something else. */
  protected get firstLevel(): number {
    return Number(this.headingLevel) || 2;
  }
}
