/**
 * The attributes that a tag can be given without a script: those that tags observe, and a few that are harmless anywhere. So
 * `data-onclick` or `?style=` never becomes more than text.
 */
export const attributeNames = [
  ...['mode', 'view', 'reflect', 'heading-level', 'history', 'allow-saving'],
  ...['codes', 'results', 'instrument', 'over-time', 'src', 'invite'],
  ...['name', 'result-field', 'value', 'required', 'readonly', 'disabled', 'lang', 'languages', 'dir', 'theme'],
] as const;

export type AttributeName = (typeof attributeNames)[number];

/** Sets an attribute, or removes it for null. `false` removes it too, so that it turns a boolean one off. */
export function setAttribute(element: Element, name: AttributeName, value: string | null): void {
  if (value === null || value === 'false') element.removeAttribute(name);
  else element.setAttribute(name, value);
}
