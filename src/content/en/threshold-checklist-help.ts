import type { QuestionId } from '../../model/instrument.ts';
import type { ThresholdChecklist } from '../../model/threshold-checklist.ts';
import type { QuestionText } from '../instrument-content.ts';

type FirstGroup = 'unknown-offer.not-known' | 'unknown-offer.lost-in-the-system' | 'unknown-offer.no-perceived-need';

/** An example of every threshold except those of the first group. All are this project's. */
export const thresholdChecklistHelp: Readonly<
  Record<Exclude<QuestionId<ThresholdChecklist>, FirstGroup>, Pick<QuestionText, 'help'>>
> = {
  'not-daring.fear': {
    help: 'For example, they fear consequences for their children, their benefits or their right to stay.',
  },
  'not-daring.shame': { help: 'For example, because someone they know may see them in the waiting room.' },
  'not-daring.earlier-experience': {
    help: 'For example, they were not believed, or were sent from one service to the next.',
  },
  'not-daring.lost-trust': { help: 'For example, after promises that were not kept.' },
  'rules.hard-to-keep': { help: 'For example: no help until all the papers are in order.' },
  'rules.dropping-out': { help: 'For example, after a stern letter they no longer dare to come.' },
  'rules.support-ended': { help: 'For example, we stop after two missed appointments, without talking it over.' },
  'access.waiting-list': { help: 'For example: whoever calls now can only come in three months’ time.' },
  'access.language': { help: 'For example, there is no interpreter, or our letters are difficult.' },
  'access.appointments': { help: 'For example: you can only just walk in on Tuesday mornings.' },
  'access.online': { help: 'For example, that is not possible without internet or an email address.' },
  'mismatch.fragmented': { help: 'For example, people have to go to a different service for every question.' },
  'mismatch.not-tailored': { help: 'For example, everyone gets the same programme, whatever is going on.' },
  'mismatch.lacking-expertise': { help: 'For example, about debts, addiction or residence rights.' },
  'mismatch.insufficient-offer': { help: 'For example, only one conversation a month is possible.' },
};
