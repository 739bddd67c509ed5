import { createHash } from 'node:crypto';
import { threadPool } from '../../src/cli/thread-pool.ts';
import { openMarket } from '../../src/match/market.ts';
import { matchCosts } from '../../src/match/match-costs.ts';
import { type BenchPlan, type Crew, ownCrew } from '../../src/match/scan/crew.ts';
import { rowScorer } from '../../src/match/scan/row-scorer.ts';
import { pairPatch } from '../../src/match/scan/scan.ts';
import { solveByLists } from '../../src/match/scan/solve-by-lists.ts';
import { scoringProgram } from '../bench/scoring-program.ts';

// Solves one program in several ways and prints a hash of all that came out, one line a way.

const market = openMarket({ folder: scoringProgram(900, 800), today: '2026-02-16', orphaned: new Set() });
const { costOfScore, emptyCost, scale } = matchCosts(market, 'coverage-then-total');
const data = {
  costs: {
    costOfScore,
    lotteryRange: scale.lotteryRange,
    menteeKeys: Uint32Array.from(market.keys.mentee),
    mentorKeys: Uint32Array.from(market.keys.mentor),
  },
  seats: market.seats.mentee,
  capacity: market.seats.mentor,
  patch: pairPatch([]),
};
const bench: BenchPlan = { plan: market.plan, data };

async function say(way: string, crew: Crew): Promise<void> {
  // So few candidates that rows are looked at again, and in more than one task.
  const { instance, solution, score, rounds } = await solveByLists(crew, data, {
    emptyCost,
    keep: 5,
    pairsOfTask: 50_000,
  });
  const hash = createHash('sha256');
  for (const part of [
    instance.first,
    instance.mentor,
    instance.cost,
    score,
    solution.used,
    solution.u,
    solution.v,
  ])
    hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  process.stdout.write(`${way} ${rounds > 1} ${hash.digest('hex')}\n`);
}

await say('plain', ownCrew({ scorer: rowScorer(market.plan, 'plain'), data }));
await say('kernel', ownCrew({ scorer: rowScorer(market.plan, 'kernel'), data }));
for (const threads of [1, 2, 4]) {
  const crew = threadPool(threads).hire(bench);
  await say(`threads-${threads}`, crew);
  await crew.dismiss();
}
