/** The texts around saving results on this device. */
export const saving = {
  title: 'Op dit toestel',
  explanation:
    'Wat je hier bewaart, staat alleen in deze browser. Deel je dit toestel? Dan kunnen anderen het ook zien, tot je het verwijdert.',
  save: 'Bewaar op dit toestel',
  list: 'Bewaarde momentopnames',
  snapshot: (date: string, code: string) => `${date}, code ${code}`,
  damaged: (date: string) =>
    `Wat op ${date} bewaard werd, is beschadigd of van een andere versie. Het blijft staan tot je het verwijdert.`,
  open: 'Open',
  remove: 'Verwijder',
  named: (action: string, snapshot: string) => `${action}: ${snapshot}`,
  compare: 'Leg naast elkaar',
  compareHint:
    'Kruis twee momentopnames aan, of één om naast je antwoorden van nu te leggen. Drie of meer? Download ze, en open dat bestand bij ‘Profielen naast elkaar’.',
  now: 'je antwoorden van nu',
  /** For snapshots that the list has no room for. */
  others: (count: number) => `En nog ${count} oudere.`,
  removeAll: 'Verwijder alles',
  undo: 'Zet terug',
  /** The outcome of what the visitor asked for. */
  outcomes: {
    saved: 'Bewaard op dit toestel.',
    there: 'Dit staat al op dit toestel.',
    full: 'Er is geen plaats meer op dit toestel, dus dit is niet bewaard. Download het resultaat of noteer de code.',
    unavailable:
      'Bewaren lukt in deze browser of op deze pagina niet. Wat je invulde, blijft hier staan. Noteer de resultaatcode.',
    removed: 'Verwijderd van dit toestel.',
    notRemoved: 'Verwijderen lukt hier niet. Wis de gegevens van deze website in je browser.',
    restored: 'Alles staat er weer.',
    exported: 'Het bestand is gemaakt.',
    exportRefused: 'Downloaden lukt hier niet. Open een momentopname en noteer de code.',
  },
};
