import { seededRandom } from '../../stats/seeded-random.ts';
import type { Market } from '../market.ts';
import type { Rotation, RoundTalk, Talk } from '../rotation.ts';
import { fewPeers } from './few-peers.ts';
import { PeerTable } from './peer-table.ts';

/** Exchanges tried for each talk, and at most in all: counted, never timed. */
const triesPerTalk = 4000;
const mostTries = 3_000_000;
/** A try in so many lets two rounds exchange talks; one in so many others changes three talks. */
const ringsEvery = 8;
const twiceEvery = 3;
/** The greatest loss that is taken at first, in hundredths of a point; it falls to none. */
const firstLoss = 3000;
/** Few people have few seatings: starts enough to have seen good ones. */
const startsFor = (people: number): number => (people <= 12 ? 6 : 1);

/**
 * Rounds among equals: the round robin of a tournament (Kirkman 1847), where nobody meets anybody twice; then pairs of talks
 * exchange partners, first also where that is a little worse, later only where it is better (threshold accepting: Dueck &
 * Scheuer 1990), while two rounds exchange some of their talks, which only changes what can be exchanged next. Of very few
 * people every rotation is looked at.
 */
export function peerRounds(
  market: Market,
  rotation: Rotation,
): { readonly pins: RoundTalk[]; readonly talks: RoundTalk[] } {
  const few = fewPeers(rotation);
  if (few !== undefined) return partedPins(rotation, few);
  const random = seededRandom(`rotation\0${market.keys.mentee.join(' ')}`);
  let best = new PeerTable(rotation, 0);
  for (let start = 0; start < startsFor(best.seats.size); start++) {
    const table = new PeerTable(rotation, start);
    search(table, random);
    if (start === 0 || table.value > best.value) best = table;
  }
  return partedPins(rotation, best.talks());
}

function partedPins(
  { pins }: Rotation,
  talks: readonly RoundTalk[],
): { pins: RoundTalk[]; talks: RoundTalk[] } {
  const isPin = new Set(pins.map(keyOf));
  return {
    pins: talks.filter((talk) => isPin.has(keyOf(talk))),
    talks: talks.filter((talk) => !isPin.has(keyOf(talk))),
  };
}

function search(table: PeerTable, random: () => number): void {
  const { size, rounds } = table.seats;
  if (size < 4) return;
  table.improve();
  const below = (count: number) => Math.floor(random() * count);
  const tries = Math.min(mostTries, (triesPerTalk * size * rounds) / 2);
  for (let done = 0; done < tries; done++) {
    const t = below(rounds);
    const allowed = Math.floor((firstLoss * (tries - done)) / tries);
    if (rounds > 1 && done % ringsEvery === 0)
      table.exchangeRounds(t, (t + 1 + below(rounds - 1)) % rounds, below(size));
    else if (done % twiceEvery === 0)
      table.exchangeTwice(t, [below(size), below(size), below(size)], allowed);
    else table.exchange(t, below(size), below(size), allowed);
  }
  table.improve();
}

const keyOf = ({ mentee, mentor }: Talk): string =>
  mentee < mentor ? `${mentee} ${mentor}` : `${mentor} ${mentee}`;
