import { expect, test } from 'vitest';
import { bestByTrying, madeBy, matched } from './brute-force.ts';
import { randomProgram } from './brute-force-program.ts';

test('coverage-then-total: no match of 4,000 small programs is better, and each certificate holds', {
  timeout: 300_000,
}, async () => {
  let solved = 0;
  for (let seed = 1; seed <= 4_000; seed++) {
    const made = await matched(randomProgram(seed, 'coverage-then-total'));
    if (made === undefined) continue;
    solved++;
    const best = bestByTrying(made.choices, (score) => score, true);
    expect([seed, made.faults]).toEqual([seed, []]);
    expect([seed, madeBy(made.match, made.choices, (score) => score)]).toEqual([seed, best]);
  }
  expect(solved).toBeGreaterThan(3_500);
});
