/** What ends the addresses of files, so that after a failure they are others. */
let ending = '';

/**
 * Imports a file from beside the script. As long as a page lives, Firefox never asks again for a module that failed, unless at another
 * address.
 */
export const importFile = <Module>(address: string): Promise<Module> =>
  import(/* @vite-ignore */ address + ending).catch((error: unknown) => {
    ending += '&';
    throw error;
  }) as Promise<Module>;
