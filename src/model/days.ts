/**
 * Whether it is a day as documents write it: `2026-11-28`. Some engines read 31 February as a day in March.
 * Agreements have a check of their own, as a module that both need would load for everyone.
 */
export const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
};
