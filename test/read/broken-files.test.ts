import { describe, expect, test } from 'vitest';
import { MentorError } from '../../src/model/mentor-error.ts';
import type { Problem } from '../../src/model/problem.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { readTable } from '../../src/read/read-table.ts';
import { decodeSingleBytes, singleByteEncodings } from '../../src/read/single-bytes.ts';
import type { Table } from '../../src/read/table.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';
import { type BrokenFile, brokenFiles } from './broken-files.ts';
import { countRecords } from './count-records.ts';
import { filesOf, today } from './folder.ts';

const files = await brokenFiles();
const path = 'Mentee application 2026(1-41).csv';
const mentors = 'Employee number,Full name,Email,Topics\nN1,Anna Beck,anna@northwind.example,Leadership\n';
const around = filesOf({
  'program.yaml': 'name: Broken files\nstart: 2026-03-02\n',
  'Mentor sign-up (Responses).csv': mentors,
});

test('there are at least 300, each another', () => {
  expect(files.length).toBeGreaterThanOrEqual(300);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

describe('broken files are loaded right, or refused with their place', () => {
  test.each(files.map((file) => [file.name, file] as const))('%s', async (_, file) => {
    const { table, problems } = await readTable({ path, bytes: file.bytes });
    if (file.code !== undefined) expect(problems.map(({ code }) => code)).toContain(file.code);
    if (file.kind !== undefined) expect(problems[0]?.facts).toEqual({ kind: file.kind });
    if (table === undefined) expect(problems).not.toEqual([]);
    expect(problems.length).toBeLessThan(200);
    for (const problem of problems) expectPlace(problem);
    if (table?.dialect.kind === 'csv' && !isZipped(file))
      expectEveryRow(table, textOf(file.bytes, table), problems);
  });

  // What is larger goes through the command line, in test/long.
  const small = files.filter(({ bytes }) => bytes.length < 1_000_000);
  test.each(small.map((file) => [file.name, file] as const))('in a folder: %s', async (_, file) => {
    try {
      const folder = await readProgramFolder([...around, { path, bytes: file.bytes }], { today });
      for (const problem of folder.problems) expectPlace(problem);
    } catch (error) {
      expect(error).toBeInstanceOf(MentorError);
    }
  });
});

const isZipped = ({ bytes }: BrokenFile) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function expectPlace(problem: Problem): void {
  const { message, advice } = problemWords(problem);
  expect(message.length).toBeGreaterThan(0);
  expect(advice.length).toBeGreaterThan(0);
  expect(`${message} ${advice}`).not.toMatch(/undefined|\[object|NaN|\n\s+at /);
  expect(problem.at?.row ?? 1).toBeGreaterThan(0);
  expect(problem.at?.column ?? 1).toBeGreaterThan(0);
}

/** The text by another way than the program's, as far as there is one. */
function textOf(bytes: Uint8Array, { dialect }: Table): string {
  if (dialect.kind !== 'csv') return '';
  const single = singleByteEncodings.find((one) => one === dialect.encoding);
  const text =
    single === undefined ? new TextDecoder(dialect.encoding).decode(bytes) : decodeSingleBytes(bytes, single);
  return text.replace(/^\uFEFF?"?sep=[,;|\t]"?[ \f\v]*(\r\n|\r|\n|$)/i, '').replace(/^\uFEFF/, '');
}

/** Every record is the header or above it, blank, refused with a problem, or loaded to the letter. */
function expectEveryRow(table: Table, text: string, problems: readonly Problem[]): void {
  const { delimiter } = table.dialect as Extract<Table['dialect'], { kind: 'csv' }>;
  const records = countRecords(text, delimiter);
  if (records === undefined) throw new Error('a file with an open quote was loaded');
  const below = records.slice(table.headerRow);
  const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
  const isMarker = (cells: readonly string[]) => /^(<{7} |={7}$|>{7} )/.test(cells[0] ?? '');
  const blank = below.filter((cells) => isBlank(cells)).length;
  const markers = below.filter(isMarker).length;
  const labels = table.labelRow === undefined ? 0 : 1;
  expect(table.rowCount + table.refused + blank + markers + labels).toBe(below.length);
  for (let at = 0; at < table.rowCount; at++) {
    const record = records[table.rowNumber(at) - 1] ?? [];
    const cells = table.columns.map((column) => column.text(at));
    if (cells.some((cell, column) => cell !== record[column]))
      expect(cells, `row ${table.rowNumber(at)}`).toEqual(record.slice(0, cells.length));
  }
  if (table.refused > 0) expect(problems.filter(({ at }) => at?.row !== undefined).length).toBeGreaterThan(0);
}
