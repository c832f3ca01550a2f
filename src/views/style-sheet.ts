interface Style {
  readonly cssText: string;
}

/** One sheet of these styles, shared by all elements that adopt it, and made for the first one. */
export function styleSheetOf(styles: readonly Style[]): () => CSSStyleSheet {
  let sheet: CSSStyleSheet | undefined;
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles.map(({ cssText }) => cssText).join(''));
    }
    return sheet;
  };
}
