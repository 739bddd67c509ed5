import { Buffer } from 'node:buffer';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook, { type SheetData } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { saved } from './csv-text.ts';
import { copyOf, matchDay, type ProgramCopy, smallNorthwind } from './program-copy.ts';

const book = 'out/match/pairings.xlsx';

async function sheetsOf(program: ProgramCopy, path = book): Promise<Map<string, SheetData>> {
  const bytes = program.tree().get(path) ?? Buffer.alloc(0);
  const sheets = await readWorkbook(bytes, { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => [...row])]));
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The sheet of the pairs as a German Excel saves it: cells as they are shown, semicolons, BOM, CRLF. */
function asGermanExcel(rows: readonly (readonly unknown[])[]): string {
  const width = rows[0]?.length ?? 0;
  const shown = rows.map((row) =>
    Array.from({ length: width }, (_, at) => {
      const cell = row[at] ?? '';
      if (cell instanceof Date)
        return `${twoDigits(cell.getUTCDate())}.${twoDigits(cell.getUTCMonth() + 1)}.${cell.getUTCFullYear()}`;
      return typeof cell === 'number' ? cell.toFixed(2).replace('.', ',') : String(cell);
    }),
  );
  return saved(shown, { bom: true, delimiter: ';', record_delimiter: 'windows' });
}

describe.concurrent('the workbook of a match', () => {
  let matched: ProgramCopy;
  beforeAll(async () => {
    matched = smallNorthwind();
    matched.edit('program.yaml', '\nlanguage: en\n', '\nlanguage: de\n');
    expect((await matched.run(['match', ...matchDay])).code).toBe(0);
  });

  it('has the pairs, who is without a mentor, everybody, and the dates', async () => {
    const sheets = await sheetsOf(matched);
    expect([...sheets.keys()]).toEqual(['Tandems', 'Noch ohne Tandem', 'Personen', 'Termine']);
    expect(sheets.get('Tandems')).toHaveLength(39);
    expect(
      sheets
        .get('Noch ohne Tandem')
        ?.slice(1)
        .map(([id]) => id),
    ).toEqual(['N0203', 'N0981']);
    expect(sheets.get('Noch ohne Tandem')?.map((row) => row.slice(3))).toEqual([
      ['Grund', 'Kleinste Änderung, die hilft'],
      [
        'Niemand kommt infrage. Von 26 Mentorinnen und Mentoren gilt: 17 stehen weniger als 2 Ebenen höher, 7 sprechen keine gemeinsame Sprache und 2 haben dieselbe Abteilung.',
        '„English“ bei „Sprachen“, falls das in der Anmeldung nur fehlt',
      ],
      [
        'Ein Mangel an Plätzen, keine Bedingung. Für vier Mentees (N0913, N0981, N1104, N1175) kommen nur Vikram Raghunathan und Mei Ling Tan infrage, mit zusammen 3 Plätzen.',
        'ein weiterer Platz bei Mei Ling Tan',
      ],
    ]);
    expect(sheets.get('Personen')).toHaveLength(66);
    expect(sheets.get('Termine')?.[1]?.[0]).toMatch(/^Noch keine Termine/);
  });

  it('saved as CSV over pairings.csv changes nothing; what was edited there comes back', async () => {
    const program = copyOf(matched);
    const before = program.read('pairings.csv');
    const [header = [], ...rows] = (await sheetsOf(program)).get('Tandems') ?? [];
    program.write('pairings.csv', asGermanExcel([header, ...rows]));
    expect(program.read('pairings.csv')).not.toBe(before);
    expect((await program.run(['match', ...matchDay])).code).toBe(0);
    expect(program.read('pairings.csv')).toBe(before);

    const changed = new Map<unknown, unknown>([
      ['state', 'proposed'],
      ['proposed', new Date('2026-02-17')],
      ['note', '=1+1; „ja“'],
    ]);
    const edited = rows.map((row) =>
      row[0] === 'P005' ? row.map((cell, column) => changed.get(header[column]) ?? cell) : row,
    );
    program.write('pairings.csv', asGermanExcel([header, ...edited]));
    expect((await program.run(['match', ...matchDay])).code).toBe(0);
    const [, ...after] = (await sheetsOf(program)).get('Tandems') ?? [];
    expect(after).toEqual(edited);
  });

  it('is the same in every time zone and locale', async () => {
    const program = copyOf(matched);
    const before = program.tree().get(book);
    rmSync(join(program.dir, book));
    const env = { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    expect((await program.run(['match', ...matchDay], { env })).code).toBe(0);
    expect(
      program
        .tree()
        .get(book)
        ?.equals(before ?? Buffer.alloc(0)),
    ).toBe(true);
  });

  it('is left out where other formats are asked for', async () => {
    const program = copyOf(matched);
    expect((await program.run(['match', ...matchDay, '--format', 'html'])).code).toBe(0);
    expect(program.tree().has(book)).toBe(false);
    expect((await program.run(['match', ...matchDay, '--format', 'xlsx'])).code).toBe(0);
    expect([...program.tree().keys()].filter((path) => path.startsWith('out/match/'))).toEqual([book]);
  });

  it.each([
    [['report', 'match'], 'out/reports/match.xlsx'],
    [['recruit'], 'out/recruit/recruit.xlsx'],
    [['match', '--compare'], 'out/match/compare.xlsx'],
  ])('%j writes its tables as sheets too', async (command, path) => {
    const program = copyOf(matched);
    expect((await program.run([...command, ...matchDay, '--format', 'xlsx'])).code).toBe(0);
    expect((await sheetsOf(program, path)).size).toBeGreaterThan(1);
  });
});
