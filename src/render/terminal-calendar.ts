import type { Block, CalendarDay } from '../report/document.ts';
import { columnsOf, type Line, padEnd, piece, type Style, wrapText } from './terminal-line.ts';

type Calendar = Extract<Block, { kind: 'calendar' }>;

const weekLength = 7;
/** Wider columns only part what belongs together. */
const widestColumn = 18;
/** A name that takes more rows than this in its column gives way to its short form. */
const mostRows = 2;

function lineStyle(day: CalendarDay, isStrong: boolean | undefined): Style {
  return day.isOff === true ? 'dim' : isStrong === true ? 'bold' : 'plain';
}

/** The number of the day, today's in brackets, and its words under it. */
function dayLines(day: CalendarDay, room: number): Line[] {
  const number = day.isToday === true ? `[${day.number}]` : `${day.number}`;
  const words = day.lines.flatMap(({ text, short, isStrong }) => {
    const whole = wrapText(text, room, lineStyle(day, isStrong));
    return short === undefined || whole.length <= mostRows
      ? whole
      : wrapText(short, room, lineStyle(day, isStrong));
  });
  return [[piece(number, day.isToday === true ? 'bold' : lineStyle(day, false))], ...words];
}

/** The days in weeks; the first and the last week may lack some. */
function weeksOf(days: readonly CalendarDay[]): CalendarDay[][] {
  const weeks: CalendarDay[][] = [];
  for (const day of days) {
    if (weeks.length === 0 || day.weekday === 1) weeks.push([]);
    weeks.at(-1)?.push(day);
  }
  return weeks;
}

/** One week: the days beside each other, each column as wide as the others. */
function weekLines(week: readonly CalendarDay[], column: number): Line[] {
  const cells = Array.from({ length: weekLength }, (_, at) => {
    const day = week.find(({ weekday }) => weekday === at + 1);
    return day === undefined ? [] : dayLines(day, column - 1);
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    cells.flatMap((lines): Line => padEnd(lines[row] ?? [], column)),
  );
}

/** A month as a grid from Monday to Sunday, weeks parted by a blank line. */
export function calendarLines({ weekdays, days }: Calendar, width: number): Line[] {
  const column = Math.min(widestColumn, Math.floor((width + 1) / weekLength));
  const head = weekdays.flatMap((name): Line => {
    const room = Math.max(0, column - columnsOf(name));
    return [piece(name, 'bold'), piece(' '.repeat(room))];
  });
  return [head, ...weeksOf(days).flatMap((week) => [[], ...weekLines(week, column)])];
}
