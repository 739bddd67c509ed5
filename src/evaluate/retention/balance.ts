import { sortedBy } from '../../model/order.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import {
  pooledSpread,
  spreadOfShares,
  standardisedDifference,
  type Weighted,
} from '../../stats/standardised-difference.ts';
import type { Groups } from './matching.ts';
import type { StartField } from './start-fields.ts';
import type { Member, RetentionStudy } from './study.ts';

/** How alike the groups were, field by field: as they were, and matched with the others weighted to the mentees' mix. */
export function balanceOf(
  study: RetentionStudy,
  fieldAt: (name: string) => StartField,
  strata: readonly Groups[],
): RetentionOutcome['balance'] {
  const names = new Set([
    'tenure',
    ...Object.keys(study.settings.match_on),
    'level',
    'department',
    'location',
  ]);
  return sortedBy(names, (name) => (name === 'tenure' ? '' : name)).flatMap((name) => {
    const before = sidesOf(fieldAt(name), [study]);
    if (before.mentees.values.length + before.others.values.length === 0) return [];
    const after = sidesOf(fieldAt(name), strata);
    const numeric = [before.mentees, before.others].every(({ values }) =>
      values.every(({ value }) => Number.isFinite(Number(value))),
    );
    const differences = numeric ? byNumber(before, after) : byValue(before, after);
    return [{ field: name, ...differences }];
  });
}

type Found = { readonly value: number | string; readonly weight: number };
/** `weight` of everybody, those without a value included. */
type Side = { readonly values: readonly Found[]; readonly weight: number };
type Sides = { readonly mentees: Side; readonly others: Side };

/** The field of both groups in one pass; the others of a stratum weigh as much as its mentees. */
function sidesOf({ of }: StartField, groups: readonly Groups[]): Sides {
  return {
    mentees: sideOf(groups, of, (group) => ({ members: group.mentees, weight: 1 })),
    others: sideOf(groups, of, ({ mentees, others }) => ({
      members: others,
      weight: mentees.length / others.length,
    })),
  };
}

type Part = { readonly members: readonly Member[]; readonly weight: number };

function sideOf(groups: readonly Groups[], of: StartField['of'], partOf: (group: Groups) => Part): Side {
  const values: Found[] = [];
  let sum = 0;
  for (const group of groups) {
    const { members, weight } = partOf(group);
    sum += members.length * weight;
    for (const member of members) {
      const value = of(member);
      if (value !== null) values.push({ value, weight });
    }
  }
  return { values, weight: sum };
}

type Differences = { readonly before: number | null; readonly after: number | null };

function byNumber(before: Sides, after: Sides): Differences {
  const numbers = ({ values }: Side): Weighted[] =>
    values.map(({ value, weight }) => ({ value: Number(value), weight }));
  const plain = ({ values }: Side): number[] => values.map(({ value }) => Number(value));
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
  const summed = ({ values }: Side): ReadonlyMap<number | string, number> => {
    const sums = new Map<number | string, number>();
    for (const { value, weight } of values) sums.set(value, (sums.get(value) ?? 0) + weight);
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
