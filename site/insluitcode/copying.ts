/** Puts a text on the clipboard, or if that fails selects it on the page, so that a person can copy it. */
export async function copyOrSelect(text: string, shown: Element): Promise<'copied' | 'copyRefused'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(shown);
    return 'copyRefused';
  }
}
