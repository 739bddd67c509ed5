import { limits } from './limits.ts';
import type { TakeRecord } from './parse-csv.ts';

/** In UTF-16 units: no real record is as long, and one that is has to be measured. */
const longest = limits.recordLength / 4;

/**
 * Hands on the records of a text in which each quote opens or closes a cell, or stands doubled within one. A line without
 * quotes is its cells joined; only records that have some need csv-parse, which takes 20 µs for each. False where a quote
 * stands elsewhere or stays open, or a record is too long: what was taken is worth nothing then.
 */
export async function splitRecords(
  pieces: AsyncIterable<string>,
  delimiter: string,
  take: TakeRecord,
): Promise<boolean> {
  const parse = await quotedParser(delimiter);
  let blank = 0;
  const takeAll = (records: readonly string[]): boolean => {
    const quoted = parse(records.filter((record) => record.includes('"')));
    if (quoted === undefined) return false;
    let next = 0;
    for (const record of records) {
      if (record === '') {
        blank++;
        continue;
      }
      for (; blank > 0; blank--) take([]);
      take(record.includes('"') ? (quoted[next++] ?? []) : record.split(delimiter));
    }
    return true;
  };
  let held = '';
  for await (const piece of withoutMark(pieces)) {
    const { records, rest } = wholeRecords(held + piece);
    if (rest.length > longest || records.some(({ length }) => length > longest) || !takeAll(records))
      return false;
    held = rest;
  }
  const { records, rest } = wholeRecords(`${held}\n`);
  return rest === '' && takeAll(held === '' ? [] : records);
}

/**
 * The records that end within the text: each at the first line end behind an even number of quotes. Where quotes stand
 * amiss that may be too soon, but csv-parse then finds the first of them in that same record: a cell is open behind an odd
 * number of quotes only, as long as none stood amiss.
 */
function wholeRecords(text: string): { readonly records: readonly string[]; readonly rest: string } {
  const records: string[] = [];
  let [from, open] = [0, false];
  let quote = text.indexOf('"');
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    for (; quote >= 0 && quote < end; quote = text.indexOf('"', quote + 1)) open = !open;
    if (open) continue;
    records.push(text.slice(from, end));
    from = end + 1;
  }
  return { records, rest: text.slice(from) };
}

/** Cells of records that have quotes; undefined where one of them breaks the rules. */
async function quotedParser(delimiter: string) {
  const { CsvError, parse } = await import('csv-parse/sync');
  const options = { delimiter, record_delimiter: '\n', relax_column_count: true };
  return (records: readonly string[]): readonly (readonly string[])[] | undefined => {
    if (records.length === 0) return [];
    try {
      const parsed: string[][] = parse(records.join('\n'), options);
      return parsed.length === records.length ? parsed : undefined;
    } catch (error) {
      if (error instanceof CsvError) return undefined;
      throw error;
    }
  };
}

async function* withoutMark(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const piece of pieces) {
    yield isFirst && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
    isFirst &&= piece === '';
  }
}
