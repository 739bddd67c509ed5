import { expect, test } from 'vitest';
import { renderTerminal } from '../../src/render/terminal.ts';
import { problemBlocks, problemPage } from '../../src/report/problems/problem-lines.ts';
import { plain, summaryDocument } from '../../src/report/summaries/summary-parts.ts';
import type { ProblemResult } from '../../src/schema/result-parts.ts';

const one = (
  code: string,
  file: string,
  row: number,
  severity: 'error' | 'warning' = 'error',
): ProblemResult => ({
  code,
  severity,
  at: { file, row, column: 5 },
  message: `"Consultent ${row}" is not a level.`,
  advice: 'Correct the cell.',
});
const fifty = Array.from({ length: 50 }, (_, at) => one('unknown-level', 'mentees.csv', at + 2));

test('a dozen problems stand one by one', () => {
  expect(problemPage(fifty.slice(0, 12)).items).toHaveLength(12);
  const undecided = fifty.slice(0, 5).map((one) => ({ ...one, code: 'ambiguous-dates' }));
  const once = problemPage(undecided).items;
  expect(once).toHaveLength(1);
  expect(once[0]?.more).toMatch(/^And 4 more like this/);
});

test('fifty alike do not bury the one that is different', () => {
  const { items, left } = problemPage([
    ...fifty,
    one('invalid-date', 'mentees.csv', 60),
    one('names-alike', 'a.csv', 3, 'warning'),
  ]);
  expect(items.map(({ code, place }) => `${place} ${code}`)).toEqual([
    'mentees.csv:2:5 unknown-level',
    'mentees.csv:3:5 unknown-level',
    'mentees.csv:4:5 unknown-level',
    'mentees.csv:60:5 invalid-date',
    'a.csv:3:5 names-alike',
  ]);
  expect(items[2]?.more).toBe(
    'And 47 more like this, in rows 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 … (--verbose shows all).',
  );
  expect(left).toBe(0);
});

test('--verbose shows all', () => {
  expect(problemPage(fifty, { all: true }).items).toHaveLength(50);
});

test('five hundred problems in a hundred files fit a page, and each is shown or counted', () => {
  const many = Array.from({ length: 500 }, (_, at) =>
    one(
      ['unknown-level', 'invalid-date', 'row-length', 'invalid-number', 'header-twice'][at % 5] ?? '',
      `form-${at % 100}.csv`,
      at + 2,
    ),
  );
  const { items, left } = problemPage(many);
  const more = items.reduce((sum, item) => sum + Number(/And (\d+) more/.exec(item.more ?? '')?.[1] ?? 0), 0);
  expect(items.length + more + left).toBe(500);
  const document = summaryDocument({
    program: 'X',
    title: 'Check',
    asOf: '2026-02-16',
    lead: '500 errors.',
    sections: [plain('problems', ...problemBlocks(many))],
  });
  const page = renderTerminal(document, { width: 80, color: false });
  expect(page.split('\n').length).toBeLessThan(250);
  expect(page).toMatch(/And \d+ problems of other kinds or in other files \(--verbose shows all\)\.\n$/);
});

test('a problem of YAML shows the lines around it', () => {
  const yaml = 'matching:\n  rules:\n    - share: {field: langauges, min: 1}\n';
  const problem: ProblemResult = {
    ...one('unknown-field', 'program.yaml', 3),
    at: { file: 'program.yaml', row: 3, column: 21 },
  };
  const document = summaryDocument({
    program: 'X',
    title: 'Check',
    asOf: '2026-02-16',
    lead: '1 error.',
    sections: [plain('p', ...problemBlocks([problem], { sources: new Map([['program.yaml', yaml]]) }))],
  });
  expect(renderTerminal(document, { width: 80, color: false })).toBe(`\
1 error.

error    program.yaml:3:21                                       unknown-field
         "Consultent 3" is not a level.
           1 | matching:
           2 |   rules:
         > 3 |     - share: {field: langauges, min: 1}
             |                     ^
         Correct the cell.
`);
});
