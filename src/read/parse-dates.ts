import type { Day } from '../model/day.ts';
import { dayNumber } from '../time/day.ts';
import { type DateParts, datePartsOf, existingDay, isExisting } from './date-forms.ts';

export type DateOrder = 'dmy' | 'mdy';

/** `ambiguous`: nothing tells the day from the month. `invalid`: no day, or one that does not exist. */
export type DateReading = { readonly day: Day } | 'ambiguous' | 'invalid';

/** What is known of a column of dates from elsewhere. */
export type DateSettings = {
  /** `dates:` of program.yaml; used where the column does not decide. */
  readonly order: DateOrder | undefined;
  /** Two digits of a year mean the latest year up to this one. */
  readonly latestYear: number;
};

/** Two digits of a year may mean a few years ahead, but not the last century's ones to come. */
export const latestYearOn = (today: Day): number => Number(today.slice(0, 4)) + 10;

/** What a whole column decided: its texts are read one by one under it. */
export type DateColumn = {
  /** Absent where `03/04/2026` in this column is anybody's guess. */
  readonly order?: DateOrder;
  readonly latestYear: number;
  /** Two texts of the column that can only be read in opposite orders; then the column decides nothing. */
  readonly conflict?: Readonly<Record<DateOrder, string>>;
  /** Of a column without an order the first text that needs one. */
  readonly unsettled?: string;
};

/**
 * Decides for a column (its distinct texts are enough) whether the day or the month stands first: a value over 12
 * settles it, else `dates:` of program.yaml. Where two values settle it differently the column decides nothing.
 */
export function decideDates(texts: Iterable<string>, settings: DateSettings): DateColumn {
  const { latestYear } = settings;
  const shown: Partial<Record<DateOrder, string>> = {};
  let unsettled: string | undefined;
  for (const text of texts) {
    const parts = datePartsOf(text, latestYear);
    const order = orderShown(parts);
    if (order !== undefined) shown[order] ??= text;
    else if (unsettled === undefined && dayOf(parts, undefined) === 'ambiguous') unsettled = text;
    if (shown.dmy !== undefined && shown.mdy !== undefined) break;
  }
  const { dmy, mdy } = shown;
  const order =
    dmy === undefined
      ? mdy === undefined
        ? settings.order
        : 'mdy'
      : mdy === undefined
        ? 'dmy'
        : settings.order;
  return {
    latestYear,
    ...(order === undefined ? (unsettled === undefined ? {} : { unsettled }) : { order }),
    ...(dmy === undefined || mdy === undefined ? {} : { conflict: { dmy, mdy } }),
  };
}

/** The order in which alone the text is a day; nothing where both are, or neither is. */
function orderShown(parts: DateParts | undefined): DateOrder | undefined {
  if (parts?.kind !== 'slashed' || (parts.first <= 12 && parts.second <= 12)) return undefined;
  const { year, first, second } = parts;
  if (isExisting(year, second, first)) return 'dmy';
  return isExisting(year, first, second) ? 'mdy' : undefined;
}

/** The day of one text under what its column decided. */
export function readDate(text: string, column: DateColumn): DateReading {
  return dayOf(datePartsOf(text, column.latestYear), column.order);
}

/**
 * Seconds since 1970 of one moment. Where no offset is written, that of the wall is as good as any: moments of one
 * column are compared with each other only. Undefined where the day cannot be read.
 */
export function readTimestamp(text: string, column: DateColumn): number | undefined {
  const parts = datePartsOf(text, column.latestYear);
  const reading = dayOf(parts, column.order);
  return parts === undefined || typeof reading === 'string'
    ? undefined
    : dayNumber(reading.day) * 86_400 + parts.seconds;
}

function dayOf(parts: DateParts | undefined, order: DateOrder | undefined): DateReading {
  if (parts === undefined) return 'invalid';
  if (parts.kind === 'day') return { day: parts.day };
  const { year, first, second } = parts;
  if (order === undefined && first !== second)
    return isExisting(year, first, second) || isExisting(year, second, first) ? 'ambiguous' : 'invalid';
  const day = order === 'mdy' ? existingDay(year, first, second) : existingDay(year, second, first);
  return day === undefined ? 'invalid' : { day };
}

/** The days of one column, each text under what all of them decide. */
export function readDates(texts: readonly string[], settings: DateSettings): DateReading[] {
  const column = decideDates(texts, settings);
  return texts.map((text) => readDate(text, column));
}

/** The moments of one column, each text under what all of them decide. */
export function readTimestamps(texts: readonly string[], settings: DateSettings): (number | undefined)[] {
  const column = decideDates(texts, settings);
  return texts.map((text) => readTimestamp(text, column));
}
