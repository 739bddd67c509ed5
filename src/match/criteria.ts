import type { Criterion } from '../schema/program-criteria.ts';
import { answerEquality } from './answer-comparison.ts';
import { commonHoursForm } from './availability.ts';
import { type Form, toMillionths, unknown } from './forms/form.ts';
import { PairLister, sameForAll } from './forms/listed-pairs.ts';
import { coverageForm, similarityForm } from './item-sets.ts';
import { placesOf } from './places-of.ts';
import { preferenceForm } from './preferences.ts';
import { column, numbersOf, numeric, type Sides, type Surroundings } from './sides.ts';
import { textForm } from './text-similarity.ts';

type Compiler<T extends Criterion['type']> = (
  criterion: Extract<Criterion, { type: T }>,
  sides: Sides,
  surroundings: Surroundings,
) => Form;

const million = 1_000_000;

/** What each criterion means; `mentor schema` prints its settings. */
const compilers: { readonly [T in Criterion['type']]: Compiler<T> } = {
  coverage: (criterion, sides) =>
    coverageForm(
      column(sides.mentees, 'mentee', criterion.mentee),
      column(sides.mentors, 'mentor', criterion.mentor),
    ),
  similarity: ({ field }, sides) =>
    similarityForm(column(sides.mentees, 'mentee', field), column(sides.mentors, 'mentor', field)),
  same: ({ field }, sides) => answerEquality(field, sides, { same: million, different: 0 }),
  different: ({ field }, sides) => answerEquality(field, sides, { same: 0, different: million }),
  closeness: (criterion, sides, { ranges }) => ({
    kind: 'closeness',
    mentee: numbersOf(sides.mentees, 'mentee', criterion.field),
    mentor: numbersOf(sides.mentors, 'mentor', criterion.field),
    ...(criterion.gap ?? {
      ideal: 0,
      tolerance: criterion.range ?? ranges.get(rangeKey(criterion)) ?? 1,
    }),
  }),
  common_hours: ({ enough }, sides, { day }) =>
    commonHoursForm(sides, day, (minutes) => toMillionths(minutes / (60 * enough))),
  preference: (criterion, sides) =>
    preferenceForm(sides, criterion.for === undefined ? ['mentee', 'mentor'] : [criterion.for]),
  text: (criterion, sides) =>
    textForm(
      column(sides.mentees, 'mentee', criterion.mentee),
      column(sides.mentors, 'mentor', criterion.mentor),
    ),
  table: ({ file, max }, sides, { scoreTables }) => {
    const pairs = new PairLister(sides.mentees.length);
    const mentees = placesOf(sides.mentees);
    const mentors = placesOf(sides.mentors);
    for (const { mentee, mentor, score } of scoreTables.get(file) ?? []) {
      const i = mentees.get(mentee);
      const j = mentors.get(mentor);
      if (i !== undefined && j !== undefined) pairs.set(i, j, toMillionths(score / max));
    }
    return pairs.form(sameForAll(sides.mentees.length, sides.mentors.length, unknown));
  },
};

/** A criterion as data over the two sides; its values are millionths. */
export function criterionForm(criterion: Criterion, sides: Sides, surroundings: Surroundings): Form {
  const compile = compilers[criterion.type] as Compiler<Criterion['type']>;
  return compile(criterion, sides, surroundings);
}

/** Where the lock keeps a frozen range: a criterion that changes its field gets a new one. */
export const rangeKey = ({ name, field }: { readonly name: string; readonly field: string }): string =>
  `${name}: ${field}`;

/** The spread of a field over everybody, where `closeness` declares neither gap nor range; at least 1. */
export function observedRange(field: string, sides: Sides): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of [
    ...column(sides.mentees, 'mentee', field),
    ...column(sides.mentors, 'mentor', field),
  ]) {
    const number = numeric(value);
    if (number === undefined) continue;
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return Math.max(1, most - least);
}
