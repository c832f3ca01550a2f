const seen = new Set<string>();

/** Whether this is the first call with this text. */
export const isFirst = (text: string): boolean => seen.size < seen.add(text).size;
