/** A text in markup: in an element, or in an attribute between double quotation marks. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (symbol) => `&#${symbol.charCodeAt(0)};`);
