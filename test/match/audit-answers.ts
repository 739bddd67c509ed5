import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { explainMatch } from '../../src/match/explain/explain.ts';
import { explainUnits } from '../../src/match/explain/explain-units.ts';
import { openMarket } from '../../src/match/market.ts';
import { matchCohort } from '../../src/match/match-cohort.ts';
import type { FieldValue } from '../../src/model/field.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { shuffled } from '../../src/stats/shuffled.ts';
import type { ProgramCopy } from '../cli/program-copy.ts';
import { differences } from '../house/file-tree.ts';
import { circlePrograms } from './circle-programs.ts';
import { groupProgram } from './group-programs.ts';
import { peersFolder, smallPeers } from './peer-programs.ts';
import { randomProgram } from './random-programs.ts';
import { randomRoles, rolesFolder } from './role-programs.ts';

const today = '2026-02-16';
type Answers = readonly (string | undefined)[];

/** The folder with these answers to a question that is kept for the equity audit, in order of people. */
function answered(folder: ProgramFolder, answers: Answers): ProgramFolder {
  const people = folder.cohort.people.map((person, at) => {
    const text = answers[at];
    const gender: FieldValue | undefined = text === undefined ? undefined : { type: 'category', text };
    const as = Object.entries(person.as).map(([role, fields]) => [
      role,
      gender === undefined ? fields : new Map([...fields, ['gender', gender] as const]),
    ]);
    return { ...person, as: Object.fromEntries(as) };
  });
  const spec = { name: 'gender', type: 'category', use: 'audit', label: 'Your gender' } as const;
  return { ...folder, cohort: { people, fields: new Map([...folder.cohort.fields, ['gender', spec]]) } };
}

/** Everything that a match finds, proves, writes down and says; undefined where the decisions contradict each other. */
async function matched(folder: ProgramFolder): Promise<string | undefined> {
  const input = { folder, today, version: 'test', orphaned: new Set<string>() };
  const market = openMarket(input);
  if (market.problems.length > 0) return undefined;
  const match = await matchCohort({ ...input, market });
  const person = market.sides.mentees[0]?.id;
  const questions = [{}, ...(person === undefined ? [] : [{ person }])];
  const said = await Promise.all(
    questions.map((question) =>
      match.kind === 'pairs' ? explainMatch(input, match, question) : explainUnits(input, match, question),
    ),
  );
  const { pairings, lock, result } = match;
  return JSON.stringify([pairings, lock, result, said]);
}

/** Any answers, and the same shuffled among the people. */
const answersAndOrder = fc.record({
  answers: fc.array(fc.option(fc.constantFrom('Woman', 'Man', 'Non-binary'), { nil: undefined }), {
    minLength: 12,
    maxLength: 12,
  }),
  seed: fc.integer(),
});

/** Random programs of each format of matching. */
export const formats = {
  'pairs, any rules and criteria': randomProgram,
  groups: fc.integer({ min: 1, max: 10_000 }).map(groupProgram),
  peers: smallPeers(8).map(peersFolder),
  circles: circlePrograms(6),
  'several mentors by role': randomRoles.map(rolesFolder),
} as const satisfies Record<string, fc.Arbitrary<ProgramFolder>>;

/** That a match is the same whoever gave which of the answers, in so many random programs. */
export async function assertBlind(programs: fc.Arbitrary<ProgramFolder>, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(programs, answersAndOrder, async (folder, { answers, seed }) => {
      const own = answers.slice(0, folder.cohort.people.length);
      const other = shuffled(own, seededRandom(`${seed}`));
      const [before, after] = [await matched(answered(folder, own)), await matched(answered(folder, other))];
      fc.pre(before !== undefined);
      return before === after;
    }),
    { numRuns, seed: 2026 },
  );
}

/** Writes an export anew, with a column of it shuffled among its rows; returns whether the answer of any row changed. */
function rewriteColumn(
  program: ProgramCopy,
  { file, header, delimiter }: Export,
  order: (answers: readonly string[]) => readonly string[],
): boolean {
  const [head = [], ...rows]: string[][] = parse(program.read(file), {
    ...{ delimiter, bom: true, relax_column_count: true },
  });
  const column = head.findIndex((title) => header.test(title));
  const filled = rows.filter((row) => row.filter((cell) => cell.trim() !== '').length > 3);
  const before = filled.map((row) => row[column] ?? '');
  const after = order(before);
  const turned = filled.map((row, at) => row.with(column, after[at] ?? ''));
  program.write(file, stringify([head, ...turned], { delimiter, bom: true, record_delimiter: '\r\n' }));
  return column >= 0 && after.some((answer, at) => answer !== before[at]);
}

/** A people file, and which of its columns is kept for the audit. */
export type Export = { readonly file: string; readonly header: RegExp; readonly delimiter: string };

/** Every file after the commands, the exports left out and the hashes of inputs put by name. */
async function played(
  program: ProgramCopy,
  commands: readonly (readonly string[])[],
  exports: readonly Export[],
) {
  const said: string[] = [];
  for (const args of commands) {
    const { code, stdout, stderr } = await program.run([...args, '--today', today]);
    if (code !== 0) throw new Error(`mentor ${args.join(' ')}: ${stderr}`);
    said.push(stdout, stderr);
  }
  const lock = JSON.parse(program.read('match.lock.json')) as {
    sha256: string;
    inputs: { file: string; sha256: string }[];
  };
  const hashes = [['the lock', lock.sha256], ...lock.inputs.map(({ file, sha256 }) => [file, sha256])];
  const plain = (text: string): string =>
    hashes.reduce(
      (words, [name = '', hash = '']) =>
        words.replaceAll(hash, `hash of ${name}`).replaceAll(hash.slice(0, 12), `hash of ${name}`),
      text,
    );
  const tree = new Map([...program.tree()].filter(([path]) => exports.every(({ file }) => file !== path)));
  return {
    said: plain(said.join('\n')),
    tree: new Map([...tree].map(([path, bytes]) => [path, Buffer.from(plain(bytes.toString('latin1')))])),
  };
}

/** What differs between two copies of a program of which one has the answers shuffled; throws where nothing was shuffled. */
export async function filesThatDiffer(
  copy: () => ProgramCopy,
  exports: readonly Export[],
  commands: readonly (readonly string[])[],
): Promise<readonly string[]> {
  const [one, other] = [copy(), copy()];
  for (const file of exports) {
    rewriteColumn(one, file, (answers) => answers);
    if (!rewriteColumn(other, file, (answers) => shuffled(answers, seededRandom('audit'))))
      throw new Error(`No answer of ${file.file} changed.`);
  }
  const [before, after] = [await played(one, commands, exports), await played(other, commands, exports)];
  const said = before.said === after.said ? [] : [before.said, after.said];
  return [...differences(before.tree, after.tree), ...said];
}
