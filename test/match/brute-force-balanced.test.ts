import { expect, test } from 'vitest';
import { bestByTrying, madeBy, matched } from './brute-force.ts';
import { randomProgram } from './brute-force-program.ts';

const logarithm = (score: number) => Math.round(10_000 * Math.log(1 + score));

test('balanced: no match of 4,000 small programs that covers as much has a greater product', {
  timeout: 300_000,
}, async () => {
  let solved = 0;
  for (let seed = 20_001; seed <= 24_000; seed++) {
    const made = await matched(randomProgram(seed, 'balanced'));
    if (made === undefined) continue;
    solved++;
    const best = bestByTrying(made.choices, logarithm, true);
    expect([seed, made.faults]).toEqual([seed, []]);
    expect([seed, madeBy(made.match, made.choices, logarithm)]).toEqual([seed, best]);
  }
  expect(solved).toBeGreaterThan(3_500);
});
