import type { DefinitionView } from '../model/definition-views.ts';

/** Where an editor pastes a snippet. */
export const systems = ['wordpress', 'drupal', 'ckeditor', 'tinymce'] as const;

export type System = (typeof systems)[number];

/** Two lines of what to do, and whether what is pasted there is still there afterwards. */
export interface Instruction {
  readonly survives: 'yes' | 'sometimes' | 'no';
  readonly lines: readonly [string, string];
  /** Where it doesn't always: when, and which form does. */
  readonly warning?: string;
}

/** A choice, and what it means. */
interface Choice {
  readonly label: string;
  readonly help: string;
}

/** What the page says on which an editor makes a snippet. Its keys are those of what can be chosen, in src/embed. */
export interface InsluitcodeContent {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly steps: Readonly<Record<'choose' | 'look' | 'copy', { readonly title: string; readonly lead: string }>>;

  readonly tag: string;
  readonly tags: Readonly<
    Record<'quick-scan' | 'threshold-checklist' | 'outreach-definition' | 'outreach-profile', Choice>
  >;
  readonly settings: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'steps' | 'page', Choice>>;
  readonly view: string;
  readonly views: Readonly<Record<DefinitionView, string>>;
  readonly headingLevel: string;
  readonly headingLevelHelp: string;
  readonly headingLevelOf: (level: number, isDefault: boolean) => string;
  readonly languageLabel: string;
  readonly theme: string;
  readonly noTheme: string;
  readonly themes: Readonly<Record<'antwerpen' | 'gent' | 'utrecht' | 'vlaanderen', string>>;
  readonly reflect: Choice;
  readonly allowSaving: Choice;
  readonly link: string;
  readonly linkHelp: string;
  readonly linkText: string;
  readonly linkTextHelp: (text: string) => string;
  readonly linkAddress: string;
  readonly linkAddressHelp: string;
  readonly linkAddressRefused: string;

  readonly phone: string;
  readonly desktop: string;
  /** Where the screen is narrower than what it shows. */
  readonly scrollHint: string;
  readonly previewTitle: (title: string, screen: string) => string;
  readonly ownPage: string;
  readonly opensElsewhere: string;

  readonly form: string;
  readonly forms: Readonly<Record<'script' | 'data' | 'frame' | 'link', Choice>>;
  readonly edition: string;
  readonly editions: {
    readonly floating: Choice;
    readonly pinned: { readonly label: string; readonly help: (version: string) => string };
  };
  /** What a hash doesn't cover there. */
  readonly pinnedFrame: string;
  readonly floatingOnly: Readonly<Record<'file' | 'missing', string>>;
  readonly base: string;
  readonly baseHelp: string;
  readonly baseRefused: string;

  readonly once: string;
  readonly onceHelp: Readonly<Record<'data' | 'frame', string>>;
  readonly here: string;
  readonly hereHelp: string;
  readonly copy: string;
  /** The button's name for who doesn't see what it stands under; it starts with what is seen. */
  readonly copyNamed: (what: string) => string;
  readonly copied: string;
  readonly copyRefused: string;

  readonly systems: string;
  readonly systemsHelp: string;
  readonly systemNames: Readonly<Record<System, string>>;
  readonly survives: Readonly<Record<Instruction['survives'], string>>;
  readonly instructions: Readonly<Record<'script' | 'data' | 'frame' | 'link', Readonly<Record<System, Instruction>>>>;

  readonly statement: string;
  readonly statementHelp: string;
}
