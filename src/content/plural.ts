/** Chooses between singular and plural as a language does: French says «0 résultat», Dutch “0 resultaten”. */
export function pluralIn(language: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  return (count, one, other) => (rules.select(count) === 'one' ? one : other);
}
