import { sortedBy } from '../../model/order.ts';
import { roundRole } from '../../model/pairing-unit.ts';
import type { ProofOf } from '../../schema/format-lock.ts';
import type { FormatInput, FormatMatch, MadeRow } from '../formats/format-match.ts';
import type { Market } from '../market.ts';
import {
  type Rotation,
  type RoundTalk,
  rotationOf,
  rotationScale,
  type Talk,
  talkCost,
} from '../rotation.ts';
import { boundTalks } from './bound-talks.ts';
import { colourTalks } from './colour-talks.ts';
import { joinRounds } from './join-rounds.ts';
import { peerRounds } from './peer-rounds.ts';
import { type SpreadTalks, spreadTalks } from './spread-talks.ts';
import { talksMissing } from './talks-missing.ts';

/** The talks of a rotation, and what proves them. */
type Found = {
  readonly pins: readonly RoundTalk[];
  readonly talks: readonly RoundTalk[];
  readonly bound: number;
  readonly prices: Pick<ProofOf<'flash'>, 'each' | 'mentees' | 'mentors' | 'exact'>;
};

/**
 * Makes a rotation: as many talks as can be, spread as evenly as can be, worth as much as can be; nobody twice in a round or
 * twice with the same person. Between two sides the optimum is exact and proven; between equals the rounds are searched
 * for, and what stands is only added to, so that a bound is printed.
 */
export async function matchFlash({ folder, market }: FormatInput): Promise<FormatMatch> {
  const rotation = rotationOf(folder, market);
  const found = solveRotation(market, rotation);
  const made = [...found.pins, ...found.talks];
  const pinned = new Set<Talk>(found.pins);
  const scoreOf = (talks: readonly Talk[]) => talks.reduce((sum, talk) => sum + rotation.score(talk), 0);
  const pins = scoreOf(found.pins);
  const { rounds, rooms, joins, equals } = rotation;
  const rows = made.map((talk) => rowOf(market, rotation, { talk, pinned: pinned.has(talk) }));
  return {
    units: made.length === 0 ? [] : [{ ...(joins === undefined ? {} : { joins }), rows: inOrder(rows) }],
    matched: made.length,
    ...talksMissing(market, rotation, made),
    total: pins + scoreOf(found.talks),
    bound: pins + found.bound,
    proof: {
      format: 'flash',
      between: equals ? 'peers' : 'sides',
      rounds,
      ...(rooms === Number.POSITIVE_INFINITY ? {} : { rooms }),
      ...found.prices,
    },
  };
}

function solveRotation(market: Market, rotation: Rotation): Found {
  if (rotation.joins !== undefined) return bounded(market, rotation, joinRounds(rotation));
  if (rotation.equals) return bounded(market, rotation, peerRounds(market, rotation));
  const spread = spreadTalks(market, rotation);
  const talks = usedTalks(rotation, spread);
  const coloured = colourTalks([...rotation.pins, ...talks], {
    rounds: rotation.rounds,
    mentees: rotation.mentees.length,
    mentors: rotation.mentors.length,
  });
  return {
    pins: coloured.slice(0, rotation.pins.length),
    talks: coloured.slice(rotation.pins.length),
    bound: talks.reduce((sum, talk) => sum + rotation.score(talk), 0),
    prices: exactPrices(market, rotation, spread),
  };
}

function usedTalks({ mentees }: Rotation, { flow, arcs }: SpreadTalks): Talk[] {
  const talks: Talk[] = [];
  for (let mentee = 0; mentee < mentees.length; mentee++)
    for (let e = arcs.first[mentee] ?? 0; e < (arcs.first[mentee + 1] ?? 0); e++)
      if (flow.used[e] === 1) talks.push({ mentee, mentor: arcs.other[e] ?? 0 });
  return talks;
}

function bounded(
  { sides }: Market,
  rotation: Rotation,
  { pins, talks }: { readonly pins: readonly RoundTalk[]; readonly talks: readonly RoundTalk[] },
): Found {
  const { mentees, mentors, each, bound } = boundTalks(rotation, talks.length);
  const priced = (people: Market['sides']['mentees'], prices: Float64Array) =>
    sortedBy(
      people.flatMap(({ id }, at) => (prices[at] ? [{ id, price: prices[at] }] : [])),
      (p) => p.id,
    );
  const prices = { each, mentees: priced(sides.mentees, mentees), mentors: priced(sides.mentors, mentors) };
  return { pins, talks, bound, prices };
}

/** Prices of everybody who has a talk; of others they follow from what an empty seat, or a first talk, costs. */
function exactPrices(market: Market, rotation: Rotation, { flow, arcs }: SpreadTalks): Found['prices'] {
  const { sides } = market;
  const { mentees, mentors, rounds } = rotation;
  const scale = rotationScale(rotation);
  const had = { mentee: new Int32Array(mentees.length), mentor: new Int32Array(mentors.length) };
  const pairs: NonNullable<ProofOf<'flash'>['exact']>['pairs'] = [];
  let cost = 0n;
  const talks = usedTalks(rotation, { flow, arcs });
  for (const talk of talks) {
    const { mentee, mentor } = talk;
    const own = talkCost(market, scale, { ...talk, score: rotation.score(talk) });
    const price = (flow.u[mentee] ?? 0) + (flow.v[mentor] ?? 0) - own - flow.each;
    if (price > 0)
      pairs.push({ mentee: sides.mentees[mentee]?.id ?? '', mentor: sides.mentors[mentor]?.id ?? '', price });
    had.mentee[mentee] = (had.mentee[mentee] ?? 0) + 1;
    const before = had.mentor[mentor] ?? 0;
    had.mentor[mentor] = before + 1;
    cost += BigInt(own) + BigInt(rounds - (mentors[mentor] ?? 0) + before) * BigInt(scale.step);
  }
  mentees.forEach((left, i) => {
    for (let k = 1; k <= left - (had.mentee[i] ?? 0); k++) cost += BigInt(rounds + k) * BigInt(scale.step);
  });
  const priced = (people: Market['sides']['mentees'], talksOf: Int32Array, price: Float64Array) =>
    sortedBy(
      people.flatMap(({ id }, at) => ((talksOf[at] ?? 0) > 0 ? [{ id, price: (price[at] ?? 0) + 0 }] : [])),
      (p) => p.id,
    );
  return {
    each: flow.each,
    mentees: priced(sides.mentees, had.mentee, flow.u),
    mentors: priced(sides.mentors, had.mentor, flow.v),
    exact: {
      unit: scale.unit,
      step: scale.step,
      cost: String(cost),
      pairs: sortedBy(
        pairs,
        (p) => p.mentee,
        (p) => p.mentor,
      ),
    },
  };
}

function rowOf(
  { sides }: Market,
  rotation: Rotation,
  { talk, pinned }: { readonly talk: RoundTalk; readonly pinned: boolean },
): MadeRow & { readonly round: number } {
  const two = [sides.mentees[talk.mentee]?.id ?? '', sides.mentors[talk.mentor]?.id ?? ''];
  const [mentee = '', mentor = ''] = rotation.equals ? two.sort() : two;
  const score = rotation.score(talk);
  return {
    mentor,
    mentee,
    role: roundRole(talk.round),
    round: talk.round,
    score,
    origin: pinned ? 'pinned' : 'solver',
  };
}

const inOrder = (rows: readonly (MadeRow & { readonly round: number })[]): MadeRow[] =>
  sortedBy(
    rows,
    (row) => row.round,
    (row) => row.mentee,
    (row) => row.mentor,
  ).map(({ round: _, ...row }) => row);
