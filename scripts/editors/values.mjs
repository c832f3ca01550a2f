/** The values in a union of them, as markup writes them, except the empty one; none for any other type. */
export function valuesIn(type) {
  const values = type.split(' | ').map((value) => value.replace(/^'(.*)'$/, '$1'));
  return /^('[^']*'|\d)( \| ('[^']*'|\d))+$/.test(type) ? values.filter(Boolean) : undefined;
}
