import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, Handlers, Members, Over, TagName } from './templates.js';

type Elements = {
  [Tag in TagName]: Over<HTMLAttributes<ElementOf<Tag>>, Members<Tag> & Handlers<Tag, 'on'> & Handlers<Tag, 'on:'>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
