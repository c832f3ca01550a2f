import type { EmbeddingContent } from '../content.ts';
import { outreachDefinitionContent } from './outreach-definition.ts';
import { profile } from './profile.ts';
import { quickScanContent } from './quick-scan.ts';
import { thresholdChecklistContent } from './threshold-checklist.ts';

export const embedding: EmbeddingContent = {
  tags: {
    'quick-scan': { title: quickScanContent.title, open: 'Doe de quickscan outreachend werken' },
    'threshold-checklist': { title: thresholdChecklistContent.title, open: 'Vul de drempelchecklist in' },
    'outreach-definition': { title: outreachDefinitionContent.title, open: 'Lees wat outreachend werken is' },
    'outreach-profile': { title: profile.title, open: 'Leg profielen naast elkaar' },
    'outreach-scope': { title: 'Outreachend werken', open: 'Ontdek outreachend werken' },
  },
  withoutScript: 'Deze pagina heeft JavaScript nodig. Zet het aan in je browser, of vraag hulp aan wie je de link gaf.',
};
