import type { ReactiveElement, TemplateResult } from 'lit';
import type { GroupsTexts } from '../../content/texts.ts';
import type { ResultIntake } from '../../model/result-intake.ts';
import type { Entry } from '../../model/result-set.ts';
import { languageOf } from '../../scope/language-around.ts';
import type { WordsOfKind } from '../spoken.ts';
import type { Picture, ShownTogether } from './picture-view.ts';
import type { ProfileState } from './profile-state.ts';

/** What shows groups and sessions, and loads later. */
export interface GroupsModule {
  readonly styleSheet: () => CSSStyleSheet;
  readonly words: WordsOfKind<GroupsTexts>;
  /** Why they can't stand side by side here; empty if they can. */
  readonly hidden: (view: ProfileState) => string;
  /** The pictures of groups side by side, with a note on the versions of the instrument. */
  readonly picture: (view: ProfileState, shown: ShownTogether, note: string) => Picture;
  /** The list of results by group; `undefined` while it is a plain list, which must not be made anew when this has loaded. */
  readonly list: (
    view: ProfileState,
    entries: readonly Entry[],
    entryView: (entry: Entry, more?: TemplateResult) => TemplateResult,
  ) => TemplateResult | undefined;
  /** What else can be done with them: make groups, and keep the session. It is last, so that nothing moves when it has loaded. */
  readonly more: (view: ProfileState) => unknown;
  /** Puts what was added last in a group of its own. */
  readonly setApart: (host: ReactiveElement, tag: string, intake: ResultIntake) => Promise<void>;
}

/** What a session to keep is to be called, and its day, as far as the visitor typed that. */
export type TypedSession = readonly [label: string | undefined, date: string | undefined];

/** What the visitor asked to see. */
export interface Asked {
  /** Whether the list offers groups to put results in, before there are any. */
  readonly isGrouping?: boolean;
  readonly showsNames?: boolean;
  /** What is typed of the session to keep, and what became of it: what is wrong, or the file that was made. */
  readonly session?: TypedSession | undefined;
  readonly withNames?: boolean;
  readonly outcome?: { readonly problem?: 'unnamed' | 'undated'; readonly said?: string };
}

/** Groups side by side and sessions. What shows them loads as soon as there are groups, or the visitor opens the list. */
export class GroupsController {
  /** Resolves when what was asked for has loaded, or can't. */
  settled: Promise<unknown> | undefined;
  asked: Asked = {};
  /** The group of what the visitor adds next. */
  next = '';
  readonly #host: ReactiveElement;
  readonly #import: () => Promise<{ readonly module: GroupsModule }>;
  #module: GroupsModule | undefined;
  readonly #loading: Record<string, Promise<unknown>> = {};

  constructor(host: ReactiveElement, importModule: () => Promise<{ readonly module: GroupsModule }>) {
    this.#host = host;
    this.#import = importModule;
  }

  /** `undefined` until it has loaded in this language. */
  in(tag: string, { set: { groups } }: ResultIntake): GroupsModule | undefined {
    if (groups.size > Number(groups.has(''))) void this.load(tag);
    return this.#module?.words.here[languageOf(tag)] && this.#module;
  }

  /** Loads it, once in each language; after a failure, again when it is next asked for. */
  load(tag: string): Promise<unknown> {
    const language = languageOf(tag);
    return (this.settled = this.#loading[language] ??=
      this.#import()
        .then(async ({ module }) => {
          await module.words.load(language);
          if (!this.#module) (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(module.styleSheet());
          this.#module = module;
          this.#host.requestUpdate();
        })
        .catch(() => delete this.#loading[language]));
  }

  /** Puts what was added last in a group of its own. */
  async setApart(tag: string, intake: ResultIntake): Promise<void> {
    await this.load(tag);
    await this.in(tag, intake)?.setApart(this.#host, tag, intake);
  }

  ask(asked: Asked): void {
    this.asked = { ...this.asked, ...asked };
    this.#host.requestUpdate();
  }
}
