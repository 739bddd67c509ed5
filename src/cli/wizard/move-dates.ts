import { isScalar, parse, parseDocument, visit } from 'yaml';
import { addDays, isDay } from '../../time/day.ts';

export type Moves = {
  /** By so many days every date moves on. */
  readonly days: number;
  /** By so many the years in names move on. */
  readonly years: number;
  /** Settings that get a value of their own, by their key at the top of the file. */
  readonly instead: Readonly<Record<string, string>>;
  /** Folders of earlier cohorts as they lie from the new one, in the order of `history`. */
  readonly history: readonly string[];
};

/**
 * program.yaml with every date moved on, and the years in its name and seed; comments, order and spacing stay as they are,
 * since only the letters of these values are replaced.
 */
export function moveDates(text: string, { days, years, instead, history }: Moves): string {
  const document = parseDocument(text);
  const edits: { from: number; to: number; text: string }[] = [];
  visit(document, {
    Pair(_, pair, path) {
      const { key, value } = pair;
      if (!isScalar(key) || !isScalar(value) || value.range == null) return;
      const isTop = path.length === 2;
      const [from, last] = value.range;
      // A text over several lines ends behind its line break.
      const to = from + text.slice(from, last).trimEnd().length;
      const own = isTop ? instead[String(key.value)] : undefined;
      if (own !== undefined) edits.push({ from, to, text: plainOrQuoted(own) });
      else if (isTop && /^(?:name|seed)$/.test(String(key.value)))
        edits.push({ from, to, text: withYears(text.slice(from, to), years) });
    },
    Scalar(at, { range }, path) {
      const parent = path.at(-1);
      if (range == null || at === 'key') return;
      const [from, to] = range;
      const [, quote = '', day = '', rest = ''] =
        /^(["']?)(\d{4}-\d\d-\d\d)((?: \d\d:\d\d)?["']?)$/.exec(text.slice(from, to)) ?? [];
      if (!isDay(day) || parent === undefined) return;
      edits.push({ from, to, text: `${quote}${addDays(day, days)}${rest}` });
    },
  });
  for (const [at, folder] of history.entries()) {
    const entry: unknown = document.getIn(['history', at], true);
    if (isScalar(entry) && entry.range != null && entry.value !== folder)
      edits.push({ from: entry.range[0], to: entry.range[1], text: JSON.stringify(folder) });
  }
  // What has a value of its own was put down before its date was moved.
  const taken = new Map<number, (typeof edits)[number]>();
  for (const edit of edits) if (!taken.has(edit.from)) taken.set(edit.from, edit);
  return [...taken.values()]
    .sort((a, b) => b.from - a.from)
    .reduce((so, edit) => `${so.slice(0, edit.from)}${edit.text}${so.slice(edit.to)}`, text);
}

/** `Mentoring 2025/26` two years on is `Mentoring 2027/28`. */
function withYears(text: string, years: number): string {
  return text.replace(
    /\b((?:19|20)\d\d)(?:([/–-])(\d\d))?\b/g,
    (_, year: string, sign = '', short = '') =>
      `${Number(year) + years}${sign}${short === '' ? '' : String((Number(short) + years) % 100).padStart(2, '0')}`,
  );
}

/** Quoted where it could be taken for something else: a number, nothing, true or false. */
const plainOrQuoted = (value: string): string =>
  /^[\p{L}\d][\p{L}\d .,()-]*$/u.test(value) &&
  !/^(?:y|n|yes|no|on|off)$|\s$/i.test(value) &&
  parse(value) === value
    ? value
    : JSON.stringify(value);
