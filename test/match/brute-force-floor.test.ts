import { expect, test } from 'vitest';
import { bestByTrying, madeBy, matched } from './brute-force.ts';
import { randomProgram } from './brute-force-program.ts';

test('floor: coverage, then the weakest pair, then the sum: none better in 4,000 small programs', {
  timeout: 300_000,
}, async () => {
  let [solved, raised] = [0, 0];
  for (let seed = 30_001; seed <= 34_000; seed++) {
    const made = await matched(randomProgram(seed, 'floor'));
    if (made === undefined) continue;
    solved++;
    const { choices, match } = made;
    const most = bestByTrying(choices, () => 0, true).filled;
    const scores = [...new Set(choices.score.flat())].flatMap((s) => s ?? []).sort((a, b) => a - b);
    const atLeast = (floor: number) => (score: number) => (score < floor ? undefined : score);
    const covers = (floor: number) =>
      bestByTrying({ ...choices, load: () => 0 }, atLeast(floor), true).filled.every(
        (n, rank) => n === most[rank],
      );
    const floor = scores.findLast(covers) ?? 0;
    expect([seed, made.faults]).toEqual([seed, []]);
    expect([seed, madeBy(match, choices, (score) => score)]).toEqual([
      seed,
      bestByTrying(choices, atLeast(floor), true),
    ]);
    if (match.lock.pairs.length === 0) continue;
    expect([seed, Math.min(...match.lock.pairs.map((p) => p.score))]).toEqual([seed, floor]);
    expect([seed, match.lock.floor?.score]).toEqual([seed, floor]);
    if (floor > (scores[0] ?? 0)) raised++;
  }
  expect(solved).toBeGreaterThan(3_500);
  expect(raised).toBeGreaterThan(1_000);
});
