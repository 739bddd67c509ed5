import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { shuffled } from '../../src/stats/shuffled.ts';
import { differences, readTree } from './file-tree.ts';
import { runMentor } from './mentor.ts';
import { root } from './run-program.ts';

/** What is exported anew each time, in any order; records keep the order in which people keep them. */
const people = [
  'Mentor sign-up (Responses).csv',
  'Mentee application 2026(1-41).csv',
  'roster.csv',
  'roster-at-start.csv',
];
const answers = ['answers/checkins-april.csv', 'answers/checkins-june.csv'];

const story: readonly (readonly string[])[] = [
  ['match', '--today', '2026-02-16', '--format', 'html,md,csv,json'],
  ['pairing', 'all', 'propose', '--today', '2026-02-17'],
  ['pairing', 'all', 'accept', '--today', '2026-02-23'],
  ['pairing', 'all', 'start', '--today', '2026-03-02'],
  ['schedule', '--today', '2026-03-02'],
  ['ingest', ...answers, '--today', '2026-06-30'],
  ['leave', 'N0260', '--on', '2026-07-01', '--reason', 'left the company', '--today', '2026-07-01'],
  ['status', '--today', '2026-07-06'],
  ['status', '--today', '2026-07-06', '--json'],
  ['report', 'match', 'progress', '--today', '2026-07-06', '--format', 'html,md,csv,json'],
  ['report', 'retention', '--today', '2027-03-16', '--format', 'html,md,csv,json'],
];

const scratch = mkdtempSync(join(tmpdir(), 'mentor-bytes-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Variant = {
  readonly env?: NodeJS.ProcessEnv;
  /** Exports whose rows come in another order. */
  readonly reordered?: readonly string[];
  readonly upTo?: string;
};

/** Plays the story in a copy of the example program: what it said, and every file afterwards but the exports. */
async function play(name: string, { env = {}, reordered = [], upTo }: Variant) {
  const folder = join(scratch, name);
  cpSync(join(root, 'fixtures', 'northwind'), folder, { recursive: true });
  for (const path of reordered) shuffleRows(join(folder, path));
  const said: string[] = [];
  const last = upTo === undefined ? story.length : story.findIndex(([command]) => command === upTo) + 1;
  for (const args of story.slice(0, last)) {
    const { code, stdout, stderr } = await runMentor(args, { cwd: folder, env: { ...process.env, ...env } });
    said.push(`$ mentor ${args.join(' ')}\n${stdout}${stderr}exit ${code}\n`);
  }
  const tree = new Map(readTree(folder));
  for (const path of people) tree.delete(path);
  return { said: said.join('\n'), tree };
}

/** The records of a CSV as written, line breaks inside quotes included. */
function csvRecords(text: string): readonly string[] {
  return text.match(/(?:[^"\n]|"[^"]*")*(?:\n|$)/g)?.filter((record) => record !== '') ?? [];
}

/** Shuffles the rows below the header, byte for byte otherwise. */
function shuffleRows(path: string): void {
  const [header = '', ...rows] = csvRecords(readFileSync(path, 'latin1'));
  const whole = rows.map((row) => (row.endsWith('\n') ? row : `${row}\n`));
  writeFileSync(path, [header, ...shuffled(whole, seededRandom(path.length.toString()))].join(''), 'latin1');
}

/** Row numbers in problems say where a row stood, so they follow it. */
function withoutRows(text: string): string {
  return text
    .replace(/"row":\d+/g, '"row":…')
    .replace(/\brow \d+/g, 'row …')
    .replace(/(\.csv:)\d+/g, '$1…');
}

function withoutRowNumbers(tree: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  return new Map(
    [...tree].map(([path, bytes]) => [
      path,
      path.endsWith('.json') ? Buffer.from(withoutRows(bytes.toString())) : bytes,
    ]),
  );
}

describe('same input, same bytes', () => {
  let base: Awaited<ReturnType<typeof play>>;
  beforeAll(async () => {
    base = await play('base', { env: { TZ: 'UTC', LC_ALL: 'C.UTF-8' } });
  });

  it('the story goes through', () => {
    expect(base.said).not.toMatch(/^exit (?![01]$)/m);
    expect([...base.tree.keys()]).toEqual(
      expect.arrayContaining(['pairings.csv', 'schedule.csv', 'checkins.csv']),
    );
  });

  it('on any machine, in any language, whatever the order of the rows', async () => {
    const env = { TZ: 'Pacific/Apia', LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8', COLUMNS: '40' };
    const elsewhere = await play('elsewhere', { env, reordered: people });
    expect(differences(withoutRowNumbers(base.tree), withoutRowNumbers(elsewhere.tree))).toEqual([]);
    expect(withoutRows(elsewhere.said)).toBe(withoutRows(base.said));
  });

  it('in the ledger too, whatever the order of the answers', async () => {
    const { tree } = await play('answers', { reordered: answers, upTo: 'ingest' });
    // The last column says where an answer was first read.
    const ledger = (bytes: Buffer | undefined) => bytes?.toString().replace(/,\d+$/gm, '');
    expect(ledger(base.tree.get('checkins.csv'))).toBeDefined();
    expect(ledger(tree.get('checkins.csv'))).toBe(ledger(base.tree.get('checkins.csv')));
  });
});
