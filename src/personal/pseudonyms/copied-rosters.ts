import { sortedBy } from '../../model/order.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Employee, Employment, ExitReason, Roster } from '../../model/roster.ts';
import { fieldNeeds } from '../../read/field-needs.ts';
import { snakeCase } from '../../read/fold-text.ts';
import type { Program } from '../../schema/program.ts';
import { type CopiedColumn, type CopiedTable, copiedTable } from './copied-table.ts';
import type { Pseudonyms } from './field-cell.ts';

/** Words that are read back as the reason; an unknown one needs none. */
const reasonWords: Readonly<Record<ExitReason, string>> = {
  voluntary: 'voluntary',
  dismissed: 'dismissed',
  redundancy: 'redundancy',
  end_of_contract: 'end of contract',
  retirement: 'retirement',
  mutual: 'mutual',
  death: 'death',
  transfer: 'transfer',
  unknown: '',
};

/** What a roster tells of everybody, under these names, wherever it stood. */
const known = ['level', 'department', 'location'] as const;

/** The workforce of the copy, now and at the start: who came and left when, and the columns that a comparison asks for. */
export function copiedRosters(folder: ProgramFolder, pseudonyms: Pseudonyms): CopiedTable[] {
  const { program, roster, rosterAtStart } = folder;
  const columns = rosterColumns(program, pseudonyms);
  const copy = (file: string, of: Roster | undefined) =>
    of === undefined ? [] : [copiedTable(file, stretchesOf(of, pseudonyms), columns)];
  return [...copy('roster.csv', roster), ...copy('roster-at-start.csv', rosterAtStart)];
}

/** Columns of a roster, beside the known ones, that a setting names: the settings' own words, as the headers are compared. */
export function askedOfRosters(program: Program): readonly string[] {
  const { retention } = program;
  const asked = new Set([
    ...fieldNeeds(program).map(({ field }) => field),
    ...Object.keys(retention?.match_on ?? {}),
  ]);
  const comparison = retention?.comparison;
  if (typeof comparison === 'object') asked.add(comparison.column);
  for (const name of [...known, 'tenure', 'manager_id', 'hire_date']) asked.delete(name);
  return [...asked];
}

/** A row: somebody, and one stretch in which they were there. */
type Stretch = { readonly employee: Employee; readonly spell: Employment };

/** Whoever came back has a row a stretch. */
function stretchesOf(roster: Roster, { people }: Pseudonyms): Stretch[] {
  const rows = roster.employees().flatMap((employee): Stretch[] => {
    const { hired, left, exitReason, spells } = employee;
    const only: Employment = {
      ...(hired === undefined ? {} : { hired }),
      ...(left === undefined ? {} : { left }),
      ...(exitReason === undefined ? {} : { exitReason }),
    };
    return (spells ?? [only]).map((spell) => ({ employee, spell }));
  });
  return sortedBy(
    rows,
    ({ employee }) => people.id(employee.id),
    ({ spell }) => spell.hired ?? '',
  );
}

function rosterColumns(program: Program, { people, texts }: Pseudonyms): CopiedColumn<Stretch>[] {
  const followed = program.retention?.followed_until;
  return [
    { header: 'id', cell: ({ employee: { id } }) => people.id(id) },
    { header: 'name', cell: ({ employee: { name } }) => (name === undefined ? '' : people.name(name)) },
    { header: 'email', cell: ({ employee: { email } }) => (email === undefined ? '' : people.email(email)) },
    { header: 'hire_date', cell: ({ spell }) => spell.hired ?? '' },
    { header: 'exit_date', cell: ({ spell }) => spell.left ?? '' },
    { header: 'exit_reason', cell: ({ spell }) => reasonWords[spell.exitReason ?? 'unknown'] },
    {
      header: 'employment_status',
      cell: ({ employee }) => (employee.leftUndated === true ? 'terminated' : ''),
    },
    { header: 'manager_id', cell: ({ employee }) => people.anybody(employee.managerId ?? '') },
    ...known.map((name) => ({
      header: name,
      cell: ({ employee }: Stretch) => texts.answer(employee[name]?.trim() ?? ''),
    })),
    ...askedOfRosters(program).map((name) => ({
      header: texts.word(name),
      cell: ({ employee }: Stretch) => texts.answer(employee.columns.get(snakeCase(name))?.trim() ?? ''),
    })),
    ...(followed === undefined
      ? []
      : [{ header: texts.word(followed), cell: ({ employee }: Stretch) => employee.followedUntil ?? '' }]),
  ];
}
