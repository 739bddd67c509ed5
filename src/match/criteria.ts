import type { Criterion } from '../schema/program-criteria.ts';
import { answerComparison } from './answer-comparison.ts';
import { availableMinutes } from './availability.ts';
import { packSets, sharedCount } from './item-sets.ts';
import { listedRanks } from './preferences.ts';
import { column, numeric, pairKey, type Sides, type Surroundings } from './sides.ts';
import { textSimilarity } from './text-similarity.ts';

/** The value of a criterion for a pair in whole millionths, half up; undefined where an answer is missing. */
export type CriterionValue = (mentee: number, mentor: number) => number | undefined;

type Compiler<T extends Criterion['type']> = (
  criterion: Extract<Criterion, { type: T }>,
  sides: Sides,
  surroundings: Surroundings,
) => CriterionValue;

const million = 1_000_000;
/** a / b in millionths, half up, in integers. */
const share = (a: number, b: number): number => Math.floor((2 * a * million + b) / (2 * b));
const toMillionths = (value: number): number => Math.floor(Math.min(1, Math.max(0, value)) * million + 0.5);

/** What each criterion means; `mentor schema` prints its settings. */
const compilers: { readonly [T in Criterion['type']]: Compiler<T> } = {
  coverage: (criterion, sides) => {
    const [wanted, offered] = packSets(
      column(sides.mentees, 'mentee', criterion.mentee),
      column(sides.mentors, 'mentor', criterion.mentor),
    );
    return (i, j) => {
      const size = wanted?.size[i] ?? -1;
      if (wanted === undefined || offered === undefined || size < 1 || (offered.size[j] ?? -1) < 0)
        return undefined;
      return share(sharedCount(wanted, i, offered, j), size);
    };
  },
  similarity: (criterion, sides) => {
    const [mentee, mentor] = packSets(
      column(sides.mentees, 'mentee', criterion.field),
      column(sides.mentors, 'mentor', criterion.field),
    );
    return (i, j) => {
      const a = mentee?.size[i] ?? -1;
      const b = mentor?.size[j] ?? -1;
      if (mentee === undefined || mentor === undefined || a < 1 || b < 1) return undefined;
      const both = sharedCount(mentee, i, mentor, j);
      return share(both, a + b - both);
    };
  },
  same: (criterion, sides) => answersAgree(criterion.field, sides, true),
  different: (criterion, sides) => answersAgree(criterion.field, sides, false),
  closeness: (criterion, sides, { ranges }) => {
    const mentee = column(sides.mentees, 'mentee', criterion.field).map(numeric);
    const mentor = column(sides.mentors, 'mentor', criterion.field).map(numeric);
    const { ideal, tolerance } = criterion.gap ?? {
      ideal: 0,
      tolerance: criterion.range ?? ranges.get(rangeKey(criterion)) ?? 1,
    };
    return (i, j) => {
      const a = mentee[i];
      const b = mentor[j];
      return a === undefined || b === undefined
        ? undefined
        : toMillionths(1 - Math.abs(b - a - ideal) / tolerance);
    };
  },
  common_hours: (criterion, sides, { day }) => {
    const shared = availableMinutes(sides, day);
    return (i, j) => {
      const minutes = shared(i, j);
      return minutes === undefined ? undefined : toMillionths(minutes / (60 * criterion.enough));
    };
  },
  preference: (criterion, sides) => {
    const ranks = listedRanks(sides);
    return (i, j) => {
      const mentee = criterion.for === 'mentor' ? undefined : ranks.mentee(i, j);
      const mentor = criterion.for === 'mentee' ? undefined : ranks.mentor(i, j);
      if (mentee === undefined || mentor === undefined) return mentee ?? mentor;
      return Math.floor((mentee + mentor + 1) / 2);
    };
  },
  text: (criterion, sides) =>
    textSimilarity(
      column(sides.mentees, 'mentee', criterion.mentee),
      column(sides.mentors, 'mentor', criterion.mentor),
    ),
  table: (criterion, sides, { scoreTables }) => {
    const scores = new Map(
      (scoreTables.get(criterion.file) ?? []).map((s) => [
        pairKey(s.mentee, s.mentor),
        toMillionths(s.score / criterion.max),
      ]),
    );
    return (i, j) => scores.get(pairKey(sides.mentees[i]?.id ?? '', sides.mentors[j]?.id ?? ''));
  },
};

/** Compiles a criterion over the two sides once, so that a pair costs a look-up and an operation. */
export function compileCriterion(
  criterion: Criterion,
  sides: Sides,
  surroundings: Surroundings,
): CriterionValue {
  const compile = compilers[criterion.type] as Compiler<Criterion['type']>;
  return compile(criterion, sides, surroundings);
}

function answersAgree(field: string, sides: Sides, wanted: boolean): CriterionValue {
  const compare = answerComparison(field, sides);
  return (i, j) => {
    const same = compare(i, j);
    return same === undefined ? undefined : same === wanted ? million : 0;
  };
}

/** Where the lock keeps a frozen range: a criterion that changes its field gets a new one. */
export const rangeKey = ({ name, field }: { readonly name: string; readonly field: string }): string =>
  `${name}: ${field}`;

/** The spread of a field over everybody, where `closeness` declares neither gap nor range; at least 1. */
export function observedRange(field: string, sides: Sides): number {
  const values = [
    ...column(sides.mentees, 'mentee', field),
    ...column(sides.mentors, 'mentor', field),
  ].flatMap((v) => numeric(v) ?? []);
  return values.length === 0 ? 1 : Math.max(1, Math.max(...values) - Math.min(...values));
}
