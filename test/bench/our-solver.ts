import { costByScore } from '../../src/match/cost-scale.ts';
import { ownCrew } from '../../src/match/scan/crew.ts';
import { pairPatch } from '../../src/match/scan/scan.ts';
import { solveByLists } from '../../src/match/scan/solve-by-lists.ts';
import type { Instance, Solution } from '../../src/match/solve/instance.ts';
import { solve } from '../../src/match/solve/solve.ts';
import { type ListInstance, readInstance, type TableInstance } from './peers/instance-file.ts';

// Our solver as a program like its peers: node our-solver.js <instance file> [times], one thread. The first solve is the
// one that counts, with everything that Node compiles in it; further ones say what it costs once that is done.

type Solved = { readonly instance: Instance; readonly solution: Solution };

/** On lists of 64 candidates, priced out until no pair of the table is left that could be better. */
async function solveTable(table: TableInstance): Promise<Solved> {
  const { capacity, unit, lotteryRange, menteeKeys, mentorKeys, score } = table;
  const mentors = capacity.length;
  const scale = { unit, lotteryRange, step: 0 };
  const data = {
    costs: {
      costOfScore: costByScore('coverage-then-total', scale, 0),
      lotteryRange,
      menteeKeys,
      mentorKeys,
    },
    seats: new Int32Array(menteeKeys.length).fill(1),
    capacity,
    patch: pairPatch([]),
  };
  const path = Math.min(menteeKeys.length, mentors);
  const emptyCost = new Float64Array(menteeKeys.length).fill((path + 2) * (10_000 * unit + lotteryRange));
  const scoreRow = (mentee: number, out: Int16Array) =>
    out.set(score.subarray(mentee * mentors, (mentee + 1) * mentors));
  const scoreSome = (mentee: number, some: Int32Array, out: Int16Array) => {
    for (const j of some) out[j] = score[mentee * mentors + j] ?? -1;
  };
  return solveByLists(ownCrew({ scorer: { scoreRow, scoreSome }, data }), data, { keep: 64, emptyCost });
}

function solveLists(lists: ListInstance): Solved {
  const instance = { ...lists, seats: new Int32Array(lists.emptyCost.length).fill(1) };
  return { instance, solution: solve(instance) };
}

async function timed(
  input: TableInstance | ListInstance,
): Promise<{ cpu: number; wall: number; solved: Solved }> {
  const began = process.cpuUsage();
  const clock = performance.now();
  const solved = 'score' in input ? await solveTable(input) : solveLists(input);
  const wall = (performance.now() - clock) / 1000;
  const { user, system } = process.cpuUsage(began);
  return { cpu: (user + system) / 1e6, wall, solved };
}

const input = readInstance(process.argv[2] ?? '');
const { cpu, wall, solved } = await timed(input);
// Before the others, so that nothing of theirs is counted.
const memory = process.resourceUsage().maxRSS / 1024;
const again: number[] = [];
for (let run = 1; run < Number(process.argv[3] ?? 1); run++) again.push((await timed(input)).cpu);
again.sort((a, b) => a - b);
let matched = 0;
let cost = 0;
solved.solution.used.forEach((used, pair) => {
  matched += used;
  if (used === 1) cost += solved.instance.cost[pair] ?? 0;
});
const warm = again[Math.floor(again.length / 2)];
process.stdout.write(JSON.stringify({ cpu, wall, memory, matched, cost: String(cost), warm }));
