import type { Market } from '../market.ts';

/**
 * Who may sit where: people of the same class with the same possible mentors are a kind, since no draw can tell them
 * apart but by their lots. `reach` holds `words` words of 32 mentors for each kind.
 */
export type SeatGraph = {
  readonly kinds: number;
  readonly words: number;
  readonly reach: Uint32Array;
  /** Priority class of each kind, 0 first. */
  readonly rank: Int32Array;
  /** Free places of each mentor. */
  readonly places: Int32Array;
};

/** The graph of some people, and the kind of each. */
export type Seekers = { readonly graph: SeatGraph; readonly kindOf: Int32Array };

/** Mentors that each of these mentees may have, by their places in the market: a bit each, of those with a free place. */
export function seekersOf(market: Market, mentees: readonly number[]): Seekers {
  const places = market.seats.mentor;
  const row = new Int16Array(places.length);
  return gatherKinds(
    mentees.map((mentee) => {
      market.scoreRow(mentee, row);
      const reach = new Uint32Array(wordsFor(places.length));
      row.forEach((score, j) => {
        if (score >= 0 && (places[j] ?? 0) > 0) reach[j >>> 5] = (reach[j >>> 5] ?? 0) | (1 << (j & 31));
      });
      return { reach, rank: market.ranks[mentee] ?? 0 };
    }),
    places,
  );
}

export const wordsFor = (mentors: number): number => (mentors + 31) >>> 5;

/** Puts people of the same class and reach together. Kinds stand in the order in which they first appear. */
export function gatherKinds(
  people: readonly { readonly reach: Uint32Array; readonly rank: number }[],
  places: Int32Array,
): Seekers {
  const words = wordsFor(places.length);
  const known = new Map<string, number>();
  const firsts: { readonly reach: Uint32Array; readonly rank: number }[] = [];
  const kindOf = Int32Array.from(people, (person) => {
    const key = `${person.rank} ${person.reach.join(' ')}`;
    const kind = known.get(key) ?? firsts.length;
    if (kind === firsts.length) {
      known.set(key, kind);
      firsts.push(person);
    }
    return kind;
  });
  const reach = new Uint32Array(firsts.length * words);
  firsts.forEach((first, kind) => {
    reach.set(first.reach, kind * words);
  });
  const rank = Int32Array.from(firsts, (first) => first.rank);
  return { graph: { kinds: firsts.length, words, reach, rank, places }, kindOf };
}
