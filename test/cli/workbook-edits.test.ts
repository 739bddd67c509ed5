import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { SheetData } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOf, matchDay, type ProgramCopy, smallNorthwind } from './program-copy.ts';
import { firstSheet, ownPart, savedAgain } from './spreadsheet-saves.ts';

const book = 'out/match/pairings.xlsx';
const bytesOf = (program: ProgramCopy): Buffer => program.tree().get(book) ?? Buffer.alloc(0);

/** Every byte of a folder, told by one figure: to compare a hundred files one by one takes seconds. */
function bytesIn(program: ProgramCopy): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of program.tree()) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

type Edits = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Cells typed into the sheet: by the id of the pair and the column. */
const typed =
  (edits: Edits) =>
  (rows: SheetData): SheetData => {
    const [header = []] = rows;
    return rows.map((row) => {
      const cells = edits[String(row[0])];
      if (cells === undefined) return row;
      return header.map((column, at) => (cells[String(column)] ?? row[at] ?? null) as (typeof row)[number]);
    });
  };

const proposal: Edits = { P005: { state: 'Proposed', proposed: new Date('2026-02-17'), note: 'agreed' } };

async function save(program: ProgramCopy, how: Parameters<typeof savedAgain>[1] = {}): Promise<void> {
  program.write(book, await savedAgain(bytesOf(program), how));
}

/** The first sheet over pairings.csv, as a spreadsheet saves it. */
async function saveAsCsv(program: ProgramCopy): Promise<void> {
  const rows = (await firstSheet(bytesOf(program))).map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))),
  );
  const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  program.write('pairings.csv', `${quoted.join('\r\n')}\r\n`);
}

describe.concurrent('the next match and edits in the workbook of the last', () => {
  let matched: ProgramCopy;
  beforeAll(async () => {
    matched = smallNorthwind();
    expect((await matched.run(['match', ...matchDay])).code).toBe(0);
  });

  it.each([{ keeps: true }, { keeps: false }])('not saved as CSV: it stops, %j', async ({ keeps }) => {
    const program = copyOf(matched);
    await save(program, { edit: typed(proposal), keeps });
    const before = bytesIn(program);
    for (const more of [['--dry-run'], [], ['--format', 'html']]) {
      const { code, stdout, stderr } = await program.run(['match', ...matchDay, ...more]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toBe(
        [
          'out/match/pairings.xlsx was edited, and pairings.csv does not have 3 edits of it. Nothing was written.',
          '  P005, state: "proposed" in the workbook, "draft" in pairings.csv',
          '  P005, proposed: "2026-02-17" in the workbook, empty in pairings.csv',
          '  P005, note: "agreed" in the workbook, empty in pairings.csv',
          'To keep them: open the workbook in Excel, choose the sheet Pairs, File > Save As > CSV UTF-8 over pairings.csv, then run the command again.',
          'To drop them: delete out/match/pairings.xlsx.',
          '',
        ].join('\n'),
      );
    }
    expect(bytesIn(program)).toBe(before);
    await saveAsCsv(program);
    expect((await program.run(['match', ...matchDay])).code).toBe(0);
    expect(program.read('pairings.csv')).toMatch(/^P005,.*,proposed,.*,2026-02-17,.*,agreed$/m);
    expect(ownPart(bytesOf(program))).not.toBe('');
  });

  it('saved again without an edit, sorted otherwise: it goes on, also after pairings.csv changed', async () => {
    const program = copyOf(matched);
    const sorted = (rows: SheetData) => [...rows.slice(0, 1), ...rows.slice(1).reverse()];
    await save(program, { edit: sorted });
    expect((await program.run(['pairing', 'P001', 'propose', ...matchDay])).code).toBe(0);
    const { code, stderr } = await program.run(['match', ...matchDay]);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('pairings.xlsx')]);
  });

  it('saved as CSV, and another cell of the same pair changed since: it goes on', async () => {
    const program = copyOf(matched);
    await save(program, { edit: typed({ P001: { note: 'called' } }) });
    await saveAsCsv(program);
    expect((await program.run(['pairing', 'P001', 'propose', ...matchDay])).code).toBe(0);
    expect((await program.run(['match', ...matchDay])).code).toBe(0);
    expect(program.read('pairings.csv')).toMatch(/^P001,.*,proposed,.*,called$/m);
  });

  it('a word that no state is, a row written by hand, a row deleted: all are named', async () => {
    const program = copyOf(matched);
    await save(program, {
      edit: (rows) => [
        ...typed({ P002: { state: 'maybe' } })(rows).filter(([id]) => id !== 'P003'),
        (rows[0] ?? []).map(
          (column) => ({ mentor: 'N0104', mentee: 'N0203', state: 'active' })[String(column)] ?? null,
        ),
      ],
    });
    const { code, stderr } = await program.run(['match', ...matchDay]);
    expect(code).toBe(2);
    expect(stderr).toContain('  P002, state: "maybe" in the workbook, not in pairings.csv\n');
    expect(stderr).toContain('  and ');
  });

  it('a workbook that cannot be read stops it too; an empty one and one under another folder do not', async () => {
    const program = copyOf(matched);
    program.write(book, bytesOf(program).subarray(0, 9000));
    const { code, stderr } = await program.run(['match', ...matchDay]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('cannot be seen. Nothing was written.\n')]);
    expect((await program.run(['match', ...matchDay, '--out', join(program.dir, 'other')])).code).toBe(0);
    program.write(book, '');
    expect((await program.run(['match', ...matchDay])).code).toBe(0);
  });

  it.each(['~$pairings.xlsx', '.~lock.pairings.xlsx#'])(
    'while it is open (%s) nothing is written',
    async (lock) => {
      const program = copyOf(matched);
      program.write(`out/match/${lock}`, 'somebody');
      const before = bytesIn(program);
      const { code, stderr } = await program.run(['match', ...matchDay]);
      expect([code, stderr]).toEqual([
        3,
        expect.stringMatching(/is open in a spreadsheet program\. Nothing was/),
      ]);
      expect(bytesIn(program)).toBe(before);
    },
  );
});
