type Places = ReadonlyMap<string, number>;
const known = new WeakMap<readonly { readonly id: string }[], Places>();

/** The place of each person of a side by id; of the same people it is made once. */
export function placesOf(people: readonly { readonly id: string }[]): Places {
  const places = known.get(people) ?? new Map(people.map((person, place) => [person.id, place]));
  known.set(people, places);
  return places;
}
