import type { EmbeddingTexts } from '../texts.ts';
import { outreachDefinitionContent } from './outreach-definition.ts';
import { profile } from './profile.ts';
import { quickScanContent } from './quick-scan.ts';
import { thresholdChecklistContent } from './threshold-checklist.ts';

/** What a page says before its tag is there, and what the tag's own page says. */
export const embedding: EmbeddingTexts = {
  /** The title of a frame or page with the tag, and the text of a link to it. */
  tags: {
    'quick-scan': { title: quickScanContent.title, open: 'Do the quick scan of outreach work' },
    'threshold-checklist': { title: thresholdChecklistContent.title, open: 'Fill in the threshold checklist' },
    'outreach-definition': { title: outreachDefinitionContent.title, open: 'Read what outreach work is' },
    'outreach-profile': { title: profile.title, open: 'Put profiles side by side' },
    'outreach-scope': { title: 'Outreach work', open: 'Discover outreach work' },
  },
  // While the page of a tag is loading, and when that takes long.
  loading: { now: 'Loading.', late: 'This is taking a long time.' },
  // In a frame that forgets the answers.
  forgets: 'If you reload this page, what you filled in here is gone. Write down your result code first.',
  // What can't be done on the page of a tag without JavaScript, and what can.
  withoutScript: {
    'quick-scan':
      'To fill this in on the screen and see the profile, you need JavaScript. Without it, you can read the questions here, or print them and fill them in on paper.',
    'threshold-checklist':
      'To fill this in on the screen and see the overview, you need JavaScript. Without it, you can read the thresholds here, or print them and fill them in on paper.',
    'outreach-definition':
      'With JavaScript, you can open the parts of the definition one by one. Without it, you can read them all here.',
    'outreach-profile':
      'Profiles can only be put side by side with JavaScript. Turn it on in your browser, or ask the person who gave you the link for help.',
  },
};
