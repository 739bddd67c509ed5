import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Training } from '../../src/model/program-folder.ts';
import type { RecordFile } from '../../src/model/record.ts';
import { mergeRecords } from '../../src/records/merge-records.ts';

describe('mergeRecords', () => {
  const row = (person: string, module: string, note?: string) => ({
    record: { person, module },
    extra: new Map(note === undefined ? [] : [['remark', note]]),
  });
  const keyOf = (record: Training) => `${record.person}/${record.module}`;
  const old: RecordFile<Training> = {
    columns: ['remark', 'person', 'module'],
    rows: [row('E3', 'a', 'third'), row('E1', 'a', 'first'), row('E2', 'a'), row('E1', 'a', 'again')],
  };

  test('old rows keep place and remark, gone rows go, new rows follow in the given order', () => {
    const merged = mergeRecords(
      old,
      [
        { person: 'E9', module: 'a' },
        { person: 'E1', module: 'a', completed: '2026-03-01' },
        { person: 'E3', module: 'a' },
        { person: 'E1', module: 'a', completed: '2026-03-02' },
        { person: 'E0', module: 'a' },
        { person: 'E1', module: 'a', completed: '2026-03-03' },
      ],
      keyOf,
    );
    expect(merged.columns).toEqual(old.columns);
    expect(
      merged.rows.map(({ record, extra }) => [record.person, record.completed, extra.get('remark')]),
    ).toEqual([
      ['E3', undefined, 'third'],
      ['E1', '2026-03-01', 'first'],
      ['E1', '2026-03-02', 'again'],
      ['E9', undefined, undefined],
      ['E0', undefined, undefined],
      ['E1', '2026-03-03', undefined],
    ]);
  });

  test('property: the same records in any order change nothing', () => {
    const records = old.rows.map((one) => one.record);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(mergeRecords(old, shuffled, keyOf)).toEqual(old);
      }),
    );
  });
});
