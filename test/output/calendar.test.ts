import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { type CalendarDay, calendarFile, monthsLater } from '../../src/output/calendar.ts';

const MADE = new Date('2026-11-27T08:30:15.250Z');
const LOOK_AGAIN: CalendarDay = {
  id: 'quick-scan-QSRDNFVF-2027-05-31',
  day: '2027-05-31',
  title: 'Quickscan outreachend werken: kijk opnieuw',
  description: 'Afgesproken:\n- Elke week een avond op het plein, ook in de winter; Fatma en Joris\n- Code: QSRD-NFVF',
  link: 'https://www.voorbeeld.be/outreach?team=noord#quick-scan=QSRDNFVF',
};

/** What two readers that others wrote make of it. */
const readers: Readonly<
  Record<string, (file: string) => CalendarDay & { readonly end: string; readonly made: string }>
> = {
  'ical.js': (file) => {
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent')!);
    const value = (name: string) => String(event.component.getFirstPropertyValue(name));
    return {
      id: event.uid,
      day: event.startDate.toString(),
      end: event.endDate.toString(),
      title: event.summary,
      description: event.description,
      link: value('url'),
      made: value('dtstamp'),
    };
  },
  'ts-ics': (file) => {
    const [event] = convertIcsCalendar(undefined, file).events!;
    const { uid, start, end, summary, description, url, stamp } = event!;
    const dayOf = (date: Date) => date.toISOString().slice(0, 10);
    return {
      id: uid,
      day: dayOf(start.date),
      end: dayOf(end!.date),
      title: summary,
      description: description ?? '',
      link: String(url),
      made: `${stamp.date.toISOString().slice(0, 19)}Z`,
    };
  },
};

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom('\r', '\n', '\\', ';', ',', ':', '"', 'é', '👩‍👧', ' ', '\t', 'END:VEVENT', '\\n', 'n'), {
      maxLength: 120,
    })
    .map((each) => each.join('')),
);

describe('the calendar file of a day to look again', () => {
  it('has lines of at most 75 bytes that end as RFC 5545 says, and no character in two of them', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, description) => {
        const file = calendarFile({ ...LOOK_AGAIN, title, description }, MADE);
        expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
        expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          const bytes = new TextEncoder().encode(line);
          expect(bytes.length).to.be.at.most(75);
          expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).to.equal(line);
        }
      }),
    );
  });

  for (const [name, read] of Object.entries(readers)) {
    it(`is read by ${name} as it was meant`, () => {
      expect(read(calendarFile(LOOK_AGAIN, MADE))).to.deep.equal({
        ...LOOK_AGAIN,
        id: `${LOOK_AGAIN.id}@outreach-elements`,
        end: '2027-06-01',
        made: '2026-11-27T08:30:15Z',
      });
    });

    it(`tells ${name} every word, whatever somebody typed`, () => {
      fc.assert(
        fc.property(hostile, hostile, (title, description) => {
          // It looks for the end of an event in texts too.
          fc.pre(name !== 'ts-ics' || !`${title} ${description}`.includes('END:VEVENT'));
          const told = read(
            calendarFile({ ...LOOK_AGAIN, title: `x${title}x`, description: `x${description}x` }, MADE),
          );
          expect(told.day).to.equal(LOOK_AGAIN.day);
          expect(told.title).to.equal(`x${plain(title)}x`);
          expect(told.description).to.equal(`x${plain(description)}x`);
        }),
      );
    });
  }

  it('goes on some months later, on the last day of a month that is shorter', () => {
    expect(monthsLater('2026-11-27', 3)).to.equal('2027-02-27');
    expect(monthsLater('2026-08-31', 6)).to.equal('2027-02-28');
    expect(monthsLater('2027-08-31', 6)).to.equal('2028-02-29');
    expect(monthsLater('2026-12-31', 12)).to.equal('2027-12-31');
  });
});

/** Text as a calendar can hold it. */
const plain = (text: string): string =>
  text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    // eslint-disable-next-line no-control-regex -- that is what they are
    .replaceAll(/[\0-\x08\v-\x1f\x7f]/g, '');
