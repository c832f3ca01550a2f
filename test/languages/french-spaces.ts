import { withoutNames } from './vocabulary.ts';

/** Places where French has a no-break space, and the text has another space or none. Times, addresses and codes have none. */
export const frenchFaultsIn = (texts: readonly string[]): string[] =>
  texts.filter((text) => {
    const words = withoutNames(text).replace(/https?:\S+|#\S+|\b[\w.-]+\.(txt|json|csv)\b/g, '');
    return / [:;?!»]|« |«(?![\u00a0\u202f])|[\p{L}\p{N}’)][;?!»]|[\p{L}’)»]:(?!\S)/u.test(words);
  });
