/** What a translation says about itself, with the Dutch one press away, and the choice of languages. */
export const translation = {
  note: 'Dit is een vertaling. De Nederlandse tekst geldt.',
  original: 'De Nederlandse tekst',
  languages: 'Taal',
  unavailable: 'Deze taal kan nu niet laden. Probeer het later opnieuw.',
};
