import type { Origin } from './sources.ts';

/** Where the kinds of texts of an instrument come from. A question that says its own origin goes before this. */
interface Origins {
  /** Of parameters and options. */
  readonly labels: Origin;
  /** Of explanations of options and items, and of what the instrument says of itself. */
  readonly help: Origin;
  readonly reflection: Origin;
}

/** Of what the checklist says that thresholds lead to. */
export const consequenceOrigin = 'sam';

/** For whoever checks the content: no element loads this. */
export const origins = {
  'quick-scan': { labels: 'antwerpen', help: 'project', reflection: 'project' },
  'threshold-checklist': { labels: 'sam', help: 'project', reflection: 'project' },
  'outreach-definition': { labels: 'factsheet', help: 'project', reflection: 'project' },
} as const satisfies Record<string, Origins>;
