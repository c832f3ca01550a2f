import type { NoticeTexts } from '../texts.ts';

/** The messages about the answers as a whole. */
export const notices: NoticeTexts = {
  brokenCode: 'This result code is not correct. Check whether every character is right. Your answers have not changed.',
  brokenDocument: 'This is not a result of this questionnaire, or it is damaged. Your answers have not changed.',
  otherInstrument: 'This result is from another questionnaire or version. Your answers have not changed.',
  wish: 'This is a wish, not a result. Open it with the link that has both the result and the wish. Your answers have not changed.',
  opened: 'You opened a result from a link.',
  openedWithoutWish: 'The wish in this link could not be read.',
  openedSaved: 'You are looking at a saved snapshot.',
  undo: 'Back to my answers',
  // Why a form can't be sent yet, with the names of what is missing. Until this has loaded, `incomplete` says so without names.
  blocked: (why) => `You can’t go on yet. ${why}`,
  missing: (parameters) => `Still to answer: ${parameters.join(', ')}.`,
  restarted: 'All answers have been cleared.',
  // By a form around it: some are reset after they are sent.
  reset: 'The form starts again. What you filled in here has been cleared.',
  clearChoice: 'Clear my choice',
  clear: 'Clear these answers',
  cleared: 'What was answered here has been cleared.',
  restore: 'Put back',
  restored: 'Put back.',
};
