/** A number as this language writes it. */
export const decimal = (value: number): string => String(value).replace('.', ',');
