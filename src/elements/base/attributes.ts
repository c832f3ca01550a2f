import type { PropertyDeclaration } from 'lit';
import * as inner from './inner.ts';

/** An element that remembers what it warned of. */
interface Taking extends Element {
  readonly [inner.warnings]: Set<string>;
}

/** What a property makes of whatever it is given. What an attribute gives goes the same way: a framework may set either. */
export type Takes = (given: unknown, element: Taking, attribute: string) => unknown;

export type TakingDeclarations = Readonly<Record<string, PropertyDeclaration & { readonly takes?: Takes }>>;

/** Gives a class accessors for the properties that say what they take. Lit makes them reactive. */
export function accept({ prototype, properties }: { prototype: object; properties: TakingDeclarations }): void {
  for (const [name, { takes, attribute = name }] of Object.entries(properties)) {
    if (!takes) continue;
    const value = Symbol();
    type Values = Taking & Record<symbol, unknown>;
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: Values) {
        return this[value];
      },
      set(this: Values, given) {
        this[value] = takes(given, this, attribute as string);
      },
    });
  }
}

/** What is given, as text. Of an object it only says that it is one: asking the object itself may fail, as with a proxy. */
export const textOf = (given: unknown): string =>
  Object(given) === given ? `[object ${typeof given}]` : String((given as string | null) ?? '');

/** Warns once per element, or once of each cause. */
export function warn(element: Taking, what: string, cause = what): void {
  const { [inner.warnings]: warnings } = element;
  if (warnings.size < warnings.add(cause).size) console.warn(`<${element.localName}> ${what}`);
}

const refuse = (element: Taking, attribute: string, text: string, known: readonly unknown[], used: unknown): void =>
  warn(
    element,
    `doesn't know ${attribute}="${text.slice(0, 99)}", only ${known.join(', ')}. It uses ${used as string}.`,
  );

/** One of a few values. Any other value means the first one. */
export const enumerated =
  <Value extends string | number>(...values: readonly [Value, ...Value[]]): Takes =>
  (given, element, attribute) => {
    const text = textOf(given);
    const known = values.find((value) => String(value) === text);
    if (known === undefined && (given ?? undefined) !== undefined)
      refuse(element, attribute, text, values.toSorted(), values[0]);
    return known ?? values[0];
  };

/** Several frameworks write `false` as a text, which HTML takes for true. Any other text is true, also an empty one. */
export function boolean(given: unknown, element: Taking, attribute: string): boolean {
  const isFalse = given === 'false';
  if (isFalse) refuse(element, attribute, 'false', [`${attribute} or nothing`], 'nothing');
  return given === '' || (!isFalse && !!given);
}
