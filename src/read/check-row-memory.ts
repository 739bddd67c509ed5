import type { WatchedRecord } from '../model/kept-record-problem.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { RecordCodec } from '../model/record.ts';
import type { LongRecordFile } from '../model/row-list.ts';
import type { SourceFile } from '../model/source-file.ts';
import { isWatched, rowMemoryFile, watchedRecords, writtenCells } from '../records/watched-records.ts';
import type { ReadRecord } from './read-records.ts';
import { markOf, type RowMark, type RowMemory, readRowMemory } from './row-memory.ts';

/** The marks of a row: the one it has, and the one it had before a later command changed it. */
export function rowMarks<T>(codec: RecordCodec<T>, rows: LongRecordFile<T>['rows']) {
  if (!isWatched(codec.file)) throw new Error(`the rows of ${codec.file} are not remembered`);
  const { key, said, moves } = watchedRecords[codec.file];
  const [keyOf, saidOf] = [writtenCells(codec, rows, key), writtenCells(codec, rows, said)];
  const moved = moves === undefined ? -1 : said.indexOf(moves.column);
  return {
    now: (at: number): RowMark => markOf(keyOf(at), saidOf(at)),
    before(at: number): RowMark | undefined {
      const cells = saidOf(at);
      if (moves === undefined || cells[moved] !== moves.to) return undefined;
      return markOf(keyOf(at), cells.with(moved, moves.from));
    },
  };
}

/**
 * Rows of a record that commands alone write, and that are not as one last wrote them: changed since, put in by hand, or
 * gone. Of a record that nobody remembers nothing is said.
 */
export function checkRowMemory<T>(
  codec: RecordCodec<T>,
  { file: { rows }, rows: places, problems }: ReadRecord<T, LongRecordFile<T>>,
  files: readonly SourceFile[],
): Problem[] {
  const record = codec.file;
  if (!isWatched(record)) return [];
  const memory = readRowMemory(files, rowMemoryFile(record));
  if (memory === undefined) return [];
  const { changed, added, gone } = compareRows(memory, rows.length, rowMarks(codec, rows));
  const { unknown } = watchedRecords[record];
  const strange = unknown === 'told' ? added : unknown === 'taken' ? [] : added.slice(0, gone.length);
  // Of rows that cannot be read nobody knows which they were.
  const missing = problems.length > 0 ? 0 : Math.max(0, gone.length - strange.length);
  return [
    ...[...changed, ...strange].map((at) => rowChanged(record, places[at])),
    ...(missing === 0 ? [] : [problem('rows-gone', { record, count: missing }, { file: record })]),
  ];
}

const rowChanged = (record: WatchedRecord, row: number | undefined): Problem =>
  problem('row-changed', { record }, { file: record, ...(row === undefined ? {} : { row }) });

/** Rows that are remembered and not there any more: a command that goes on without them keeps them in mind. */
export function goneRows<T>(
  codec: RecordCodec<T>,
  rows: LongRecordFile<T>['rows'],
  files: readonly SourceFile[],
): readonly RowMark[] {
  const memory = isWatched(codec.file) ? readRowMemory(files, rowMemoryFile(codec.file)) : undefined;
  if (memory === undefined) return [];
  return compareRows(memory, rows.length, rowMarks(codec, rows)).gone;
}

/** Rows that are not as they were, that are not remembered, and that are remembered alone. */
function compareRows(memory: RowMemory, count: number, marks: ReturnType<typeof rowMarks>) {
  const found = new Uint8Array(memory.length);
  const changed: number[] = [];
  const added: number[] = [];
  let places: ReadonlyMap<string, number> | undefined;
  for (let at = 0; at < count; at++) {
    const mark = marks.now(at);
    let place: number | undefined = at;
    // Mostly every row stands where it stood.
    if (memory.at(at)?.key !== mark.key) {
      places ??= placesByKey(memory);
      place = places.get(mark.key);
    }
    if (place === undefined) {
      added.push(at);
      continue;
    }
    found[place] = 1;
    const { said } = memory.at(place) ?? mark;
    if (said !== mark.said && said !== marks.before(at)?.said) changed.push(at);
  }
  const gone: RowMark[] = [];
  for (const [place, isThere] of found.entries()) {
    const mark = isThere === 1 ? undefined : memory.at(place);
    if (mark !== undefined) gone.push(mark);
  }
  return { changed, added, gone };
}

function placesByKey(memory: RowMemory): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at < memory.length; at++) places.set(memory.at(at)?.key ?? '', at);
  return places;
}
