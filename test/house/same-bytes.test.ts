import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { shuffled } from '../../src/stats/shuffled.ts';
import { differences, readTree } from './file-tree.ts';
import { root, runMentor } from './mentor.ts';

/** The exports that people hand in; records are kept in the order in which people keep them. */
const exports = [
  'Mentor sign-up (Responses).csv',
  'Mentee application 2026(1-41).csv',
  'roster.csv',
  'roster-at-start.csv',
  'answers/checkins-april.csv',
  'answers/checkins-june.csv',
];

const story: readonly (readonly string[])[] = [
  ['match', '--today', '2026-02-16', '--format', 'html,md,csv,json'],
  ['pairing', 'all', 'propose', '--today', '2026-02-17'],
  ['pairing', 'all', 'accept', '--today', '2026-02-23'],
  ['pairing', 'all', 'start', '--today', '2026-03-02'],
  ['schedule', '--today', '2026-03-02'],
  ['ingest', 'answers/checkins-april.csv', 'answers/checkins-june.csv', '--today', '2026-06-30'],
  ['leave', 'N0260', '--on', '2026-07-01', '--reason', 'left the company', '--today', '2026-07-01'],
  ['status', '--today', '2026-07-06'],
  ['status', '--today', '2026-07-06', '--json'],
  ['report', 'match', 'progress', '--today', '2026-07-06', '--format', 'html,md,csv,json'],
  ['report', 'retention', '--today', '2027-03-16', '--format', 'html,md,csv,json'],
];

const scratch = mkdtempSync(join(tmpdir(), 'mentor-bytes-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Plays the story in a copy of the example program; what it wrote and said, the exports themselves left out. */
async function play(name: string, env: NodeJS.ProcessEnv, change: (folder: string) => void) {
  const folder = join(scratch, name);
  cpSync(join(root, 'fixtures', 'northwind'), folder, { recursive: true });
  change(folder);
  const said: string[] = [];
  for (const args of story) {
    const { code, stdout, stderr } = await runMentor(args, { cwd: folder, env: { ...process.env, ...env } });
    said.push(`$ mentor ${args.join(' ')}\n${stdout}${stderr}exit ${code}\n`);
  }
  const tree = new Map(readTree(folder));
  for (const path of exports) tree.delete(path);
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

/** Where an answer was first read: the one thing in a record that may depend on the order of the rows. */
function withoutSourceRows(tree: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  const ledger = tree.get('checkins.csv')?.toString() ?? '';
  return new Map(tree).set('checkins.csv', Buffer.from(ledger.replace(/,\d+$/gm, ',')));
}

describe('same input, same bytes', () => {
  let base: Awaited<ReturnType<typeof play>>;
  beforeAll(async () => {
    base = await play('base', { TZ: 'UTC', LC_ALL: 'C.UTF-8' }, () => undefined);
  });

  it('the story goes through', () => {
    expect(base.said).not.toMatch(/^exit (?![01]$)/m);
    expect([...base.tree.keys()]).toEqual(
      expect.arrayContaining(['pairings.csv', 'schedule.csv', 'checkins.csv']),
    );
  });

  it('wherever and in whatever language the machine stands', async () => {
    const env = { TZ: 'Pacific/Apia', LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8', COLUMNS: '40' };
    const elsewhere = await play('elsewhere', env, () => undefined);
    expect(differences(base.tree, elsewhere.tree)).toEqual([]);
    expect(elsewhere.said).toBe(base.said);
  });

  it('in whatever order the rows come', async () => {
    const env = { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    const reordered = await play('reordered', env, (folder) => {
      for (const path of exports) shuffleRows(join(folder, path));
    });
    expect(differences(withoutSourceRows(base.tree), withoutSourceRows(reordered.tree))).toEqual([]);
  });
});
