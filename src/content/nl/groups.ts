import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');
const list = new Intl.ListFormat('nl');

/** What a profile says of groups side by side, and of a session to keep. */
export const groups = {
  none: 'Zonder groep',
  numbered: (number: number) => `Groep ${number}`,
  title: (count: number, results: number) => `${count} groepen naast elkaar: ${results} resultaten`,
  /** A group with how many results it has. */
  sized: (name: string, size: number) => `${name} (${size})`,
  /** Above where groups differ most, and what that says. */
  furthest: 'Waar de groepen het verst uiteen liggen',
  /** The shares of two groups: of the larger and the smaller. */
  against: (option: string, share: string, group: string, other: string, otherGroup: string) =>
    `${option}: ${share} bij ${group}, tegenover ${other} bij ${otherGroup}.`,
  nowhere: 'De groepen liggen nergens ver uiteen.',
  /** If nothing can be compared. */
  tooFew: (least: number) =>
    `Vergelijken kan pas als van minstens twee groepen elk ${least} mensen dezelfde vraag beantwoordden.`,
  /** Beside those options. */
  apart: 'Ver uiteen',
  small: (names: readonly string[]) =>
    `${plural(names.length, 'Een kleine groep', 'Kleine groepen')}: ${list.format(names)}. Eén antwoord meer of minder verandert daar al veel.`,
  /** The small groups that aren't compared. */
  leftOut: (names: readonly string[], least: number) =>
    `Met minder dan ${least} mensen ${plural(names.length, 'telt', 'tellen')} ${list.format(names)} niet mee bij ‘het verst uiteen’: dat zou naar één persoon wijzen.`,
  /** In a workshop. */
  hidden: (least: number) =>
    `Groepen staan hier pas naast elkaar als elke groep minstens ${least} codes heeft: anders zie je wat één persoon koos.`,
  names: 'Toon per groep wie wat zei',
  hideNames: 'Verberg wie wat zei',
  unnamed: (count: number) => plural(count, '1 zonder naam', `${count} zonder naam`),
  answered: 'Aantal dat antwoordde',
  make: 'Maak groepen',
  makeHint: 'Zet elk resultaat in een groep, zoals een team of een jaar. Elke groep krijgt een eigen beeld.',
  group: 'Groep',
  /** For screen readers: completes a label for those who don't see what it is beside. */
  groupOf: (name: string) => `van ${name}`,
  another: 'Nieuwe groep',
  groupName: 'Naam van de groep',
  linkHint: 'Een link neemt de groepen niet mee. Een sessie wel: bewaar ze onder ‘Resultaten’.',
  session: {
    title: 'Bewaar deze sessie',
    hint: 'Je krijgt één bestand, dat je later hier weer opent: alleen of naast een andere sessie.',
    label: 'Hoe heet deze sessie? (bv. Team Noord, werkmoment)',
    date: 'Datum',
    names: 'Namen meebewaren',
    holds: 'In het bestand staan de codes, de groepen en de dagen. Namen staan er alleen in als je ze meebewaart.',
    save: 'Download de sessie',
    unnamed: 'Geef de sessie eerst een naam.',
    undated: 'Deze datum bestaat niet. Kies een dag.',
    fileName: 'sessie',
  },
};
