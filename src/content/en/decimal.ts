// As many digits as a typed number keeps. A page whose numbers have a comma says so by its region: `en-BE`.
const written = new Intl.NumberFormat('en-GB', { useGrouping: false, maximumSignificantDigits: 15 });

/** A number as this language writes it. */
export const decimal = (value: number): string => written.format(value);
