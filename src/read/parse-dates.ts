import type { Day } from '../model/day.ts';
import { dayNumber } from '../time/day.ts';
import { type DateParts, datePartsOf, existingDay } from './date-forms.ts';

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

/** What a whole column decided: its texts are read one by one under it. */
export type DateColumn = {
  /** Absent where `03/04/2026` in this column is anybody's guess. */
  readonly order?: DateOrder;
  readonly latestYear: number;
  /** Two texts of the column that can only be read in opposite orders; then the column decides nothing. */
  readonly conflict?: Readonly<Record<DateOrder, string>>;
};

/**
 * Decides for a column (its distinct texts are enough) whether the day or the month stands first: a value over 12
 * settles it, else `dates:` of program.yaml. Where two values settle it differently the column decides nothing.
 */
export function decideDates(texts: Iterable<string>, settings: DateSettings): DateColumn {
  const { latestYear } = settings;
  const shown: Partial<Record<DateOrder, string>> = {};
  for (const text of texts) {
    const order = orderShown(datePartsOf(text, latestYear));
    if (order !== undefined) shown[order] ??= text;
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
    ...(order === undefined ? {} : { order }),
    ...(dmy === undefined || mdy === undefined ? {} : { conflict: { dmy, mdy } }),
  };
}

/** The order in which alone the text is a day; nothing where both are, or neither is. */
function orderShown(parts: DateParts | undefined): DateOrder | undefined {
  if (parts?.kind !== 'slashed' || parts.first === parts.second) return undefined;
  const { year, first, second } = parts;
  const dmy = existingDay(year, second, first) !== undefined;
  const mdy = existingDay(year, first, second) !== undefined;
  return dmy === mdy ? undefined : dmy ? 'dmy' : 'mdy';
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
  const [dmy, mdy] = [existingDay(year, second, first), existingDay(year, first, second)];
  const day = order === undefined ? (dmy === mdy ? dmy : undefined) : order === 'dmy' ? dmy : mdy;
  if (day !== undefined) return { day };
  return order === undefined && (dmy ?? mdy) !== undefined ? 'ambiguous' : 'invalid';
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
