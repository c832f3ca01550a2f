/** What a translation says about itself. */
export const translated = 'Dit is een vertaling. De Nederlandse tekst geldt.';

/** The Dutch of a translation, one press away, and the choice of languages. */
export const translation = {
  original: 'De Nederlandse tekst',
  languages: 'Taal',
  unavailable: 'Deze taal kan nu niet laden. Probeer het later opnieuw.',
};
