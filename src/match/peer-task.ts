import type { Person } from '../model/person.ts';
import { affinityRows } from './affinity-rows.ts';
import { placedPeople, type StandingUnit } from './formats/standing-units.ts';
import { joinedSets } from './joined-sets.ts';
import type { Market } from './market.ts';
import { type PeerScale, peerLottery, peerScale } from './peer-weights.ts';
import { placesOf } from './places-of.ts';

/** What pairs of peers are to be made of: the definition that solver and checker share. */
export type PeerTask = {
  /** Places in the market of those who look for somebody, in canonical order. */
  readonly free: readonly number[];
  /** People whom pins hold together, by place in the market: two as a rule, more where pins form a chain. */
  readonly pinned: readonly (readonly number[])[];
  readonly scale: PeerScale;
  /** s(i,j) + s(j,i) of one who is free with each of them, in hundredths of a point; −1 where barred. People by number among the free. */
  readonly row: (person: number, out: Int16Array) => void;
  readonly lottery: (a: number, b: number) => number;
};

/**
 * The peers of a program. Pairs that stand and pins come first; whoever is barred, or offers no time, looks for nobody.
 */
export function peerTask(market: Market, standing: readonly StandingUnit[]): PeerTask {
  const { sides, barred, decisions, keys } = market;
  const placed = placedPeople(standing);
  const pinned = pinnedTogether(decisions.pinned, placesOf(sides.mentees));
  const given = new Set(pinned.flat());
  const isFree = ({ id, capacity }: Person, place: number) =>
    !given.has(place) &&
    !placed.has(id) &&
    !barred.mentee.has(id) &&
    !barred.mentor.has(id) &&
    capacity.mentee !== 0 &&
    capacity.mentor !== 0;
  const free = sides.mentees.flatMap((person, place) => (isFree(person, place) ? [place] : []));
  const scale = peerScale(free.length);
  const lottery = peerLottery(keys.mentee, scale);
  const affinities = affinityRows(market);
  const all = new Int16Array(sides.mentees.length);
  return {
    free,
    pinned,
    scale,
    row: (person, out) => {
      affinities(free[person] ?? 0, all);
      free.forEach((place, at) => {
        out[at] = all[place] ?? -1;
      });
    },
    lottery: (a, b) => lottery(free[a] ?? 0, free[b] ?? 0),
  };
}

/** People along chains of pins, in order of their places. */
function pinnedTogether(
  pins: Market['decisions']['pinned'],
  known: ReadonlyMap<string, number>,
): readonly number[][] {
  const pairs = pins.flatMap(({ mentee, mentor }) => {
    const [a, b] = [known.get(mentee), known.get(mentor)];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  return joinedSets(pairs).map((people) => [...people].sort((a, b) => a - b));
}
