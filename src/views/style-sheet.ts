interface Style {
  readonly cssText: string;
}

/** One sheet of these styles for every element that adopts it, made when the first one does. */
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
