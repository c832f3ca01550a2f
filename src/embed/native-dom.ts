// The DOM as the browser provides it. An author who may write only HTML can still hide any member of `document`
// (`<img name="head">`) or of a form (`<input name="matches">`).

/* eslint-disable-next-line @typescript-eslint/unbound-method -- all are called on an element, by `call` */
export const { getAttribute, matches, querySelector } = Element.prototype;

export const ofPage = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);

/** A document without a page. A tag made by it is upgraded on the page, and browsers restore only what they upgrade. */
export const aside = ofPage('implementation').createHTMLDocument();
