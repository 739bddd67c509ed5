import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainMatch } from '../../src/match/explain/explain.ts';
import { explainUnits } from '../../src/match/explain/explain-units.ts';
import { openMarket } from '../../src/match/market.ts';
import { matchCohort } from '../../src/match/match-cohort.ts';
import type { FieldValue } from '../../src/model/field.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { shuffled } from '../../src/stats/shuffled.ts';
import { copyOf, type ProgramCopy, smallNorthwind } from '../cli/program-copy.ts';
import { differences } from '../house/file-tree.ts';
import { root } from '../house/run-program.ts';
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

const formats: readonly (readonly [string, fc.Arbitrary<ProgramFolder>, runs: number])[] = [
  ['pairs, any rules and criteria', randomProgram, 60],
  ['groups', fc.integer({ min: 1, max: 10_000 }).map(groupProgram), 25],
  ['peers', smallPeers(8).map(peersFolder), 40],
  ['circles', circlePrograms(7), 20],
  ['several mentors by role', randomRoles.map(rolesFolder), 25],
];

test.each(formats)(
  '%s: who answered what in an audit field changes nothing',
  async (_, programs, numRuns) => {
    await fc.assert(
      fc.asyncProperty(programs, answersAndOrder, async (folder, { answers, seed }) => {
        const own = answers.slice(0, folder.cohort.people.length);
        const other = shuffled(own, seededRandom(`${seed}`));
        expect(await matched(answered(folder, other))).toBe(await matched(answered(folder, own)));
      }),
      { numRuns, seed: 2026 },
    );
  },
);

/** Shuffles the answers below the header among the rows of an export; returns whether any row changed. */
function shuffleColumn(program: ProgramCopy, file: string, header: RegExp, delimiter: string): boolean {
  const [head = [], ...rows] = parse(program.read(file), {
    delimiter,
    bom: true,
    relax_column_count: true,
  }) as string[][];
  const column = head.findIndex((title) => header.test(title));
  const before = rows.map((row) => row[column] ?? '');
  const after = shuffled(before, seededRandom('audit'));
  const turned = rows.map((row, at) => row.with(column, after[at] ?? ''));
  program.write(file, stringify([head, ...turned], { delimiter, bom: true, record_delimiter: '\r\n' }));
  return column >= 0 && after.some((answer, at) => answer !== before[at]);
}

type Export = { readonly file: string; readonly header: RegExp; readonly delimiter: string };

/** Every file after the commands, the exports left out and the hashes of inputs put by name. */
async function played(
  program: ProgramCopy,
  commands: readonly (readonly string[])[],
  exports: readonly Export[],
) {
  const said: string[] = [];
  for (const args of commands) {
    const { stdout, stderr } = await program.run([...args, '--today', today]);
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

const programs: readonly {
  readonly name: string;
  readonly copy: () => ProgramCopy;
  readonly exports: readonly Export[];
  readonly people: readonly string[];
}[] = [
  {
    name: 'northwind',
    copy: smallNorthwind,
    exports: [{ file: 'Mentee application 2026(1-41).csv', header: /your gender/, delimiter: ',' }],
    people: ['N0203', 'N0753'],
  },
  {
    name: 'lindenau',
    copy: () => copyOf(join(root, 'fixtures', 'lindenau')),
    exports: [{ file: 'Bewerbung Mentees.csv', header: /Geschlecht/, delimiter: ';' }],
    people: [],
  },
];

describe('the example programs, file by file', () => {
  test.each(programs)(
    '$name: pairings, certificate, pages, sheets and explanations are the same bytes',
    async (given) => {
      const { copy, exports, people } = given;
      const commands = [
        ['match', '--format', 'html,md,csv,json'],
        ['explain', '--json'],
        ...people.map((person) => ['explain', person]),
      ];
      const [one, other] = [copy(), copy()];
      for (const { file, header, delimiter } of exports)
        expect(shuffleColumn(other, file, header, delimiter)).toBe(true);
      const [before, after] = [await played(one, commands, exports), await played(other, commands, exports)];
      expect(differences(before.tree, after.tree)).toEqual([]);
      expect(after.said).toBe(before.said);
      expect(before.tree.size).toBeGreaterThan(3);
    },
  );
});
