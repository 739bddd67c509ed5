import { groupBy } from '../../model/group-by.ts';
import { sortedBy } from '../../model/order.ts';
import { pictureWords } from '../../texts/schedule-words/picture-words.ts';
import { dayFromNumber, dayNumber, formatShortDay, weekdayOfNumber } from '../../time/day.ts';
import type { Chart } from '../document.ts';
import { dayOf, type ScheduleView } from './schedule-view.ts';

/** As program.yaml writes them, Monday first. */
const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

type Row = Extract<Chart, { kind: 'timeline' }>['rows'][number];

/** How many meetings of units lie in each week from Monday; nothing where there are none. */
export function weeksRow({ language, units }: ScheduleView): Row[] {
  const said = pictureWords(language);
  const days = units.flatMap(({ meetings }) => meetings.map((meeting) => dayNumber(dayOf(meeting))));
  const weeks = sortedBy(
    groupBy(days, (day) => day + 1 - weekdayOfNumber(day)),
    ([monday]) => monday,
  );
  const [fullest] = sortedBy(
    weeks,
    ([, held]) => -held.length,
    ([monday]) => monday,
  );
  if (fullest === undefined) return [];
  const [monday, held] = fullest;
  return [
    {
      label: said.perWeek,
      events: [],
      counts: {
        most: said.fullestWeek(held.length, formatShortDay(dayFromNumber(monday), language)),
        stretches: weeks.map(([from, all]) => ({
          day: dayFromNumber(from),
          until: dayFromNumber(from + 6),
          value: all.length,
          label: said.weekMeetings(all.length),
        })),
      },
    },
  ];
}

/** How many people have a holiday on each day on which meetings could lie; nothing where no holidays are kept. */
export function holidaysRow({ language, daysOff, span, folder }: ScheduleView): Row[] {
  const said = pictureWords(language);
  const worked = new Set(folder.program.meetings.hours.days.map((name) => weekdayNames.indexOf(name) + 1));
  const all = [...(daysOff?.values() ?? [])]
    .flatMap((own) => [...own].map(([number, name]) => ({ number, day: dayFromNumber(number), name })))
    .filter(({ number, day }) => worked.has(weekdayOfNumber(number)) && span.start <= day && day <= span.end);
  const stretches = sortedBy(
    groupBy(all, ({ day }) => day),
    ([day]) => day,
  ).map(([day, off]) => {
    const names = sortedBy(new Set(off.map(({ name }) => name)), (name) => name);
    return { day, until: day, value: off.length, label: said.holiday(names.join(', '), off.length) };
  });
  const [fullest] = sortedBy(
    stretches,
    ({ value }) => -value,
    ({ day }) => day,
  );
  if (fullest === undefined) return [];
  const most = said.fullestHoliday(fullest.value, formatShortDay(fullest.day, language));
  return [{ label: said.onHoliday, events: [], counts: { most, stretches } }];
}
