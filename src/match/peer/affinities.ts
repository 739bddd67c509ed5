import type { AffinityRow } from '../affinity-rows.ts';
import type { PeerScale } from '../peer-weights.ts';

/** Who could be with whom, of those who look for peers: by their places among them. */
export type Affinities = {
  readonly people: number;
  readonly scale: PeerScale;
  /** s(i,j) + s(j,i) in hundredths by j, −1 where barred. The next call may overwrite it. */
  readonly row: (person: number) => Int16Array;
  /** What the lottery adds to a pair. */
  readonly lottery: (a: number, b: number) => number;
};

/** Up to so many people (128 MB), every affinity is kept; beyond, a row is made whenever it is looked at. */
const mostKept = 8192;

/** The affinities among the people at these places of a market. */
export function affinitiesOf(
  market: { readonly row: AffinityRow; readonly size: number; readonly lottery: Affinities['lottery'] },
  scale: PeerScale,
  places: readonly number[],
): Affinities {
  const people = places.length;
  const all = new Int16Array(market.size);
  const fill = (person: number, out: Int16Array): Int16Array => {
    market.row(places[person] ?? 0, all);
    places.forEach((place, at) => {
      out[at] = all[place] ?? -1;
    });
    return out;
  };
  const kept: Int16Array[] = [];
  const once = new Int16Array(people);
  return {
    people,
    scale,
    row: (person) =>
      people > mostKept ? fill(person, once) : (kept[person] ??= fill(person, new Int16Array(people))),
    lottery: (a, b) => market.lottery(places[a] ?? 0, places[b] ?? 0),
  };
}

/** The exact weight of a pair with this affinity. */
export const weightOf = ({ scale, lottery }: Affinities, a: number, b: number, affinity: number): number =>
  scale.seat + affinity * scale.unit + lottery(a, b);
