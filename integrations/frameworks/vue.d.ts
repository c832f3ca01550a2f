import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Camel, ElementOf, EventsAt, HeardAt, Over, TagName, Tags } from './templates.js';

/** Vue knows a name in its camel case, whether a template has it so or with hyphens. */
type Named<Attributes> = { [Name in keyof Attributes & string as Camel<Name>]: Attributes[Name] };

/** Under one name it takes what the attribute takes, and what the property does. */
type Either<First, Second> = {
  [Name in keyof First | keyof Second]?:
    (Name extends keyof First ? First[Name] : never) | (Name extends keyof Second ? Second[Name] : never);
};

type Listeners<Tag extends TagName, Events = EventsAt<Tag>> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?:
    ((event: HeardAt<Tag, Events[Name]>) => void) | undefined;
};

/** What `v-model` binds: the value of a tag that has one. */
type Model<Properties> = 'value' extends keyof Properties ? { modelValue?: string | undefined } : unknown;

type Elements = {
  // What a template ref gives is the element itself.
  [Tag in TagName]: new () => ElementOf<Tag> & {
    $props: Over<
      HTMLAttributes & ReservedProps,
      Either<Named<Tags[Tag]['attributes']>, Tags[Tag]['properties']> & Listeners<Tag> & Model<Tags[Tag]['properties']>
    >;
  };
};

declare module 'vue' {
  // What goes into a tag names its slot by this attribute, which Vue's own types leave out.
  interface HTMLAttributes {
    slot?: string | undefined;
  }
  interface GlobalComponents extends Elements {}
}
