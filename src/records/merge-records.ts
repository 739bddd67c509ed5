import type { RecordFile, Row } from '../model/record.ts';

/**
 * The old file with the records it shall hold now: a row whose key is still there keeps its place and what people
 * added to it, one whose key is gone goes, new records follow in the given order. So a diff shows only what changed.
 * Where several rows share a key they are paired off in order.
 */
export function mergeRecords<T>(
  old: RecordFile<T>,
  records: readonly T[],
  keyOf: (record: T) => string,
): RecordFile<T> {
  const waiting = new Map<string, number[]>();
  records.forEach((record, at) => {
    const key = keyOf(record);
    waiting.set(key, [...(waiting.get(key) ?? []), at]);
  });
  const placed = new Set<number>();
  const rows: Row<T>[] = [];
  for (const { record: before, extra } of old.rows) {
    const at = waiting.get(keyOf(before))?.shift();
    const record = at === undefined ? undefined : records[at];
    if (at === undefined || record === undefined) continue;
    placed.add(at);
    rows.push({ record, extra });
  }
  const added = records
    .filter((_, at) => !placed.has(at))
    .map((record): Row<T> => ({ record, extra: new Map() }));
  return { columns: old.columns, rows: [...rows, ...added] };
}
