import { cheapestFlow } from '../flow/cheapest-flow.ts';
import type { Flow, Network } from '../flow/network.ts';
import { type SortedArcs, sortedArcs } from '../flow/sorted-arcs.ts';
import type { Market } from '../market.ts';
import { type Rotation, rotationScale, talkCost, talksAtMost } from '../rotation.ts';

/** The talks of a rotation between two sides as a flow, with the pairs it chose from. */
export type SpreadTalks = { readonly flow: Flow; readonly arcs: SortedArcs };

/** Chooses the talks: most, then spread as evenly as can be, then the greatest sum of scores. Rounds are made of them later. */
export function spreadTalks(market: Market, rotation: Rotation): SpreadTalks {
  const { mentees, mentors, rounds } = rotation;
  const scale = rotationScale(rotation);
  const size = { lines: mentees.length, others: mentors.length };
  const arcs = sortedArcs(size, rotation.row, (mentee, mentor, score) =>
    talkCost(market, scale, { mentee, mentor, score }),
  );
  const network: Network = {
    ...sidesOf(rotation, arcs),
    slack: scale.lotteryRange,
    emptyCost: (_, k) => (rounds + k) * scale.step,
    placeCost: (mentor, k) => (rounds - (mentors[mentor] ?? 0) + k) * scale.step,
    most: talksAtMost(rotation),
  };
  return { flow: cheapestFlow(network), arcs };
}

/** The part of a network that is the same whatever is best. */
export function sidesOf(
  { mentees, mentors }: Pick<Rotation, 'mentees' | 'mentors'>,
  { first, other, cost }: SortedArcs,
): Pick<Network, 'seats' | 'owner' | 'places' | 'first' | 'other' | 'cost'> {
  return { seats: mentees, owner: Int32Array.from(mentees.keys()), places: mentors, first, other, cost };
}
