import { expect } from 'vitest';
import { bestByTrying, madeBy, matched } from './brute-force.ts';
import { randomProgram } from './brute-force-program.ts';
import { countOfMatches, stableMatches, strictViews } from './stable-by-trying.ts';

/** A run over so many small random programs, each compared with every match that is possible; their seeds follow one another. */
type Agreement = { readonly says: string; readonly run: (programs: number) => Promise<void> };

/** Nearly all programs have some pair to make; the few others say nothing. */
const enough = (programs: number): number => Math.floor(programs * 0.875);

/** Of each objective: no match is better than the solver's, and each certificate holds. */
export const agreements: readonly Agreement[] = [
  { says: 'coverage-then-total: no match is better', run: coverageThenTotal },
  { says: 'total: no match has more points', run: total },
  { says: 'balanced: no match that covers as much has a greater product', run: balanced },
  { says: 'floor: coverage, then the weakest pair, then the sum: none better', run: floor },
  { says: 'stable: of the stable matches the one that every mentee likes best', run: stable },
];

const itself = (score: number): number => score;
const logarithm = (score: number): number => Math.round(10_000 * Math.log(1 + score));

async function coverageThenTotal(programs: number): Promise<void> {
  let solved = 0;
  for (let seed = 1; seed <= programs; seed++) {
    const made = await matched(randomProgram(seed, 'coverage-then-total'));
    if (made === undefined) continue;
    solved++;
    const best = bestByTrying(made.choices, itself, true);
    expect([seed, made.faults]).toEqual([seed, []]);
    expect([seed, madeBy(made.match, made.choices, itself)]).toEqual([seed, best]);
  }
  expect(solved).toBeGreaterThan(enough(programs));
}

async function total(programs: number): Promise<void> {
  let solved = 0;
  for (let seed = 10_001; seed <= 10_000 + programs; seed++) {
    const made = await matched(randomProgram(seed, 'total'));
    if (made === undefined) continue;
    solved++;
    const best = bestByTrying(made.choices, itself, false);
    expect([seed, made.faults]).toEqual([seed, []]);
    expect([seed, madeBy(made.match, made.choices, itself).points]).toEqual([seed, best.points]);
  }
  expect(solved).toBeGreaterThan(enough(programs));
}

async function balanced(programs: number): Promise<void> {
  let solved = 0;
  for (let seed = 20_001; seed <= 20_000 + programs; seed++) {
    const made = await matched(randomProgram(seed, 'balanced'));
    if (made === undefined) continue;
    solved++;
    const best = bestByTrying(made.choices, logarithm, true);
    expect([seed, made.faults]).toEqual([seed, []]);
    expect([seed, madeBy(made.match, made.choices, logarithm)]).toEqual([seed, best]);
  }
  expect(solved).toBeGreaterThan(enough(programs));
}

async function floor(programs: number): Promise<void> {
  let [solved, raised] = [0, 0];
  for (let seed = 30_001; seed <= 30_000 + programs; seed++) {
    const made = await matched(randomProgram(seed, 'floor'));
    if (made === undefined) continue;
    solved++;
    const { choices, match } = made;
    const most = bestByTrying(choices, () => 0, true).filled;
    const scores = [...new Set(choices.score.flat())].flatMap((s) => s ?? []).sort((a, b) => a - b);
    const atLeast = (least: number) => (score: number) => (score < least ? undefined : score);
    const covers = (least: number) =>
      bestByTrying({ ...choices, load: () => 0 }, atLeast(least), true).filled.every(
        (n, rank) => n === most[rank],
      );
    const highest = scores.findLast(covers) ?? 0;
    expect([seed, made.faults]).toEqual([seed, []]);
    expect([seed, madeBy(match, choices, itself)]).toEqual([
      seed,
      bestByTrying(choices, atLeast(highest), true),
    ]);
    if (match.lock.pairs.length === 0) continue;
    expect([seed, Math.min(...match.lock.pairs.map((p) => p.score))]).toEqual([seed, highest]);
    expect([seed, match.lock.floor?.score]).toEqual([seed, highest]);
    if (highest > (scores[0] ?? 0)) raised++;
  }
  expect(solved).toBeGreaterThan(enough(programs));
  expect(raised).toBeGreaterThan(programs / 4);
}

async function stable(programs: number): Promise<void> {
  let [solved, several] = [0, 0];
  for (let seed = 40_001; solved < programs; seed++) {
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
    const all = stableMatches(choices, views);
    expect([seed, made.faults]).toEqual([seed, []]);
    expect(all).toContainEqual(own);
    if (all.length > 1) several++;
    for (const other of all) {
      // Offered the mentors of both matches, every mentee would take those of this one: none is better off in another.
      for (const [i, seats] of choices.seats.entries()) {
        const mine = own.filter((p) => p.i === i).map((p) => p.j);
        const both = [...new Set([...mine, ...other.filter((p) => p.i === i).map((p) => p.j)])];
        both.sort((a, b) => views.mentee(i, a, b));
        expect([seed, i, new Set(both.slice(0, seats))]).toEqual([seed, i, new Set(mine)]);
      }
    }
  }
  expect(several).toBeGreaterThan(programs / 70);
}
