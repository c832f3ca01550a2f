import {
  type CSSResultGroup,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
  html,
  isServer,
  nothing,
} from 'lit';
import { fragmentReader } from '../base/fragment-reader.ts';
import { ScopeMember } from '../../scope/scope-member.ts';
import type { Result } from '../../model/result.ts';
import { answeringStyles } from '../../views/answering-styles.ts';
import { enumerated } from '../base/enumerated.ts';
import { heading } from '../../views/heading.ts';
import type { Told } from '../../views/export-view.ts';
import { LaterFile } from '../base/deferred.ts';
import type { Collection } from '../../model/result-set.ts';
import type { Invitation } from './invitation-view.ts';
import { OutreachProfileChangeEvent } from './outreach-profile-events.ts';

const tagName = 'outreach-profile';
type Later = typeof import('./outreach-profile-deferred.ts');

/**
 * Shows results: one as a profile, two as what moved between them, many as the picture of a team. No score, no ranking.
 * What a visitor adds stays in the page.
 *
 * @tagname outreach-profile
 * @summary Lays results of any of the instruments side by side.
 *
 * @fires {OutreachProfileChangeEvent} outreach-profile-change - A person added or removed results; `detail` is the list that is shown.
 *
 * @slot - What is seen until it has loaded.
 *
 * @csspart base - All of it.
 * @csspart heading - Any heading.
 * @csspart result - What the results show.
 * @csspart profile - Its table.
 * @csspart group - The rows of one kind or group; `dynamic` or `static` beside it.
 * @csspart cell - An option in the table; `chosen`, `kept`, `added`, `removed` or `counted` beside it.
 * @csspart comparison - Two results side by side.
 * @csspart agreement - Where a team agrees and where it differs.
 * @csspart keep - The ways to keep what is shown.
 * @csspart results - The list of results.
 * @csspart adding - The ways to add results.
 * @csspart invitation - The QR code with its link; `qr` is the code itself.
 * @csspart button - Any button; `primary` beside it on the main one.
 * @csspart notice - What is told of what was added or kept.
 *
 * @cssprop [--outreach-accent=#00656b] - As on `<quick-scan>`, and so are all other tokens.
 */
export class OutreachProfileElement extends LitElement {
  static readonly tagName = tagName;
  static override readonly styles: CSSResultGroup = answeringStyles;
  static override readonly properties: PropertyDeclarations = {
    codes: {},
    results: { noAccessor: true },
    instrument: {
      converter: enumerated(tagName, 'instrument', ['', 'quick-scan', 'threshold-checklist', 'outreach-definition']),
    },
    headingLevel: {
      attribute: 'heading-level',
      converter: enumerated(tagName, 'heading-level', [2, 1, 3, 4, 5, 6]),
    },
    readonly: { type: Boolean },
    told: { state: true, attribute: false },
    asTeam: { state: true, attribute: false },
    invitation: { state: true, attribute: false },
  };

  /** Result codes to show, with spaces, commas or line ends between them. */
  declare codes: string | undefined;
  /** Whose results are shown; when empty, those of the first result's instrument. */
  declare instrument: '' | 'quick-scan' | 'threshold-checklist' | 'outreach-definition';
  /** Level of the element's first heading; the others follow from it. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  /** Whether a visitor can only look. */
  declare readonly: boolean;
  /** What the visitor was last told about keeping what is shown. */
  declare private told: Told | undefined;

  /** Whether two results are shown as a team's, and not as what moved. */
  declare private asTeam: boolean;
  /** The QR code on the screen. */
  declare private invitation: Invitation | undefined;

  #member = new ScopeMember(this);
  #readFragment = fragmentReader(this, () => {
    this.#unread.link = true;
    this.requestUpdate();
  });
  #later: LaterFile<Later> = new LaterFile(this, () => import('./outreach-profile-deferred.ts'));
  #collection: Collection | undefined;
  /** What the host gave as a property. */
  #given: readonly unknown[] | string = [];
  /** What came from outside and isn't read yet: from the host, or by a link. */
  #unread = { host: true, link: false };
  /** Where the focus was before an update. */
  #focused: Element | null | undefined;

  constructor() {
    super();
    this.instrument = '';
    this.headingLevel = 2;
    this.readonly = false;
    this.asTeam = false;
  }

  /** All results that are shown. Takes documents, or JSON text of one or a list, in the place of what it was given before; setting it fires no event. */
  get results(): readonly Result[] {
    return this.#collection?.results ?? [];
  }
  set results(documents: readonly (Result | string)[] | string | null | undefined) {
    const given = documents ?? [];
    // Frameworks set again what they were told: then nothing is read anew.
    if (isSameList(given, this.#given)) return;
    this.#given = given;
    this.#unread.host = true;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    if (!this.hasUpdated) this.#readFragment();
    if (changed.has('codes') || changed.has('instrument')) this.#unread.host = true;
    void this.#later.load();
    this.#later.render((later) => this.#read(later));
    this.#focused = this.shadowRoot?.activeElement?.closest('details, section, .base');
  }

  /** A button that disappears hands the focus on to what it stood in, or else to the top. */
  protected override updated(): void {
    if (!this.#focused || this.shadowRoot!.activeElement) return;
    const place = this.#focused.isConnected ? this.#focused : this.shadowRoot!;
    place.querySelector<HTMLElement>('summary, [part=heading]')?.focus();
  }

  /** Hands what came from outside to the collection. */
  #read({ Collection, readHost, readLink }: Later): void {
    this.#collection ??= new Collection(() => this.requestUpdate());
    const [collection, { host, link }] = [this.#collection, this.#unread];
    this.#unread = { host: false, link: false };
    collection.wanted = this.instrument || undefined;
    if (host) readHost(collection, this.#given, this.codes ?? '');
    if (link) readLink(collection, location.hash, this.getRootNode() as ParentNode);
    collection.follow(this.#member.scope?.results ?? []);
  }

  protected override render(): TemplateResult {
    const view = this.#later.render(({ profileView }, lit) =>
      profileView(lit, {
        collection: this.#collection!,
        scope: this.#member.scope,
        readonly: this.readonly,
        heading: (depth, content) => heading((Number(this.headingLevel) || 2) + depth, content),
        told: this.told,
        tell: this.#tell,
        asTeam: this.asTeam,
        showAsTeam: (asTeam) => (this.asTeam = asTeam),
        invitation: this.invitation,
        invite: (invitation) => (this.invitation = invitation),
        changed: this.#announce,
      }),
    );
    return html`<div part="base" class="base" lang=${this.#member.scope?.language ?? 'nl'} dir="ltr">
      ${this.#later.renderFailure()} ${view === nothing ? html`<slot></slot>` : view}
    </div>`;
  }

  #announce = (): void => {
    this.told = undefined;
    this.performUpdate();
    this.dispatchEvent(new OutreachProfileChangeEvent(this.results));
  };

  /** Said twice, it must be heard twice. */
  #tell = (told: Told): void => {
    this.told = undefined;
    this.performUpdate();
    this.told = told;
  };
}

/** Of lists alone: a script may give anything. */
const isSameList = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) &&
  Array.isArray(other) &&
  one.length === other.length &&
  one.every((each, index) => each === other[index]);

declare global {
  interface HTMLElementTagNameMap {
    'outreach-profile': OutreachProfileElement;
  }
}
