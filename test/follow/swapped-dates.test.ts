import { describe, expect, it } from 'vitest';
import { ingestCheckIns } from '../../src/follow/ingest-check-ins.ts';
import { swappedDates } from '../../src/follow/swapped-dates.ts';
import type { CheckInAnswer, CheckInExport } from '../../src/model/check-in-answer.ts';
import { packRecords } from '../../src/read/packed-records.ts';
import { checkInsCodec } from '../../src/records/check-ins.ts';
import { emptyRecordFile } from '../../src/records/record-file.ts';
import { pairing, program } from './small-records.ts';

const pairings = ['E1', 'E2', 'E3', 'E4'].map((mentee, at) =>
  pairing(`P00${at + 1}`, { mentee, mentor: `M${at}` }),
);
const settings = program({ start: '2026-03-02', end: '2026-11-27' });

type Given = readonly [person: string, date: string, satisfaction: number];
const file = (...given: readonly Given[]): CheckInExport => ({
  file: 'a.csv',
  rows: given.map(([person, date, satisfaction], at) => {
    const answer: CheckInAnswer = {
      row: at + 2,
      date,
      person: { found: person, id: person },
      values: { satisfaction, others: new Map() },
    };
    return { answer };
  }),
  refused: [],
});

/** What the guard says of a file, with the ledger that another file made. */
function look(before: readonly Given[], then: readonly Given[], today = '2026-12-31') {
  const take = (
    given: readonly Given[],
    ledger = emptyRecordFile(checkInsCodec) as Parameters<typeof ingestCheckIns>[0]['ledger'],
  ) =>
    ingestCheckIns({
      today: '2099-12-31',
      program: settings,
      pairings,
      meetings: [],
      ledger,
      packer: packRecords(checkInsCodec),
      exports: [file(...given)],
    });
  const { wasKnown } = take(then, take(before).ledger);
  return swappedDates({ program: settings, pairings, wasKnown, exports: [file(...then)], today });
}

describe('a file whose days and months changed places', () => {
  const april: readonly Given[] = [
    ['E1', '2026-04-08', 3],
    ['E2', '2026-04-09', 4],
    ['E3', '2026-04-14', 5],
  ];

  it('is known by the answers that the ledger has under the other date', () => {
    const swapped: readonly Given[] = [
      ['E1', '2026-08-04', 3],
      ['E2', '2026-09-04', 4],
      april[2] ?? ['E3', '', 0],
    ];
    expect(look(april, swapped)).toEqual([
      {
        file: 'a.csv',
        why: 'known',
        count: 2,
        of: 2,
        example: { row: 2, read: '2026-08-04', meant: '2026-04-08' },
      },
    ]);
    // Half of what is new is enough, less is not.
    expect(look(april, [...swapped, ['E3', '2026-08-13', 5], ['E4', '2026-08-14', 5]])).toHaveLength(1);
    expect(
      look(april, [...swapped, ['E3', '2026-08-13', 5], ['E4', '2026-08-14', 5], ['E4', '2026-08-15', 5]]),
    ).toEqual([]);
  });

  it('is not a file that was read before, one answer, other answers, or an empty ledger', () => {
    expect(look(april, april)).toEqual([]);
    expect(look(april, [['E1', '2026-08-04', 3]])).toEqual([]);
    expect(
      look(april, [
        ['E1', '2026-08-04', 4],
        ['E2', '2026-09-04', 5],
      ]),
    ).toEqual([]);
    expect(look([], april)).toEqual([]);
  });

  it('is known by dates that lie outside the program and would lie within', () => {
    const early: readonly Given[] = [
      ['E1', '2026-04-03', 3],
      ['E2', '2026-05-03', 4],
    ];
    const read: readonly Given[] = early.map(([person, date, value]) => {
      const [year, month, day] = date.split('-');
      return [person, `${year}-${day}-${month}`, value];
    });
    expect(read[0]?.[1]).toBe('2026-03-04');
    // Read in October, 4 March and 5 March are as good as 3 April and 3 May.
    expect(look([], read)).toEqual([]);
    const future: readonly Given[] = [
      ['E1', '2026-08-04', 3],
      ['E2', '2026-09-04', 4],
    ];
    expect(look([], future, '2026-04-30')).toEqual([
      {
        file: 'a.csv',
        why: 'outside',
        count: 2,
        of: 2,
        example: { row: 2, read: '2026-08-04', meant: '2026-04-08' },
      },
    ]);
    // On the last of those days both can have been given.
    expect(look([], future, '2026-09-04')).toEqual([]);
    expect(look([], [...future, ['E3', '2026-04-14', 5]], '2026-04-30')).toEqual([]);
  });
});
