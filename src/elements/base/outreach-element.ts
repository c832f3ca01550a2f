import { type CSSResultGroup, LitElement } from 'lit';
import { baseStyles } from '../../views/base-styles.ts';
import { type TakingDeclarations, accept, enumerated } from './attributes.ts';
import * as inner from './inner.ts';
import { emptyRoot } from './render-root.ts';

/**
 * An element that a visitor sees: the parts and properties that style all of them, and the level at which headings begin.
 *
 * @attribute {string} lang - The language, such as `nl`, or `nl-BE` with a region. Without it that of the page around it.
 * @attribute {string} languages - The languages that a visitor may choose between, such as `nl fr`. Without it there is no choice.
 *
 * @csspart base - The whole element.
 * @csspart heading - Any heading.
 * @csspart button - Any button except those of the overview.
 * @csspart primary - Beside `button` on the one that leads on, and on the current language.
 * @csspart languages - The choice of languages.
 * @csspart original - The Dutch of a translation.
 * @csspart notice - A message about the outcome of a visitor's action.
 * @csspart result - What the results show.
 * @csspart profile - The table in it.
 * @csspart group - The rows of one kind or group.
 * @csspart dynamic - Beside `group`, and beside `parameter` where there are any, if its parameters are dynamic.
 * @csspart static - The same if they are static.
 * @csspart cell - An option in the table.
 * @csspart chosen - Beside `cell` when it is chosen.
 * @csspart kept - Beside `cell` when it was chosen and still is.
 * @csspart added - Beside `cell` when it wasn't chosen before.
 * @csspart removed - Beside `cell` when it isn't chosen any more.
 * @csspart counted - Beside `cell` when it shows how many chose it.
 * @csspart comparison - Two results side by side.
 * @csspart export - The ways to take results along.
 * @csspart code - The result code.
 *
 * @cssprop [--outreach-accent=#00656b] - Fill of main buttons and of what is chosen at a dynamic parameter.
 * @cssprop [--outreach-on-accent=#fff] - Text on it.
 * @cssprop [--outreach-static=#6b3f87] - Fill of what is chosen at a static parameter.
 * @cssprop [--outreach-on-static=#fff] - Text on it.
 * @cssprop [--outreach-muted] - Explanatory text; follows the text colour.
 * @cssprop [--outreach-line] - Dividing lines; follows the text colour.
 * @cssprop [--outreach-control-line] - Borders of controls; follows the text colour.
 * @cssprop [--outreach-error=#b01e1e] - Errors.
 * @cssprop [--outreach-focus=currentColor] - The focus ring.
 * @cssprop [--outreach-surface=transparent] - The background.
 * @cssprop [--outreach-radius=10px] - Rounding of controls.
 * @cssprop [--outreach-space=1em] - The distance that other distances derive from.
 * @cssprop [--outreach-max-width=48em] - The maximum width.
 * @cssprop [--outreach-font=inherit] - The font.
 * @cssprop [--outreach-heading-font=inherit] - The font of headings.
 * @cssprop [--outreach-font-size] - The page's, and at least 16px.
 * @cssprop [--outreach-line-height=1.5] - The line height.
 * @cssprop [--outreach-scroll-margin=128px] - How much of the top of the screen a page's own header may cover.
 */
export abstract class OutreachElement extends LitElement {
  static override readonly styles: CSSResultGroup = baseStyles;
  static override readonly properties: TakingDeclarations = {
    headingLevel: { attribute: 'heading-level', takes: enumerated(2, 1, 3, 4, 5, 6) },
  };

  static {
    accept(this);
  }

  /** Level of the element's first heading; the others follow from it. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6;

  /** What has been said about its attributes. */
  readonly [inner.warnings] = new Set<string>();

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override createRenderRoot(): ShadowRoot {
    return emptyRoot(this);
  }

  /** Moves the focus to the first control in it, as the Tab key does. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('a, summary, :enabled:not(fieldset)')?.focus(options);
  }

  /** If even the first render fails, visitors see what the host put inside. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (this.hasUpdated) throw error;
      this.performUpdate = () => {};
      const names = new Set(['', ...[...this.children].map(({ slot }) => slot)]);
      const slots = [...names].map((name) => Object.assign(document.createElement('slot'), { name }));
      this.shadowRoot!.replaceChildren(...slots);
      console.error(`<${this.localName}> can't show itself here.`, error);
    }
  }
}
