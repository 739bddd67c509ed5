import type { CompareResult } from '../../schema/compare-result.ts';
import { blockingPairs } from '../blocking-pairs.ts';
import type { Market } from '../market.ts';
import { type MarketSolution, marketConflict, type Objective, solveMarket } from '../solve-market.ts';

type Row = CompareResult['objectives'][number];
type Pair = { readonly mentee: string; readonly mentor: string; readonly score?: number | undefined };

/**
 * The match of each objective side by side: what one gains, another gives up. Pairings that stand and pins are in all of
 * them. An objective that does not go with the settings of the program says so and has no figures.
 */
export async function compareObjectives(
  market: Market,
  objectives: readonly Objective[],
  seats: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const objective of objectives) rows.push(await objectiveRow(market, objective, seats));
  const greatest = rows.find((r) => r.objective === 'total')?.total ?? null;
  return rows.map((row) => ({
    ...row,
    price:
      row.total === null || greatest === null
        ? null
        : (Math.round(greatest * 100) - Math.round(row.total * 100)) / 100,
  }));
}

async function objectiveRow(market: Market, objective: Objective, seats: number): Promise<Row> {
  const wishes = firstWishes(market);
  const known = { objective, seats, named: wishes.size, price: null };
  const refused = marketConflict(market, objective);
  if (refused !== undefined) return { ...known, refused, ...noFigures };
  const pairs = allPairs(market, await solveMarket(market, objective));
  const scores = pairs.flatMap((p) => p.score ?? []).sort((a, b) => a - b);
  const got = new Set(pairs.filter((p) => wishes.get(p.mentee) === p.mentor).map((p) => p.mentee));
  return {
    ...known,
    refused: null,
    matched: pairs.length,
    total: scores.reduce((sum, s) => sum + s, 0) / 100,
    worst: scores[0] === undefined ? null : scores[0] / 100,
    median: middle(scores),
    firstChoices: got.size,
    blockingPairs: blockingPairs(market, pairs).blockingPairsFound,
  };
}

const noFigures = {
  matched: null,
  total: null,
  worst: null,
  median: null,
  firstChoices: null,
  blockingPairs: null,
} as const;

/** Everybody who has a partner under this solution: standing pairings, pins, and what was solved. */
function allPairs({ sides, decisions, scorer }: Market, { taken }: MarketSolution): Pair[] {
  const place = (people: readonly { id: string }[], id: string) => people.findIndex((p) => p.id === id);
  const pinned = decisions.pinned.map(({ mentee, mentor }) => ({
    mentee,
    mentor,
    score: scorer.score(place(sides.mentees, mentee), place(sides.mentors, mentor)),
  }));
  const solved = taken.map((p) => ({
    mentee: sides.mentees[p.mentee]?.id ?? '',
    mentor: sides.mentors[p.mentor]?.id ?? '',
    score: p.score,
  }));
  return [...decisions.kept, ...pinned, ...solved];
}

/** The mentor whom each mentee named first, of those who named any. */
function firstWishes({ sides }: Market): ReadonlyMap<string, string> {
  return new Map(
    sides.mentees.flatMap((mentee) => {
      const list = mentee.as.mentee?.get('prefers');
      const first = list !== undefined && 'items' in list ? list.items[0] : undefined;
      return first === undefined ? [] : [[mentee.id, first] as const];
    }),
  );
}

/** Of sorted hundredths, in points; of an even number the mean of the two in the middle, half up. */
function middle(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : Math.round((upper + lower) / 2) / 100;
}
