/** The tags of all elements. */
export const tags = [
  'quick-scan',
  'threshold-checklist',
  'outreach-definition',
  'outreach-profile',
  'outreach-scope',
] as const;

export type Tag = (typeof tags)[number];

export const isTag = (name: string | undefined): name is Tag => (tags as readonly unknown[]).includes(name);
