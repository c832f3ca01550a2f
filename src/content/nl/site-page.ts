/** What the pages of the site for editors and administrators have in common. */
export const sitePage = {
  // Names the links to the same page in the other languages.
  languages: 'Deze pagina in een andere taal',
  needsScript: 'Deze pagina heeft JavaScript nodig. Zet het aan in je browser.',
};
