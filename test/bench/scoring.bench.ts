import { expect, test } from 'vitest';
import { openMarket } from '../../src/match/market.ts';
import { type RowScorer, rowScorer } from '../../src/match/scan/row-scorer.ts';
import { scoringProgram } from './scoring-program.ts';

const people = 2000;

/** Nanoseconds of the processor for one pair. */
function perPair(pairs: number, work: () => void): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return ((user + system) * 1000) / pairs;
}

test('scores of 2000 × 2000 pairs by 12 criteria and 4 rules: by row, beside one by one', () => {
  const folder = scoringProgram(people, people);
  const { plan, laws, scorer, sides } = openMarket({ folder, today: '2026-02-16', orphaned: new Set() });
  const rows = (by: RowScorer) => {
    const row = new Int16Array(people);
    let sum = 0;
    return () => {
      sum = 0;
      for (let i = 0; i < people; i++) {
        by.scoreRow(i, row);
        sum += row[i] ?? 0;
      }
      return sum;
    };
  };
  const plain = rows(rowScorer(plan, 'plain'));
  const kernel = rows(rowScorer(plan, 'kernel'));
  expect(kernel()).toBe(plain());
  const figures = { one: [] as number[], plain: [] as number[], kernel: [] as number[] };
  for (let round = 0; round < 5; round++) {
    figures.kernel.push(perPair(people * people, kernel));
    figures.plain.push(perPair(people * people, plain));
    const some = sides.mentees.slice(0, 40);
    figures.one.push(
      perPair(some.length * people, () => {
        some.forEach((_, i) => {
          for (let j = 0; j < people; j++) if (!laws.some((law) => law.breaks(i, j))) scorer.score(i, j);
        });
      }),
    );
  }
  const [one = 0, byRow = 0, byKernel = 0] = [figures.one, figures.plain, figures.kernel].map((f) =>
    Math.min(...f),
  );
  const said = (name: string, ns: number) => `${name} ${ns.toFixed(1)} ns (1/${(one / ns).toFixed(0)})`;
  process.stdout.write(
    `\na pair: one by one ${one.toFixed(0)} ns, ${said('row in JavaScript', byRow)}, ${said('with WebAssembly', byKernel)}\n`,
  );
  expect(byRow).toBeLessThan(one / 3);
  expect(byKernel).toBeLessThan(byRow / 3);
});
