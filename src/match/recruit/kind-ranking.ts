import { sortedBy } from '../../model/order.ts';
import { type Market, type MarketInput, openMarket } from '../market.ts';
import type { MarketSolution } from '../solve-market.ts';
import type { Newcomer } from './mentor-kinds.ts';

/** A kind of mentor and the most that one of them with one place can bring, as a cost. */
export type Ranked = { readonly newcomer: Newcomer; readonly bound: number };

/** The kinds that can bring anything to a match, by its prices, best first. */
export type KindRanking = (solution: Pick<MarketSolution, 'u' | 'costs'>) => Ranked[];

/**
 * Scores every mentee against every kind once. A further mentor j with one place brings at most the largest u(i) − c(i, j)
 * over the mentees: u is what a mentee's seat costs now, c what it would cost with this mentor.
 */
export function rankingOf(input: MarketInput, market: Market, newcomers: readonly Newcomer[]): KindRanking {
  const fair = kindsAlone(input, market, newcomers);
  const places = new Map(market.sides.mentees.map((p, i) => [p.id, i]));
  const kinds = fair.sides.mentors.length;
  const rows = fair.sides.mentees.flatMap((mentee, at) => {
    const place = places.get(mentee.id) ?? 0;
    if ((market.seats.mentee[place] ?? 0) === 0) return [];
    const scores = new Int16Array(kinds);
    fair.scoreRow(at, scores);
    return [{ place, scores }];
  });
  const columns = new Map(fair.sides.mentors.map((p, j) => [p.id, j]));
  return ({ u, costs }) => {
    const bounds = new Float64Array(kinds);
    for (const { place, scores } of rows)
      for (let j = 0; j < kinds; j++) {
        const score = scores[j] ?? -1;
        if (score < 0) continue;
        const gain = (u[place] ?? 0) - (costs.costOfScore[score] ?? Number.POSITIVE_INFINITY);
        if (gain > (bounds[j] ?? 0)) bounds[j] = gain;
      }
    const ranked = newcomers.map((newcomer) => ({
      newcomer,
      bound: bounds[columns.get(newcomer.person.id) ?? -1] ?? 0,
    }));
    // All lottery numbers of a match together stay below a hundredth of a point: what is less is no gain.
    return sortedBy(
      ranked.filter(({ bound }) => bound > costs.scale.unit / 2),
      (r) => -r.bound,
      (r) => r.newcomer.person.id,
    );
  };
}

/** A market of the mentees and of one mentor of each kind, under the rules and criteria in force. */
function kindsAlone(input: MarketInput, market: Market, newcomers: readonly Newcomer[]): Market {
  const { folder } = input;
  const { rules, criteria } = market.settings;
  const matching = { ...folder.program.matching, rules: [...rules], criteria: [...criteria] };
  const mentees = market.sides.mentees.map((p) => ({ ...p, roles: ['mentee' as const] }));
  return openMarket({
    ...input,
    ranges: Object.fromEntries(market.surroundings.ranges),
    folder: {
      ...folder,
      overrides: [],
      pairings: { ...folder.pairings, rows: [] },
      program: { ...folder.program, matching },
      cohort: { people: [...mentees, ...newcomers.map((n) => n.person)], fields: folder.cohort.fields },
    },
  });
}
