import { pluralIn } from '../plural.ts';
import type { SavingTexts } from '../texts.ts';

const plural = pluralIn('en');

/** The texts around saving results on this device. */
export const saving: SavingTexts = {
  title: 'On this device',
  explanation:
    'What you save here is only in this browser. Do you share this device? Then others can see it too, until you remove it.',
  save: 'Save on this device',
  list: 'Saved snapshots',
  snapshot: (date, code) => `${date}, code ${code}`,
  damaged: (date) => `What was saved on ${date} is damaged or from another version. It stays here until you remove it.`,
  open: 'Open',
  remove: 'Remove',
  named: (action, snapshot) => `${action}: ${snapshot}`,
  compare: 'Put side by side',
  compareHint:
    'Tick two snapshots, or one to put beside your current answers. Three or more? Download them, and open that file in ‘Profiles side by side’.',
  now: 'your current answers',
  /** For snapshots that the list has no room for. */
  others: (count) => plural(count, 'And 1 older one.', `And ${count} older ones.`),
  removeAll: 'Remove all',
  undo: 'Put back',
  /** The outcome of what the visitor asked for. */
  outcomes: {
    saved: 'Saved on this device.',
    there: 'This is already on this device.',
    full: 'There is no more room on this device, so this has not been saved. Download the result or write down the code.',
    unavailable:
      'Saving is not possible in this browser or on this page. Your answers stay here. Write down the result code.',
    removed: 'Removed from this device.',
    notRemoved: 'Removing is not possible here. Clear the data of this website in your browser.',
    restored: 'Everything is back.',
    exported: 'The file has been made.',
    exportRefused: 'Downloading is not possible here. Open a snapshot and write down the code.',
  },
};
