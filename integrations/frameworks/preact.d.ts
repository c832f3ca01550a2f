import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ElementOf, Handlers, Members, Over, TagName } from './templates.js';

type Elements = {
  [Tag in TagName]: Over<
    HTMLAttributes<ElementOf<Tag>> & ClassAttributes<ElementOf<Tag>>,
    Members<Tag> & Handlers<Tag, 'on'>
  >;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
