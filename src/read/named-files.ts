import { ruleBooks } from '../model/rule-books.ts';
import type { Program } from '../schema/program.ts';
import { folderPath, tableKey } from './read-tables.ts';

/** Our own records: read by their codecs, never taken for anything else. */
export const recordNames = [
  'pairings.csv',
  'overrides.csv',
  'schedule.csv',
  'goals.csv',
  'training.csv',
  'contacts.csv',
  'checkins.csv',
  'lottery.csv',
  'published.csv',
] as const;

/** What the folder may tell about days and places: claimed by these names, and by whatever name program.yaml gives. */
const planningNames = ['holidays.csv', 'rooms.csv'] as const;

export type NamedFile = {
  readonly file: string;
  /** Of a workbook, where program.yaml says which one. */
  readonly sheet?: string;
  /** Where program.yaml names it. */
  readonly path: (string | number)[];
};

/** Every file that program.yaml names as data: claimed, wherever it lies. */
export function namedFiles(program: Program): NamedFile[] {
  const people = program.people.map(({ file, sheet }, at) => ({
    file,
    ...(sheet === undefined ? {} : { sheet }),
    path: ['people', at, 'file'],
  }));
  const tables = ruleBooks(program).flatMap(({ criteria, path }) =>
    criteria.flatMap((criterion, at) =>
      criterion.type === 'table' ? [{ file: criterion.file, path: [...path, 'criteria', at, 'file'] }] : [],
    ),
  );
  const { retention } = program;
  const rosters = [
    ...(retention === undefined ? [] : [{ file: retention.roster, path: ['retention', 'roster'] }]),
    ...(retention?.roster_at_start === undefined
      ? []
      : [{ file: retention.roster_at_start, path: ['retention', 'roster_at_start'] }]),
  ];
  const rooms = { file: program.meetings.rooms, path: ['meetings', 'rooms'] };
  return [...people, ...tables, ...rosters, rooms];
}

/** What is to be read of the named files, by path: their sheets, or `undefined` for the file as it is. */
export function namedTables(program: Program): Map<string, (string | undefined)[]> {
  const wanted = new Map<string, (string | undefined)[]>();
  for (const { file, sheet } of namedFiles(program)) {
    const known = wanted.get(folderPath(file));
    if (known === undefined) wanted.set(folderPath(file), [sheet]);
    else if (!known.includes(sheet)) known.push(sheet);
  }
  return wanted;
}

/** Keys of everything that has its part by name, so that nothing is guessed about it. */
export function settledTables(program: Program): string[] {
  const named = namedFiles(program).flatMap(({ file, sheet }) => [folderPath(file), tableKey(file, sheet)]);
  return [...recordNames, ...planningNames, ...named];
}
