import { compareObjectives } from '../match/compare/compare-objectives.ts';
import { robustness } from '../match/compare/robustness.ts';
import type { PairMatch } from '../match/match-pairs.ts';
import type { Comparison } from '../report/match/match-comparison.ts';
import { objectives } from '../schema/program-matching.ts';
import type { CurrentMatch } from './current-match.ts';

/** The same people matched for every objective, and again with each weight moved. */
export async function comparedMatch(
  { input, result }: CurrentMatch,
  { market, solution }: PairMatch,
): Promise<Comparison> {
  const { name, seats } = result.objective;
  return {
    objective: name,
    objectives: await compareObjectives(market, objectives, seats),
    robustness: await robustness(input, market, solution),
  };
}

/** Pairs to look at, up to which a dozen matches more are not felt beside the first. */
const mostPairs = 10_000;

/**
 * What the overview of a match says about other objectives: of a small program it is found on the way; else, and where
 * the number of changes is limited, `mentor match --compare` is the command that asks.
 */
export async function comparisonBeside(
  current: CurrentMatch,
  allPairs: number,
): Promise<{ readonly compared?: Comparison }> {
  const { match } = current;
  if (match.kind !== 'pairs') return {};
  const { solution, lock } = match;
  if (allPairs > mostPairs || solution.taken.length < 2 || lock.maxChanges !== undefined) return {};
  return { compared: await comparedMatch(current, match) };
}
