/** A number as it is written here. */
export const decimal = (value: number): string => String(value).replace('.', ',');
