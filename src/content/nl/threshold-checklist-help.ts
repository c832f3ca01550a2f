import type { QuestionId } from '../../model/instrument.ts';
import type { ThresholdChecklist } from '../../model/threshold-checklist.ts';
import type { QuestionText } from '../instrument-content.ts';

type FirstGroup = 'unknown-offer.not-known' | 'unknown-offer.lost-in-the-system' | 'unknown-offer.no-perceived-need';

/** An example of every threshold except those of the first group. All are this project's. */
export const thresholdChecklistHelp: Readonly<
  Record<Exclude<QuestionId<ThresholdChecklist>, FirstGroup>, Pick<QuestionText, 'help'>>
> = {
  'not-daring.fear': { help: 'Ze vrezen bijvoorbeeld gevolgen voor hun kinderen, uitkering of verblijf.' },
  'not-daring.shame': { help: 'Bijvoorbeeld omdat een kennis hen kan zien in de wachtzaal.' },
  'not-daring.earlier-experience': { help: 'Ze werden bijvoorbeeld niet geloofd, of van dienst naar dienst gestuurd.' },
  'not-daring.lost-trust': { help: 'Bijvoorbeeld na beloftes die niet werden nagekomen.' },
  'rules.hard-to-keep': { help: 'Bijvoorbeeld: pas hulp als alle papieren in orde zijn.' },
  'rules.dropping-out': { help: 'Na een strenge brief durven ze bijvoorbeeld niet meer te komen.' },
  'rules.support-ended': { help: 'Wij stoppen bijvoorbeeld na twee gemiste afspraken, zonder overleg.' },
  'access.waiting-list': { help: 'Bijvoorbeeld: wie nu belt, kan pas over drie maanden komen.' },
  'access.language': { help: 'Er is bijvoorbeeld geen tolk, of onze brieven zijn moeilijk.' },
  'access.appointments': { help: 'Bijvoorbeeld: zomaar binnenstappen kan alleen op dinsdagvoormiddag.' },
  'access.online': { help: 'Zonder internet of e-mailadres kan dat bijvoorbeeld niet.' },
  'mismatch.fragmented': { help: 'Mensen moeten bijvoorbeeld voor elke vraag naar een andere dienst.' },
  'mismatch.not-tailored': { help: 'Iedereen krijgt bijvoorbeeld hetzelfde traject, wat er ook aan de hand is.' },
  'mismatch.lacking-expertise': { help: 'Bijvoorbeeld over schulden, verslaving of verblijfsrecht.' },
  'mismatch.insufficient-offer': { help: 'Er is bijvoorbeeld maar één gesprek per maand mogelijk.' },
};
