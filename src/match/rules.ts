import type { Person } from '../model/person.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { Rule } from '../schema/program-rules.ts';
import { zoneGapHours } from '../time/zone.ts';
import { answerComparison } from './answer-comparison.ts';
import { availableMinutes } from './availability.ts';
import { packSets, sharedCount } from './item-sets.ts';
import { listedRanks } from './preferences.ts';
import { column, numeric, pairKey, type Sides, type Surroundings } from './sides.ts';

/** A hard rule over places in the sides. What is unknown breaks no rule: a rule needs facts to bar somebody. */
export type NamedRule = {
  readonly name: string;
  readonly breaks: (mentee: number, mentor: number) => boolean;
};

/** Everything that can bar a pair, the declared rules in their order, then wishes and decisions of people. */
export function lawBook(input: {
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  readonly sides: Sides;
  readonly surroundings: Surroundings;
  /** Pairs that a ban or a declined or ended pairing keeps apart, either way round. */
  readonly banned: ReadonlySet<string>;
}): NamedRule[] {
  const { sides, surroundings } = input;
  const declared = input.rules.flatMap((rule) => compileRule(rule, sides, surroundings));
  const listed = input.criteria.flatMap((criterion) => onlyListed(criterion, sides, surroundings));
  return [itself(sides), ...declared, ...listed, avoids(sides), ...bans(sides, input.banned)];
}

type Compiler<K extends string> = (
  value: Extract<Rule, Record<K, unknown>>[K & keyof Extract<Rule, Record<K, unknown>>],
  sides: Sides,
  surroundings: Surroundings,
) => NamedRule['breaks'] | undefined;
type RuleName = Rule extends infer R ? (R extends Rule ? keyof R : never) : never;

const compilers: { readonly [K in RuleName]: Compiler<K> } = {
  level_gap: ({ min, max }, sides) => {
    const mentee = column(sides.mentees, 'mentee', 'level').map(numeric);
    const mentor = column(sides.mentors, 'mentor', 'level').map(numeric);
    return (i, j) => {
      const below = mentee[i];
      const above = mentor[j];
      if (below === undefined || above === undefined) return false;
      return (min !== undefined && above - below < min) || (max !== undefined && above - below > max);
    };
  },
  outside_management_line: (on, sides) =>
    on ? (i, j) => inLine(sides.mentees[i], sides.mentors[j]) : undefined,
  not_own_manager: (on, sides) =>
    on
      ? (i, j) =>
          isManagerOf(sides.mentees[i], sides.mentors[j]) || isManagerOf(sides.mentors[j], sides.mentees[i])
      : undefined,
  same: (field, sides) => {
    const compare = answerComparison(field, sides);
    return (i, j) => compare(i, j) === false;
  },
  different: (field, sides) => {
    const compare = answerComparison(field, sides);
    return (i, j) => compare(i, j) === true;
  },
  share: ({ field, min }, sides) => {
    const [mentee, mentor] = packSets(
      column(sides.mentees, 'mentee', field),
      column(sides.mentors, 'mentor', field),
    );
    if (mentee === undefined || mentor === undefined) return undefined;
    return (i, j) =>
      (mentee.size[i] ?? -1) >= 0 && (mentor.size[j] ?? -1) >= 0 && sharedCount(mentee, i, mentor, j) < min;
  },
  timezone_gap: ({ max_hours }, sides, { day }) => {
    const zones = [...new Set([...sides.mentees, ...sides.mentors].map((p) => p.timezone))];
    const tooFar = zones.map((a) => zones.map((b) => zoneGapHours(a, b, day) > max_hours));
    const [mentee, mentor] = [sides.mentees, sides.mentors].map((side) =>
      side.map((p) => zones.indexOf(p.timezone)),
    );
    return (i, j) => tooFar[mentee?.[i] ?? 0]?.[mentor?.[j] ?? 0] === true;
  },
  common_hours: ({ min }, sides, { day }) => {
    const shared = availableMinutes(sides, day);
    return (i, j) => {
      const minutes = shared(i, j);
      return minutes !== undefined && minutes < min * 60;
    };
  },
  not_paired_before: (on, sides, { pairedBefore }) =>
    on && pairedBefore.size > 0
      ? (i, j) => pairedBefore.has(pairKey(sides.mentees[i]?.id ?? '', sides.mentors[j]?.id ?? ''))
      : undefined,
  // Both directions of one pair at once: handled where both are known, in market.ts.
  mutual: () => undefined,
};

function compileRule(rule: Rule, sides: Sides, surroundings: Surroundings): NamedRule[] {
  return Object.entries(rule).flatMap(([name, value]) => {
    const compile = compilers[name as RuleName] as Compiler<string>;
    const breaks = compile(value as never, sides, surroundings);
    return breaks === undefined ? [] : [{ name, breaks }];
  });
}

/** One above the other at any depth, or both under one direct manager. */
function inLine(a: Person | undefined, b: Person | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.managers.includes(b.id) || b.managers.includes(a.id)) return true;
  return isManagerOf(a, b) || isManagerOf(b, a) || (a.managerId !== undefined && a.managerId === b.managerId);
}

const isManagerOf = (person: Person | undefined, manager: Person | undefined): boolean =>
  person?.managerId !== undefined && person.managerId === manager?.id;

const itself = (sides: Sides): NamedRule => ({
  name: 'self',
  breaks: (i, j) => sides.mentees[i]?.id === sides.mentors[j]?.id,
});

function avoids(sides: Sides): NamedRule {
  const namedBy = (people: readonly Person[], role: 'mentee' | 'mentor') =>
    column(people, role, 'avoids').map((v) => new Set(itemsAsWritten(v)));
  const mentee = namedBy(sides.mentees, 'mentee');
  const mentor = namedBy(sides.mentors, 'mentor');
  return {
    name: 'avoids',
    breaks: (i, j) =>
      mentee[i]?.has(sides.mentors[j]?.id ?? '') === true ||
      mentor[j]?.has(sides.mentees[i]?.id ?? '') === true,
  };
}

const itemsAsWritten = (value: ReturnType<typeof column>[number]): readonly string[] =>
  value?.type === 'set' || value?.type === 'ranking'
    ? value.items
    : value !== undefined && 'text' in value
      ? [value.text]
      : [];

function bans(sides: Sides, banned: ReadonlySet<string>): NamedRule[] {
  const breaks = (i: number, j: number) => {
    const mentee = sides.mentees[i]?.id ?? '';
    const mentor = sides.mentors[j]?.id ?? '';
    return banned.has(pairKey(mentee, mentor)) || banned.has(pairKey(mentor, mentee));
  };
  return banned.size === 0 ? [] : [{ name: 'ban', breaks }];
}

/** `only_listed: true`: who is not on a given list, or not in the table, is not eligible. */
function onlyListed(criterion: Criterion, sides: Sides, surroundings: Surroundings): NamedRule[] {
  if (criterion.type === 'preference' && criterion.only_listed) {
    const ranks = listedRanks(sides);
    const name = 'only_listed';
    const unlisted = (side: 'mentee' | 'mentor', i: number, j: number) =>
      criterion.for !== other(side) && ranks[side](i, j) === 0;
    return [{ name, breaks: (i, j) => unlisted('mentee', i, j) || unlisted('mentor', i, j) }];
  }
  if (criterion.type === 'table' && criterion.only_listed) {
    const listed = new Set(
      (surroundings.scoreTables.get(criterion.file) ?? []).map((s) => pairKey(s.mentee, s.mentor)),
    );
    return [
      {
        name: 'only_listed',
        breaks: (i, j) => !listed.has(pairKey(sides.mentees[i]?.id ?? '', sides.mentors[j]?.id ?? '')),
      },
    ];
  }
  return [];
}

const other = (side: 'mentee' | 'mentor') => (side === 'mentee' ? 'mentor' : 'mentee');
