import { beforeAll, describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../src/files/file-system.ts';
import { loadFolder } from '../../src/files/load-folder.ts';
import { orphanedPeople } from '../../src/follow/orphans.ts';
import { verifyMatch } from '../../src/match/verify/verify-match.ts';
import { lockHash } from '../../src/model/lock-hash.ts';
import { severityOf } from '../../src/model/problem.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { readMatchLock } from '../../src/read/read-match-lock.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import type { MatchLock } from '../../src/schema/match-lock.ts';
import type { VerifyResult } from '../../src/schema/verify-result.ts';
import { csvRows } from './csv-text.ts';
import {
  copyOf,
  matchDay,
  menteesFile,
  mentorsFile,
  type ProgramCopy,
  smallNorthwind,
} from './program-copy.ts';

let program: ProgramCopy;
let files: readonly SourceFile[];
let asMatched: ProgramFolder;
let lock: MatchLock;

beforeAll(async () => {
  program = smallNorthwind();
  expect((await program.run(['match', ...matchDay])).code).toBe(0);
  files = await loadFolder(program.dir, { fs: nodeFileSystem });
  asMatched = await readProgramFolder(files, { today: '2026-02-16' });
  lock = JSON.parse(program.read('match.lock.json'));
});

/** What `verify` says of the folder with one file changed: its checks that fail, or the errors that stop it. */
async function found(path: string, content: string): Promise<readonly string[]> {
  const changed = files.map((file) =>
    file.path === path ? { path, bytes: new TextEncoder().encode(content) } : file,
  );
  const folder =
    path === 'match.lock.json' ? asMatched : await readProgramFolder(changed, { today: '2026-02-16' });
  const errors = folder.problems.filter((p) => severityOf[p.code] === 'error').map((p) => p.code);
  if (errors.length > 0) return errors;
  const read = readMatchLock(changed);
  if (read.state !== 'read') return [`lock ${read.state}`];
  const { faults, valid } = await verifyMatch({
    folder,
    lock: read.lock,
    orphaned: (pairings) => new Set(orphanedPeople(pairings, folder.overrides)),
  });
  expect(valid).toBe(faults.length === 0);
  return faults.map(({ check, detail }) => `${check}: ${detail}`);
}

/** Every number in a value, with a copy of the whole in which it is one more or one less. */
function changes(value: unknown, path: string): { readonly path: string; readonly changed: unknown }[] {
  if (typeof value === 'number')
    return [1, -1].map((by) => ({ path: `${path}${by > 0 ? '+1' : '-1'}`, changed: value + by }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    changes(inner, `${path}.${key}`).map(({ path: where, changed }) => ({
      path: where,
      changed: Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed },
    })),
  );
}

/** About `count` of them, spread over all. */
const spread = <T>(items: readonly T[], count: number): T[] =>
  items.filter((_, at) => at % Math.max(1, Math.floor(items.length / count)) === 0);

it('nothing is wrong with the match as it is', async () => {
  expect(await found('match.lock.json', JSON.stringify(lock))).toEqual([]);
});

describe('a number of the certificate, one more or one less', () => {
  it('is noticed, and that the certificate was changed is said', async () => {
    for (const { path, changed } of spread(changes(lock, ''), 30)) {
      const faults = await found('match.lock.json', JSON.stringify(changed));
      expect([path, faults]).toEqual([
        path,
        expect.arrayContaining(['certificate: match.lock.json was changed after it was written']),
      ]);
    }
  });

  it('is noticed even where the certificate was signed anew', async () => {
    const { sha256: _, ...rest } = lock;
    // A higher last number only leaves numbers out.
    const all = changes(rest, '').filter(({ path }) => path !== '.lastPairing+1');
    const kinds = new Map(all.map((change) => [change.path.replace(/\.\d+\./g, '.'), change]));
    for (const { path, changed } of [...kinds.values(), ...spread(all, 30)]) {
      const forged = changed as Omit<MatchLock, 'sha256'>;
      const faults = await found('match.lock.json', JSON.stringify({ ...forged, sha256: lockHash(forged) }));
      expect([path, faults.length > 0]).toEqual([path, true]);
    }
  });
});

describe('pairings.csv', () => {
  it('another score, id or person in any row, and any row deleted, is named', async () => {
    const lines = program.read('pairings.csv').split('\n');
    const [header = [], ...rows] = csvRows(program.read('pairings.csv'));
    const at = (name: string) => header.indexOf(name);
    for (const [nth, row] of rows.entries()) {
      const other = rows[(nth + 1) % rows.length] ?? [];
      const score = row[at('score')] ?? '';
      const spoiled = [
        row.with(at('score'), `${score.slice(0, -1)}${score.endsWith('7') ? 8 : 7}`),
        row.with(at('pairing_id'), `P${900 + nth}`),
        row.with(at('mentee'), 'N0203'),
        row.with(
          at('mentor'),
          other[at('mentor')] === row[at('mentor')] ? 'N0332' : (other[at('mentor')] ?? ''),
        ),
        [],
      ];
      for (const cells of spoiled.slice(nth % spoiled.length, (nth % spoiled.length) + 1)) {
        const content = lines
          .with(nth + 1, cells.join(','))
          .filter((line) => line !== '')
          .join('\n');
        const faults = await found('pairings.csv', content);
        expect([cells, faults]).toEqual([
          cells,
          expect.arrayContaining([expect.stringMatching(/^pairings: P\d+/)]),
        ]);
      }
    }
  });
});

describe('what the match rests on', () => {
  it.each([
    [
      'a level',
      menteesFile,
      'paul.kasparek@northwind.example,Associate,',
      'paul.kasparek@northwind.example,Consultant,',
    ],
    ['a topic', mentorsFile, '"Preparing for a bigger role, Budgets', '"Budgets'],
    ['a weight', 'program.yaml', 'mentor: topics_offered, weight: 40', 'mentor: topics_offered, weight: 41'],
    ['a rule', 'program.yaml', 'max_hours: 3', 'max_hours: 4'],
    ['the seed', 'program.yaml', 'seed: northwind-2026', 'seed: northwind-2027'],
    ['a decision', 'overrides.csv', 'ban,N0916,N0443', 'ban,N0916,N0260'],
  ])('%s that changed is named with its file', async (_what, path, from, to) => {
    const text = new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
    expect(text.split(from).length).toBe(2);
    const faults = await found(path, text.replace(from, to));
    expect(faults).toContain(`inputs: ${path} is not as it was when the match was made`);
  });
});

it('the command says so and exits with 1', async () => {
  const { edit, run, read } = copyOf(program);
  edit('program.yaml', 'mentor: topics_offered, weight: 40', 'mentor: topics_offered, weight: 41');
  const words = await run(['verify', ...matchDay]);
  expect(words.code).toBe(1);
  expect(words.stdout).toContain('program.yaml is not as it was when the match was made');
  const json = await run(['verify', '--json', ...matchDay]);
  const { valid, faults }: VerifyResult = JSON.parse(json.stdout);
  expect([json.code, valid]).toEqual([1, false]);
  expect(faults.map(({ check }) => check)).toEqual(expect.arrayContaining(['inputs', 'scores']));
  edit('match.lock.json', '"schema":"mentor/lock@1"', '"schema":"mentor/lock@1",');
  const damaged = await run(['verify', ...matchDay]);
  expect([damaged.code, damaged.stdout]).toEqual([
    1,
    expect.stringContaining('match.lock.json cannot be read'),
  ]);
  expect(read('match.lock.json')).toContain(',,');
});
