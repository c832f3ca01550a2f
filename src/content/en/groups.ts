import { pluralIn } from '../plural.ts';
import type { GroupsTexts } from '../texts.ts';

const plural = pluralIn('en');
const list = new Intl.ListFormat('en-BE');

/** What a profile says of groups side by side, and of a session to keep. */
export const groups: GroupsTexts = {
  none: 'Without a group',
  numbered: (number) => `Group ${number}`,
  title: (count, results) => `${count} groups side by side: ${results} results`,
  /** A group with how many results it has. */
  sized: (name, size) => `${name} (${size})`,
  /** Above where groups differ most, and what that says. */
  furthest: 'Where the groups are furthest apart',
  /** The shares of two groups: of the larger and the smaller. */
  against: (option, share, group, other, otherGroup) =>
    `${option}: ${share} in ${group}, against ${other} in ${otherGroup}.`,
  nowhere: 'The groups aren’t far apart anywhere.',
  tooFew: (least) =>
    `Groups can be compared once ${least} people in at least two of them have answered the same question.`,
  /** Beside those options. */
  apart: 'Far apart',
  small: (names) =>
    `${plural(names.length, 'A small group', 'Small groups')}: ${list.format(names)}. One answer more or less already changes a lot there.`,
  leftOut: (names, least) =>
    `With fewer than ${least} people, ${list.format(names)} ${plural(names.length, 'doesn’t', 'don’t')} count in ‘furthest apart’: that would point at one person.`,
  hidden: (least) =>
    `Groups are shown side by side here once each has at least ${least} codes: otherwise you would see what one person chose.`,
  names: 'Show by group who said what',
  hideNames: 'Hide who said what',
  unnamed: (count) => plural(count, '1 without a name', `${count} without a name`),
  answered: 'How many answered',
  make: 'Make groups',
  makeHint: 'Put each result in a group, such as a team or a year. Each group gets a picture of its own.',
  group: 'Group',
  /** For screen readers: completes a label for those who don't see what it is beside. */
  groupOf: (name) => `of ${name}`,
  another: 'New group',
  groupName: 'Name of the group',
  linkHint: 'A link leaves the groups out. A session has them: keep it under ‘Results’.',
  session: {
    title: 'Keep this session',
    hint: 'You get one file, which you can open here again later: alone or beside another session.',
    label: 'What is this session called? (e.g. Team North, work session)',
    date: 'Date',
    names: 'Keep the names as well',
    holds: 'The file has the codes, the groups and the days. It has names only if you keep them as well.',
    save: 'Download the session',
    unnamed: 'Give the session a name first.',
    undated: 'This date doesn’t exist. Choose a day.',
    fileName: 'session',
  },
};
