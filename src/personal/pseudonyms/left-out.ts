import { sortedBy } from '../../model/order.ts';
import { isPrivateQuestion } from '../../model/private-question.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { snakeCase } from '../../read/fold-text.ts';
import { askedOfRosters } from './copied-rosters.ts';
import type { PseudonymisedFolder } from './pseudonymised-folder.ts';

/** A file of which the copy has nothing, or all but these columns. */
export type LeftOut = { readonly file: string; readonly columns?: readonly string[] };

/** Who somebody is, when they answered and on which side: in the copy under the program's own headers. */
const ofPeople = [
  'id',
  'name',
  'first_name',
  'last_name',
  'email',
  'manager_id',
  'management_chain',
  'timestamp',
  'capacity',
  'role',
  'is_mentor',
  'is_mentee',
  'both_roles',
  'participation',
];
const ofRosters = ['hire_date', 'exit_date', 'exit_reason', 'level', 'department', 'location'];

/** Columns of records that are words: they are blank, or have a word without a meaning. */
const wordsOfRecords: ReadonlyMap<string, readonly string[]> = new Map([
  ['pairings.csv', ['note']],
  ['schedule.csv', ['place', 'agenda']],
  ['checkins.csv', ['note', 'source_file', 'source_row']],
  ['goals.csv', ['title', 'measure', 'note']],
  ['contacts.csv', ['reason', 'outcome']],
  ['overrides.csv', ['field', 'value', 'reason', 'by']],
]);

/** What of the files that a program reads is not in its copy, by path. */
export function leftOut(
  folder: ProgramFolder,
  files: readonly SourceFile[],
  { fields, tables }: PseudonymisedFolder,
): LeftOut[] {
  const forms = formColumns(folder, fields);
  const copied = new Set(tables.map(({ file }) => file));
  const scores = [...folder.scoreTables.keys()];
  const others = new Set(
    files
      .map(({ path }) => path)
      .filter(
        (path) =>
          path !== 'program.yaml' &&
          !path.startsWith('.mentor/') &&
          !forms.has(path) &&
          !scores.includes(path) &&
          !(copied.has(path) && wordsOfRecords.has(path)) &&
          !alwaysWhole.has(path),
      )
      .map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : path)),
  );
  const records = recordColumns(folder);
  const paths = new Set(files.map(({ path }) => path));
  const parts = [...forms, ...records].flatMap(([file, columns]) =>
    columns.length === 0 || !paths.has(file) ? [] : [{ file, columns }],
  );
  return sortedBy([...parts, ...[...others].map((file) => ({ file }))], ({ file }) => file);
}

/** Records without a word in them. */
const alwaysWhole: ReadonlySet<string> = new Set(['training.csv', 'lottery.csv', 'published.csv']);

/** The headers of people files and rosters that nothing of the copy comes from. */
function formColumns(
  { mapping, program, roster, rosterAtStart }: ProgramFolder,
  fields: ReadonlySet<string>,
) {
  const rosters = new Set([roster?.file, rosterAtStart?.file]);
  const asked = [...askedOfRosters(program), program.retention?.followed_until ?? ''].map(snakeCase);
  const left = new Map<string, string[]>();
  for (const { file, header, field } of mapping) {
    const known = rosters.has(file) ? [...ofPeople, ...ofRosters, ...asked] : [...ofPeople, ...fields];
    const isKept = known.includes(field ?? '') || (rosters.has(file) && asked.includes(snakeCase(header)));
    const columns = left.get(file) ?? [];
    left.set(file, columns);
    if (!isKept) columns.push(header);
  }
  return left;
}

/** Columns of words, those that people added, and questions that the coordinator alone may read. */
function recordColumns(folder: ProgramFolder): Map<string, readonly string[]> {
  const columns = {
    'pairings.csv': folder.pairings.columns,
    'schedule.csv': folder.schedule.columns,
    'checkins.csv': folder.checkIns.columns,
    'goals.csv': folder.goals.columns,
    'overrides.csv': folder.overridesFile.columns,
  };
  const left = new Map<string, readonly string[]>();
  for (const [file, header] of Object.entries(columns)) {
    const words = wordsOfRecords.get(file) ?? [];
    const isPrivate = (column: string) =>
      file === 'checkins.csv' && isPrivateQuestion(folder.program, column);
    left.set(
      file,
      header.filter((column) => words.includes(column) || isPrivate(column)),
    );
  }
  if (folder.contacts.length > 0) left.set('contacts.csv', wordsOfRecords.get('contacts.csv') ?? []);
  return left;
}
