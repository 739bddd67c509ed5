import { resourceUsage } from 'node:process';
import { threadPool } from '../../src/cli/thread-pool.ts';
import { certify } from '../../src/match/certificate.ts';
import { openMarket } from '../../src/match/market.ts';
import { solveMarket } from '../../src/match/solve-market.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { placesOf } from './instances.ts';
import { scoringProgram } from './scoring-program.ts';

// A match of profiles as a program: node our-match.js <mentees> <mentors> <places> <threads>. From the people in memory to
// the certificate; making up the people is not counted, but for the memory they take.

const [mentees = 0, mentors = 0, places = 0, threads = 0] = process.argv.slice(2).map(Number);

/** The program with so many places, spread over the mentors. */
function withPlaces(folder: ProgramFolder): ProgramFolder {
  const each = placesOf({ mentors, places, seed: 7 });
  let next = 0;
  const people = folder.cohort.people.map((p) =>
    p.roles.includes('mentor') ? { ...p, capacity: { mentor: each[next++] ?? 0 } } : p,
  );
  return { ...folder, cohort: { ...folder.cohort, people } };
}

const folder = withPlaces(scoringProgram(mentees, mentors));
const today = '2026-02-16';
const before = resourceUsage();
const clock = performance.now();
const market = openMarket({
  folder,
  today,
  orphaned: new Set(),
  ...(threads > 0 ? { pool: threadPool(threads) } : {}),
  progress: ({ phase, part }) => {
    if (process.argv[6] === 'trace')
      process.stderr.write(
        `${((performance.now() - clock) / 1000).toFixed(2)} ${phase} ${part.toFixed(2)}\n`,
      );
  },
});
const opened = performance.now();
const solution = await solveMarket(market, 'coverage-then-total');
const lock = certify({
  folder,
  today,
  version: '0',
  objective: 'coverage-then-total',
  market,
  solution,
  drafts: solution.taken.map(({ mentee, mentor, score }, at) => ({
    id: `P${at}`,
    mentee: market.sides.mentees[mentee]?.id ?? '',
    menteeName: '',
    mentor: market.sides.mentors[mentor]?.id ?? '',
    mentorName: '',
    state: 'draft' as const,
    origin: 'solver' as const,
    score,
  })),
});
const wall = (performance.now() - clock) / 1000;
const after = resourceUsage();
const cpu = (after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime) / 1e6;
process.stdout.write(
  JSON.stringify({
    wall,
    cpu,
    memory: after.maxRSS / 1024,
    people: before.maxRSS / 1024,
    opening: (opened - clock) / 1000,
    matched: lock.matched,
    total: lock.total,
    cost: lock.cost,
    sha256: lock.sha256,
  }),
);
