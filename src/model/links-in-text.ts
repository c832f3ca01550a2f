import type { Instrument } from './instrument.ts';
import { decoded } from './result-link.ts';

/** What a link says it opens: a code or a list of them, a round, or a wish. */
type LinkValue = readonly [value: string, kind: '.round' | '.wish' | undefined];

/** What a link says it opens, and where the link is. */
export interface LinkFound {
  readonly values: readonly LinkValue[];
  readonly start: number;
  readonly end: number;
}

/** Mail scanners wrap a link in one of their own, and some wrap another scanner's. */
const MOST_LAYERS = 3;

const SIGN = /#|:\/\/|%23|%3D/i;

export const mayHoldLink = (text: string): boolean => SIGN.test(text);

/** The links in a short text, including those that mail programs and scanners rewrote. Links to anything else have no values. */
export function linksIn(instruments: readonly Instrument[], text: string): LinkFound[] {
  if (!mayHoldLink(text)) return [];
  const names = [...instruments.map(({ id }) => id), 'outreach-profile'].join('|');
  const opens = new RegExp(`(?<![\\w-])(?:${names})(\\.round|\\.wish)?=([^?&#]*)`, 'g');
  return [...text.matchAll(/[^\s"'<>«»“”]+/g)].flatMap(({ 0: token, index }) => {
    const sign = token.search(SIGN);
    if (sign < 0) return [];
    const start = startOfLink(token, sign);
    return { values: valuesIn(token.slice(start), opens), start: index + start, end: index + token.length };
  });
}

/** A link may directly follow a name and a colon. */
function startOfLink(token: string, sign: number): number {
  const isStart = token.startsWith('://', sign) ? /[^a-z+.-]/i : /[:;,(]/;
  let start = sign;
  while (start > 0 && !isStart.test(token[start - 1]!)) start--;
  return start;
}

function valuesIn(link: string, opens: RegExp): LinkValue[] {
  // UrlDefense version 2 writes a hyphen for the percent sign.
  const plain = /urldefense\b.*\/v2\//i.test(link) ? link.replaceAll('-', '%') : link;
  const parts = plain.split('&').map((part) => {
    let text = part;
    for (let layer = 0; layer < MOST_LAYERS; layer++) text = decoded(text);
    return text;
  });
  const values = parts.flatMap((part) =>
    [...part.matchAll(opens)].map(
      // What version 3 adds begins with two underscores.
      ([, kind, value]): LinkValue => [value!.replace(/__.*/, ''), kind as LinkValue[1]],
    ),
  );
  // A wish beside a result is no result itself. One without a result was meant as something.
  const results = values.filter(([, kind]) => kind !== '.wish');
  return results.length > 0 ? results : values;
}
