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
  withoutScript: 'Deze pagina heeft JavaScript nodig. Zet het aan in je browser, of vraag hulp aan wie je de link gaf.',
};
