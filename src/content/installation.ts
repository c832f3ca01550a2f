/** What the check of an installation looks at, in this order. */
export const installationChecks = [
  'files',
  'types',
  'sniffing',
  'caching',
  'secure',
  'elsewhere',
  'loader',
  'frame',
  'sandbox',
  'oembed',
] as const;

export type InstallationCheck = (typeof installationChecks)[number];
