import type { Over, TagName, Tags } from './templates.js';

/** Astro writes attributes, also where one is `false`, and leaves events to scripts. */
type Written<Attributes> = { [Name in keyof Attributes]: Exclude<Attributes[Name], false> };

type Elements = { [Tag in TagName]: Over<astroHTML.JSX.HTMLAttributes, Written<Tags[Tag]['attributes']>> };

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements extends Elements {}
  }
}
