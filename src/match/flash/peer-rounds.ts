import { seededRandom } from '../../stats/seeded-random.ts';
import type { Market } from '../market.ts';
import type { Rotation, RoundTalk, Talk } from '../rotation.ts';
import { PeerTable } from './peer-table.ts';

/** Rounds of changes at random after the first ones at will, for each talk: counted, never timed. */
const shakesPerTalk = 12;
/** Few people have few tables: starts enough to have seen them all. */
const starts = (people: number): number => (people <= 12 ? 12 : 1);

/**
 * Rounds among equals: everybody at one long table that turns (the round robin of a tournament, Kirkman 1847), so that any
 * two may meet and nobody meets anybody twice; then pairs of talks exchange partners wherever that is better, and what no
 * exchange betters is shaken: two rounds exchange some of their talks, which changes nothing but what can be exchanged next.
 */
export function peerRounds(
  market: Market,
  rotation: Rotation,
): { readonly pins: RoundTalk[]; readonly talks: RoundTalk[] } {
  const random = seededRandom(`rotation\0${market.keys.mentee.join(' ')}`);
  const people = rotation.mentees.length;
  let best: PeerTable | undefined;
  for (let start = 0; start < starts(people); start++) {
    const table = new PeerTable(rotation, start);
    table.improve();
    const shakes = shakesPerTalk * table.talks().length;
    for (let shake = 0; shake < shakes; shake++) table.shake(random);
    if (best === undefined || table.value > best.value) best = table;
  }
  const isPin = new Set(rotation.pins.map(keyOf));
  const talks = best?.talks() ?? [];
  return {
    pins: talks.filter((talk) => isPin.has(keyOf(talk))),
    talks: talks.filter((talk) => !isPin.has(keyOf(talk))),
  };
}

const keyOf = ({ mentee, mentor }: Talk): string =>
  mentee < mentor ? `${mentee} ${mentor}` : `${mentor} ${mentee}`;
