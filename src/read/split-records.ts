import { limits } from './limits.ts';
import type { TakeRecord } from './parse-csv.ts';

/** In UTF-16 units: no real record is as long, and one that is has to be measured. */
const longest = limits.recordLength / 4;

/**
 * Hands on the records of a text in which each quote opens or closes a cell, or stands doubled within one, as in RFC 4180:
 * there a few searches find all the cells, and csv-parse, which asks of each character what it may mean, takes ten times as
 * long. False where a quote stands elsewhere or stays open, or a record is too long: what was taken is worth nothing then.
 */
export async function splitRecords(
  pieces: AsyncIterable<string>,
  delimiter: string,
  take: TakeRecord,
): Promise<boolean> {
  let [held, blank] = ['', 0];
  const takeAll = (records: readonly string[]): boolean =>
    records.every((record) => {
      if (record === '') {
        blank++;
        return true;
      }
      const cells = record.length > longest ? undefined : cellsOf(record, delimiter);
      if (cells === undefined) return false;
      for (; blank > 0; blank--) take([]);
      take(cells);
      return true;
    });
  for await (const piece of withoutMark(pieces)) {
    const { records, rest } = wholeRecords(held + piece);
    if (rest.length > longest || !takeAll(records)) return false;
    held = rest;
  }
  const { records, rest } = wholeRecords(held === '' ? '' : `${held}\n`);
  return rest === '' && takeAll(records);
}

/** The records that end within the text, each at the first line end behind an even number of quotes. */
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

/** The cells of a record; undefined where a quote stands amiss. */
function cellsOf(record: string, delimiter: string): readonly string[] | undefined {
  if (!record.includes('"')) return record.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; at <= record.length; at++) {
    const quoted = record[at] === '"';
    const end = quoted ? behindQuotes(record, at) : endOfPlain(record, delimiter, at);
    const cell = record.slice(at, end);
    const goesOn = end !== undefined && end < record.length && record[end] !== delimiter;
    if (end === undefined || goesOn || (!quoted && cell.includes('"'))) return undefined;
    cells.push(quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    at = end;
  }
  return cells;
}

/** Behind the quote that closes the cell opened at `from`: within it quotes come in pairs. */
function behindQuotes(record: string, from: number): number | undefined {
  let at = record.indexOf('"', from + 1);
  while (at >= 0 && record[at + 1] === '"') at = record.indexOf('"', at + 2);
  return at < 0 ? undefined : at + 1;
}

function endOfPlain(record: string, delimiter: string, from: number): number {
  const end = record.indexOf(delimiter, from);
  return end < 0 ? record.length : end;
}

async function* withoutMark(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const piece of pieces) {
    yield isFirst && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
    isFirst &&= piece === '';
  }
}
