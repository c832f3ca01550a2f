/** As many digits as a typed number keeps. */
const format = new Intl.NumberFormat('fr-BE', { useGrouping: false, maximumSignificantDigits: 15 });

/** A number as this language writes it. */
export const decimal = (value: number): string => format.format(value);
