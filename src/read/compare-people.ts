import { groupBy } from '../model/group-by.ts';
import { compareText, sortedBy } from '../model/order.ts';
import type { PeopleDiff, PeopleSnapshot, PersonDigest } from '../model/people-diff.ts';

/**
 * Who joined, left and answered anew from one snapshot to the next. Somebody whose id is gone while a new id bears
 * their address, or else their name, is the same person under another id. Only fields that both runs knew are
 * compared: a criterion more in program.yaml changes nobody.
 */
export function comparePeople(before: PeopleSnapshot, now: PeopleSnapshot): PeopleDiff {
  const earlier = new Map(before.people.map((person) => [person.id, person]));
  const present = new Set(now.people.map(({ id }) => id));
  const gone = before.people.filter(({ id }) => !present.has(id));
  const fresh = now.people.filter(({ id }) => !earlier.has(id));
  const renamed = renamedPeople({ gone, fresh }, [before, now]);
  const [from, to] = [new Set(renamed.map((r) => r.from)), new Set(renamed.map((r) => r.to))];
  const positions = sharedFields(before.fields, now.fields);
  return {
    joined: fresh.flatMap(({ id }) => (to.has(id) ? [] : [id])).sort(compareText),
    left: gone.flatMap(({ id }) => (from.has(id) ? [] : [id])).sort(compareText),
    renamed,
    changed: sortedBy(now.people, ({ id }) => id).flatMap((person) => {
      const known = earlier.get(person.id);
      const fields = known === undefined ? [] : changedFields(known, person, positions);
      return fields.length === 0 ? [] : [{ id: person.id, fields }];
    }),
  };
}

/** A field and where its digest stands in the earlier snapshot and in this one. */
type Position = readonly [field: string, before: number, now: number];

function sharedFields(before: readonly string[], now: readonly string[]): Position[] {
  const places = new Map(before.map((field, at) => [field, at]));
  return now.flatMap((field, at): Position[] => {
    const place = places.get(field);
    return place === undefined ? [] : [[field, place, at]];
  });
}

function changedFields(before: PersonDigest, now: PersonDigest, positions: readonly Position[]): string[] {
  const changed = positions.flatMap(([field, a, b]) => (before.answers[a] === now.answers[b] ? [] : [field]));
  if (before.name !== now.name) changed.push('name');
  if (before.email !== now.email) changed.push('email');
  if (before.roles.join() !== now.roles.join()) changed.push('role');
  return changed.sort(compareText);
}

type Moves = { readonly gone: readonly PersonDigest[]; readonly fresh: readonly PersonDigest[] };

/** By address first; by name only where one person alone bears it, then and now. */
function renamedPeople(
  { gone, fresh }: Moves,
  snapshots: readonly PeopleSnapshot[],
): PeopleDiff['renamed'][number][] {
  const found: PeopleDiff['renamed'][number][] = [];
  for (const [by, key] of [
    ['address', 'email'],
    ['name', 'name'],
  ] as const) {
    const taken = new Set(found.flatMap(({ from, to }) => [from, to]));
    const rest = {
      gone: gone.filter(({ id }) => !taken.has(id)),
      fresh: fresh.filter(({ id }) => !taken.has(id)),
    };
    const borne = snapshots.map(({ people }) => groupBy(people, (person) => person[key]));
    const alone = (digest: string) => borne.every((people) => (people.get(digest)?.length ?? 0) <= 1);
    const toOf = new Map(rest.fresh.map((person) => [person[key], person.id]));
    for (const person of rest.gone) {
      const digest = person[key];
      const to = digest === null ? undefined : toOf.get(digest);
      if (digest !== null && to !== undefined && alone(digest)) found.push({ from: person.id, to, by });
    }
  }
  return sortedBy(found, ({ from }) => from);
}
