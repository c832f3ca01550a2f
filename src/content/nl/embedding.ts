import type { Tag } from '../../model/tags.ts';
import { outreachDefinitionContent } from './outreach-definition.ts';
import { profile } from './profile.ts';
import { quickScanContent } from './quick-scan.ts';
import { thresholdChecklistContent } from './threshold-checklist.ts';

/** What a page says before its tag is there, and what the tag's own page says. */
export const embedding = {
  /** The title of a frame or page with the tag, and the text of a link to it. */
  tags: {
    'quick-scan': { title: quickScanContent.title, open: 'Doe de quickscan outreachend werken' },
    'threshold-checklist': { title: thresholdChecklistContent.title, open: 'Vul de drempelchecklist in' },
    'outreach-definition': { title: outreachDefinitionContent.title, open: 'Lees wat outreachend werken is' },
    'outreach-profile': { title: profile.title, open: 'Leg profielen naast elkaar' },
    'outreach-scope': { title: 'Outreachend werken', open: 'Ontdek outreachend werken' },
  } satisfies Record<Tag, { readonly title: string; readonly open: string }>,
  // While the page of a tag is loading, and when that takes long.
  loading: { now: 'Bezig met laden.', late: 'Dat duurt lang.' },
  // In a frame that forgets the answers.
  forgets: 'Herlaad je deze pagina, dan is wat je hier invulde weg. Noteer eerst je resultaatcode.',
  // What can't be done on the page of a tag without JavaScript, and what can.
  withoutScript: {
    'quick-scan':
      'Invullen op het scherm en het profiel zien: daarvoor is JavaScript nodig. Zonder kun je de vragen hier lezen, of ze afdrukken en op papier invullen.',
    'threshold-checklist':
      'Invullen op het scherm en het overzicht zien: daarvoor is JavaScript nodig. Zonder kun je de drempels hier lezen, of ze afdrukken en op papier invullen.',
    'outreach-definition':
      'Met JavaScript open je de delen van de definitie één voor één. Zonder staat hier alles onder elkaar.',
    'outreach-profile':
      'Profielen naast elkaar leggen kan alleen met JavaScript. Zet het aan in je browser, of vraag hulp aan wie je de link gaf.',
  } satisfies Record<Exclude<Tag, 'outreach-scope'>, string>,
};
