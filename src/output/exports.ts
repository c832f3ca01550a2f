import type { Result } from '../model/result.ts';
import type { Session } from '../model/session.ts';
import type { Shown } from './chart.ts';
import { resultsCsv } from './result-csv.ts';

/** The formats that results can be exported to, in the order in which they are offered. Their labels are in `result.ts`. */
export const exportFormats = ['png', 'svg', 'csv', 'json'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** A file that is made on demand. */
export interface Export {
  readonly format: ExportFormat;
  readonly type: string;
  readonly content: () => BlobPart | Promise<BlobPart>;
}

/** The documents themselves, one or a list, or with their groups. */
export const jsonExport = (documents: Result | readonly Result[] | Session): Export => ({
  format: 'json',
  type: 'application/json',
  content: () => JSON.stringify(documents, null, 2),
});

/** For Excel, answer by answer. */
export const csvExport = (shown: Shown, results: readonly Result[]): Export => ({
  format: 'csv',
  type: 'text/csv',
  content: () => resultsCsv(shown, results),
});
