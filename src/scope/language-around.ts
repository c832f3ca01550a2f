import { type Language, languages } from '../content/languages.ts';

/**
 * The language nearest around an element, across shadow roots, among those that there are texts in: BCP 47, as the page gives it.
 * Never the browser's: the author of the page decides what language it is in.
 */
export function languageAround(element: Element): string | undefined {
  // Taken from the prototype, so that a form field that is named after them can't hide them.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- both are called on an element, by `call`
  const { closest, getAttribute } = Element.prototype;
  // Any region of a language counts as that language.
  const known = languages.map((language) => `[lang|=${language} i]`).join();
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as ShadowRoot).host) {
    const nearest = closest.call(at, known);
    if (nearest) return getAttribute.call(nearest, 'lang')!;
  }
  return undefined;
}

/** Which of our languages a tag of the page stands for. */
export const languageOf = (tag: string): Language => tag.slice(0, 2).toLowerCase() as Language;
