/** The day of a moment where the visitor is, as files and tables sort it: `2026-11-22`. Empty where it isn't known. */
export function dayOf(moment: string | undefined): string {
  if (moment === undefined) return '';
  const date = new Date(moment);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
