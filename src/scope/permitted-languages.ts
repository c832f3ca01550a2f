import { languages } from '../content/languages.ts';
import { languageOf } from './language-around.ts';
import { isKnown } from './known-language.ts';

/**
 * The languages that a host lets visitors choose between, as the attribute gives them. A language without texts, or one that is
 * repeated, is left out with one console warning.
 */
export function permittedLanguages(tagName: string, attribute: string): readonly string[] {
  const given = attribute.split(/\s+/).filter(Boolean);
  const isFirst = (tag: string, index: number) =>
    given.findIndex((each) => isKnown(each) && languageOf(each) === languageOf(tag)) === index;
  const permitted = given.filter((tag, index) => isKnown(tag) && isFirst(tag, index));
  if (permitted.length < given.length) {
    console.warn(
      `<${tagName}> offers only ${permitted.join(', ') || 'nothing'} of languages="${attribute}": one each of ${languages.join(', ')}.`,
    );
  }
  return permitted;
}
