import type { MatchLock } from '../../schema/match-lock.ts';
import { pairKey } from '../sides.ts';
import type { RowFindings } from './check-rows.ts';

type Place = { readonly i: number; readonly j: number };
type Fault = { readonly check: string; readonly detail: string };

/** What the certificate of a match with limited changes adds to the conditions: `bonus` off the cost of existing pairs. */
export type LimitCheck = {
  /** The prices leave a gap: they bound the match, without fitting each of its pairs. */
  readonly open: boolean;
  /** Off the cost of a pair. */
  readonly offOf: (place: Place) => number;
  /** The price of using a pair, where the prices of the people alone would be beaten by it; in a gap only. */
  readonly weightOf: (place: Place) => number;
  readonly weights: bigint;
  /** Existing and weighted pairs: weighed one by one. */
  readonly pairs: readonly Place[];
  /** How much the cost of the match is above what the prices prove; nothing without a gap. */
  readonly slack: bigint;
  readonly faults: readonly Fault[];
};

const none: LimitCheck = {
  open: false,
  offOf: () => 0,
  weightOf: () => 0,
  weights: 0n,
  pairs: [],
  slack: 0n,
  faults: [],
};

/**
 * Let λ be the bonus, K the existing pairs that must be kept and D what the prices prove of costs less λ on existing
 * pairs. Then a match that keeps K of them or more costs at least D + λK. `slack` is what follows from it for the cost
 * on those terms of a match that keeps more than K. People who are unknown have no pairs; the places tell.
 */
export function limitCheck(
  lock: MatchLock,
  places: { readonly mentee: ReadonlyMap<string, number>; readonly mentor: ReadonlyMap<string, number> },
): LimitCheck {
  const { maxChanges } = lock;
  if (maxChanges === undefined) return none;
  const { bonus, existing, limit } = maxChanges;
  const numberOf = ({ i, j }: Place) => i * places.mentor.size + j;
  const placed = <T extends { readonly mentee: string; readonly mentor: string }>(pairs: readonly T[]) =>
    pairs.flatMap((pair) => {
      const [i, j] = [places.mentee.get(pair.mentee), places.mentor.get(pair.mentor)];
      return i === undefined || j === undefined ? [] : [{ ...pair, i, j }];
    });
  const stood = placed(existing);
  const weighted = placed(maxChanges.weights ?? []);
  const off = new Set(stood.map(numberOf));
  const weights = new Map(weighted.map((pair) => [numberOf(pair), pair.w]));
  const standing = new Set(
    [...lock.pairs, ...lock.pinned, ...lock.kept].map((p) => pairKey(p.mentee, p.mentor)),
  );
  const spare = limit - existing.filter((p) => !standing.has(pairKey(p.mentee, p.mentor))).length;
  const open = maxChanges.gap !== '0';
  const right =
    bonus >= 0 &&
    (bonus === 0 || maxChanges.room) &&
    spare >= 0 &&
    !maxChanges.gap.startsWith('-') &&
    new Set(existing.map((p) => pairKey(p.mentee, p.mentor))).size === existing.length &&
    weights.size === (maxChanges.weights ?? []).length &&
    (open || weights.size === 0) &&
    weighted.every(({ w }) => w >= 0);
  return {
    open,
    offOf: (place) => (off.has(numberOf(place)) ? bonus : 0),
    weightOf: (place) => weights.get(numberOf(place)) ?? 0,
    weights: weighted.reduce((sum, { w }) => sum + BigInt(w), 0n),
    pairs: [...stood, ...weighted],
    slack: BigInt(maxChanges.gap) - BigInt(bonus) * BigInt(spare),
    faults: right
      ? []
      : [{ check: 'changes', detail: 'the limit of changes, its bonus or its gap is wrong' }],
  };
}

/** Existing and weighted pairs that the match does not use: they too must cost no less than their prices. */
export function checkLimitPairs(
  limit: LimitCheck,
  rows: {
    readonly findings: RowFindings;
    readonly listed: { readonly first: Int32Array; readonly mentor: Int32Array };
    readonly isUsed: (place: Place) => boolean;
    /** Cost less prices, before bonus and weight; nothing where the pair may not be. */
    readonly reducedOf: (place: Place, score: number) => bigint | undefined;
  },
): Fault[] {
  return limit.pairs.flatMap((place) => {
    if (rows.isUsed(place)) return [];
    const score = rows.findings.scores[rows.listed.mentor.indexOf(place.j, rows.listed.first[place.i])] ?? -1;
    const reduced = score < 0 ? undefined : rows.reducedOf(place, score);
    if (reduced === undefined) return [];
    return reduced - BigInt(limit.offOf(place)) + BigInt(limit.weightOf(place)) >= 0n
      ? []
      : [{ check: 'optimality', detail: 'a pair that stood would improve the match' }];
  });
}
