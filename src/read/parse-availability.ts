import type { Weekday, WeeklyWindow } from '../model/day.ts';
import { sortedBy } from '../model/order.ts';
import { type DayPart, dayPartOf, weekdayOf, weekdaysOf } from './day-words.ts';
import { saysMissing } from './missing-words.ts';
import { yesOrNo } from './yes-no.ts';

/** The hours of somebody who names a day and no time. */
const wholeDay: DayPart = { from: 9 * 60, to: 17 * 60 };
const never = /^(-|–|none|no|not available|unavailable|nein|keine|nicht verfügbar)$/i;

/**
 * `Mon 09:00-12:00; Wed 14:00-17:00`, `Mo-Fr vormittags`, `Tuesday afternoon`; of a grid each cell with the label of
 * its row (`Monday` → `Morning; Midday`, or `Morning` → `Monday, Friday`). Days share the time behind the last of them
 * (`Mon, Wed 9-12`), times the day in front of the first (`Mon 9-12, 14-17`). Windows come sorted, touching ones
 * joined. `unknown` holds what could not be read.
 */
export function parseAvailability(
  text: string,
  label?: string,
): { readonly windows: WeeklyWindow[]; readonly unknown: string[] } {
  const windows: WeeklyWindow[] = [];
  const unknown: string[] = [];
  for (const list of text.split(/;|\n|\|\|\|/)) {
    if (saysMissing(list)) continue;
    // Of a thousand blanks each would be tried as the beginning of a sign.
    const tokens = list
      .replace(/\s+/g, ' ')
      .split(label === undefined ? listSigns : /,/)
      .map((piece) => piece.trim())
      .filter((token) => token !== '' && !never.test(token));
    const read = label === undefined ? readList(tokens) : readCells(tokens, label);
    windows.push(...read.windows);
    unknown.push(...read.unknown);
  }
  return { windows: joinWindows(windows), unknown };
}

/** No day or time in words is longer; of longer texts nothing is tried. */
const longestPart = 100;

/** What parts days or times of one line; `and` only between words, so that nothing else is torn apart. */
const listSigns = /,| ?[+&] ?|\/| (?:and|und) /i;
type ReadTokens = { readonly windows: WeeklyWindow[]; readonly unknown: string[] };

/** Days and times in the order in which they are said. */
function readList(tokens: readonly string[]): ReadTokens {
  const windows: WeeklyWindow[] = [];
  const unknown: string[] = [];
  let waiting: Weekday[] = [];
  let current: Weekday[] = [];
  for (const token of tokens) {
    const { days, rest } = dayAndRest(token);
    const part = rest === '' ? undefined : partOf(rest);
    if (rest !== '' && part === undefined) unknown.push(token);
    else if (days === undefined && current.length + waiting.length === 0) unknown.push(token);
    else if (part === undefined) waiting = [...new Set([...waiting, ...(days ?? [])])];
    else {
      // A time alone belongs to the days that wait for one, else to the last that had one.
      if (days !== undefined || waiting.length > 0) current = [...waiting, ...(days ?? [])];
      waiting = [];
      windows.push(...current.map((weekday) => ({ weekday, ...part })));
    }
  }
  return { windows: [...windows, ...waiting.map((weekday) => ({ weekday, ...wholeDay }))], unknown };
}

/** The cells of a grid, or of a column for each day. */
function readCells(tokens: readonly string[], label: string): ReadTokens {
  const read = tokens.map((token) => ({ token, found: readCell(token, label) }));
  return {
    windows: read.flatMap(({ found }) => found ?? []),
    unknown: read.flatMap(({ token, found }) => (found === undefined ? [token] : [])),
  };
}

function readCell(token: string, label: string): WeeklyWindow[] | undefined {
  const day = weekdayOf(label);
  if (day !== undefined) {
    const part = partOf(token) ?? (yesOrNo(token) === true ? wholeDay : undefined);
    return part !== undefined ? [{ weekday: day, ...part }] : yesOrNo(token) === false ? [] : undefined;
  }
  const part = partOf(label);
  const days = daysOf(token);
  return part === undefined || days === undefined ? undefined : days.map((weekday) => ({ weekday, ...part }));
}

/** The days that a text begins with, and what is said behind them. */
function dayAndRest(token: string): { readonly days?: Weekday[]; readonly rest: string } {
  if (token.length > longestPart) return { rest: token };
  const words = /^([\p{L}]+\.?(?:\s*(?:-|–|to|bis)\s*[\p{L}]+\.?)?)\s*:?\s*(.*)$/u.exec(token);
  const beginnings = [
    words?.[1] ?? '',
    (words?.[1] ?? '').split(/[\s-]/)[0] ?? '',
    ...(/^every day/i.exec(token) ?? []),
  ];
  for (const begin of beginnings) {
    const days = begin === '' ? undefined : daysOf(begin);
    if (days !== undefined) return { days, rest: token.slice(begin.length).replace(/^[\s:.]+/, '') };
  }
  return { rest: token };
}

/** `Mon`, `Mon-Fri`, `Montag bis Mittwoch`. */
function daysOf(text: string): Weekday[] | undefined {
  const many = weekdaysOf(text);
  if (many !== undefined) return [...many];
  const [from, to] = text
    .split(/(?<!\s)\s*(?:-|–|\bto\b|\bbis\b)\s*/)
    .map((word) => weekdayOf(word.replace(/\.$/, '')));
  if (from === undefined) return undefined;
  if (!/-|–|\bto\b|\bbis\b/.test(text)) return [from];
  if (to === undefined || to < from) return undefined;
  return Array.from({ length: to - from + 1 }, (_, at) => (from + at) as Weekday);
}

/** `Morning`, `Morning (09:00-12:00)`, `9-12`, `09:00–12:30`, `2 pm - 5 pm`, `14 bis 17 Uhr`. */
function partOf(text: string): DayPart | undefined {
  if (text.length > longestPart) return undefined;
  const range =
    /(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?\s*(?:h|uhr)?\s*(?:-|–|to|bis)\s*(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?/i.exec(
      text,
    );
  if (range === null) return dayPartOf(text) ?? dayPartOf(text.replace(/\([^()]*\)/, ''));
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
