/** The day of a moment in the visitor's time zone, in the form that files and tables sort by: `2026-11-22`. Empty if unknown. */
export function dayOf(moment: string | undefined): string {
  if (moment === undefined) return '';
  const date = new Date(moment);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
