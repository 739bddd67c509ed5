import type { MatchExtras } from '../../model/match-extras.ts';
import { sortedBy } from '../../model/order.ts';
import type { MatchResult } from '../../schema/match-result.ts';

export type MatchPair = MatchResult['pairings'][number];

/** The figures that open a match, on the page and on the terminal. Scores in hundredths of a point. */
export type MatchFigures = {
  /** Lowest score first; unscored pairs last. */
  readonly pairs: readonly MatchPair[];
  readonly scores: readonly number[];
  readonly median?: number;
  readonly places: {
    readonly offered: number;
    readonly used: number;
    readonly mentors: number;
    readonly withMentee: number;
  };
  /** Mentees who named anybody, who got one they named, and who got their first. */
  readonly wishes: { readonly named: number; readonly granted: number; readonly first: number };
  /** Pairs under `lowScore`. */
  readonly low: number;
  /** The noun for what `matched` of `seats` counts: mentees, or seats where some take several mentors. */
  readonly noun: 'mentees' | 'places wanted by mentees';
};

/** Pairs under 50 points deserve a look before they are proposed. */
export const lowScore = 5000;

export const hundredths = (points: number): number => Math.round(points * 100);

/** The middle of sorted values; of an even number the mean of the two in the middle, rounded up to a whole hundredth. */
function medianOf(values: readonly number[]): number | undefined {
  const sorted = new Float64Array(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : Math.round((upper + lower) / 2);
}

/** The same of values that are counted: `counts[value]` of each. */
export function medianOfCounts(counts: Int32Array): number | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const at = (place: number): number => {
    let before = 0;
    return counts.findIndex((count) => {
      before += count;
      return before > place;
    });
  };
  return Math.round((at(Math.floor(total / 2)) + at(Math.ceil(total / 2) - 1)) / 2);
}

/** Counts what the summary says, from the result and what stands beside it. */
export function matchFigures(result: MatchResult, extras: MatchExtras): MatchFigures {
  const pairs = sortedBy(
    result.pairings,
    (p) => p.score ?? 101,
    (p) => p.mentee,
    (p) => p.mentor,
  );
  const scores = pairs.flatMap((p) => (p.score === null ? [] : [hundredths(p.score)]));
  const median = medianOf(scores);
  const sum = (of: 'offered' | 'used') => extras.load.reduce((total, l) => total + l[of], 0);
  const several = new Set(result.pairings.map((p) => p.mentee)).size < result.pairings.length;
  return {
    pairs,
    scores,
    ...(median === undefined ? {} : { median }),
    places: {
      offered: sum('offered'),
      used: sum('used'),
      mentors: extras.load.length,
      withMentee: extras.load.filter((l) => l.used > 0).length,
    },
    wishes: {
      named: extras.wishes.length,
      granted: extras.wishes.filter((w) => w.granted !== undefined).length,
      first: extras.wishes.filter((w) => w.granted === 0).length,
    },
    low: scores.filter((s) => s < lowScore).length,
    noun: several ? 'places wanted by mentees' : 'mentees',
  };
}
