import { type Problem, problem } from '../model/problem.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import { classifyTable } from './classify-table.ts';
import type { FileRole } from './map-headers.ts';
import { type FolderTable, folderPath } from './read-tables.ts';
import type { Table } from './table.ts';
import type { YamlPlaces } from './yaml-places.ts';

export type PeopleTable = { readonly table: Table; readonly role: FileRole };

export type SortedTables = {
  readonly people: readonly PeopleTable[];
  readonly roster?: Table;
  readonly rosterAtStart?: Table;
  /** Files with a part in the program; the others are left alone and count for nothing. */
  readonly used: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly assumptions: CheckResult['assumptions'];
};

/** Our own records: read by their codecs, never taken for anything else. */
export const recordNames = [
  'pairings.csv',
  'overrides.csv',
  'schedule.csv',
  'goals.csv',
  'training.csv',
  'checkins.csv',
] as const;

/** Every file that program.yaml names as data: claimed, wherever it lies. */
export function namedFiles(
  program: Program,
): { readonly file: string; readonly path: (string | number)[] }[] {
  const people = program.people.map(({ file }, at) => ({ file, path: ['people', at, 'file'] }));
  const tables = (program.matching.criteria ?? []).flatMap((criterion, at) =>
    criterion.type === 'table' ? [{ file: criterion.file, path: ['matching', 'criteria', at, 'file'] }] : [],
  );
  const { retention } = program;
  const rosters = [
    ...(retention === undefined ? [] : [{ file: retention.roster, path: ['retention', 'roster'] }]),
    ...(retention?.roster_at_start === undefined
      ? []
      : [{ file: retention.roster_at_start, path: ['retention', 'roster_at_start'] }]),
  ];
  return [...people, ...tables, ...rosters];
}

/** What each table of the folder is: named by program.yaml, else by its own name, else recognised. */
export function sortTables(
  tables: ReadonlyMap<string, FolderTable>,
  program: Program,
  places: YamlPlaces,
): SortedTables {
  const problems: Problem[] = missingFiles(tables, program, places);
  const assumptions: CheckResult['assumptions'] = [];
  const people = declaredPeople(tables, program, { places, problems });
  const rosters = namedRosters(tables, program);
  const settled = new Set<string>([
    ...recordNames,
    ...namedFiles(program).map(({ file }) => folderPath(file)),
    ...Object.values(rosters).map(({ file }) => file),
  ]);
  for (const [path, { file, table, problems: faults }] of tables) {
    if (settled.has(path)) continue;
    const kind = table === undefined ? undefined : classifyTable(table, program);
    if (table === undefined || kind === undefined) problems.push(...faults);
    else if (kind.kind === 'unknown')
      problems.push(problem('file-not-recognised', { headers: table.header }, { file }));
    else if (kind.kind === 'people') {
      const spare = isCovered(kind.role, program);
      if (!spare) people.push({ table, role: kind.role });
      const text = `${kindWords[kind.role]}: ${kind.because}`;
      assumptions.push({
        about: file,
        text: spare ? 'left alone: program.yaml names the people files' : text,
      });
    } else {
      assumptions.push({ about: file, text: `${kindWords[kind.kind]}: ${kind.because}` });
      if (kind.kind === 'roster') rosters.roster ??= table;
      if (kind.kind === 'roster at start') rosters.rosterAtStart ??= table;
    }
  }
  const used = [
    ...settled,
    ...people.map(({ table }) => table.file),
    ...Object.values(rosters).map(({ file }) => file),
  ];
  return { people, ...rosters, used: new Set(used.map(folderPath)), problems, assumptions };
}

/** Where program.yaml names the form of a side, another one of that side is an old one or a copy. */
function isCovered(role: FileRole, { people }: Program): boolean {
  const sides = role === 'both' ? (['mentor', 'mentee'] as const) : [role];
  return sides.every((side) => people.some((named) => named.role === side || named.role === 'both'));
}

const kindWords = {
  mentor: 'read as the mentors’ form',
  mentee: 'read as the mentees’ form',
  both: 'read as one form for mentors and mentees',
  roster: 'read as the roster',
  'roster at start': 'read as the roster at the start',
  'check-ins': 'holds check-in answers; only ingest reads it',
} as const;

function missingFiles(
  tables: ReadonlyMap<string, FolderTable>,
  program: Program,
  places: YamlPlaces,
): Problem[] {
  return namedFiles(program).flatMap(({ file, path }) => {
    // The default name of the roster is a name, not a promise.
    const isDefault = path[0] === 'retention' && file === 'roster.csv';
    return tables.has(folderPath(file)) || isDefault
      ? []
      : [problem('file-missing', { named: file }, places.of(path))];
  });
}

function declaredPeople(
  tables: ReadonlyMap<string, FolderTable>,
  program: Program,
  { places, problems }: { readonly places: YamlPlaces; readonly problems: Problem[] },
): PeopleTable[] {
  return program.people.flatMap(({ file, role }, at): PeopleTable[] => {
    const found = tables.get(folderPath(file));
    if (found?.table === undefined) {
      problems.push(...(found?.problems ?? []));
      return [];
    }
    const kind = role === undefined ? classifyTable(found.table, program) : undefined;
    const known = role ?? (kind?.kind === 'people' ? kind.role : undefined);
    if (known !== undefined) return [{ table: found.table, role: known }];
    const path = ['people', at];
    problems.push(
      problem(
        'invalid-setting',
        {
          path: `people[${at + 1}]`,
          detail: `whose form "${file}" is cannot be told; add role: mentor, mentee or both`,
        },
        places.of(path),
      ),
    );
    return [];
  });
}

function namedRosters(
  tables: ReadonlyMap<string, FolderTable>,
  { retention }: Program,
): { roster?: Table; rosterAtStart?: Table } {
  const roster = tables.get(folderPath(retention?.roster ?? 'roster.csv'))?.table;
  const rosterAtStart = tables.get(folderPath(retention?.roster_at_start ?? 'roster-at-start.csv'))?.table;
  return {
    ...(roster === undefined ? {} : { roster }),
    ...(rosterAtStart === undefined ? {} : { rosterAtStart }),
  };
}
