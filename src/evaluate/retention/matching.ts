import { sortedBy } from '../../model/order.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { balanceOf } from './balance.ts';
import { fieldsAtStart, type MatchedField, matchedFields } from './start-fields.ts';
import type { Member, RetentionStudy } from './study.ts';

/** Both groups of a comparison. */
export type Groups = { readonly mentees: readonly Member[]; readonly others: readonly Member[] };

export type Matching = {
  /** Strata with people of both groups; whoever is in no such stratum is not compared. */
  readonly strata: readonly Groups[];
  readonly dropped: number;
  /** The same fields on groups that were formed otherwise. */
  readonly strataOf: (groups: Groups) => readonly Groups[];
  readonly fields: readonly MatchedField[];
  readonly balance: RetentionOutcome['balance'];
  readonly notMatchedOn: NonNullable<RetentionOutcome['notMatchedOn']>;
};

/**
 * Coarsened exact matching (Iacus, King & Porro 2012): people are alike who agree on every field of `match_on`, tenure
 * and other numbers by their lower bounds; a missing value is a value of its own.
 */
export function matchGroups(study: RetentionStudy): Matching {
  const fieldAt = fieldsAtStart(study);
  const { fields, notMatchedOn } = matchedFields(study, fieldAt);
  const strataOf = (groups: Groups) => strataBy(fields, groups);
  const strata = strataOf(study);
  const kept = strata.reduce((sum, stratum) => sum + stratum.mentees.length, 0);
  return {
    strata,
    dropped: study.mentees.length - kept,
    strataOf,
    fields,
    balance: balanceOf(study, fieldAt, strata),
    notMatchedOn,
  };
}

type Stratum = { readonly classes: readonly string[]; readonly mentees: Member[]; readonly others: Member[] };

/** Strata of both groups alike, in the order of their classes. */
function strataBy(fields: readonly MatchedField[], groups: Groups): readonly Groups[] {
  const find = stratumFinder(fields);
  for (const side of ['mentees', 'others'] as const)
    for (const member of groups[side]) find(member)[side].push(member);
  return sortedBy(find.all(), ({ classes }) => JSON.stringify(classes))
    .filter(({ mentees, others }) => mentees.length > 0 && others.length > 0)
    .map(({ mentees, others }) => ({ mentees, others }));
}

/** Classes are numbered as they come, so that a row costs a few look-ups of numbers and no text of its own. */
function stratumFinder(fields: readonly MatchedField[]) {
  const byField = fields.map((field) => [new Map<string, number>(), field] as const);
  const numbers = new Map<number, number>();
  const strata = new Map<number, Stratum>();
  const find = (member: Member): Stratum => {
    let key = 0;
    for (const [own, { classOf }] of byField)
      key = numberOf(numbers, key * widest + numberOf(own, classOf(member)));
    const known = strata.get(key);
    if (known !== undefined) return known;
    const classes = fields.map(({ classOf }) => classOf(member));
    const stratum: Stratum = { classes, mentees: [], others: [] };
    strata.set(key, stratum);
    return stratum;
  };
  return Object.assign(find, { all: () => [...strata.values()] });
}

/** More classes than any field has: a field may hold another text for everybody. */
const widest = 2 ** 26;

function numberOf<K>(numbers: Map<K, number>, key: K): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const next = numbers.size + 1;
  numbers.set(key, next);
  return next;
}
