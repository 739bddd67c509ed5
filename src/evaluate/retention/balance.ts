import { sortedBy } from '../../model/order.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import {
  pooledSpread,
  spreadOfShares,
  standardisedDifference,
  type Weighted,
} from '../../stats/standardised-difference.ts';
import type { RetentionFrame } from './input.ts';
import type { Groups } from './matching.ts';
import type { StartField } from './start-fields.ts';
import type { Member, RetentionStudy } from './study.ts';

/** People of one group who count alike. */
export type Part = { readonly members: readonly Member[]; readonly weight: number };
/** Both groups, everybody with the weight they count with. */
export type Weighed = { readonly mentees: readonly Part[]; readonly others: readonly Part[] };

/** How alike the groups were, field by field: as they were, and matched with the others weighted to the mentees' mix. */
export function balanceOf(
  study: RetentionStudy,
  fieldAt: (name: string) => StartField,
  strata: readonly Groups[],
): RetentionOutcome['balance'] {
  return balanceBetween(study, fieldAt, { before: unweighted(study), after: asMentees(strata) });
}

/** The same with any weights: of whatever is known from before the program, years of service first. */
export function balanceBetween(
  { settings }: RetentionFrame,
  fieldAt: (name: string) => StartField,
  groups: { readonly before: Weighed; readonly after: Weighed },
): RetentionOutcome['balance'] {
  const names = new Set(['tenure', ...Object.keys(settings.match_on), 'level', 'department', 'location']);
  return sortedBy(names, (name) => (name === 'tenure' ? '' : name)).flatMap((name) => {
    const before = sidesOf(fieldAt(name), groups.before);
    if (before.mentees.values.length + before.others.values.length === 0) return [];
    const after = sidesOf(fieldAt(name), groups.after);
    const numeric = [before.mentees, before.others].every(({ values }) =>
      values.every((value) => Number.isFinite(Number(value))),
    );
    const differences = numeric ? byNumber(before, after) : byValue(before, after);
    return [{ field: name, ...differences }];
  });
}

/** Everybody as one. */
export function unweighted({ mentees, others }: Groups): Weighed {
  return { mentees: [{ members: mentees, weight: 1 }], others: [{ members: others, weight: 1 }] };
}

/** The others of a stratum weigh as much as its mentees. */
function asMentees(strata: readonly Groups[]): Weighed {
  return {
    mentees: strata.map(({ mentees }) => ({ members: mentees, weight: 1 })),
    others: strata.map(({ mentees, others }) => ({
      members: others,
      weight: mentees.length / others.length,
    })),
  };
}

/** Known values and the weights of those who have them, side by side; `weight` of everybody, those without a value included. */
type Side = {
  readonly values: readonly (number | string)[];
  readonly weights: readonly number[];
  readonly weight: number;
};
type Sides = { readonly mentees: Side; readonly others: Side };

function sidesOf({ of }: StartField, { mentees, others }: Weighed): Sides {
  return { mentees: sideOf(mentees, of), others: sideOf(others, of) };
}

function sideOf(parts: readonly Part[], of: StartField['of']): Side {
  const values: (number | string)[] = [];
  const weights: number[] = [];
  let sum = 0;
  for (const { members, weight } of parts) {
    sum += members.length * weight;
    for (const member of members) {
      const value = of(member);
      if (value === null) continue;
      values.push(value);
      weights.push(weight);
    }
  }
  return { values, weights, weight: sum };
}

type Differences = { readonly before: number | null; readonly after: number | null };

function byNumber(before: Sides, after: Sides): Differences {
  const numbers = ({ values, weights }: Side): Weighted[] =>
    values.map((value, at) => ({ value: Number(value), weight: weights[at] ?? 0 }));
  const plain = ({ values }: Side): number[] => values.map(Number);
  const spread = pooledSpread(plain(before.mentees), plain(before.others));
  const differenceOf = ({ mentees, others }: Sides): number | null =>
    standardisedDifference(numbers(mentees), numbers(others), spread);
  return { before: differenceOf(before), after: differenceOf(after) };
}

/** A category has one difference per value; the largest speaks for it. */
function byValue(before: Sides, after: Sides): Differences {
  const counts = { before: weightsOf(before), after: weightsOf(after) };
  const every = [...new Set([...counts.before.mentees.keys(), ...counts.before.others.keys()])];
  const differences = every.map((value): Differences => {
    const share = (side: keyof Sides): number => (counts.before[side].get(value) ?? 0) / before[side].weight;
    const spread = spreadOfShares(share('mentees'), share('others'));
    const differenceOf = (sides: Sides, weights: Weights): number | null =>
      standardisedDifference(
        indicator(weights.mentees.get(value) ?? 0, sides.mentees.weight),
        indicator(weights.others.get(value) ?? 0, sides.others.weight),
        spread,
      );
    return { before: differenceOf(before, counts.before), after: differenceOf(after, counts.after) };
  });
  return {
    before: largest(differences.map((each) => each.before)),
    after: largest(differences.map((each) => each.after)),
  };
}

type Weights = { readonly [S in keyof Sides]: ReadonlyMap<number | string, number> };

function weightsOf({ mentees, others }: Sides): Weights {
  const summed = ({ values, weights }: Side): ReadonlyMap<number | string, number> => {
    const sums = new Map<number | string, number>();
    for (const [at, value] of values.entries()) sums.set(value, (sums.get(value) ?? 0) + (weights[at] ?? 0));
    return sums;
  };
  return { mentees: summed(mentees), others: summed(others) };
}

/** So much weight on 1, the rest on 0. */
function indicator(weight: number, all: number): Weighted[] {
  return all === 0
    ? []
    : [
        { value: 1, weight },
        { value: 0, weight: all - weight },
      ];
}

function largest(differences: readonly (number | null)[]): number | null {
  const known = differences.filter((difference) => difference !== null);
  return known.length === 0 ? null : Math.max(...known);
}
