import { expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.tsx';
import { mentorSheetDocument } from '../../src/report/sheets/mentor-sheet.ts';
import type { Program } from '../../src/schema/program.ts';
import { sheetGuide } from '../../src/templates/sheet-guide.ts';
import { ines, parts, sampleFolder, tomasz } from '../report/sample-program.ts';

const base = sampleFolder([tomasz, ines]);
const guide = sheetGuide(base.program, 60, 'en');
const sheet = (coordinator: string) => mentorSheet({ ...base.program, coordinator: { name: coordinator } });
const mentorSheet = (program: Program) =>
  mentorSheetDocument({
    folder: { ...base, program },
    person: tomasz,
    partners: [{ person: ines, parts: parts(1, 1, 1) }],
    rules: [],
    criteria: [],
    meetings: [],
    guide,
    today: '2026-02-16',
  });
const bytes = (document: ReturnType<typeof sheet>) => Buffer.concat([...renderHtml(document)]).toString();

test('a section written once for all sheets gives the bytes of one written for each', () => {
  for (const document of [sheet('Ada Berg'), sheet('Ada Berg'), sheet('Cem Dal')])
    expect(bytes(document)).toBe(bytes(structuredClone(document)));
});

test('sheets of one run share what is said to everybody; another program says it for itself', () => {
  const shared = (document: ReturnType<typeof sheet>) => new Set(document.sections);
  const program = sheet('Ada Berg');
  const other = sheet('Cem Dal');
  expect([...shared(program)].filter((s) => shared(other).has(s)).map((s) => s.id)).toEqual([
    'first',
    'questions',
    'not-asked',
  ]);
  expect(bytes(other)).not.toContain('Ada Berg');
});
