/** Puts a text on the clipboard, or else selects it where it is shown, so that a person can. */
export async function copyOrSelect(text: string, shown: Element): Promise<'copied' | 'copyRefused'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(shown);
    return 'copyRefused';
  }
}
