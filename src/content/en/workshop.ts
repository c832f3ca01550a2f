import type { WorkshopTexts } from '../texts.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const workshop: WorkshopTexts = {
  phasesLabel: 'Steps of this session',
  phases: {
    collecting: 'Collect',
    reveal: 'Show',
    talk: 'Talk',
    agreements: 'Agree',
  },
  forward: {
    reveal: 'Next: show the picture',
    talk: 'Next: talk about the picture',
    agreements: 'Next: make agreements',
  },
  back: {
    collecting: 'Back: collect more codes',
    reveal: 'Back to the picture',
    talk: 'Back to the questions',
  },
  codes: (count) => plural(count, 'code', 'codes'),
  soFar: (count) => plural(count, 'There is 1 code.', `There are ${count} codes.`),
  hidden: 'What they hold only shows when you go on.',
  dictation: {
    label: 'Type a code as it is read out',
    hint: 'Someone reads, you type. Enter adds it. You can also paste links or a list of codes.',
    right: 'This code is right. Press Enter.',
    added: (which) => `Code ${which} added.`,
    several: (count, total) => `${count} codes added. Now there are ${total}.`,
    other: (given, collected) => `From another questionnaire: ${given}. Here you collect: ${collected}.`,
    undo: (which) => `Take away code ${which}`,
    undone: (which) => `Code ${which} is gone.`,
  },
  aside: 'For the facilitator: codes and files',
  asideHint: 'The codes are in here. If you open it, everyone who is watching sees them.',
  purpose: 'This picture is there to talk about, not to judge by.',
  tooFew: 'A team picture takes at least 2 codes.',
  tooEarly: (size) =>
    `A team picture takes at least 2 codes. ${size === 0 ? 'There are none yet.' : 'So far there is 1.'} Collect more first.`,
  notKept: (least) =>
    `From ${least} codes on, or ${least} per group, you can keep and share this picture. With fewer, it is too easy to guess who chose what.`,
  talk: {
    furthest: (said) => `This is where you are furthest apart: ${said}`,
    split: (option, count, others) => `${plural(count, '1 chose', `${count} chose`)} ${option}, ${others} didn’t.`,
    chose: (option, count) => `${plural(count, '1 chose', `${count} chose`)} ${option}`,
    alike: (said) => `Here you all answered the same. ${said}`,
    of: (answered) => `of ${answered}`,
    nothing: 'No question has been answered by at least two people yet.',
  },
  screen: {
    fill: 'Fill the screen',
    leave: 'Leave full screen',
    refused:
      'This page isn’t allowed to fill the screen. What is only for the facilitator is hidden all the same. In many browsers, the F11 key fills the screen.',
  },
};
