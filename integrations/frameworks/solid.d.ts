import type { JSX } from 'solid-js';
import type { ElementOf, Handlers, Over, Prefixed, TagName, Tags } from './templates.js';

/** Solid writes what never changes as an attribute, under the name that it has there, and sets the property otherwise. */
type Elements = {
  [Tag in TagName]: Over<
    JSX.HTMLAttributes<ElementOf<Tag>>,
    Tags[Tag]['attributes'] & Prefixed<'prop:', Tags[Tag]['properties']> & Handlers<Tag, 'on:'>
  >;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
