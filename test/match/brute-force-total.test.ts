import { expect, test } from 'vitest';
import { bestByTrying, madeBy, matched } from './brute-force.ts';
import { randomProgram } from './brute-force-program.ts';

test('total: no match of 4,000 small programs has more points, and each certificate holds', {
  timeout: 300_000,
}, async () => {
  let solved = 0;
  for (let seed = 10_001; seed <= 14_000; seed++) {
    const made = await matched(randomProgram(seed, 'total'));
    if (made === undefined) continue;
    solved++;
    const best = bestByTrying(made.choices, (score) => score, false);
    expect([seed, made.faults]).toEqual([seed, []]);
    expect([seed, madeBy(made.match, made.choices, (score) => score).points]).toEqual([seed, best.points]);
  }
  expect(solved).toBeGreaterThan(3_500);
});
