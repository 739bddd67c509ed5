import { parse } from 'csv-parse/sync';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { readFixture } from '../read-fixture.ts';
import { today } from './folder.ts';
import {
  type Cells,
  delimiters,
  lineEnds,
  quotings,
  type SaveEncoding,
  save,
  saveEncodings,
} from './re-save.ts';

/** Letters that all nine encodings have; of the others the nearest, so that the same text can be written in all. */
function common(cell: string): string {
  const letter = (one: string) =>
    /[\0-~äöüßÄÖÜÅØéèêëáàâãåæøçñíìîïóòôõúùûœŒ€]/.test(one)
      ? one
      : (replaced[one] ?? one.normalize('NFD').charAt(0));
  return Array.from(cell, letter).join('');
}
const replaced: Record<string, string> = { '’': "'", ı: 'i', ł: 'l', Ł: 'L', '–': '-', 嘉: 'Jia', 怡: 'Yi' };

const program =
  'name: Re-saves\nstart: 2026-03-02\nfields: {level: {order: [Associate, Consultant, Manager, Director, Partner]}}\n';
const fixture = [
  ...readFixture('northwind').filter(({ path }) => /^Ment.+csv$/.test(path)),
  { path: 'program.yaml', bytes: Buffer.from(program) },
];
export const forms = ['Mentor sign-up (Responses).csv', 'Mentee application 2026(1-41).csv'];

/** The two forms as cells, with a name, a sum and a story that a re-save could spoil. */
function cellsOf(file: string): Cells {
  const source = fixture.find(({ path }) => path === file);
  const rows: string[][] = parse(Buffer.from(source?.bytes ?? []), { bom: true });
  const story = rows[0]?.findIndex((header) => header.startsWith('About 100 words')) ?? -1;
  return rows.map((cells, row) =>
    cells.map((cell, at) =>
      common(
        row > 0 && at === story ? `${cell}\nA "cœur", 500 €; tab\there | there, as Åsa and Søren say` : cell,
      ),
    ),
  );
}
const tables = new Map(forms.map((file) => [file, cellsOf(file)]));

/** Every way to save: encoding, delimiter, ends of lines, quotes. */
export const grid = (Object.keys(saveEncodings) as SaveEncoding[]).flatMap((encoding) =>
  delimiters.flatMap((delimiter) =>
    lineEnds.flatMap((lineEnd) => quotings.map((quoting) => ({ encoding, delimiter, lineEnd, quoting }))),
  ),
);

/** The folder with both forms saved in one of these ways. */
export function folderOf(saved: (typeof grid)[number]): Promise<ProgramFolder> {
  const files = fixture.map((file): SourceFile => {
    const cells = tables.get(file.path);
    return cells === undefined ? file : { path: file.path, bytes: save(cells, saved) };
  });
  return readProgramFolder(files, { today });
}

/** Everything but the sentence that says in which encoding a file was read, as text that can be compared. */
export function modelOf({ assumptions, ...folder }: ProgramFolder): string {
  const rest = assumptions.filter(({ kind }) => kind !== 'guessed-encoding' && kind !== 'guessed-table');
  const plain = (_: string, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value;
  return JSON.stringify({ ...folder, assumptions: rest }, plain, 1);
}

/** The forms as they are compared with. */
export const plainly = { encoding: 'UTF-8', delimiter: ',', lineEnd: '\n', quoting: 'minimal' } as const;
