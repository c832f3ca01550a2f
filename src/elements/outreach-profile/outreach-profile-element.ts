import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, isServer, nothing } from 'lit';
import { answering } from '../../content/nl/answering.ts';
import type { Result } from '../../model/result.ts';
import type { ResultIntake } from '../../model/result-intake.ts';
import { ScopeMember } from '../../scope/scope-member.ts';
import type { ExportController } from '../../views/export-controller.ts';
import { LinkController } from '../../views/link-controller.ts';
import type { Invitation } from '../../views/profile/invitation-view.ts';
import { unavailableView } from '../../views/unavailable-view.ts';
import { Deferred } from '../base/deferred.ts';
import { enumerated } from '../base/enumerated.ts';
import { OutreachElement, headingLevelOf } from '../base/outreach-element.ts';
import { OutreachProfileChangeEvent } from './outreach-profile-events.ts';

const tagName = 'outreach-profile';
type ProfileDeferred = typeof import('./outreach-profile-deferred.ts');

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
 * @csspart agreement - Where a team agrees and where it differs.
 * @csspart results - The list of results.
 * @csspart adding - The ways to add results.
 * @csspart invitation - The QR code with its link; `qr` is the code itself.
 */
export class OutreachProfileElement extends OutreachElement {
  static readonly tagName = tagName;
  static override readonly properties: PropertyDeclarations = {
    codes: {},
    results: { noAccessor: true },
    instrument: {
      converter: enumerated(tagName, 'instrument', ['', 'quick-scan', 'threshold-checklist', 'outreach-definition']),
    },
    ...headingLevelOf(tagName),
    readonly: { type: Boolean },
  };

  /** Result codes to show, with spaces, commas or line ends between them. */
  declare codes: string | undefined;
  /** Whose results are shown; when empty, those of the first result's instrument. */
  declare instrument: '' | 'quick-scan' | 'threshold-checklist' | 'outreach-definition';
  /** Whether a visitor can only look. */
  declare readonly: boolean;
  #member = new ScopeMember(this);
  #links = new LinkController(this, () => {
    this.#unread.link = true;
    this.requestUpdate();
  });
  #deferred: Deferred<ProfileDeferred> = new Deferred(this, () => this.importDeferred());
  #intake: ResultIntake | undefined;
  #exports: ExportController | undefined;
  /** Whether two results are shown as a team's, and not as what moved. */
  #asTeam = false;
  /** The QR code on the screen. */
  #invitation: Invitation | undefined;
  /** What the host gave as a property. */
  #given: readonly unknown[] | string = [];
  /** What came from outside and isn't read yet: from the host, or by a link. */
  #unread = { host: true, link: false };
  /** Where the focus was before an update. */
  #focused: Element | null | undefined;

  constructor() {
    super();
    this.instrument = '';
    this.readonly = false;
  }

  /** All results that are shown. Takes documents, or JSON text of one or a list, in the place of what it was given before; setting it fires no event. */
  get results(): readonly Result[] {
    return this.#intake?.set.results ?? [];
  }
  set results(documents: readonly (Result | string)[] | string | null | undefined) {
    const given = documents ?? [];
    // Frameworks set again what they were told: then nothing is read anew.
    if (isSameList(given, this.#given)) return;
    this.#given = given;
    this.#unread.host = true;
    this.requestUpdate();
  }

  /** All that it shows and does, and the instruments that it knows, with their words. */
  protected importDeferred(): Promise<ProfileDeferred> {
    return import('./outreach-profile-deferred.ts');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    if (!this.hasUpdated) this.#links.read();
    if (changed.has('codes') || changed.has('instrument')) this.#unread.host = true;
    this.#deferred.load();
    if (this.#deferred.module) this.#read(this.#deferred.module);
    this.#focused = this.shadowRoot?.activeElement?.closest('details, section, .base');
  }

  /** A button that disappears hands the focus on to what it stood in, or else to the top. */
  protected override updated(): void {
    if (!this.#focused || this.shadowRoot!.activeElement) return;
    const place = this.#focused.isConnected ? this.#focused : this.shadowRoot!;
    place.querySelector<HTMLElement>('summary, [part=heading]')?.focus();
  }

  /** Hands what came from outside to the intake. */
  #read(deferred: ProfileDeferred): void {
    const { candidatesIn, candidatesInFragment, candidatesOf } = deferred;
    this.#exports ??= new deferred.ExportController(this);
    this.#intake ??= new deferred.ResultIntake(
      deferred.texts.instruments.map(({ instrument }) => instrument),
      () => this.requestUpdate(),
    );
    const [intake, { host, link }] = [this.#intake, this.#unread];
    const { instruments } = intake;
    this.#unread = { host: false, link: false };
    intake.wanted = this.instrument || undefined;
    if (host) {
      const [given, codes] = [this.#given, this.codes ?? ''];
      const documents = typeof given === 'string' ? candidatesIn(instruments, given) : candidatesOf(instruments, given);
      void intake.add(both(documents, candidatesIn(instruments, codes.replace(/[\s,;]+/g, '\n'))), 'host');
    }
    if (link) {
      // What another element on the page opens itself is left to it.
      const page = this.getRootNode() as ParentNode;
      const isMeantHere = (name: string) => name === tagName || !page.querySelector(name);
      const linked = [...candidatesInFragment(instruments, location.hash, isMeantHere)];
      // As often as it names each: two people may answer alike.
      if (linked.length > 0) void intake.add(linked, 'link', { again: true });
    }
    intake.follow(this.#member.scope?.results ?? []);
  }

  /** Resolves when the deferred file has come as well. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#deferred.settled;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { module, failed } = this.#deferred;
    const view =
      module &&
      module.profileView({
        intake: this.#intake!,
        texts: module.texts,
        scope: this.#member.scope,
        readonly: this.readonly,
        headingLevel: this.firstLevel,
        exports: this.#exports!,
        asTeam: this.#asTeam,
        onAsTeam: (asTeam) => {
          this.#asTeam = asTeam;
          this.requestUpdate();
        },
        invitation: this.#invitation,
        onInvite: (invitation) => {
          this.#invitation = invitation;
          this.requestUpdate();
        },
        onChange: this.#onChange,
      });
    return html`<div part="base" class="base" lang=${this.#member.scope?.language ?? 'nl'} dir="ltr">
      ${failed ? unavailableView(answering, '', () => this.#deferred.load(true)) : nothing}
      ${view ?? html`<slot></slot>`}
    </div>`;
  }

  #onChange = (): void => {
    this.performUpdate();
    this.dispatchEvent(new OutreachProfileChangeEvent(this.results));
  };
}

function* both<T>(one: Iterable<T>, other: Iterable<T>): Generator<T> {
  yield* one;
  yield* other;
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
