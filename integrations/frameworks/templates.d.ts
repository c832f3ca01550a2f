import type { Tags } from './elements.js';

export type { Tags };
export type TagName = keyof Tags;
export type ElementOf<Tag extends TagName> = Tags[Tag]['element'];

/** The second of two types, with what only the first one has. */
export type Over<First, Second> = Omit<First, keyof Second> & Second;

/** What a tag takes in a framework that sets a property wherever there is one, and an attribute otherwise. */
export type Members<Tag extends TagName> = Over<Tags[Tag]['attributes'], Tags[Tag]['properties']>;

/** Members under names with something before them, such as `prop:`. */
export type Prefixed<Prefix extends string, Named> = {
  [Name in keyof Named as `${Prefix}${Name & string}`]: Named[Name];
};

type AllOf<Union> = (Union extends unknown ? (all: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The events that can be heard at a tag: its own, and at a scope those of all tags in it, as events bubble. */
export type EventsAt<Tag extends TagName> = Tag extends 'outreach-scope'
  ? AllOf<Tags[TagName]['events']>
  : Tags[Tag]['events'];

/** An event as a handler on a tag gets it. */
export type HeardAt<Tag extends TagName, Heard> = Heard & { readonly currentTarget: ElementOf<Tag> };

/** A handler for each event that can be heard at a tag, under its name with something before it, such as `on`. */
export type Handlers<Tag extends TagName, Prefix extends string> = {
  [Name in keyof EventsAt<Tag> & string as `${Prefix}${Name}`]?:
    ((event: HeardAt<Tag, EventsAt<Tag>[Name]>) => void) | undefined;
};

/** A name as it is in scripts: `headingLevel`, `QuickScanChange`. */
export type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
