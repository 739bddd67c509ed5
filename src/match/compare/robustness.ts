import { sortedBy } from '../../model/order.ts';
import type { CompareResult } from '../../schema/compare-result.ts';
import type { Criterion } from '../../schema/program-criteria.ts';
import { type Market, type MarketInput, openMarket } from '../market.ts';
import { pairKey } from '../sides.ts';
import { type MarketSolution, solveMarket } from '../solve-market.ts';
import { certainPairs } from './certain-pairs.ts';

/** How far each weight is moved. */
const percent = 20;

/**
 * How much of a match rests on the exact weights: each weight in turn 20 per cent up and down, the match made again, and
 * counted in how many of these runs each pair comes out. A criterion of weight 0 is not moved.
 */
export async function robustness(
  input: MarketInput,
  market: Market,
  solution: MarketSolution,
): Promise<CompareResult['robustness']> {
  const keysOf = ({ sides }: Market, { taken }: MarketSolution) =>
    taken.map((p) => pairKey(sides.mentees[p.mentee]?.id ?? '', sides.mentors[p.mentor]?.id ?? ''));
  const own = keysOf(market, solution);
  const survived = new Map(own.map((key) => [key, 0]));
  const runs: CompareResult['robustness']['runs'] = [];
  for (const { name, weight } of market.settings.criteria.filter((c) => c.weight > 0)) {
    for (const factor of [1 - percent / 100, 1 + percent / 100]) {
      const moved = Math.max(0.001, Math.round(weight * factor * 1000) / 1000);
      const other = withWeight(input, market, { name, weight: moved });
      const again = keysOf(other, await solveMarket(other, solution.objective)).filter((k) =>
        survived.has(k),
      );
      for (const key of again) survived.set(key, (survived.get(key) ?? 0) + 1);
      runs.push({ criterion: name, weight: moved, kept: again.length });
    }
  }
  const certain = certainPairs(market, solution);
  const pairs = solution.taken.map(({ score }, at) => {
    const key = own[at] ?? '';
    const [mentee = '', mentor = ''] = key.split('\0');
    const everyOptimum = certain === undefined ? null : certain.has(key);
    return { mentee, mentor, score: score / 100, runs: survived.get(key) ?? 0, everyOptimum };
  });
  return {
    percent,
    runs,
    inAllRuns: pairs.filter((p) => p.runs === runs.length).length,
    pairs: sortedBy(
      pairs,
      (p) => p.runs,
      (p) => p.mentee,
      (p) => p.mentor,
    ),
  };
}

/** The same market with one weight changed; rules, ranges and assumptions stay as they are. */
function withWeight(
  input: MarketInput,
  { settings, surroundings }: Market,
  change: { readonly name: string; readonly weight: number },
): Market {
  const criteria = settings.criteria.map(
    (c): Criterion => (c.name === change.name ? { ...c, weight: change.weight } : c),
  );
  const { folder } = input;
  const matching = { ...folder.program.matching, rules: [...settings.rules], criteria };
  return openMarket({
    ...input,
    folder: { ...folder, program: { ...folder.program, matching } },
    ranges: Object.fromEntries(surroundings.ranges),
  });
}
