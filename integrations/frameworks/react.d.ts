import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ElementOf, Handlers, Members, Over, TagName } from './templates.js';

type Elements = {
  [Tag in TagName]: Over<
    HTMLAttributes<ElementOf<Tag>> & ClassAttributes<ElementOf<Tag>>,
    Members<Tag> & Handlers<Tag, 'on'>
  >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
