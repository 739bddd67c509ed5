import type { Person } from '../model/person.ts';
import { type Listed, type Lookup, unknown } from './forms/form.ts';
import { PairLister, placesOf } from './forms/listed-pairs.ts';
import { column, type Sides } from './sides.ts';

type Side = 'mentee' | 'mentor';

/** Ranked choices of one side: the value of each listed pair in millionths, and who gave a list. */
type Wishes = {
  readonly gave: readonly boolean[];
  /** Own place, the other's place, value: first 1, last 1/n. */
  readonly listed: readonly (readonly [own: number, other: number, value: number])[];
};

/**
 * How high each stands on the other's list, in millionths: unlisted 0, the mean of the sides that gave a list, unknown
 * where none did. `counted` names the sides whose lists count.
 */
export function preferenceForm(sides: Sides, counted: readonly Side[]): Listed {
  const { mentee, mentor } = wishesOf(sides, counted);
  const own = new Map<number, Map<number, number>>();
  for (const [i, j, value] of mentee.listed) own.set(i, (own.get(i) ?? new Map()).set(j, value));
  const pairs = new PairLister(sides.mentees.length);
  for (const [i, j, value] of mentee.listed)
    pairs.set(i, j, mentor.gave[j] === true ? Math.floor((value + 1) / 2) : value);
  for (const [j, i, value] of mentor.listed) {
    const theirs = mentee.gave[i] === true ? (own.get(i)?.get(j) ?? 0) : undefined;
    pairs.set(i, j, theirs === undefined ? value : Math.floor((theirs + value + 1) / 2));
  }
  return pairs.form(restOf(mentee, mentor, { neither: unknown, some: 0 }));
}

/** Broken where somebody gave a list and the other is not on it. */
export function onlyListedForm(sides: Sides, counted: readonly Side[]): Listed {
  const { mentee, mentor } = wishesOf(sides, counted);
  const wanted = new Set(mentor.listed.map(([j, i]) => `${i} ${j}`));
  const pairs = new PairLister(sides.mentees.length);
  for (const [i, j] of mentee.listed)
    if (mentor.gave[j] !== true || wanted.has(`${i} ${j}`)) pairs.set(i, j, 0);
  for (const [j, i] of mentor.listed) if (mentee.gave[i] !== true) pairs.set(i, j, 0);
  return pairs.form(restOf(mentee, mentor, { neither: 0, some: 1 }));
}

function wishesOf(sides: Sides, counted: readonly Side[]): { readonly [S in Side]: Wishes } {
  const none = (people: readonly Person[]): Wishes => ({ gave: people.map(() => false), listed: [] });
  return {
    mentee: counted.includes('mentee')
      ? readWishes(sides.mentees, sides.mentors, 'mentee')
      : none(sides.mentees),
    mentor: counted.includes('mentor')
      ? readWishes(sides.mentors, sides.mentees, 'mentor')
      : none(sides.mentors),
  };
}

function readWishes(people: readonly Person[], others: readonly Person[], role: Side): Wishes {
  const places = placesOf(others);
  const answers = column(people, role, 'prefers');
  const listed = answers.flatMap((answer, own) => {
    if (answer?.type !== 'ranking' && answer?.type !== 'set') return [];
    const size = answer.items.length;
    return answer.items.flatMap((id, place) => {
      const other = places.get(id);
      const value = Math.floor(((size - place) * 1_000_000) / size + 0.5);
      return other === undefined ? [] : [[own, other, value] as const];
    });
  });
  return { gave: answers.map((answer) => answer?.type === 'ranking' || answer?.type === 'set'), listed };
}

/** What is said of pairs that nobody lists: one thing where neither gave a list, another where somebody did. */
function restOf(
  mentee: Wishes,
  mentor: Wishes,
  { neither, some }: { readonly neither: number; readonly some: number },
): Lookup {
  return {
    kind: 'lookup',
    mentee: Uint16Array.from(mentee.gave, Number),
    mentor: Uint16Array.from(mentor.gave, Number),
    columns: 2,
    values: Int32Array.of(neither, some, some, some),
  };
}
