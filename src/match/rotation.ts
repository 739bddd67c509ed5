import type { Pairing } from '../model/pairing.ts';
import { roundOf } from '../model/pairing-unit.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { sumOf } from '../stats/sum-of.ts';
import { affinityRows } from './affinity-rows.ts';
import { maxScore } from './cost-scale.ts';
import { meetsEquals } from './formats/peers-market.ts';
import { lotteryNumber } from './lottery.ts';
import type { Market } from './market.ts';
import { meanScore } from './mean-score.ts';
import { placesOf } from './places-of.ts';

/** A talk by the places of the two in the market; between equals `mentee` is the one with the lesser id. */
export type Talk = { readonly mentee: number; readonly mentor: number };
export type RoundTalk = Talk & { readonly round: number };

/** What a rotation has to fill, before anybody is matched: the definition that solver and checker share. */
export type Rotation = {
  /** Everybody is in both roles, and anybody may talk with anybody. */
  readonly equals: boolean;
  readonly rounds: number;
  /** Talks of one round at most; infinite where rooms are not short. */
  readonly rooms: number;
  /** Talks still to have, by place: rounds less talks that stand and pins, none of who takes no part. Of equals both are the same. */
  readonly mentees: Int32Array;
  readonly mentors: Int32Array;
  /** Pins first: they must meet, whatever rules say. */
  readonly pins: readonly Talk[];
  /** The rotation that stands and may be joined, with its talks. */
  readonly joins?: string;
  readonly standing: readonly RoundTalk[];
  /** Talks that are over, in no round of this rotation. */
  readonly over: readonly Talk[];
  /** One person against everybody on the other side: hundredths of a point, −1 where the two cannot talk (again). */
  readonly row: (mentee: number, out: Int16Array) => void;
  /** What two score, whether or not a rule bars them. */
  readonly score: (talk: Talk) => number;
};

/** The rotation of a program; of somebody in both roles where others are not: on which side they sit. */
export function rotationOf({ program }: ProgramFolder, market: Market): Rotation {
  const { sides, decisions } = market;
  const { rounds, rooms } = program.matching;
  const equals = meetsEquals(program, sides);
  const place = { mentee: placesOf(sides.mentees), mentor: placesOf(sides.mentors) };
  const talkOf = (p: { readonly mentee: string; readonly mentor: string }): Talk[] => {
    const [mentee, mentor] = [place.mentee.get(p.mentee), place.mentor.get(p.mentor)];
    return mentee === undefined || mentor === undefined ? [] : [{ mentee, mentor }];
  };
  const open = decisions.kept.filter((p) => p.state !== 'completed' && roundOf(p) !== undefined);
  const isOpen = new Set<Pairing>(open);
  const standing = open.flatMap((p) => talkOf(p).map((talk) => ({ ...talk, round: roundOf(p) ?? 0 })));
  const over = decisions.kept.filter((p) => !isOpen.has(p)).flatMap(talkOf);
  const wanted = decisions.pinned.flatMap(talkOf);
  const left = talksLeft(market, { rounds, equals, given: [...standing, ...over, ...wanted] });
  for (const talk of [...standing, ...over]) left.take(talk);
  if (equals) for (const { mentee, mentor } of over) left.mentees[mentee] = left.mentees[mentor] = 0;
  const pins = wanted.filter((talk) => left.take(talk));
  const met = new Set([...standing, ...over, ...pins].flatMap((talk) => keysOf(talk, { equals, market })));
  const [first] = open;
  return {
    equals,
    rounds,
    rooms: roomCount(rooms),
    mentees: left.mentees,
    mentors: left.mentors,
    pins,
    ...(first === undefined ? {} : { joins: first.id }),
    standing,
    over,
    row: freeTalks(market, { equals, met, left }),
    score: scoreOf(market, equals),
  };
}

const roomCount = (rooms: ProgramFolder['program']['matching']['rooms']): number =>
  typeof rooms === 'number' ? rooms : (rooms?.length ?? Number.POSITIVE_INFINITY);

type Left = {
  readonly mentees: Int32Array;
  readonly mentors: Int32Array;
  /** Takes one talk of both; false where one of them has none left. */
  readonly take: (talk: Talk) => boolean;
};

function talksLeft(
  market: Market,
  known: { readonly rounds: number; readonly equals: boolean; readonly given: readonly Talk[] },
): Left {
  const { sides, barred } = market;
  const wants = (role: 'mentee' | 'mentor') =>
    Int32Array.from(role === 'mentee' ? sides.mentees : sides.mentors, (p) =>
      barred[role].has(p.id) || p.capacity[role] === 0 ? 0 : known.rounds,
    );
  const mentees = wants('mentee');
  if (known.equals) {
    const both = wants('mentor').map((own, at) => Math.min(own, mentees[at] ?? 0));
    return { mentees: both, mentors: both, take: taker(both, both) };
  }
  const mentors = wants('mentor');
  seatOnOneSide(market, { mentees, mentors, given: known.given });
  return { mentees, mentors, take: taker(mentees, mentors) };
}

function taker(mentees: Int32Array, mentors: Int32Array): Left['take'] {
  return ({ mentee, mentor }) => {
    const [here, there] = [mentees[mentee] ?? 0, mentors[mentor] ?? 0];
    if (here === 0 || there === 0) return false;
    mentees[mentee] = here - 1;
    mentors[mentor] = there - 1;
    return true;
  };
}

/**
 * Somebody in both roles can sit on one side only: that of their first talk that stands or is pinned; else, in the order of
 * the lottery, the side with fewer people, so that there are as many talks as can be.
 */
function seatOnOneSide(
  { sides }: Market,
  { mentees, mentors, given }: { mentees: Int32Array; mentors: Int32Array; readonly given: readonly Talk[] },
): void {
  const twin = placesOf(sides.mentors);
  const decided = new Map<string, 'mentee' | 'mentor'>();
  for (const { mentee, mentor } of given) {
    const [a = '', b = ''] = [sides.mentees[mentee]?.id, sides.mentors[mentor]?.id];
    if (!decided.has(a)) decided.set(a, 'mentee');
    if (!decided.has(b)) decided.set(b, 'mentor');
  }
  const both = sides.mentees.flatMap(({ id }, i) => {
    const j = twin.get(id) ?? -1;
    return (mentees[i] ?? 0) > 0 && (mentors[j] ?? 0) > 0 ? [{ id, i, j }] : [];
  });
  const count = (of: Int32Array) => of.reduce((sum, talks) => sum + (talks > 0 ? 1 : 0), 0);
  let ahead = count(mentees) - count(mentors);
  for (const { id, i, j } of both) {
    const side = decided.get(id);
    if (side === undefined) continue;
    if (side === 'mentee') mentors[j] = 0;
    else mentees[i] = 0;
    ahead += side === 'mentee' ? 1 : -1;
  }
  for (const { id, i, j } of both) {
    if (decided.has(id)) continue;
    // Counted on both sides until now: leaving one tells them apart by one.
    if (ahead > 0) mentees[i] = 0;
    else mentors[j] = 0;
    ahead += ahead > 0 ? -1 : 1;
  }
}

function keysOf(
  { mentee, mentor }: Talk,
  known: { readonly equals: boolean; readonly market: Market },
): number[] {
  const m = known.market.sides.mentors.length;
  return known.equals ? [mentee * m + mentor, mentor * m + mentee] : [mentee * m + mentor];
}

function freeTalks(
  market: Market,
  { equals, met, left }: { readonly equals: boolean; readonly met: ReadonlySet<number>; readonly left: Left },
): Rotation['row'] {
  const m = market.sides.mentors.length;
  const affinity = equals ? affinityRows(market) : undefined;
  return (i, out) => {
    if ((left.mentees[i] ?? 0) === 0) {
      out.fill(-1);
      return;
    }
    if (affinity === undefined) market.scoreRow(i, out);
    else affinity(i, out);
    for (let j = 0; j < m; j++) {
      const score = out[j] ?? -1;
      if (score < 0) continue;
      if ((left.mentors[j] ?? 0) === 0 || met.has(i * m + j)) out[j] = -1;
      else if (equals) out[j] = meanScore(score, 2);
    }
  };
}

/** Between equals the mean of both directions, half up. */
function scoreOf({ scorer }: Market, equals: boolean): Rotation['score'] {
  if (!equals) return ({ mentee, mentor }) => scorer.score(mentee, mentor);
  return ({ mentee, mentor }) => meanScore(scorer.score(mentee, mentor) + scorer.score(mentor, mentee), 2);
}

/**
 * What talks between two sides cost (README.md in this room, "Rotations"): (top − score) · `unit` and a lottery number.
 * `step` is more than talks can gain along one alternating path, which takes up one at most for each person it meets. A
 * mentee's k-th talk that is missing costs (rounds + k) · step, a mentor's k-th further talk (talks had + k) · step: both
 * rising, so most talks come first, then talks spread as evenly as can be, then scores.
 */
export type RotationScale = { readonly unit: number; readonly step: number; readonly lotteryRange: number };

/** The finest scale on which every sum of the solver is exact: none is greater than four of the dearest empty seats. */
export function rotationScale({ mentees, mentors, rounds }: Rotation): RotationScale {
  const path = Math.min(mentees.length, mentors.length) + 2;
  const talks = Math.min(sumOf(mentees), sumOf(mentors));
  const unit = Math.max(1, Math.floor(2 ** 50 / ((2 * rounds + 2) * path * (maxScore + 1))));
  return {
    unit,
    step: path * (maxScore + 1) * unit,
    lotteryRange: Math.max(1, Math.floor(unit / (talks + 1))),
  };
}

/** Of two people at these places. */
export function talkCost(
  { keys }: Market,
  { unit, lotteryRange }: RotationScale,
  { mentee, mentor, score }: Talk & { readonly score: number },
): number {
  const lottery = lotteryNumber(keys.mentee[mentee] ?? 0, keys.mentor[mentor] ?? 0, lotteryRange);
  return (maxScore - score) * unit + lottery;
}

/** How many talks are left for the solver: what the rooms of all rounds hold, less those that stand and pins. */
export const talksAtMost = ({ rounds, rooms, standing, pins }: Rotation): number =>
  Math.max(0, rounds * rooms - standing.length - pins.length);
