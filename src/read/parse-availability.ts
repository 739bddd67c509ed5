import type { Weekday, WeeklyWindow } from '../model/day.ts';
import { sortedBy } from '../model/order.ts';
import { type DayPart, dayPartOf, weekdayOf } from './day-words.ts';

/** The hours of somebody who names a day and no time. */
const wholeDay: DayPart = { from: 9 * 60, to: 17 * 60 };
const never = /^(-|–|none|no|not available|unavailable|nein|keine|nicht verfügbar)$/i;

/**
 * `Mon 09:00-12:00; Wed 14:00-17:00`, `Mo-Fr vormittags`, `Tuesday afternoon`; of a grid each cell with the label of
 * its row (`Monday` → `Morning; Midday`, or `Morning` → `Monday, Friday`). Windows come sorted, touching ones joined.
 * `unknown` holds what could not be read.
 */
export function parseAvailability(
  text: string,
  label?: string,
): { readonly windows: WeeklyWindow[]; readonly unknown: string[] } {
  const windows: WeeklyWindow[] = [];
  const unknown: string[] = [];
  for (const token of text.split(/[;,\n]|\|\|\|/).map((piece) => piece.trim())) {
    if (token === '' || never.test(token)) continue;
    const found = readToken(token, label);
    if (found === undefined) unknown.push(token);
    else windows.push(...found);
  }
  return { windows: joinWindows(windows), unknown };
}

function readToken(token: string, label: string | undefined): WeeklyWindow[] | undefined {
  if (label === undefined) return dayAndTime(token);
  const day = weekdayOf(label);
  if (day !== undefined) {
    const part = partOf(token) ?? (/^(yes|ja|x|1|true)$/i.test(token) ? wholeDay : undefined);
    return part === undefined ? undefined : [{ weekday: day, ...part }];
  }
  const part = partOf(label);
  const days = daysOf(token);
  return part === undefined || days === undefined ? undefined : days.map((weekday) => ({ weekday, ...part }));
}

function dayAndTime(token: string): WeeklyWindow[] | undefined {
  const parts = /^([\p{L}]+\.?(?:\s*(?:-|–|to|bis)\s*[\p{L}]+\.?)?)\s*:?\s*(.*)$/u.exec(token);
  const days = daysOf(parts?.[1] ?? '') ?? daysOf((parts?.[1] ?? '').split(/\s/)[0] ?? '');
  const rest = token
    .slice(
      days === undefined
        ? 0
        : daysOf(parts?.[1] ?? '') === undefined
          ? ((parts?.[1] ?? '').split(/\s/)[0]?.length ?? 0)
          : (parts?.[1]?.length ?? 0),
    )
    .replace(/^[\s:.]+/, '');
  if (days === undefined) return undefined;
  const part = rest === '' ? wholeDay : partOf(rest);
  return part === undefined ? undefined : days.map((weekday) => ({ weekday, ...part }));
}

/** `Mon`, `Mon-Fri`, `Montag bis Mittwoch`. */
function daysOf(text: string): Weekday[] | undefined {
  const [from, to] = text
    .split(/\s*(?:-|–|\bto\b|\bbis\b)\s*/)
    .map((word) => weekdayOf(word.replace(/\.$/, '')));
  if (from === undefined) return undefined;
  if (!/-|–|\bto\b|\bbis\b/.test(text)) return [from];
  if (to === undefined || to < from) return undefined;
  return Array.from({ length: to - from + 1 }, (_, at) => (from + at) as Weekday);
}

/** `Morning`, `Morning (09:00-12:00)`, `9-12`, `09:00–12:30`, `2 pm - 5 pm`, `14 bis 17 Uhr`. */
function partOf(text: string): DayPart | undefined {
  const range =
    /(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?\s*(?:h|uhr)?\s*(?:-|–|to|bis)\s*(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?/i.exec(
      text,
    );
  if (range === null) return dayPartOf(text) ?? dayPartOf(text.replace(/\(.*\)/, ''));
  const [, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf] = range;
  const to = clock(toHour, toMinute, toHalf);
  const from = clock(
    fromHour,
    fromMinute,
    fromHalf ??
      (toHalf?.toLowerCase() === 'pm' && Number(fromHour) < 12 && Number(fromHour) < Number(toHour)
        ? toHalf
        : undefined),
  );
  return from < to && to <= 1440 ? { from, to } : undefined;
}

function clock(hour: string | undefined, minute: string | undefined, half: string | undefined): number {
  const hours = Number(hour);
  const shifted = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return shifted * 60 + Number(minute ?? 0);
}

/** Sorted; windows of a day that touch or overlap are one, so that a meeting may run across noon. */
export function joinWindows(windows: readonly WeeklyWindow[]): WeeklyWindow[] {
  const joined: WeeklyWindow[] = [];
  for (const window of sortedBy(
    windows,
    (one) => one.weekday,
    (one) => one.from,
    (one) => one.to,
  )) {
    const last = joined.at(-1);
    if (last !== undefined && last.weekday === window.weekday && window.from <= last.to) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, window.to) };
    } else joined.push(window);
  }
  return joined;
}
