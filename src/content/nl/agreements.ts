/** What a team agrees on after its result, and when it looks again. */
export const agreements = {
  title: 'Wat nu?',
  lead: 'Wat doen jullie vanaf maandag anders? Spreek hoogstens drie dingen af.',
  stays:
    'Wat je hier typt, blijft op deze pagina en wordt niet bewaard. Het verlaat de pagina alleen als je afdrukt, als tekst kopieert of een agendabestand downloadt.',
  make: 'Schrijf een afspraak op',
  unavailable: 'Dit laadt nu niet. Probeer het opnieuw.',
  agreed: 'Afgesproken',
  hook: 'Waar gaat de afspraak over?',
  choose: 'Maak een keuze',
  words: 'Wat spreken jullie af?',
  who: 'Wie doet het? (mag leeg blijven)',
  day: 'Tegen welke dag? (mag leeg blijven)',
  add: 'Voeg de afspraak toe',
  change: 'Wijzig',
  leave: 'Niet wijzigen',
  full: 'Met drie afspraken hebben jullie genoeg om waar te maken. Willen jullie een andere? Wijzig of verwijder er dan een.',
  /** What is known of an agreement besides its words. */
  about: (hook: string, who = '', day = '') =>
    [`Over: ${hook}`, who && `Wie: ${who}`, day && `Tegen: ${day}`].filter(Boolean).join('\n'),
  stale: 'Dit antwoord is intussen veranderd.',
  tooLong: (length: string, most: string) =>
    `Dit zijn ${length} tekens, en er is plaats voor ${most}. Maak het korter.`,
  problems: {
    'no-hook': 'Kies waar de afspraak over gaat.',
    'no-words': 'Schrijf wat jullie afspreken.',
    'no-such-day': 'Kies een dag die bestaat.',
    'day-past': 'Deze dag is voorbij. Kies vandaag of een latere dag.',
  },
  outcomes: {
    added: 'De afspraak staat erbij.',
    changed: 'De afspraak is gewijzigd.',
    removed: 'De afspraak is verwijderd.',
  },
  again: {
    plan: 'Kies een dag om opnieuw te kijken',
    label: 'Wanneer kijken jullie opnieuw?',
    withLink: 'Het bestand zet die dag in je agenda, met een link naar dit resultaat.',
    withoutLink: 'Het bestand zet die dag in je agenda, met de resultaatcode.',
    agreedToo: 'De afspraken gaan mee.',
    months: (count: string) => `Over ${count} maanden`,
    download: 'Download voor je agenda',
    refused: 'Downloaden lukt hier niet. Selecteer deze tekst, en zet die zelf in je agenda:',
    event: (title: string) => `${title}: opnieuw kijken`,
    advice: 'Vul opnieuw in, en leg jullie antwoorden naast dit resultaat:',
  },
};
