import type { WorkshopTexts } from '../texts.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (which: number): string => `${which}${endings[rules.select(which)]!}`;

export const workshop: WorkshopTexts = {
  phases: {
    label: 'Steps of this session',
    collecting: { name: 'Collect', forward: '', back: 'Back: collect more codes' },
    reveal: { name: 'Show', forward: 'Next: show the picture', back: 'Back to the picture' },
    talk: { name: 'Talk', forward: 'Next: talk about the picture', back: 'Back to the questions' },
    agreements: { name: 'Agree', forward: 'Next: make agreements', back: '' },
  },
  codes: (count) => plural(count, 'code', 'codes'),
  soFar: (count) => plural(count, 'There is 1 code.', `There are ${count} codes.`),
  hidden: 'What they hold only shows when you go on.',
  dictation: {
    label: 'Type a code as it is read out',
    hint: 'Someone reads, you type. Enter adds it. You can also paste links or a list of codes.',
    right: 'This code is right. Press Enter.',
    added: (which) => `${ordinal(which)} code added.`,
    several: (count, total) => `${count} codes added. Now there are ${total}.`,
    undo: (which) => `Take away the ${ordinal(which)} code`,
    undone: (which) => `The ${ordinal(which)} code is gone.`,
  },
  aside: 'Aside: the codes, files',
  asideHint: 'The codes are in here. If you open it, everyone who is watching sees them.',
  purpose: 'This picture is there to talk about, not to judge by.',
  tooFew: 'A team picture takes at least 2 codes.',
  notKept: (least) =>
    `From ${least} codes on, you can keep and share this picture. With fewer, it is too easy to guess who chose what.`,
  talk: {
    furthest: (said) => `This is where you are furthest apart: ${said}`,
    split: (option, count, others) => `${count} chose ${option}, ${others} didn’t.`,
    chose: (option, count) => `${count} chose ${option}`,
    alike: (said) => `Here you all answered the same. ${said}`,
    of: (answered) => `of ${answered}`,
    nothing: 'No question has been answered by at least two people yet.',
  },
  screen: {
    fill: 'Fill the screen',
    leave: 'Leave full screen',
    refused:
      'This page isn’t allowed to fill the screen. What was aside is hidden. In many browsers, the F11 key fills the screen.',
  },
};
