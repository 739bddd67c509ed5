import type { CellTable, CountCell, DerivedCell } from '../../../model/disclosure.ts';
import type { RetentionOutcome } from '../../../schema/retention-result.ts';
import { eValue } from '../../../stats/e-value.ts';
import { stratifiedDifference } from '../../../stats/stratified-difference.ts';
import type { Groups } from '../matching.ts';

/** One group within a stratum: its people, and those who had left by the main day. */
export type Part = { readonly n: number; readonly left: number };
/** The strata that the matched difference rests on. */
export type StratumCounts = { readonly mentees: Part; readonly others: Part };

/** How many of each stratum had left by the day. */
export function stratumCounts(strata: readonly Groups[], days: number): StratumCounts[] {
  const part = (members: Groups[keyof Groups]): Part => ({
    n: members.length,
    left: members.filter(({ spell }) => spell.end === 'event' && spell.time <= days).length,
  });
  return strata.map(({ mentees, others }) => ({ mentees: part(mentees), others: part(others) }));
}

export const estimateIds = { difference: 'retention/adjusted', eValue: 'retention/e-value' } as const;

/** More strata than these are not tried: the estimate is then told in whole points. */
const mostStrata = 20;

/** Of a share: tenths of a per cent, or whole per cent. */
const digits = { fine: 3, coarse: 2 } as const;

/** Whether strata are too many for trying what else would give the same estimate. */
export const tooManyStrata = (strata: readonly StratumCounts[]): boolean => strata.length > mostStrata;

/**
 * What the matched difference rests on: who of each stratum had left. Readers may know how many people each stratum has,
 * and are told how many left of both groups; how many left of a stratum nobody is told.
 */
export function strataTable(outcome: RetentionOutcome, strata: readonly StratumCounts[]): CellTable {
  const sides = (['mentees', 'others'] as const).map((side) => ({
    side,
    parts: withRest(outcome, strata, side),
  }));
  let population = 0;
  const counts = sides.flatMap(({ side, parts }): CountCell[] => {
    const from = population;
    const placed = parts.map((part) => {
      const start = population;
      population += part.n;
      return { ...part, start };
    });
    const everybody = range(from, population);
    const left = placed.flatMap((part) => range(part.start, part.start + part.left));
    const known = { priority: 0, sensitive: false, told: 'known' as const };
    const never = { priority: 1, sensitive: true, told: 'never' as const };
    return [
      { id: side, members: Uint32Array.from(everybody), ...known },
      { id: `${side}/left`, members: Uint32Array.from(left), of: [side], ...known },
      ...placed.flatMap(({ start, n, left: gone }, i): CountCell[] => [
        {
          id: `${side}/${i}`,
          members: Uint32Array.from(range(start, start + n)),
          of: [side],
          split: 'stratum',
          ...known,
        },
        {
          id: `${side}/${i}/left`,
          members: Uint32Array.from(range(start, start + gone)),
          of: [`${side}/${i}`, `${side}/left`],
          ...never,
        },
      ]),
    ];
  });
  return {
    report: 'retention',
    asOf: outcome.dataThrough,
    population: { length: population },
    counts,
    derived: figuresOf(outcome, strata),
  };
}

/** Whoever is in no stratum makes up the rest of the group, so that the strata add up. */
function withRest(
  outcome: RetentionOutcome,
  strata: readonly StratumCounts[],
  side: keyof StratumCounts,
): Part[] {
  const parts = strata.map((stratum) => stratum[side]);
  const sum = (of: keyof Part): number => parts.reduce((total, part) => total + part[of], 0);
  const main = outcome.horizons.findLast(({ method }) => method !== 'none');
  const group = main?.groups.find(({ name }) => name === side);
  const n = (group?.n ?? 0) - sum('n');
  return n > 0 ? [...parts, { n, left: (group?.n ?? 0) - (group?.stayed ?? 0) - sum('left') }] : parts;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/**
 * The estimate and its E-value as they would be if others had left. Where some were lost from sight the strata's curves
 * are not drawn anew: the change is taken from the plain shares.
 */
function figuresOf(outcome: RetentionOutcome, strata: readonly StratumCounts[]): DerivedCell[] {
  const { adjusted } = outcome;
  if (adjusted === null || adjusted.difference === null || adjusted.low === null || adjusted.high === null)
    return [];
  const from = strata.flatMap((_, i) => [`mentees/${i}/left`, `others/${i}/left`]);
  const truth = strata.flatMap(({ mentees, others }) => [mentees.left, others.left]);
  const plain = estimateOf(strata, truth);
  const found = { value: adjusted.difference, low: adjusted.low, high: adjusted.high };
  const at = (left: readonly number[]): typeof found | null => {
    const other = estimateOf(strata, left);
    if (other === null || plain === null) return null;
    const moved = (of: keyof typeof found): number => found[of] + other[of] - plain[of];
    return { value: moved('value'), low: moved('low'), high: moved('high') };
  };
  const n = strata.reduce((sum, { mentees }) => sum + mentees.n, 0);
  return [
    {
      id: estimateIds.difference,
      from,
      of: (left) => {
        const estimate = at(left);
        return [estimate?.value ?? null, estimate?.low ?? null, estimate?.high ?? null];
      },
      digits: digits.fine,
      coarsest: digits.coarse,
      n,
    },
    {
      id: estimateIds.eValue,
      from,
      of: (left) => {
        const estimate = at(left);
        const gone = strata.reduce((sum, _, i) => sum + (left[2 * i] ?? 0), 0) / n;
        if (estimate === null) return [null, null];
        const { value, low, high } = estimate;
        const nearer = low <= 0 && high >= 0 ? 0 : low > 0 ? low : high;
        return [eValue(gone / (gone + value)), nearer === 0 ? 1 : eValue(gone / (gone + nearer))];
      },
      digits: 2,
      coarsest: 1,
      n,
    },
  ];
}

function estimateOf(strata: readonly StratumCounts[], left: readonly number[]) {
  return stratifiedDifference(
    strata.map(({ mentees, others }, i) => ({
      first: { count: mentees.n - (left[2 * i] ?? 0), total: mentees.n },
      second: { count: others.n - (left[2 * i + 1] ?? 0), total: others.n },
    })),
  );
}
