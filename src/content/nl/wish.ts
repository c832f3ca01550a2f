/** How a team wants to work, marked beside how it works. */
export const wish = {
  make: 'Zo willen we het',
  lead: 'Duid in de tabel aan hoe jullie willen werken.',
  // Of an option.
  kept: 'houden we',
  added: 'willen we',
  removed: 'willen we niet meer',
  code: 'Wenscode:',
  taken: 'De link en de tekst hieronder nemen de wens mee.',
  /** With what is kept on this device. */
  notSaved: 'De wens wordt niet mee bewaard.',
  erase: 'Wis onze wens',
  /** Of one question. */
  eraseOne: 'Wis deze wens',
  erased: 'De wens is gewist.',
  /** By that of a link that opened the same result. */
  replaced: 'De link bracht een andere wens mee dan die van jullie.',
};
