import { sortedBy } from '../../model/order.ts';
import { peerRole } from '../../model/pairing-unit.ts';
import type { FormatInput, FormatMatch, LeftOut, MadeRow, MadeUnit } from '../formats/format-match.ts';
import { placedPeople } from '../formats/standing-units.ts';
import type { Market } from '../market.ts';
import { meanScore } from '../mean-score.ts';
import { type PeerTask, peerTask } from '../peer-task.ts';
import { type Affinities, affinitiesOf } from './affinities.ts';
import { equalsRuledOut } from './equals-ruled-out.ts';
import { priceSystem } from './price-system.ts';
import { type PeerSolution, solvePeers } from './solve-peers.ts';

/**
 * Pairs of equals: the most people, then the greatest sum of scores in both directions, then the lottery; optimal over all
 * pairs, with the prices that prove it. An odd one over makes a trio or waits, as `matching.odd` says. Pins are given.
 */
export async function matchPeers({ folder, market, standing }: FormatInput): Promise<FormatMatch> {
  const task = peerTask(market, standing);
  const affinities = affinitiesOf(task);
  const solution = solvePeers(affinities, folder.program.matching.odd);
  const solved = solution.units.map((unit) => unit.map((person) => task.free[person] ?? 0));
  const units = [
    ...task.pinned.map((people) => unitOf(market, people, 'pinned')),
    ...solved.map((people) => unitOf(market, people, 'solver')),
  ];
  const placed = new Set([...task.pinned, ...solved].flat());
  const left = leftOut(market, task, { affinities, placed });
  const stand = placedPeople(standing);
  const total = units.reduce((sum, unit) => sum + unit.worth, 0);
  return {
    units: units.map(({ rows }) => ({ rows })),
    matched: placed.size,
    seats: task.free.length + task.pinned.flat().length,
    total,
    bound: total + solution.gap,
    left: left.filter(({ person }) => !stand.has(person)),
    proof: {
      format: 'peer',
      scale: task.scale,
      people: task.free.map((place) => market.sides.mentees[place]?.id ?? ''),
      ...priceSystem(solution.pairs),
      tried: triedOf(solution),
    },
  };
}

const triedOf = ({ tried }: PeerSolution) =>
  tried.map(({ trio, rest }) => ({ trio: [...trio], ...priceSystem(rest) }));

/** Rows of people who meet, and what they are worth together: everybody the mean of their affinities to the others. */
function unitOf(
  { sides, scorer }: Market,
  people: readonly number[],
  origin: MadeRow['origin'],
): MadeUnit & { readonly worth: number } {
  const others = people.length - 1;
  const both = (a: number, b: number) => scorer.score(a, b) + scorer.score(b, a);
  const members = sortedBy(
    people.map((place) => {
      const sum = people.reduce((all, other) => (other === place ? all : all + both(place, other)), 0);
      return { id: sides.mentees[place]?.id ?? '', sum, score: meanScore(sum, 2 * others) };
    }),
    (member) => member.id,
  );
  const worth = members.reduce((all, { sum }) => all + sum, 0) / (2 * others);
  const [one, two] = members;
  if (people.length === 2 && one !== undefined && two !== undefined)
    return { worth, rows: [{ mentee: one.id, mentor: two.id, role: peerRole, score: one.score, origin }] };
  return {
    worth,
    rows: members.map(({ id, score }) => ({ mentee: id, mentor: '', role: peerRole, score, origin })),
  };
}

/**
 * Everybody without a partner. Of those who look for one: nobody is possible for them; they are the one over of an odd
 * number; or their possible partners are with others, and no exchange places more.
 */
function leftOut(
  market: Market,
  { free }: PeerTask,
  { affinities, placed }: { readonly affinities: Affinities; readonly placed: ReadonlySet<number> },
): LeftOut[] {
  const { sides, barred } = market;
  const possible = new Map(free.map((place, at) => [place, affinities.row(at).some((a) => a >= 0)]));
  const could = [...possible.values()].filter((is) => is).length;
  const over = free.filter((place) => possible.get(place) === true && !placed.has(place));
  const isOdd = over.length === 1 && could % 2 === 1;
  const ruledOutFor = equalsRuledOut(market);
  return sides.mentees.flatMap(({ id }, place): LeftOut[] => {
    const some = possible.get(place);
    const why = barred.mentee.get(id) ?? barred.mentor.get(id);
    if (placed.has(place) || (some === undefined && why === undefined)) return [];
    const ruledOut = ruledOutFor(place);
    // Somebody may be possible who is with a partner from an earlier match.
    const nobody = ruledOut.reduce((sum, { count }) => sum + count, 0) >= sides.mentees.length - 1;
    const free = isOdd ? 'odd-one-out' : 'shortage';
    const reason = why ?? (some === true ? free : nobody ? 'no-eligible-mentor' : 'shortage');
    return [{ person: id, role: 'mentee', reason, ruledOut }];
  });
}
