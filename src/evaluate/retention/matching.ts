import { sortedBy } from '../../model/order.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { pooledSpread, standardisedDifference } from '../../stats/standardised-difference.ts';
import { tenureAt, valueAtStart } from './fields.ts';
import type { Member, RetentionStudy } from './study.ts';

/** People of both groups who were alike before the program. */
export type MatchedStratum = { readonly mentees: readonly Member[]; readonly others: readonly Member[] };

export type Matching = {
  /** Strata with people of both groups; whoever is in no such stratum is not compared. */
  readonly strata: readonly MatchedStratum[];
  readonly dropped: number;
  readonly balance: RetentionOutcome['balance'];
  readonly notMatchedOn: NonNullable<RetentionOutcome['notMatchedOn']>;
};

/** A field known before the program: a number or a text per person, null where it is missing. */
type StartField = { readonly name: string; readonly of: (member: Member) => number | string | null };

/**
 * Coarsened exact matching (Iacus, King & Porro 2012): people are alike who agree on every field of `match_on`, tenure
 * and other numbers by their lower bounds; a missing value is a value of its own. Only fields as they were at time zero
 * are used, and which could not be is said.
 */
export function matchGroups(study: RetentionStudy): Matching {
  const notMatchedOn: Matching['notMatchedOn'] = [];
  const keys: ((member: Member) => string)[] = [];
  const fieldAt = fieldsAtStart(study);
  for (const [field, bounds] of sortedBy(Object.entries(study.settings.match_on), ([name]) => name)) {
    const why = unusable(study, fieldAt(field), bounds);
    if (why === undefined) keys.push(coarsened(fieldAt(field), bounds));
    else notMatchedOn.push({ field, why });
  }
  const strata = new Map<string, { mentees: Member[]; others: Member[] }>();
  for (const side of ['mentees', 'others'] as const) {
    for (const member of study[side]) {
      const key = JSON.stringify(keys.map((of) => of(member)));
      const stratum = strata.get(key) ?? { mentees: [], others: [] };
      stratum[side].push(member);
      strata.set(key, stratum);
    }
  }
  const both = sortedBy(strata, ([key]) => key).map(([, stratum]) => stratum);
  const matched = both.filter((stratum) => stratum.mentees.length > 0 && stratum.others.length > 0);
  const kept = matched.reduce((sum, stratum) => sum + stratum.mentees.length, 0);
  return {
    strata: matched,
    dropped: study.mentees.length - kept,
    balance: balanceOf(study, fieldAt, matched),
    notMatchedOn,
  };
}

/** Fields by name. Many share a hire date, and counting years of service is the slow part: once for each date. */
function fieldsAtStart(study: RetentionStudy): (name: string) => StartField {
  const tenures = new Map<string | undefined, number | null>();
  const tenure = ({ employee, atStart }: Member): number | null => {
    const row = atStart ?? employee;
    const known = tenures.get(row.hired);
    if (known !== undefined) return known;
    const years = tenureAt(row, study.timeZero);
    tenures.set(row.hired, years);
    return years;
  };
  return (name) => ({
    name,
    of: name === 'tenure' ? tenure : ({ atStart }) => (atStart && valueAtStart(atStart, name)) ?? null,
  });
}

function unusable(
  study: RetentionStudy,
  { name, of }: StartField,
  bounds: 'exact' | readonly number[],
): Matching['notMatchedOn'][number]['why'] | undefined {
  if (name === 'tenure') return undefined;
  if (!study.hasRosterAtStart) return 'no-roster-at-start';
  const values = [...study.mentees, ...study.others].map(of).filter((value) => value !== null);
  if (values.length === 0) return 'no-column';
  return bounds !== 'exact' && values.some((value) => !Number.isFinite(Number(value)))
    ? 'not-numbers'
    : undefined;
}

/** The value's class as text: the greatest lower bound reached, the value itself, or `null` for a missing one. */
function coarsened(
  { name, of }: StartField,
  bounds: 'exact' | readonly number[],
): (member: Member) => string {
  return (member) => {
    const value = of(member);
    if (value === null) return 'null';
    if (bounds === 'exact')
      return name === 'tenure' ? String(Math.floor(Number(value))) : `=${String(value).toLowerCase()}`;
    const reached = bounds.filter((bound) => Number(value) >= bound);
    return reached.length === 0 ? 'below' : String(Math.max(...reached));
  };
}

/** How alike the groups were, field by field: as they were, and matched with the others weighted to the mentees' mix. */
function balanceOf(
  study: RetentionStudy,
  fieldAt: (name: string) => StartField,
  strata: readonly MatchedStratum[],
): RetentionOutcome['balance'] {
  const everybody = [...study.mentees, ...study.others];
  const names = new Set([
    'tenure',
    ...Object.keys(study.settings.match_on),
    'level',
    'department',
    'location',
  ]);
  return sortedBy(names, (name) => (name === 'tenure' ? '' : name)).flatMap((name) => {
    const field = fieldAt(name);
    const values = everybody.map(field.of).filter((value) => value !== null);
    if (values.length === 0) return [];
    const numeric = values.every((value) => Number.isFinite(Number(value)));
    const parts = numeric
      ? [numberOf(field)]
      : [...new Set(values)].map((value) => indicatorOf(field, value));
    const before = parts.map((part) => differenceOf(study, part));
    const after = parts.map((part) => differenceOf(study, part, strata));
    return [{ field: name, before: largest(before), after: largest(after) }];
  });
}

type Part = (member: Member) => number | null;

function numberOf({ of }: StartField): Part {
  return (member) => {
    const value = of(member);
    return value === null ? null : Number(value);
  };
}

function indicatorOf({ of }: StartField, wanted: number | string): Part {
  return (member) => (of(member) === wanted ? 1 : 0);
}

/** A category has one difference per value; the largest speaks for it. */
function largest(differences: readonly (number | null)[]): number | null {
  const known = differences.filter((difference) => difference !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function differenceOf(study: RetentionStudy, part: Part, strata?: readonly MatchedStratum[]): number | null {
  const spread = pooledSpread(valuesOf(study.mentees, part), valuesOf(study.others, part));
  const groups = strata ?? [{ mentees: study.mentees, others: study.others }];
  const mentees = groups.flatMap((group) => weighted(group.mentees, part, 1));
  const others = groups.flatMap((group) =>
    weighted(group.others, part, group.mentees.length / group.others.length),
  );
  return standardisedDifference(mentees, others, spread);
}

function valuesOf(members: readonly Member[], part: Part): number[] {
  return members.map(part).filter((value) => value !== null);
}

function weighted(
  members: readonly Member[],
  part: Part,
  weight: number,
): { value: number; weight: number }[] {
  return valuesOf(members, part).map((value) => ({ value, weight }));
}
