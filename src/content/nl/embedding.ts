import type { Tag } from '../../model/tags.ts';
import { outreachDefinitionContent } from './outreach-definition.ts';
import { profile } from './profile.ts';
import { quickScanContent } from './quick-scan.ts';
import { thresholdChecklistContent } from './threshold-checklist.ts';

/** What is said where a tag isn't there yet, or on a page of its own. */
export const embedding = {
  /** What a frame or a page with the tag is called, and what a link to it says. */
  tags: {
    'quick-scan': { title: quickScanContent.title, open: 'Doe de quickscan outreachend werken' },
    'threshold-checklist': { title: thresholdChecklistContent.title, open: 'Vul de drempelchecklist in' },
    'outreach-definition': { title: outreachDefinitionContent.title, open: 'Lees wat outreachend werken is' },
    'outreach-profile': { title: profile.title, open: 'Leg profielen naast elkaar' },
    'outreach-scope': { title: 'Outreachend werken', open: 'Ontdek outreachend werken' },
  } satisfies Record<Tag, { readonly title: string; readonly open: string }>,
  // What can't be done on the page of a tag without JavaScript, and what can.
  withoutScript: {
    'quick-scan':
      'Invullen op het scherm en het profiel zien: daarvoor is JavaScript nodig. Zonder kun je de vragen hier lezen, of ze afdrukken en op papier invullen.',
    'threshold-checklist':
      'Invullen op het scherm en het overzicht zien: daarvoor is JavaScript nodig. Zonder kun je de drempels hier lezen, of ze afdrukken en op papier invullen.',
    'outreach-definition':
      'De delen van de definitie openen kan alleen met JavaScript. De definitie zelf lees je hier.',
    'outreach-profile':
      'Profielen naast elkaar leggen kan alleen met JavaScript. Zet het aan in je browser, of vraag hulp aan wie je de link gaf.',
  } satisfies Record<Exclude<Tag, 'outreach-scope'>, string>,
};
