/** What `integrity.json` says of the scripts beside it: which version they are, and the hash of each. */
export interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}
