import type { Person } from '../model/person.ts';
import { type Listed, type Lookup, unknown } from './forms/form.ts';
import { IntList } from './forms/int-list.ts';
import { PairLister, sameForAll } from './forms/listed-pairs.ts';
import { pairValue } from './forms/pair-value.ts';
import { placesOf } from './places-of.ts';
import { column, type Sides } from './sides.ts';

type Side = 'mentee' | 'mentor';

/** Ranked choices of one side: who gave a list (1), and each listed pair with its value in millionths: first 1, last 1/n. */
type Wishes = {
  readonly gave: Uint16Array;
  /** Own place, the other's place and value, by wish. */
  readonly own: Int32Array;
  readonly other: Int32Array;
  readonly value: Int32Array;
};

/**
 * How high each stands on the other's list, in millionths: unlisted 0, the mean of the sides that gave a list, unknown
 * where none did. `counted` names the sides whose lists count.
 */
export function preferenceForm(sides: Sides, counted: readonly Side[]): Listed {
  const { mentee, mentor } = wishesOf(sides, counted);
  const rest = restOf(mentee, mentor, { neither: unknown, some: 0 });
  if (mentor.own.length === 0) return wishPairs(mentee, mentor, sides).form(rest);
  const theirs = pairValue(
    wishPairs(mentee, undefined, sides).form(sameForAll(sides.mentees.length, sides.mentors.length, 0)),
  );
  const pairs = wishPairs(mentee, mentor, sides);
  mentor.own.forEach((j, at) => {
    const value = mentor.value[at] ?? 0;
    const i = mentor.other[at] ?? 0;
    pairs.set(i, j, mentee.gave[i] === 1 ? Math.floor((theirs(i, j) + value + 1) / 2) : value);
  });
  return pairs.form(rest);
}

/** The wishes of mentees with their values, halved where the mentor gave a list as well. */
function wishPairs(
  { own, other, value }: Wishes,
  mentor: Wishes | undefined,
  { mentees }: Sides,
): PairLister {
  const pairs = new PairLister(mentees.length);
  own.forEach((i, at) => {
    const j = other[at] ?? 0;
    const whole = value[at] ?? 0;
    pairs.set(i, j, mentor?.gave[j] === 1 ? Math.floor((whole + 1) / 2) : whole);
  });
  return pairs;
}

/** Broken where somebody gave a list and the other is not on it. */
export function onlyListedForm(sides: Sides, counted: readonly Side[]): Listed {
  const { mentee, mentor } = wishesOf(sides, counted);
  const key = (i: number, j: number) => i * sides.mentors.length + j;
  const wanted = new Set(Array.from(mentor.own, (j, at) => key(mentor.other[at] ?? 0, j)));
  const pairs = new PairLister(sides.mentees.length);
  mentee.own.forEach((i, at) => {
    const j = mentee.other[at] ?? 0;
    if (mentor.gave[j] !== 1 || wanted.has(key(i, j))) pairs.set(i, j, 0);
  });
  mentor.own.forEach((j, at) => {
    const i = mentor.other[at] ?? 0;
    if (mentee.gave[i] !== 1) pairs.set(i, j, 0);
  });
  return pairs.form(restOf(mentee, mentor, { neither: 0, some: 1 }));
}

function wishesOf(sides: Sides, counted: readonly Side[]): { readonly [S in Side]: Wishes } {
  const nothing = new Int32Array(0);
  const none = (people: readonly Person[]): Wishes => ({
    gave: new Uint16Array(people.length),
    own: nothing,
    other: nothing,
    value: nothing,
  });
  return {
    mentee: counted.includes('mentee')
      ? readWishes(sides.mentees, sides.mentors, 'mentee')
      : none(sides.mentees),
    mentor: counted.includes('mentor')
      ? readWishes(sides.mentors, sides.mentees, 'mentor')
      : none(sides.mentors),
  };
}

/** What was read last of a column: several criteria and both sides' own scores read the same wishes. */
const known = new WeakMap<object, { readonly others: readonly Person[]; readonly wishes: Wishes }>();

function readWishes(people: readonly Person[], others: readonly Person[], role: Side): Wishes {
  const answers = column(people, role, 'prefers');
  const before = known.get(answers);
  if (before?.others === others) return before.wishes;
  const places = placesOf(others);
  const gave = new Uint16Array(people.length);
  const list = { own: new IntList(), other: new IntList(), value: new IntList() };
  answers.forEach((answer, own) => {
    if (answer?.type !== 'ranking' && answer?.type !== 'set') return;
    gave[own] = 1;
    const size = answer.items.length;
    answer.items.forEach((id, place) => {
      const other = places.get(id);
      if (other === undefined) return;
      list.own.push(own);
      list.other.push(other);
      list.value.push(Math.floor(((size - place) * 1_000_000) / size + 0.5));
    });
  });
  const wishes = { gave, own: list.own.values(), other: list.other.values(), value: list.value.values() };
  known.set(answers, { others, wishes });
  return wishes;
}

/** What is said of pairs that nobody lists: one thing where neither gave a list, another where somebody did. */
function restOf(
  mentee: Wishes,
  mentor: Wishes,
  { neither, some }: { readonly neither: number; readonly some: number },
): Lookup {
  return {
    kind: 'lookup',
    mentee: mentee.gave,
    mentor: mentor.gave,
    columns: 2,
    values: Int32Array.of(neither, some, some, some),
  };
}
