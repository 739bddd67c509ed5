import { expect, test } from 'vitest';
import { matched } from './brute-force.ts';
import { randomProgram } from './brute-force-program.ts';
import { countOfMatches, stableMatches, strictViews } from './stable-by-trying.ts';

test('stable: the stable match of 4,000 small programs that every mentee likes best, and each certificate holds', {
  timeout: 300_000,
}, async () => {
  let [solved, several] = [0, 0];
  for (let seed = 40_001; solved < 4_000; seed++) {
    const made = await matched(randomProgram(seed, 'stable'));
    if (made === undefined || countOfMatches(made.choices) > 2_000) continue;
    solved++;
    const { choices, match } = made;
    const views = strictViews(match.market);
    const { mentees, mentors } = match.market.sides;
    const own = match.lock.pairs
      .map((p) => ({
        i: mentees.findIndex(({ id }) => id === p.mentee),
        j: mentors.findIndex(({ id }) => id === p.mentor),
      }))
      .sort((a, b) => a.i - b.i || a.j - b.j);
    const stable = stableMatches(choices, views);
    expect([seed, made.faults]).toEqual([seed, []]);
    expect(stable).toContainEqual(own);
    if (stable.length > 1) several++;
    for (const other of stable) {
      // Offered the mentors of both matches, every mentee would take those of this one: none is better off in another.
      for (const [i, seats] of choices.seats.entries()) {
        const mine = own.filter((p) => p.i === i).map((p) => p.j);
        const both = [...new Set([...mine, ...other.filter((p) => p.i === i).map((p) => p.j)])];
        both.sort((a, b) => views.mentee(i, a, b));
        expect([seed, i, new Set(both.slice(0, seats))]).toEqual([seed, i, new Set(mine)]);
      }
    }
  }
  expect(several).toBeGreaterThan(60);
});
