import { expect, test } from 'vitest';
import { matchCircles } from '../../src/match/circle/match-circles.ts';
import { matchFormat } from '../../src/match/formats/match-format.ts';
import { standingUnits } from '../../src/match/formats/standing-units.ts';
import { openMarket } from '../../src/match/market.ts';
import { checkCircles } from '../../src/match/verify/check-circles.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { folderOf } from '../match/small-program.ts';

/** Profiles as forms give them, the same every time. */
function circleProgram(
  count: number,
  group_size: { readonly min: number; readonly max: number },
): ProgramFolder {
  const random = seededRandom(`circles ${count}`);
  const below = (n: number) => Math.floor(random() * n);
  const some = (name: string, of: number, most: number) => [
    ...new Set(Array.from({ length: most }, () => `${name} ${below(of)}`)),
  ];
  const people = Array.from({ length: count }, (_, at) => ({
    id: `p${10_000 + at}`,
    roles: ['mentor', 'mentee'] as const,
    level: below(5),
    topics: some('topic', 12, 4),
    languages: some('language', 4, 2),
    department: `department ${below(8)}`,
    values: some('value', 12, 4),
    years: below(300) / 10,
    prefers: [`p${10_000 + below(count)}`, `p${10_000 + below(count)}`],
  }));
  return folderOf({
    people,
    program: {
      format: 'circle',
      matching: {
        group_size,
        rules: [{ share: { field: 'languages', min: 1 } }],
        spread: { department: { at_most: 2 } },
        criteria: [
          { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 40 },
          { name: 'Values', type: 'similarity', field: 'values', weight: 20 },
          { name: 'Level', type: 'closeness', field: 'level', gap: { ideal: 0, tolerance: 3 }, weight: 15 },
          { name: 'Years', type: 'closeness', field: 'years_of_service', weight: 10 },
          { name: 'Choice', type: 'preference', weight: 25 },
        ],
      },
    },
  });
}

/** CPU seconds of something, and what it gave. */
async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly seconds: number; readonly result: T }> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, result };
}

/** The floor: one look at every set of three people, as the proof speaks of them all. */
function lookAtTrios(count: number): number {
  const table = Int16Array.from({ length: count * count }, (_, at) => at % 20_000);
  let most = 0;
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      const pair = table[i * count + j] ?? 0;
      for (let k = j + 1; k < count; k++) {
        const sum = pair + (table[i * count + k] ?? 0) + (table[j * count + k] ?? 0);
        if (sum > most) most = sum;
      }
    }
  return most;
}

test.each([
  { count: 1000, min: 3, max: 6, gap: 0.012, times: 60 },
  { count: 1000, min: 4, max: 8, gap: 0.035, times: 90 },
  { count: 200, min: 5, max: 8, gap: 0.03, times: 8000 },
])('$count people in circles of $min to $max', async ({ count, min, max, gap, times }) => {
  const folder = circleProgram(count, { min, max });
  const market = openMarket({ folder, today: '2026-03-02' as never, orphaned: new Set() });
  const input = { folder, market, standing: standingUnits(market) };
  const floor = await timed(() => lookAtTrios(count));
  const match = await timed(() => matchCircles(input));
  const { matched, total, bound } = match.result;
  const share = (bound - total) / bound;
  const { lock } = await matchFormat({
    ...input,
    today: '2026-03-02' as never,
    version: '0',
    orphaned: new Set(),
    method: 'circle',
  });
  const check = await timed(() => checkCircles({ folder, market, lock }));
  process.stdout.write(
    `${count} people, ${min} to ${max}: ${match.seconds.toFixed(1)} s (${(match.seconds / floor.seconds).toFixed(0)} × a look at every three, ${floor.seconds.toFixed(2)} s), gap ${(100 * share).toFixed(2)} %, checked in ${check.seconds.toFixed(1)} s\n`,
  );
  expect(check.result.faults).toEqual([]);
  expect(matched).toBe(count);
  expect(share).toBeLessThan(gap);
  expect(match.seconds).toBeLessThan(times * floor.seconds);
});
