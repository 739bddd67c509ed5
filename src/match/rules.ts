import { type Person, roles } from '../model/person.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { Rule } from '../schema/program-rules.ts';
import { zoneGapHours } from '../time/zone.ts';
import { answerEquality } from './answer-comparison.ts';
import { commonHoursForm } from './availability.ts';
import type { Form, Listed } from './forms/form.ts';
import { PairLister, sameForAll } from './forms/listed-pairs.ts';
import { shareForm } from './item-sets.ts';
import { placesOf } from './places-of.ts';
import { onlyListedForm } from './preferences.ts';
import type { PlannedRule } from './scan/pair-plan.ts';
import { column, numbersOf, pairKey, type Sides, type Surroundings } from './sides.ts';

/** A hard rule over places in the sides. What is unknown breaks no rule: a rule needs facts to bar somebody. */
export type NamedRule = {
  readonly name: string;
  readonly breaks: (mentee: number, mentor: number) => boolean;
};

/** Everything that can bar a pair as data: the declared rules in their order, then wishes and decisions of people. */
export function lawBook(input: {
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  readonly sides: Sides;
  readonly surroundings: Surroundings;
  /** Pairs that a ban or a declined or ended pairing keeps apart, either way round. */
  readonly banned: ReadonlySet<string>;
}): PlannedRule[] {
  const { sides, surroundings, banned } = input;
  const declared = input.rules.flatMap((rule) => compileRule(rule, sides, surroundings));
  const listed = input.criteria.flatMap((criterion) => onlyListed(criterion, sides, surroundings));
  return [
    { name: 'self', forms: [selves(sides)] },
    ...declared,
    ...listed,
    { name: 'avoids', forms: [avoids(sides)] },
    ...(banned.size === 0 ? [] : [{ name: 'ban', forms: [listedIds(sides, eitherWay(banned))] }]),
  ];
}

type Compiler<K extends string> = (
  value: Extract<Rule, Record<K, unknown>>[K & keyof Extract<Rule, Record<K, unknown>>],
  sides: Sides,
  surroundings: Surroundings,
) => readonly Form[];
type RuleName = Rule extends infer R ? (R extends Rule ? keyof R : never) : never;

/** What each rule means: it is broken where a form says 1. */
const compilers: { readonly [K in RuleName]: Compiler<K> } = {
  level_gap: ({ min, max }, sides) => [
    {
      kind: 'between',
      mentee: numbersOf(sides.mentees, 'mentee', 'level'),
      mentor: numbersOf(sides.mentors, 'mentor', 'level'),
      min: min ?? Number.NEGATIVE_INFINITY,
      max: max ?? Number.POSITIVE_INFINITY,
    },
  ],
  outside_management_line: (on, sides) => (on ? [line(sides), sameManager(sides)] : []),
  not_own_manager: (on, sides) => (on ? [ownManagers(sides)] : []),
  same: (field, sides) => [answerEquality(field, sides, { same: 0, different: 1 })],
  different: (field, sides) => [answerEquality(field, sides, { same: 1, different: 0 })],
  share: ({ field, min }, sides) => [
    shareForm(column(sides.mentees, 'mentee', field), column(sides.mentors, 'mentor', field), min),
  ],
  timezone_gap: ({ max_hours }, sides, { day }) => [zonesApart(sides, day, max_hours)],
  common_hours: ({ min }, sides, { day }) => [
    commonHoursForm(sides, day, (minutes) => (minutes < min * 60 ? 1 : 0)),
  ],
  not_paired_before: (on, sides, { pairedBefore }) =>
    on && pairedBefore.size > 0 ? [listedIds(sides, pairedBefore)] : [],
  // Both directions of one pair at once: not a matter of one pair alone, see scan/pair-judge.ts.
  mutual: () => [],
};

function compileRule(rule: Rule, sides: Sides, surroundings: Surroundings): PlannedRule[] {
  return Object.entries(rule).flatMap(([name, value]) => {
    const compile = compilers[name as RuleName] as Compiler<string>;
    const forms = compile(value as never, sides, surroundings);
    return forms.length === 0 ? [] : [{ name, forms }];
  });
}

function zonesApart(sides: Sides, day: string, most: number): Form {
  const zones = [...new Set([...sides.mentees, ...sides.mentors].map((p) => p.timezone))];
  const numbers = new Map(zones.map((zone, number) => [zone, number]));
  const codes = (people: readonly Person[]) =>
    Uint16Array.from(people, (person) => numbers.get(person.timezone) ?? 0);
  return {
    kind: 'lookup',
    mentee: codes(sides.mentees),
    mentor: codes(sides.mentors),
    columns: zones.length,
    values: Int32Array.from(zones.flatMap((a) => zones.map((b) => (zoneGapHours(a, b, day) > most ? 1 : 0)))),
  };
}

/** One above the other at any depth. */
function line(sides: Sides): Listed {
  return broken(sides, (mentees, mentors, add) => {
    sides.mentees.forEach(({ managers, managerId }, i) => {
      for (const id of managers) add(i, mentors.get(id));
      if (managerId !== undefined) add(i, mentors.get(managerId));
    });
    sides.mentors.forEach(({ managers, managerId }, j) => {
      for (const id of managers) add(mentees.get(id), j);
      if (managerId !== undefined) add(mentees.get(managerId), j);
    });
  });
}

/** One the direct manager of the other. */
function ownManagers(sides: Sides): Listed {
  return broken(sides, (mentees, mentors, add) => {
    sides.mentees.forEach((person, i) => {
      add(i, mentors.get(person.managerId ?? ''));
    });
    sides.mentors.forEach((person, j) => {
      add(mentees.get(person.managerId ?? ''), j);
    });
  });
}

/** Both under one direct manager. */
function sameManager(sides: Sides): Form {
  const numbers = new Map<string, number>();
  const codes = (people: readonly Person[]) =>
    Int32Array.from(people, ({ managerId }) => {
      if (managerId === undefined) return -1;
      const number = numbers.get(managerId) ?? numbers.size;
      numbers.set(managerId, number);
      return number;
    });
  return {
    kind: 'equality',
    mentee: codes(sides.mentees),
    mentor: codes(sides.mentors),
    same: 1,
    different: 0,
  };
}

/** A wish not to be with somebody holds both ways, and in both roles of whoever has two forms. */
function avoids(sides: Sides): Listed {
  const namedBy = (person: Person) => roles.flatMap((role) => itemsAsWritten(person.as[role]?.get('avoids')));
  return broken(sides, (mentees, mentors, add) => {
    sides.mentees.forEach((person, i) => {
      for (const id of namedBy(person)) add(i, mentors.get(id));
    });
    sides.mentors.forEach((person, j) => {
      for (const id of namedBy(person)) add(mentees.get(id), j);
    });
  });
}

const itemsAsWritten = (value: ReturnType<typeof column>[number]): readonly string[] =>
  value?.type === 'set' || value?.type === 'ranking'
    ? value.items
    : value !== undefined && 'text' in value
      ? [value.text]
      : [];

/** `only_listed: true`: who is not on a given list, or not in the table, is not eligible. */
function onlyListed(criterion: Criterion, sides: Sides, surroundings: Surroundings): PlannedRule[] {
  const name = 'only_listed';
  if (criterion.type === 'preference' && criterion.only_listed) {
    const counted = criterion.for === undefined ? (['mentee', 'mentor'] as const) : [criterion.for];
    return [{ name, forms: [onlyListedForm(sides, counted)] }];
  }
  if (criterion.type === 'table' && criterion.only_listed) {
    const rows = surroundings.scoreTables.get(criterion.file) ?? [];
    const listed = rows.map((row) => pairKey(row.mentee, row.mentor));
    return [{ name, forms: [listedIds(sides, listed, { listed: 0, rest: 1 })] }];
  }
  return [];
}

type AddPair = (mentee: number | undefined, mentor: number | undefined) => void;
type Places = ReadonlyMap<string, number>;

/** A rule over pairs named one by one; who is not in the market is passed over. */
function broken(sides: Sides, name: (mentees: Places, mentors: Places, add: AddPair) => void): Listed {
  const pairs = new PairLister(sides.mentees.length);
  name(placesOf(sides.mentees), placesOf(sides.mentors), (i, j) => {
    if (i !== undefined && j !== undefined) pairs.set(i, j, 1);
  });
  return pairs.form(sameForAll(sides.mentees.length, sides.mentors.length, 0));
}

/** Pairs given as `mentee NUL mentor`. */
export function listedIds(
  sides: Sides,
  keys: Iterable<string>,
  { listed, rest } = { listed: 1, rest: 0 },
): Listed {
  const mentees = placesOf(sides.mentees);
  const mentors = placesOf(sides.mentors);
  const pairs = new PairLister(sides.mentees.length);
  for (const key of keys) {
    const [mentee = '', mentor = ''] = key.split('\0');
    const i = mentees.get(mentee);
    const j = mentors.get(mentor);
    if (i !== undefined && j !== undefined) pairs.set(i, j, listed);
  }
  return pairs.form(sameForAll(sides.mentees.length, sides.mentors.length, rest));
}

/** Everybody with themselves. */
function selves(sides: Sides): Listed {
  return broken(sides, (_, mentors, add) => {
    sides.mentees.forEach(({ id, roles }, i) => {
      if (roles.length > 1) add(i, mentors.get(id));
    });
  });
}

const eitherWay = (keys: Iterable<string>): string[] =>
  [...keys].flatMap((key) => [key, key.split('\0').reverse().join('\0')]);
