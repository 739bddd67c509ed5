import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { solveGroups } from '../../src/match/group/solve-groups.ts';
import { ownMipDesk } from '../../src/match/group/solve-mip.ts';
import type { GroupProblem } from '../../src/match/group-task/group-problem.ts';
import { answersTable, tableInstance } from './instances.ts';
import { SpeedTable } from './speed-table.ts';

const table = new SpeedTable();
afterAll(() => {
  table.writeTo(resolve('docs/benchmarks.md'), 'Groups');
});

const size = { mentees: 500, mentors: 140, places: 840, seed: 1 };

/** Groups of `low` to 6 over a table of scores, in which everybody fits everybody. */
function problemOf(score: Int16Array, low = 3): GroupProblem {
  const { mentees: n, mentors: m } = size;
  const ones = new Int32Array(n).fill(1);
  const entries = Array.from({ length: n * m }, (_, k) => ({ g: Math.floor(k / n), i: k % n }));
  return {
    units: Array.from({ length: m }, (_, j) => ({ leads: [j], seconds: [], low, high: 6, members: [] })),
    first: Int32Array.from({ length: m + 1 }, (_, g) => g * n),
    mentee: Int32Array.from(entries, ({ i }) => i),
    score: Int32Array.from(entries, ({ g, i }) => score[i * m + g] ?? 0),
    pinned: new Uint8Array(n * m),
    wanted: ones,
    seats: ones,
    weight: ones,
    apart: [],
    spread: [],
    pinWorth: n + 1,
  };
}

test.each([
  ['as answers of people make them', answersTable(size).score],
  ['as dice make them', tableInstance(size).score],
])('500 mentees and 140 mentors, groups of 3 to 6, scores %s', async (work, score) => {
  const problem = problemOf(score);
  const before = process.cpuUsage();
  const start = performance.now();
  const { used, placed, placeable, total, solverBound, priceBound } = await solveGroups(problem, ownMipDesk);
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  expect([used.length, placed, solverBound]).toEqual([500, placeable, total]);
  table.add({
    work: `500 × 140, groups of 3 to 6, scores ${work}`,
    seats: size.places / size.mentees,
    ours: { cpu: (user + system) / 1e6, wall },
    // On one thread: what the processor took is what a machine with nothing else to do shows on the clock.
    reached: [{ unit: 's', value: (user + system) / 1e6, most: 10 }],
    remark:
      priceBound === total ? 'proven by prices alone' : `${(priceBound - total) / 100} points rest on HiGHS`,
  });
});

test('500 mentees and 140 mentors, groups of just 6: not proven to the end, and it ends', async () => {
  const problem = problemOf(tableInstance(size).score, 6);
  const before = process.cpuUsage();
  const start = performance.now();
  const { placed, placeable, total, solverBound } = await solveGroups(problem, ownMipDesk);
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  expect(placed).toBe(placeable);
  expect(solverBound - total).toBeLessThan(0.001 * total);
  table.add({
    work: '500 × 140, groups of just 6, scores as dice make them',
    seats: size.places / size.mentees,
    ours: { cpu: (user + system) / 1e6, wall },
    reached: [{ unit: 's', value: (user + system) / 1e6, most: 30 }],
    remark: `${(solverBound - total) / 100} of ${total / 100} points may be missing`,
  });
});
