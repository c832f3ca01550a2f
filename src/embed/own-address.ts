/**
 * The address that the running script came from. Only a stack trace tells it to a classic script and to a module alike,
 * also where a page has two versions: `document.currentScript` is null in a module, `import.meta` an error elsewhere.
 */
export const ownAddress = (): string => /\w+:\/\/\S+?(?=:\d+:\d+)/.exec(new Error().stack!)![0];
