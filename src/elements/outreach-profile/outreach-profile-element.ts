import { type PropertyValues, type TemplateResult, html, isServer, nothing } from 'lit';
import type { OutreachProfileFirst, OutreachProfileLater, WorkshopWords } from '../../content/words.ts';
import type { Result } from '../../model/result.ts';
import type { AddOptions, ResultIntake } from '../../model/result-intake.ts';
import type { Remembered } from '../../model/result-memory.ts';
import { Visit } from '../../output/visit.ts';
import { ScopeMember } from '../../scope/scope-member.ts';
import { treeOf } from '../../scope/tree-of.ts';
import { LabelClicks } from '../../views/label-clicks.ts';
import { LinkController, leaveLink } from '../../views/link-controller.ts';
import type { TypedSession } from '../../views/profile/groups-controller.ts';
import type { Invitation } from '../../views/profile/invitation-view.ts';
import type { ProfileState } from '../../views/profile/profile-state.ts';
import type { Workshop, WorkshopMemory } from '../../views/profile/workshop/workshop.ts';
import { TapGuard } from '../../views/tap-guard.ts';
import { unavailableView } from '../../views/unavailable-view.ts';
import { Deferred } from '../base/deferred.ts';
import { type Takes, type TakingDeclarations, accept, boolean, textOf, warn } from '../base/attributes.ts';
import * as inner from '../base/inner.ts';
import { OutreachElement } from '../base/outreach-element.ts';
import { ViewFocus } from '../base/view-focus.ts';
import { Wording } from '../base/wording.ts';
import { OutreachProfileChangeEvent } from './outreach-profile-events.ts';
import { first, later, workshop } from './outreach-profile-words.ts';

const tagName = 'outreach-profile';
type ProfileDeferred = typeof import('./outreach-profile-deferred.ts');
type WorkshopDeferred = typeof import('./outreach-profile-workshop-deferred.ts');

const instruments = ['quick-scan', 'threshold-checklist', 'outreach-definition'];

/** An instrument by its name. Any other text means that of the first result. */
const instrumentNamed: Takes = (given, element) => {
  const text = textOf(given);
  if (!text || instruments.includes(text)) return text;
  warn(element, `doesn't know instrument="${text}", only ${instruments.join(', ')}. It uses that of the first result.`);
  return '';
};

const modes = ['', 'workshop'];

/** A mode by its name. Any other text means none. */
const modeNamed: Takes = (given, element) => {
  const text = textOf(given);
  if (modes.includes(text)) return text;
  if ((given ?? undefined) !== undefined) warn(element, `doesn't know mode="${text}", only workshop. It uses none.`);
  return '';
};

/** An address is a text: no server is asked for anything else. */
const address = (...[given, element, attribute]: Parameters<Takes>): string => {
  if (typeof given === 'string') return given.trim();
  const text = textOf(given);
  if (text) warn(element, `can't take ${attribute}="${text}", only an address as text. It takes none.`);
  return '';
};

/** An address that others can open, as it stands there. A browser resolves it against the page, as it does one in a link. */
const webAddress: Takes = (given, element, attribute) => {
  const text = address(given, element, attribute);
  if (!text || isServer) return text;
  const { protocol } = Object.assign(document.createElement('a'), { href: text });
  if (/^https?:$/.test(protocol)) return text;
  warn(element, `can't invite to invite="${text}", only to an address with http or https. It invites to this page.`);
  return '';
};

/**
 * Shows results: one as a profile, two as what moved between them, many as the picture of a team, or as what came and went in one team. No score, no ranking.
 * What a visitor adds stays in the page.
 *
 * @tagname outreach-profile
 * @summary Lays results of any of the instruments side by side.
 *
 * @fires {OutreachProfileChangeEvent} outreach-profile-change - A person added or removed results; `detail` is the list that is shown.
 *
 * @slot - What shows until the profile has loaded.
 *
 * @csspart sector - The counts of a sector.
 * @csspart agreement - Where a team agrees and where it differs.
 * @csspart results - The list of results.
 * @csspart adding - The ways to add results.
 * @csspart invitation - The QR code with its link.
 * @csspart qr - The code itself.
 * @csspart workshop - All of a workshop.
 * @csspart phases - Its phases.
 * @csspart phase - What the current phase shows.
 * @csspart agreements - What a team agrees on in a workshop, and the day to look again.
 * @csspart error - What is wrong with a code that is typed in a workshop, or with an agreement.
 * @csspart aside - What isn't for the whole team to see.
 */
export class OutreachProfileElement extends OutreachElement {
  static readonly tagName = tagName;
  /** Only so that a label can point at it: it submits nothing. */
  static readonly formAssociated = true;
  static override readonly properties: TakingDeclarations = {
    codes: {},
    results: { noAccessor: true },
    instrument: { takes: instrumentNamed },
    counts: { attribute: false },
    src: { takes: address },
    mode: { takes: modeNamed },
    invite: { takes: webAddress },
    overTime: { attribute: 'over-time', takes: boolean },
    readonly: { takes: boolean },
  };

  static {
    accept(this);
  }

  /** Result codes to show, separated by spaces, commas or line ends, or as a list. */
  declare codes: string | readonly string[] | null | undefined;
  /** The instrument whose results are shown; if empty, that of the first result. */
  declare instrument: '' | 'quick-scan' | 'threshold-checklist' | 'outreach-definition';
  /** The counts of a sector to show: a count document, as `integrations/sector/` writes it, or its JSON text. */
  declare counts: unknown;
  /** The address of a count document, on the page's own origin. The only thing that a tag ever asks a server for, and only if there are no `counts`. */
  declare src: string;
  /**
   * Whether dated results are first shown as those of one team over time; the visitor may say otherwise. Without it two are, unless their names
   * differ or they are less than a day apart, and more are those of different people.
   */
  declare overTime: boolean;
  /**
   * `workshop` leads a team through four phases on one screen: it collects codes without showing what they hold, then shows the picture of the team,
   * has it talk question by question, and writes down what it agrees on.
   */
  declare mode: '' | 'workshop';
  /** The address that the QR code leads to, on the web; if empty, that of this page. */
  declare invite: string;
  /** Whether a visitor can only look. */
  declare readonly: boolean;
  #member = new ScopeMember(this);
  #links = new LinkController(
    this,
    () => {
      this.#unread.link = true;
      this.requestUpdate();
    },
    readersOf,
  );
  /** Moves the focus to what a link opened. */
  #focus = new ViewFocus(this, () => undefined);
  #wording = new Wording<OutreachProfileFirst, OutreachProfileLater>(this, { first, later });
  #deferred: Deferred<ProfileDeferred> = new Deferred(
    this,
    () => this[inner.importDeferred](),
    this.#wording.loadLater,
  );
  #intake: ResultIntake | undefined;
  #controllers: ReturnType<ProfileDeferred['controllersOf']> | undefined;
  #workshop: Workshop | undefined;
  #workshopWording = new Wording<WorkshopWords, WorkshopWords>(this, { first: workshop, later: workshop });
  #workshopDeferred: Deferred<WorkshopDeferred> = new Deferred(
    this,
    () => import('./outreach-profile-workshop-deferred.ts'),
    this.#workshopWording.loadLater,
  );
  /** Whether the visitor says that the results are those of one team over time, or of people. */
  #saysOverTime: boolean | undefined;
  /** The QR code that is shown. */
  #invitation: Invitation | undefined;
  /** What the host set as `results`. */
  #given: readonly unknown[] | string = [];
  /** Whether the host or a link gave something that hasn't been read yet. */
  #unread = { host: true, link: false };
  /** Resolves when everything from the host and the link has been read. */
  #reading: Promise<unknown> | undefined;
  /** What the next visit to the page is to bring back. */
  #remembered: readonly Remembered[] = [];
  /** What the session that was opened is called, and its day. */
  #session: readonly [label: string, date: string] | undefined;
  /** What the visitor typed instead, before it is in a file. */
  #typed: TypedSession | undefined;
  /** Where a workshop was at the last visit. */
  #workshopBefore: WorkshopMemory | undefined;
  readonly #visit = new Visit<
    readonly [
      overTime: boolean | undefined,
      results: readonly Remembered[],
      workshop: WorkshopMemory | undefined,
      session: readonly [label: string, date: string] | undefined,
      typed: TypedSession | undefined,
    ]
  >(this, () => {
    if (this.#intake && this.#intake.done === undefined) {
      const { set, session } = this.#intake;
      this.#remembered = this.#deferred.module!.rememberedOf(set);
      this.#session = session && [session.label, session.date];
    }
    if (this.#controllers) this.#typed = this.#controllers.groups.asked.session;
    const workshop = this.#workshop?.memory ?? this.#workshopBefore;
    return [this.#saysOverTime, this.#remembered, workshop, this.#session, this.#typed];
  });
  /** The part of the profile that had the focus before an update. */
  #focused: Element | null | undefined;

  constructor() {
    super();
    this.instrument = '';
    this.src = '';
    this.mode = '';
    this.invite = '';
    this.overTime = false;
    this.readonly = false;
    new TapGuard(this);
    new LabelClicks(this);
  }

  /**
   * All results that are shown. Takes a list of results, as `createResult` of `outreach-elements/model` and events give them, and of codes, which
   * have no moment; or JSON text of one result, a list, or a session that a visitor kept, which brings its groups. They replace those set before;
   * setting it fires no event. A long list is read in turns: until the last, this has what was read so far. The event about what a visitor added
   * comes once, when all has been read.
   */
  get results(): readonly Result[] {
    return this.#intake?.set.results ?? [];
  }
  set results(documents: readonly (Result | string)[] | string | null | undefined) {
    const given = typeof documents === 'string' ? documents : listOf(documents ?? []);
    // Frameworks set again what an event gave them, which needn't be read again.
    if (isSameList(given, this.#given)) return;
    this.#given = given;
    this.#unread.host = true;
    this.requestUpdate();
  }

  /** Loads everything that it shows and does, and the instruments that it knows. */
  protected [inner.importDeferred](): Promise<ProfileDeferred> {
    return import('./outreach-profile-deferred.ts');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    if (!this.hasUpdated) {
      [this.#saysOverTime, this.#remembered = [], this.#workshopBefore, this.#session, this.#typed] =
        this.#visit.recall() ?? [];
      this.#links.read();
    }
    if (changed.has('codes') || changed.has('instrument')) this.#unread.host = true;
    const { scope } = this.#member;
    this.#wording.update(scope?.language, !!this.#deferred.settled);
    this.#deferred.load();
    if (this.#deferred.module && this.#wording.later) this.#read(this.#deferred.module);
    if (this.mode) {
      this.#workshopWording.chosen = this.#wording.chosen;
      this.#workshopWording.update(scope?.language, false);
      this.#workshopDeferred.load();
    }
    this.#focused = this.shadowRoot?.activeElement?.closest('details, section, .base');
  }

  /** When a button with the focus disappears, what it was in takes the focus, or else the top of the profile. */
  protected override updated(): void {
    this.#guard();
    if (!this.#focused || this.shadowRoot!.activeElement) return;
    const place = this.#focused.isConnected ? this.#focused : this.shadowRoot!;
    place.querySelector<HTMLElement>('summary, [part=heading]')?.focus();
  }

  /** Passes what the host, a link and the scope give to the intake. */
  #read(deferred: ProfileDeferred): void {
    const { candidatesIn, candidatesInFragment, candidatesOf } = deferred;
    if (!this.#intake) {
      this.#intake = this.#createIntake(deferred);
      this.#controllers = deferred.controllersOf(
        this,
        this.#wording,
        () => this.#member.scope,
        this.#intake.instruments,
        (problem) =>
          warn(this, `can't show the counts (${problem}). It takes what integrations/sector/ writes to counts.json.`),
      );
      this.#controllers.groups.ask({ session: this.#typed });
    }
    const [intake, { host, link }] = [this.#intake, this.#unread];
    const { instruments } = intake;
    this.#unread = { host: false, link: false };
    intake.wanted = this.instrument || undefined;
    if (host) {
      const [given, codes] = [this.#given, listOf(this.codes).map(textOf).join('\n')];
      const documents = typeof given === 'string' ? candidatesIn(instruments, given) : candidatesOf(instruments, given);
      this.#reading = intake.add(both(documents, candidatesIn(instruments, codes.replace(/[\s,;]+/g, '\n'))), 'host', {
        onUnreadable: this.#warnOf,
      });
    }
    if (link) {
      const linked = candidatesInFragment(instruments, location.hash, this.#reads);
      const { value: first } = linked.next();
      if (first) {
        this.#reading = intake.add(both([first], linked), 'link');
        leaveLink();
        this.#focus.move(() => this.shadowRoot);
      }
    }
    intake.follow(this.#member.scope?.results ?? []);
    this.#controllers!.sector.follow(this.counts, this.src);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#guard();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#guard();
  }

  /**
   * Warns before a visitor leaves a page with more results than it can remember. Listens only then, because some browsers don't keep a
   * page in the back/forward cache if it listens.
   */
  #guard(): void {
    const set = this.#intake?.set;
    const isNeeded = this.isConnected && set && this.#deferred.module!.isTooMuchToRemember(set);
    if (isNeeded) addEventListener('beforeunload', this.#preventLoss);
    else removeEventListener('beforeunload', this.#preventLoss);
  }

  #preventLoss = (event: Event): void => event.preventDefault();

  /** Tells a developer what can't be read of what the page gives, once of each cause. */
  #warnOf: NonNullable<AddOptions['onUnreadable']> = ({ where: { item, line } }, error) => {
    const { problem, path } = { path: '', ...error };
    const place = [item ? `results[${item - 1}]` : `code ${line ?? 1}`, path].filter(Boolean).join('.');
    warn(
      this,
      `can't read ${place} (${problem}). It takes codes, and whole results: createResult(quickScan, answers, timestamp(new Date())) of outreach-elements/model makes one.`,
      problem + path,
    );
  };

  #createIntake({ ResultIntake, textsOf }: ProfileDeferred): ResultIntake {
    const instruments = textsOf(this.#wording.later!).instruments.map(({ instrument }) => instrument);
    const intake = new ResultIntake(instruments, () => this.requestUpdate());
    const [label, date] = this.#session ?? [];
    intake.recall(this.#remembered, label === undefined ? undefined : { label, date: date! });
    return intake;
  }

  /** Whether to read what a link opens; not if another element on the page opens it itself. */
  #reads = (name: string): boolean => name === tagName || !treeOf(this).querySelector(name);

  /** Resolves once the deferred file and the words have loaded, and what the page gave has been read. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#deferred.settled;
    await super.getUpdateComplete();
    await this.#wording.settled;
    await super.getUpdateComplete();
    await this.#reading;
    await super.getUpdateComplete();
    const { sector, groups } = this.#controllers ?? {};
    await Promise.all([
      sector?.settled,
      groups?.settled,
      this.#workshopDeferred.settled,
      this.#workshopWording.settled,
    ]);
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { module, failed } = this.#deferred;
    const { first, later, language, busy } = this.#wording;
    const view =
      module &&
      later &&
      module.profileView({
        intake: this.#intake!,
        wanted: this.instrument,
        texts: module.textsOf(later),
        ...this.#controllers!,
        isTranslation: this.#controllers!.original.isOther,
        original: this.#controllers!.original.later && module.textsOf(this.#controllers!.original.later),
        onAskOriginal: this.#controllers!.original.ask,
        language,
        scope: this.#member.scope,
        readonly: this.readonly,
        headingLevel: this.headingLevel,
        overTime: this.#saysOverTime ?? (this.overTime || undefined),
        onOverTime: (overTime) => {
          this.#saysOverTime = overTime;
          this.requestUpdate();
        },
        workshop: this.mode ? this.#renderWorkshop : undefined,
        invite: this.invite,
        invitation: this.#invitation,
        onInvite: (invitation) => {
          this.#invitation = invitation;
          this.requestUpdate();
        },
        onChange: this.#onChange,
      });
    return html`<div part="base" class="base" lang=${language || nothing} dir="ltr" aria-busy=${busy || nothing}>
      ${failed && first ? unavailableView(first.answering, '', () => this.#deferred.load(true)) : nothing}
      ${view ?? html`<slot></slot>`}
    </div>`;
  }

  /** Nothing while it loads: no picture may be seen too early. */
  #renderWorkshop = (view: ProfileState): unknown => {
    const { module, failed } = this.#workshopDeferred;
    const { first: words } = this.#workshopWording;
    if (failed) return unavailableView(this.#wording.first!.answering, '', () => this.#workshopDeferred.load(true));
    if (!module || !words) return nothing;
    this.#workshop ??= new module.Workshop(this, this.#deferred.module!.parts, this.#focus, this.#workshopBefore);
    return this.#workshop.render(view, words);
  };

  #onChange = (): void => {
    this.performUpdate();
    this.dispatchEvent(new OutreachProfileChangeEvent(this.results));
  };
}

/**
 * Of several profiles, a round is for a workshop, which collects codes, or else for the one of its instrument, or else for the first. One of
 * another instrument couldn't show it.
 */
function readersOf(profiles: readonly Element[], entries: readonly (readonly [name: string, value: string])[]) {
  const passed = instruments.filter((id) => entries.some(([name]) => name === `${id}.round`));
  const rank = ({ mode, instrument }: OutreachProfileElement) => {
    if (instrument && !passed.includes(instrument)) return 3;
    return mode ? 0 : instrument ? 1 : 2;
  };
  return passed.length > 0
    ? [...(profiles as readonly OutreachProfileElement[])].sort((one, other) => rank(one) - rank(other))
    : profiles;
}

function* both<T, U>(one: Iterable<T>, other: Iterable<U>): Generator<T | U> {
  yield* one;
  yield* other;
}

/** A list of its own, as it is read in turns. What can't be read, such as a proxy that was revoked, counts as something else. */
function listOf(given: unknown): readonly unknown[] {
  try {
    return Array.isArray(given) ? [...(given as readonly unknown[])] : [given];
  } catch {
    return [undefined];
  }
}

const isSameList = (one: readonly unknown[] | string, other: readonly unknown[] | string): boolean =>
  typeof one !== 'string' && one.length === other.length && one.every((each, index) => each === other[index]);

declare global {
  interface HTMLElementTagNameMap {
    'outreach-profile': OutreachProfileElement;
  }
}
