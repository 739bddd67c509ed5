import type { Day, Instant } from '../model/day.ts';

/**
 * One kind of cell, both directions. `read` gets a cell that is not empty, as a person or Excel may have left it, and
 * returns undefined where it cannot be read; `expected` completes the advice "Write …".
 */
export type CellKind<V> = {
  readonly read: (found: string) => V | undefined;
  readonly write: (value: V) => string;
  readonly expected: string;
  /** A number that may be written with a point before its decimals. */
  readonly decimals?: true;
};

const same = (value: string): string => value;

/** Free text, kept to the letter: blanks at its ends and line breaks included. */
export const text: CellKind<string> = { read: same, write: same, expected: 'text' };

/** An id: no blanks around it, composed (NFC), so that it equals the id read from a people file. */
export const id: CellKind<string> = {
  read: (found) => found.normalize('NFC').trim() || undefined,
  write: same,
  expected: 'an id',
};

const isoDay = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const dottedDay = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function realDay(year: number, month: number, date: number): Day | undefined {
  const exists =
    year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
  return exists ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` : undefined;
}

/** `2026-03-31`; also `31.03.2026` and the midnight that spreadsheets add. Slashes with the year last are ambiguous. */
export const day: CellKind<Day> = {
  read(found) {
    const cell = found.trim();
    const iso = isoDay.exec(cell);
    if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const dotted = dottedDay.exec(cell);
    return dotted ? realDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])) : undefined;
  },
  write: same,
  expected: 'a day such as 2026-03-31',
};

const isoInstant =
  /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.0+)?)? ?(?:Z|([+-])(0\d|1[0-8]):?([0-5]\d)?)$/i;

/** `2026-03-05T10:00:00+01:00`; also without seconds, with a blank for the T, `+0100`, `+01`, and Z for `+00:00`. */
export const instant: CellKind<Instant> = {
  read(found) {
    const parts = isoInstant.exec(found.trim());
    const on = day.read(parts?.[1] ?? '');
    if (!parts || on === undefined) return undefined;
    const [, , hours, minutes, seconds = '00', sign = '+', offsetHours = '00', offsetMinutes = '00'] = parts;
    return `${on}T${hours}:${minutes}:${seconds}${sign}${offsetHours}:${offsetMinutes}`;
  },
  write: same,
  expected: 'a moment with its offset such as 2026-03-05T10:00:00+01:00',
};

const numberPattern = /^[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/;

function toNumber(found: string): number | undefined {
  const cell = found.trim().replace(/^−/, '-');
  const value = numberPattern.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
  return Number.isFinite(value) ? value + 0 : undefined;
}

/** A number from `least` to `most`, with a point or a comma before the decimals. */
export function number(least: number, most: number): CellKind<number> {
  const bounds = most === Infinity ? (least === 0 ? ' of 0 or more' : '') : ` from ${least} to ${most}`;
  return {
    read(found) {
      const value = toNumber(found);
      return value !== undefined && value >= least && value <= most ? value : undefined;
    },
    write: String,
    expected: `a number${bounds}`,
    decimals: true,
  };
}

/** A whole number from `least` to `most`; `4,0` and `4.0` are 4. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): CellKind<number> {
  const bounds = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
  return {
    read(found) {
      const value = toNumber(found);
      const isInside = Number.isSafeInteger(value) && value !== undefined && value >= least && value <= most;
      return isInside ? value : undefined;
    },
    write: String,
    expected: `a whole number ${bounds}`,
  };
}

/** A whole number of 1 or more, where 0 means "none" and is written as an empty cell. */
export const ordinalOrNone: CellKind<number> = {
  ...whole(1),
  write: (value) => (value === 0 ? '' : String(value)),
};

/** Points from 0 to 100 in the file, hundredths of a point in the model; two decimals, never rounded. */
export const hundredths: CellKind<number> = {
  read(found) {
    const parts = /^(\d{1,3})(?:[.,](\d{1,2})0*)?$/.exec(found.trim());
    if (!parts) return undefined;
    const value = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
    return value <= 10_000 ? value : undefined;
  },
  write: (value) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`,
  expected: 'points from 0 to 100 with at most two decimals, such as 87.25',
  decimals: true,
};

const yesWords: ReadonlySet<string> = new Set(['yes', 'true', '1', 'x', 'ja', 'wahr']);
const noWords: ReadonlySet<string> = new Set(['no', 'false', '0', 'nein', 'falsch']);

/** `yes` or `no`; also what spreadsheets make of them. */
export const yesNo: CellKind<boolean> = {
  read(found) {
    const word = found.trim().toLowerCase();
    return yesWords.has(word) ? true : noWords.has(word) ? false : undefined;
  },
  write: (value) => (value ? 'yes' : 'no'),
  expected: 'yes or no',
};

/** One of a closed set of words, in any case. */
export function oneOf<W extends string>(...words: readonly W[]): CellKind<W> {
  return {
    read(found) {
      const word = found.trim().toLowerCase();
      return words.find((known) => known === word);
    },
    write: same,
    expected: `one of: ${words.join(', ')}`,
  };
}

/** The same, where other words are read too: each in any case, and written as the word it stands for. */
export function oneOfNamed<W extends string>(also: Readonly<Record<W, readonly string[]>>): CellKind<W> {
  const kind = oneOf(...(Object.keys(also) as W[]));
  const words = new Map(
    (Object.entries(also) as [W, readonly string[]][]).flatMap(([word, others]) =>
      others.map((other) => [other.normalize('NFC').toLowerCase(), word] as const),
    ),
  );
  return {
    ...kind,
    read: (found) => kind.read(found) ?? words.get(found.normalize('NFC').trim().toLowerCase()),
  };
}

/** Ids in code-unit order, separated by `; `; a semicolon or backslash inside an id has a backslash before it. */
export const idList: CellKind<readonly string[]> = {
  read(found) {
    const parts = found.match(/(?:\\.|[^;\\]|\\$)+/gsu) ?? [];
    const ids = parts
      .map((part) => part.replace(/\\(.)/gsu, '$1').normalize('NFC').trim())
      .filter((part) => part !== '');
    return [...new Set(ids)].sort();
  },
  write: (ids) => ids.map((one) => one.replace(/[\\;]/g, '\\$&')).join('; '),
  expected: 'ids separated by "; "',
};
