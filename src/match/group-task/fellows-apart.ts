import { glanceAt, type Person, roles } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Market } from '../market.ts';
import { placesOf } from '../places-of.ts';
import { pairKey } from '../sides.ts';

/** Two mentees who must not be in one group, by their places; `keys` holds a · mentees + b, both ways round. */
export type FellowsApart = {
  readonly pairs: readonly (readonly [number, number])[];
  readonly keys: ReadonlySet<number>;
};

/** Bans, and wishes not to be with somebody, between two mentees: they hold among fellow members too. */
export function fellowsApart({ cohort }: ProgramFolder, { sides, decisions }: Market): FellowsApart {
  const { mentees } = sides;
  const places = placesOf(mentees);
  const keys = new Set<number>();
  const add = (a: number | undefined, b: number | undefined) => {
    if (a === undefined || b === undefined || a === b) return;
    keys.add(a * mentees.length + b);
    keys.add(b * mentees.length + a);
  };
  for (const key of decisions.banned) {
    const [one = '', other = ''] = key.split('\0');
    add(places.get(one), places.get(other));
  }
  const glance = glanceAt(cohort);
  if (roles.some((role) => glance.answered(role, 'avoids')))
    mentees.forEach((person, i) => {
      for (const id of avoidedBy(person)) add(i, places.get(id));
    });
  const pairs = [...keys]
    .map((key): [number, number] => [Math.floor(key / mentees.length), key % mentees.length])
    .filter(([a, b]) => a < b)
    .sort(([a, b], [c, d]) => a - c || b - d);
  return { pairs, keys };
}

/** A ban, or a wish of one of them, between two mentors, by their places. */
export function areMentorsApart({ sides, decisions }: Market, a: number, b: number): boolean {
  const [one, two] = [sides.mentors[a], sides.mentors[b]];
  if (one === undefined || two === undefined) return true;
  return (
    decisions.banned.has(pairKey(one.id, two.id)) ||
    decisions.banned.has(pairKey(two.id, one.id)) ||
    avoidedBy(one).includes(two.id) ||
    avoidedBy(two).includes(one.id)
  );
}

/** Ids of those whom somebody does not want to be with, as said in either role. */
function avoidedBy({ as }: Person): readonly string[] {
  return roles.flatMap((role) => {
    const answer = as[role]?.get('avoids');
    return answer !== undefined && 'items' in answer ? answer.items : [];
  });
}
