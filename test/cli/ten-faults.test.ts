import { beforeAll, expect, it } from 'vitest';
import type { CheckResult } from '../../src/schema/check-result.ts';
import { differences } from '../house/file-tree.ts';
import { copyOf, matchDay, menteesFile, mentorsFile, northwind, type ProgramCopy } from './program-copy.ts';

/** The mistakes that people make in such files, one of each kind. */
function spoil({ edit, write, read }: ProgramCopy): void {
  // Row 4: a slip in the level.
  edit(mentorsFile, 'Rebecca Stein,N0736,Director,', 'Rebecca Stein,N0736,Directer,');
  // Row 3: more places than a number can say.
  edit(mentorsFile, '"Midday, Afternoon",2,Jia Yi Chen', '"Midday, Afternoon",2+,Jia Yi Chen');
  // Row 2: nobody can tell whose answer it is.
  edit(mentorsFile, 'vikram.raghunathan@northwind.example,Vikram Raghunathan,N0478', ',Vikram Raghunathan,');
  // Row 2: a cell deleted, and all the others moved up.
  edit(menteesFile, 'Paul,Kasparek,N1188,', 'Paul,Kasparek,');
  edit('program.yaml', 'share: {field: languages, min: 1}', 'share: {field: langauges, min: 1}');
  edit('program.yaml', '  objective: coverage-then-total', '  objektive: coverage-then-total');
  write(
    'overrides.csv',
    `${read('overrides.csv')}ban,N0916,N9999,,,,,,Lena Ostrowick\npin,N0916,N0443,,,,,,Lena Ostrowick\n`,
  );
  edit('goals.csv', '0,1,2026-05-22,2,met', '0,1,2026-06-31,2,met');
  edit(
    'roster.csv',
    'N0014,Gesine,Hartwig,gesine.hartwig@northwind.example,2004-05-03',
    'N0014,Gesine,Hartwig,gesine.hartwig@northwind.example,2005-02-29',
  );
}

const expected = [
  ['row-length', menteesFile, 2, undefined],
  ['row-without-identity', mentorsFile, 2, undefined],
  ['invalid-capacity', mentorsFile, 3, 20],
  ['unknown-level', mentorsFile, 4, 5],
  ['invalid-cell', 'goals.csv', 3, 11],
  ['unknown-person', 'overrides.csv', 5, 3],
  ['pin-against-ban', 'overrides.csv', 6, 3],
  ['unknown-setting', 'program.yaml', 54, 3],
  ['unknown-field', 'program.yaml', 60, 22],
  ['invalid-date', 'roster.csv', 2, 5],
];

let program: ProgramCopy;
beforeAll(() => {
  program = copyOf(northwind);
  spoil(program);
});

it('check names all ten, each with its place and what to do', async () => {
  const { code, stdout } = await program.run(['check', '--json', ...matchDay]);
  const { problems }: CheckResult = JSON.parse(stdout);
  const errors = problems.filter((p) => p.severity === 'error');
  expect(errors.map(({ code: what, at }) => [what, at?.file, at?.row, at?.column])).toEqual(expected);
  for (const { message, advice } of errors) {
    expect(message).toMatch(/^\S.*\.$/s);
    expect(advice).toMatch(/^\S.*\S$/s);
  }
  expect(code).toBe(1);
});

it('match lists them, writes nothing and leaves no byte changed', async () => {
  const before = program.tree();
  const { code, stdout, stderr } = await program.run(['match', ...matchDay]);
  expect(differences(before, program.tree())).toEqual([]);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  for (const [what, file, row, column] of expected) {
    const place = [file, row, column].filter((part) => part !== undefined).join(':');
    expect(stderr).toMatch(new RegExp(`^error +${place.replace(/[()]/g, '\\$&')} +${what}$`, 'm'));
  }
  expect(stderr).toContain('10 errors. Nothing was written.');
});
