import { ofPage, querySelector } from './native-dom.ts';

const script = ofPage('currentScript') as HTMLScriptElement | null;

/**
 * The address that the running script came from, unless no files can be beside it, as with an inline script or a `blob:`.
 * In a module, only a stack trace has it: `import.meta` would be an error in a classic script.
 */
export const ownAddress = /(?<!:)\b[\w-]+:\/\/\S+?(?=:\d+:\d+)/.exec(
  script ? `${script.src}:0:0` : new Error().stack!,
)?.[0];

/** Whether the page asked for exactly this script. A module doesn't know its own tag, so one pinned module on a page pins all. */
export const isPinned = script
  ? script.integrity
  : querySelector.call(ofPage('documentElement'), 'script[integrity][type=module]');

/** The address of a file beside the script, with the query that the page gave it, and a different one for each retry. */
export const addressOf = (file: string, again: string | 0 = ''): string =>
  ownAddress!.replace(/[^/?]*(?=\?|$)/, file) + (again || '');
