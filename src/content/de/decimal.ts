// As many digits as a typed number keeps.
const written = new Intl.NumberFormat('de-BE', { useGrouping: false, maximumSignificantDigits: 15 });

/** A number as this language writes it. */
export const decimal = (value: number): string => written.format(value);
