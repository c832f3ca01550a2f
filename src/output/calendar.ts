/*
 * A day to look again, as a file that calendars open: iCalendar, RFC 5545.
 */

/** An event that takes a whole day. */
export interface CalendarDay {
  /** The same for the same event, so that a calendar that opens the file twice has one. */
  readonly id: string;
  /** As `2027-05-31`. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
  /** An absolute address, if there is one. */
  readonly link?: string | undefined;
}

/** @param made when the file is made */
export function calendarFile({ id, day, title, description, link }: CalendarDay, made: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//outreach-elements//EN',
    'BEGIN:VEVENT',
    `UID:${text(id)}@outreach-elements`,
    `DTSTAMP:${compact(made.toISOString()).slice(0, 15)}Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${text(title)}`,
    `DESCRIPTION:${text(description)}`,
    ...(link === undefined ? [] : [`URL:${new URL(link).href}`]),
    'TRANSP:TRANSPARENT', // nobody is busy that day because of this
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The same day a number of months later, or the last day of that month if it is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last.getUTCDate()))));
}

const dayAfter = (day: string): string => dayOf(new Date(Date.parse(day) + 24 * 60 * 60 * 1000));

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

const compact = (moment: string): string => moment.replaceAll(/[-:]/g, '');

/** A value of the type TEXT. It can't have control characters but for tabs, halves of characters, and of line ends but one. */
const text = (value: string): string =>
  value
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    // eslint-disable-next-line no-control-regex -- that is what they are
    .replaceAll(/[\0-\x08\v-\x1f\x7f]/g, '')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** At most 75 bytes a line, and no character in two lines. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let room = 75;
  let written = '';
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (length > room) {
      written += '\r\n ';
      room = 74;
    }
    written += character;
    room -= length;
  }
  return written;
}
