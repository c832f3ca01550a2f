/** What the page checks of an installation, in this order. */
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

/** What the page says that checks an installation. */
export interface InstallationContent {
  readonly title: string;
  readonly lead: string;
  readonly version: (version: string) => string;
  readonly busy: string;
  readonly well: string;
  readonly problems: (count: number) => string;
  readonly unreadable: string;
  readonly good: string;
  readonly bad: string;
  /** Of what only some websites need. */
  readonly maybe: string;
  readonly checks: Readonly<Record<InstallationCheck, CheckText>>;
  readonly tryIt: string;
  readonly tryItLead: string;
  readonly open: string;
}

export interface CheckText {
  readonly label: string;
  /** What to do when it isn't so. */
  readonly remedy: string;
}
