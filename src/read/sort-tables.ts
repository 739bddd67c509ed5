import { type Assumption, assumption } from '../model/assumption.ts';
import { isEqualsFormat } from '../model/equals-format.ts';
import { type Role, roles } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { classifyTable, specialKind, type TableKind } from './classify-table.ts';
import type { FileRole } from './map-headers.ts';
import { namedFiles, settledTables } from './named-files.ts';
import { type FolderTable, folderPath, tableKey } from './read-tables.ts';
import type { Table } from './table.ts';
import type { YamlPlaces } from './yaml-places.ts';

export type PeopleTable = { readonly table: Table; readonly role: FileRole };

export type SortedTables = {
  readonly people: readonly PeopleTable[];
  readonly roster?: Table;
  readonly rosterAtStart?: Table;
  /** Lists of pairs that another program made; none where there is a pairings.csv. */
  readonly pairs: readonly Table[];
  /** Files with a part in the program; the others are left alone and count for nothing. */
  readonly used: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly assumptions: readonly Assumption[];
};

type Tables = ReadonlyMap<string, FolderTable>;

/** What each table of the folder is: named by program.yaml, else by its own name, else recognised. */
export function sortTables(tables: Tables, program: Program, places: YamlPlaces): SortedTables {
  const problems: Problem[] = missingFiles(tables, program, places);
  const people = declaredPeople(tables, program, { places, problems });
  const isUnread = (key: string) => tables.get(key)?.table === undefined;
  const rosters = namedRosters(tables, program, { places, problems });
  const settled = new Set<string>([
    ...settledTables(program),
    ...Object.values(rosters).map(({ file }) => file),
  ]);
  const found = { people: [...people], rosters, pairs: [] as Table[], unsure: [] as Unsure[] };
  const assumptions: Assumption[] = [];
  for (const [key, { table, problems: faults }] of tables) {
    if (settled.has(key)) continue;
    if (table === undefined) problems.push(...faults);
    else {
      const guess = place(table, classifyTable(table, program), { ...found, program, tables });
      if (guess !== undefined) assumptions.push(guess);
    }
  }
  problems.push(...found.unsure.map((unsure) => unsureProblem(unsure, found.people)));
  const used = [
    ...settled,
    ...found.people.map(({ table }) => table.file),
    ...[...Object.values(rosters), ...found.pairs].map(({ file }) => file),
  ];
  // What could not be read of these is said where program.yaml names them.
  const unread = new Set(program.people.map(({ file, sheet }) => tableKey(file, sheet)).filter(isUnread));
  return {
    people: found.people,
    pairs: found.pairs,
    ...rosters,
    used: new Set(used.map(folderPath).filter((key) => !unread.has(key))),
    problems,
    assumptions,
  };
}

type Unsure = { readonly table: Table; readonly because?: string };
type Rosters = { roster?: Table; rosterAtStart?: Table };

type Found = {
  readonly people: PeopleTable[];
  readonly rosters: Rosters;
  readonly pairs: Table[];
  readonly unsure: Unsure[];
  readonly program: Program;
  readonly tables: Tables;
};

/** Puts a table where its kind belongs; the guess, or nothing where there is none. */
function place(table: Table, kind: TableKind, found: Found): Assumption | undefined {
  const { file } = table;
  const { people, rosters, pairs, unsure, program, tables } = found;
  switch (kind.kind) {
    case 'unknown':
      unsure.push({ table });
      return undefined;
    case 'unclear':
      if (isCovered('both', program)) return assumption(file, 'left-alone', { because: 'named' });
      unsure.push({ table, because: kind.because });
      return undefined;
    case 'people':
      if (isCovered(kind.role, program)) return assumption(file, 'left-alone', { because: 'named' });
      people.push({ table, role: kind.role });
      return assumption(file, 'guessed-table', {
        table: isEqualsFormat(program) ? 'equals' : kind.role,
        because: kind.because,
      });
    case 'pairs':
      // Pairs that find each other go on registering; elsewhere such a list is where the program began.
      if (tables.has('pairings.csv') && program.format !== 'informal')
        return assumption(file, 'left-alone', { because: 'pairings' });
      pairs.push(table);
      break;
    case 'roster':
      rosters.roster ??= table;
      break;
    case 'roster at start':
      rosters.rosterAtStart ??= table;
      break;
    default:
  }
  return assumption(file, 'guessed-table', { table: kind.kind, because: kind.because });
}

/** People of whom nobody knows the side are needed where a side has nobody else; elsewhere it is a list of something. */
function unsureProblem({ table, because }: Unsure, people: readonly PeopleTable[]): Problem {
  const { file, header } = table;
  const hasSide = (side: Role) => people.some(({ role }) => role === side || role === 'both');
  return because === undefined || roles.every(hasSide)
    ? problem('file-not-recognised', { headers: header, named: file }, { file })
    : problem('file-unclear', { named: file, because }, { file });
}

/** Where program.yaml names the form of a side, another one of that side is an old one or a copy. */
function isCovered(role: FileRole, { people }: Program): boolean {
  const sides = role === 'both' ? roles : [role];
  return sides.every((side) => people.some((named) => named.role === side || named.role === 'both'));
}

function missingFiles(tables: Tables, program: Program, places: YamlPlaces): Problem[] {
  return namedFiles(program).flatMap(({ file, sheet, path }) => {
    // The default names of the roster and the rooms are names, not promises.
    const isDefault =
      (path[0] === 'retention' && file === 'roster.csv') || (path[0] === 'meetings' && file === 'rooms.csv');
    return tables.has(tableKey(file, sheet)) || isDefault
      ? []
      : [problem('file-missing', { named: file }, places.of(path))];
  });
}

function declaredPeople(
  tables: Tables,
  program: Program,
  { places, problems }: { readonly places: YamlPlaces; readonly problems: Problem[] },
): PeopleTable[] {
  return program.people.flatMap(({ file, sheet, role }, at): PeopleTable[] => {
    const found = tables.get(tableKey(file, sheet));
    if (found?.table === undefined) {
      const faults = found?.problems ?? [];
      // That a sheet is missing is a fault of the line that names it.
      problems.push(
        ...faults.map((fault) =>
          fault.code === 'sheet-missing' ? { ...fault, at: places.of(['people', at, 'sheet']) } : fault,
        ),
      );
      return [];
    }
    const other = otherKind(found.table, program, 'people');
    if (other !== undefined) {
      problems.push({ ...other, at: places.of(['people', at, 'file']) });
      return [];
    }
    const kind = role === undefined ? classifyTable(found.table, program) : undefined;
    const known = role ?? (kind?.kind === 'people' ? kind.role : undefined);
    if (known !== undefined) return [{ table: found.table, role: known }];
    const detail = `whose form "${file}" is cannot be told; add role: mentor, mentee or both`;
    problems.push(
      problem('invalid-setting', { path: `people[${at + 1}]`, detail }, places.of(['people', at])),
    );
    return [];
  });
}

/** A file that program.yaml names as what it is not. */
function otherKind(table: Table, program: Program, as: string): Problem | undefined {
  const special = specialKind(table, program);
  if (special === undefined || special.kind === 'unknown') return undefined;
  const facts = { named: table.file, as, because: special.because };
  return problem('file-of-other-kind', facts, { file: table.file });
}

/** The workforce by the name of its file, in program.yaml or the usual one. */
function namedRosters(
  tables: Tables,
  program: Program,
  { places, problems }: { readonly places: YamlPlaces; readonly problems: Problem[] },
): Rosters {
  const { retention } = program;
  const named = (file: string, key: 'roster' | 'roster_at_start') => {
    const table = tables.get(folderPath(file))?.table;
    const other = table === undefined ? undefined : otherKind(table, program, 'roster');
    if (other === undefined) return table;
    problems.push(retention === undefined ? other : { ...other, at: places.of(['retention', key]) });
    return undefined;
  };
  const roster = named(retention?.roster ?? 'roster.csv', 'roster');
  const rosterAtStart = named(retention?.roster_at_start ?? 'roster-at-start.csv', 'roster_at_start');
  return {
    ...(roster === undefined ? {} : { roster }),
    ...(rosterAtStart === undefined ? {} : { rosterAtStart }),
  };
}
