import type { Person } from '../model/person.ts';
import { column, type Sides } from './sides.ts';

/** The value of a ranked choice in millionths: first 1, last 1/n, unlisted 0; undefined where no list was given. */
export type ListedRank = (mentee: number, mentor: number) => number | undefined;

/** What each side's own list says of the other. */
export function listedRanks(sides: Sides): { readonly mentee: ListedRank; readonly mentor: ListedRank } {
  const mentee = lists(sides.mentees, 'mentee');
  const mentor = lists(sides.mentors, 'mentor');
  return {
    mentee: (i, j) => valueIn(mentee[i], sides.mentors[j]),
    mentor: (i, j) => valueIn(mentor[j], sides.mentees[i]),
  };
}

type List = { readonly size: number; readonly place: ReadonlyMap<string, number> } | undefined;

function lists(people: readonly Person[], role: 'mentee' | 'mentor'): readonly List[] {
  return column(people, role, 'prefers').map((value) => {
    if (value?.type !== 'ranking' && value?.type !== 'set') return undefined;
    return { size: value.items.length, place: new Map(value.items.map((item, place) => [item, place])) };
  });
}

function valueIn(list: List, person: Person | undefined): number | undefined {
  if (list === undefined || person === undefined) return undefined;
  const place = list.place.get(person.id);
  return place === undefined ? 0 : Math.floor(((list.size - place) * 1_000_000) / list.size + 0.5);
}
