import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SourceFile } from '../../src/model/source-file.ts';
import { damageJudge, type Verdict } from '../read/judge-damage.ts';
import { playedProgram, sourcesOf } from '../read/played-records.ts';
import { conflicts, type Damage, flips, tableDamages, truncations } from '../read/record-damages.ts';

const records = [
  'checkins.csv',
  'lottery.csv',
  'published.csv',
  'pairings.csv',
  'schedule.csv',
  'goals.csv',
  'overrides.csv',
  'training.csv',
  'contacts.csv',
  'roster.csv',
];
const bookkeeping = [
  'match.lock.json',
  '.mentor/people.json',
  '.mentor/pairings.json',
  '.mentor/checkins.rows',
  '.mentor/lottery.rows',
  '.mentor/published.rows',
];
const share = Number(process.env.DAMAGE_EVERY ?? 1);

let files: SourceFile[];
beforeAll(async () => {
  files = sourcesOf(await playedProgram());
});

const counts = new Map<string, Map<string, Map<Verdict, number>>>();
const missed: string[] = [];

function* damagesOf(path: string, bytes: Uint8Array): Generator<Damage> {
  const sample = { every: share, from: path.length };
  yield* flips(bytes, { every: 8 * share, from: path.length });
  yield* flips(bytes, { every: 8 * share, from: path.length + 5 });
  yield* truncations(bytes, sample);
  yield* conflicts(bytes, sample);
  if (path.endsWith('.csv')) yield* tableDamages(bytes, sample);
}

it.each([...records, ...bookkeeping])('%s', async (path) => {
  const { bytes } = files.find((file) => file.path === path) ?? { bytes: new Uint8Array() };
  expect(bytes.length).toBeGreaterThan(0);
  const judge = await damageJudge(files, path);
  const byKind = new Map<string, Map<Verdict, number>>();
  counts.set(path, byKind);
  const lost: string[] = [];
  for (const damage of damagesOf(path, bytes)) {
    const { verdict, changed } = await judge(damage);
    const of = byKind.get(damage.kind) ?? new Map<Verdict, number>();
    byKind.set(damage.kind, of.set(verdict, (of.get(verdict) ?? 0) + 1));
    if (verdict === 'missed') lost.push(`${damage.kind} ${damage.what}: ${changed.join(', ')}`);
  }
  missed.push(...lost.map((line) => `${path}: ${line}`));
});

afterAll(() => {
  for (const [path, byKind] of counts) {
    console.log(path);
    for (const [kind, verdicts] of byKind)
      console.log('   ', kind, JSON.stringify(Object.fromEntries(verdicts)));
  }
  const by = new Map<string, number>();
  for (const m of missed) {
    const k = m.replace(/(bit \d of byte|after|rows?|line) \d+/, '$1 n').replace(/and \d+/, '');
    by.set(k, (by.get(k) ?? 0) + 1);
  }
  console.log([...by].map(([k, n]) => `${n} × ${k}`).join('\n'));
});
