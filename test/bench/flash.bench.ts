import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { matchFlash } from '../../src/match/flash/match-flash.ts';
import { openMarket } from '../../src/match/market.ts';
import { matchRoles } from '../../src/match/roles/match-roles.ts';
import { rotationFolder } from '../match/flash-programs.ts';
import { rolesFolder } from '../match/role-programs.ts';

const highsLoader: typeof import('highs')['default'] = createRequire(import.meta.url)('highs');

/** Marsaglia's xorshift, 32 bits: points from 0 to 100, the same on every machine. */
function pointsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % 101;
  };
}

const tableOf = (rows: number, columns: number, points: () => number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, points));

/** Seconds of the processor, and what came out. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly seconds: number; readonly made: T }> {
  const begin = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(begin);
  return { seconds: (user + system) / 1e6, made };
}

const today = '2026-02-16';

/** The talks as a linear program: each of two people at most `rounds` of them, the greatest sum of points. */
function asProgram(scores: readonly (readonly number[])[], rounds: number): string {
  const name = (i: number, j: number) => `x${i}_${j}`;
  const columns = scores[0] ?? [];
  const terms = scores.flatMap((row, i) => row.map((score, j) => `${score} ${name(i, j)}`));
  const limits = [
    ...scores.map((row, i) => row.map((_, j) => name(i, j))),
    ...columns.map((_, j) => scores.map((__, i) => name(i, j))),
  ].map((of, at) => `c${at}: ${of.join(' + ')} = ${rounds}`);
  const bounds = scores.flatMap((row, i) => row.map((_, j) => `0 <= ${name(i, j)} <= 1`));
  return ['Maximize', `obj: ${terms.join(' + ')}`, 'Subject To', ...limits, 'Bounds', ...bounds, 'End'].join(
    '\n',
  );
}

test('a rotation of 200 × 200 people in 8 rounds, beside the linear program in HiGHS', async () => {
  const scores = tableOf(200, 200, pointsFrom(2463534242));
  const folder = rotationFolder({ scores, rounds: 8 });
  const market = openMarket({ folder, today, orphaned: new Set() });
  const input = { folder, market, standing: [] };
  const runs = [];
  for (let run = 0; run < 3; run++) runs.push(await timed(() => matchFlash(input)));
  const [ours] = runs.sort((a, b) => a.seconds - b.seconds);
  if (ours === undefined) throw new Error('nothing was run');
  const highs = await highsLoader();
  const program = asProgram(scores, 8);
  const theirs = await timed(() => highs.solve(program, { solver: 'simplex' }));
  expect(ours.made.matched).toBe(1600);
  expect(ours.made.total).toBe(Math.round(theirs.made.ObjectiveValue * 100));
  const share = ours.seconds / theirs.seconds;
  process.stdout.write(
    `\n200 × 200 × 8: ${ours.seconds.toFixed(2)} s CPU with rounds and proof; HiGHS ${theirs.seconds.toFixed(2)} s (× ${share.toFixed(2)})\n`,
  );
  expect(ours.seconds).toBeLessThan(2);
  expect(share).toBeLessThan(0.5);
});

test('a rotation of 200 equals in 8 rounds: how close it comes to its bound', async () => {
  const folder = rotationFolder({ scores: tableOf(200, 200, pointsFrom(88172645)), rounds: 8, equals: true });
  const market = openMarket({ folder, today, orphaned: new Set() });
  const { seconds, made } = await timed(() => matchFlash({ folder, market, standing: [] }));
  const gap = 1 - made.total / made.bound;
  process.stdout.write(
    `\n200 equals × 8: ${seconds.toFixed(2)} s CPU, at most ${(100 * gap).toFixed(2)} % from the best\n`,
  );
  expect(made.matched).toBe(800);
  expect(gap).toBeLessThan(0.02);
});

test('1,000 mentees with two roles and 400 mentors, beside both roles scored and listed only', async () => {
  const points = pointsFrom(521288629);
  const tables = [tableOf(1000, 400, points), tableOf(1000, 400, points)];
  for (const places of [10, 5, 4]) {
    const folder = rolesFolder({ tables, places: Array.from({ length: 400 }, () => places) });
    const market = openMarket({ folder, today, orphaned: new Set() });
    const row = new Int16Array(400);
    const floor = await timed(() => {
      for (let pass = 0; pass < 2; pass++)
        for (let i = 0; i < 1000; i++) {
          market.scoreRow(i, row);
          row.slice().sort();
        }
    });
    const { seconds, made } = await timed(() => matchRoles({ folder, market, standing: [] }));
    process.stdout.write(
      `\n1,000 × 2 roles × 400 × ${places} places: ${seconds.toFixed(2)} s CPU (× ${(seconds / floor.seconds).toFixed(1)} of scoring and sorting)\n`,
    );
    expect(made.matched).toBe(Math.min(2000, 400 * places));
  }
});
