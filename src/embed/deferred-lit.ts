/*
 * The part of Lit that views need, for the files that load after their element: the plain objects that the element's own
 * Lit renders, so that no second Lit loads. lit-html keeps these names stable, as a contract between its copies.
 */
type Values = readonly unknown[];

const template =
  (type: 1 | 2) =>
  (strings: TemplateStringsArray, ...values: Values) => ({ _$litType$: type, strings, values });

export const html = template(1);
export const svg = template(2);
export const nothing = Symbol.for('lit-nothing');

export const css = (strings: TemplateStringsArray, ...values: Values) => ({
  cssText: String.raw({ raw: strings }, ...values.map((value) => (value as { cssText?: string }).cssText ?? value)),
});
