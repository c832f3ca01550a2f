import type { ComplexAttributeConverter } from 'lit';

/**
 * Converts an attribute that takes one of a few values. Any other value means the first, with one console warning that
 * names the tag and the attribute.
 */
export const enumerated = <Value extends string | number>(
  tagName: string,
  attribute: string,
  values: readonly [Value, ...Value[]],
): ComplexAttributeConverter<Value> => ({
  fromAttribute(text) {
    const known = values.find((value) => String(value) === text);
    if (text !== null && known === undefined) {
      console.warn(
        `<${tagName}> doesn't know ${attribute}="${text}", only ${values.join(', ')}. It uses ${values[0]}.`,
      );
    }
    return known ?? values[0];
  },
});
