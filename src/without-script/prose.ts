import { type Written, element, escaped } from '../embed/markup.ts';

export const section = (content: string, attributes: readonly Written[] = []): string =>
  element('section', attributes, content);

export const heading = (level: number, text: string): string => element(`h${Math.min(level, 6)}`, [], escaped(text));

/** @param aside follows the text in smaller letters */
export const paragraph = (text = '', aside = ''): string =>
  text || aside ? element('p', [], escaped(text) + small(aside)) : '';

export const small = (text = ''): string => text && ` ${element('small', [], escaped(text))}`;

export const list = (items: readonly string[], attributes: readonly Written[] = []): string =>
  element('ul', attributes, items.map((item) => element('li', [], item)).join(''));

/** @param content HTML */
export const link = (url: string, content: string): string => element('a', [['href', url]], content);
