import { beforeAll, describe, expect, it } from 'vitest';
import type { ScheduleResult } from '../../src/schema/schedule-result.ts';
import { asExcelSaves, csvRecords, csvRows } from './csv-text.ts';
import { copyOf, matchDay, type ProgramCopy, smallNorthwind } from './program-copy.ts';

const note = 'Sagte „gern", aber: "später"; =1+1, ü';
const firstCell = (row: readonly string[]) => row[0] ?? '';

/** What a coordinator does in a spreadsheet: a column of her own, a note, a state, a pair of her own; then saves. */
function editInExcel({ read, write }: ProgramCopy): void {
  const [header = [], ...rows] = csvRows(read('pairings.csv'));
  const at = (name: string) => header.indexOf(name);
  for (const row of rows) {
    if (firstCell(row) === 'P005') row[at('state')] = 'active';
    if (firstCell(row) === 'P007') row[at('note')] = note;
  }
  const byHand = header.map(() => '');
  byHand[at('mentor')] = 'N0712';
  byHand[at('mentee')] = 'N0203';
  byHand[at('state')] = 'active';
  byHand[at('origin')] = 'declared';
  const place = at('mentee') + 1;
  const table = [header, ...rows, byHand].map((row, nth) =>
    row.toSpliced(place, 0, nth === 0 ? 'Raum & "Etage"' : `Raum ${nth}, Süd; "${nth}"`),
  );
  write('pairings.csv', asExcelSaves(table));
}

describe.concurrent('pairings.csv edited and saved by Excel', () => {
  let matched: ProgramCopy;
  let before: Record<string, string>[];
  beforeAll(async () => {
    matched = smallNorthwind();
    expect((await matched.run(['match', ...matchDay])).code).toBe(0);
    before = csvRecords(matched.read('pairings.csv'));
    editInExcel(matched);
  });

  /** What stands in the file after a command: every value as it was, and what the person meant. */
  function expectKept(text: string): void {
    const after = csvRecords(text);
    const added = {
      pairing_id: 'P039',
      mentor: 'N0712',
      mentee: 'N0203',
      state: 'active',
      origin: 'declared',
    };
    expect(after).toEqual([
      ...before.map((row, nth) => ({
        ...row,
        'Raum & "Etage"': `Raum ${nth + 1}, Süd; "${nth + 1}"`,
        ...(row.pairing_id === 'P005' ? { state: 'active' } : {}),
        ...(row.pairing_id === 'P007' ? { note } : {}),
      })),
      {
        ...Object.fromEntries(Object.keys(before[0] ?? {}).map((column) => [column, ''])),
        ...added,
        mentor_name: 'João Almeida Prates',
        mentee_name: 'Rui Castanheira',
        'Raum & "Etage"': 'Raum 39, Süd; "39"',
      },
    ]);
    const [header = []] = csvRows(text);
    expect(header.slice(2, 6)).toEqual(['mentor_name', 'mentee', 'Raum & "Etage"', 'mentee_name']);
  }

  it('the next match keeps every value, the column and the states, and gives the new pair an id', async () => {
    const program = copyOf(matched);
    const { code, stderr } = await program.run(['match', ...matchDay]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^(\d+ warnings? \([a-z, -]+\): mentor check lists them\.\n)?$/);
    expectKept(program.read('pairings.csv'));
    const once = program.read('pairings.csv');
    expect((await program.run(['match', ...matchDay])).code).toBe(0);
    expect(program.read('pairings.csv')).toBe(once);
    const { code: valid, stdout } = await program.run(['verify', ...matchDay]);
    expect([valid, stdout]).toEqual([0, expect.stringMatching(/^The match holds/)]);
  });

  it('schedule writes the id down that its meetings refer to', async () => {
    const program = copyOf(matched);
    const { code, stdout } = await program.run(['schedule', '--json', ...matchDay]);
    expect(code).toBe(0);
    expectKept(program.read('pairings.csv'));
    const { meetings }: ScheduleResult = JSON.parse(stdout);
    expect(meetings.filter(({ pairing }) => pairing === 'P039').length).toBeGreaterThan(5);
    expect(meetings.filter(({ pairing, kind }) => pairing === null && kind !== 'event')).toEqual([]);
  });

  it('pairing moves one row and leaves the others', async () => {
    const program = copyOf(matched);
    expect((await program.run(['pairing', 'P001', 'propose', ...matchDay])).code).toBe(0);
    const text = program.read('pairings.csv');
    expectKept(text.replace(/^(P001,.*),proposed,(.*),2026-02-16,2026-02-16,/m, '$1,draft,$2,2026-02-16,,'));
  });

  it('the next number is new even where the highest row was deleted', async () => {
    const program = copyOf(matched);
    const [header = [], ...rows] = csvRows(program.read('pairings.csv'), ';');
    program.write('pairings.csv', asExcelSaves([header, ...rows.filter((row) => firstCell(row) !== 'P038')]));
    expect((await program.run(['pairing', 'P001', 'propose', ...matchDay])).code).toBe(0);
    const ids = csvRecords(program.read('pairings.csv')).map((row) => row.pairing_id);
    expect(ids.at(-1)).toBe('P039');
    expect(ids).not.toContain('P038');
  });

  it('records: excel comes back with BOM and CRLF', async () => {
    const program = copyOf(matched);
    program.write('program.yaml', `${program.read('program.yaml')}\nrecords: excel\n`);
    expect((await program.run(['match', ...matchDay])).code).toBe(0);
    const text = program.read('pairings.csv');
    expect(text.startsWith('\uFEFFpairing_id,mentor,')).toBe(true);
    expect(text.match(/(?<!\r)\n/)).toBeNull();
    expectKept(text);
  });
});
