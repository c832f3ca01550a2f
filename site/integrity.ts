/** What `integrity.json` says about the scripts beside it: their version, and the hash of each. */
export interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}
