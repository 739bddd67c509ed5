import type { RecordCodec, Row } from '../model/record.ts';
import { type RecordPacker, rowList } from '../model/row-list.ts';
import { ColumnBuilder } from './column.ts';

/**
 * Holds records as the cells that a file would have, by column, where each text stands once or end to end with others: a
 * million answers take a few dozen bytes each, and not a few hundred.
 */
export function packRecords<T>(codec: RecordCodec<T>): RecordPacker<T> {
  const columns = new Map(codec.columns.map((name) => [name, columnWriter(codec, name, 0)]));
  let count = 0;
  return {
    add(record) {
      if (codec.further !== undefined)
        for (const name of codec.further.of(record))
          if (!columns.has(name)) columns.set(name, columnWriter(codec, name, count));
      for (const { builder, write } of columns.values()) builder.add(write(record) ?? '');
      count += 1;
    },
    finish() {
      const packed = [...columns].map(([name, { builder }]) => ({ name, column: builder.finish() }));
      const own = new Set(codec.columns);
      // One for all records: codecs keep cells, never the map they come in.
      const cells = new Map<string, string>();
      return {
        columns: codec.columns,
        rows: rowList(
          count,
          (at) => {
            for (const { name, column } of packed) cells.set(name, column.text(at));
            return unpacked(codec, cells);
          },
          (name) => packed.find((one) => one.name === name)?.column.text ?? noText,
        ),
        further: new Set([...columns.keys()].filter((name) => !own.has(name))),
      };
    },
  };
}

const noText = () => '';

/** A column that came along with a later record is empty before. */
function columnWriter<T>(codec: RecordCodec<T>, name: string, before: number) {
  const builder = new ColumnBuilder();
  for (let at = 0; at < before; at++) builder.add('');
  return { builder, write: codec.writer(name) };
}

function unpacked<T>(codec: RecordCodec<T>, cells: ReadonlyMap<string, string>): Row<T> {
  const decoded = codec.decode(cells);
  if ('faults' in decoded) throw new Error(`${codec.file}: a record cannot be read as it was written`);
  return { record: decoded.record, extra: nothingAdded };
}

const nothingAdded: ReadonlyMap<string, string> = new Map();
