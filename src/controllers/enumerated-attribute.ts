import type { PropertyDeclaration } from 'lit';

/**
 * Declares a property whose attribute takes one of a few values. Any other value means the first, with one console
 * warning that names the tag and the attribute.
 */
export const enumeratedAttribute = (
  tagName: string,
  attribute: string,
  values: readonly [string | number, ...(string | number)[]],
): PropertyDeclaration => ({
  attribute,
  converter: (text) => {
    const known = values.find((value) => String(value) === text);
    if (text !== null && known === undefined) {
      console.warn(
        `<${tagName}> doesn't know ${attribute}="${text}"; it uses "${values[0]}". Known: ${values.join(', ')}.`,
      );
    }
    return known ?? values[0];
  },
});
