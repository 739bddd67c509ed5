import { sortedBy } from '../../model/order.ts';
import type { ProofOf } from '../../schema/format-lock.ts';
import { cheapestFlow } from '../flow/cheapest-flow.ts';
import type { Flow } from '../flow/network.ts';
import { type SortedArcs, sortedArcs } from '../flow/sorted-arcs.ts';
import type { FormatInput, FormatMatch, MadeUnit } from '../formats/format-match.ts';
import type { Market } from '../market.ts';
import { type RoleCosts, type RolePair, type RoleSeats, roleCosts, roleSeats } from '../role-seats.ts';
import { ruledOutCounter } from '../ruled-out.ts';

/**
 * Several mentors for each mentee, one a role, never the same one twice: most seats filled, class by class, then the greatest
 * sum of scores, exactly. A mentor's places count over all roles.
 */
export async function matchRoles({ folder, market }: FormatInput): Promise<FormatMatch> {
  const seats = roleSeats(folder, market);
  const costs = roleCosts(market, seats);
  const { flow, arcs } = solveRoles(market, seats, costs);
  const made = usedPairs(seats, { flow, arcs });
  const unitOf = (pair: RolePair, origin: 'solver' | 'pinned'): MadeUnit => ({
    rows: [
      {
        mentor: market.sides.mentors[pair.mentor]?.id ?? '',
        mentee: market.sides.mentees[pair.mentee]?.id ?? '',
        role: seats.roles[pair.role] ?? '',
        score: seats.score(pair),
        origin,
      },
    ],
  });
  const total = [...seats.pins, ...made].reduce((sum, pair) => sum + seats.score(pair), 0);
  return {
    units: [...seats.pins.map((pin) => unitOf(pin, 'pinned')), ...made.map((pair) => unitOf(pair, 'solver'))],
    matched: seats.pins.length + made.length,
    seats: seats.pins.length + seats.free.reduce((sum, free) => sum + free, 0),
    total,
    bound: total,
    left: leftOut(market, seats, made),
    proof: proofOf(market, { seats, costs, flow, made }),
    roleMarkets: new Map(
      seats.roles.flatMap((name, at) => (seats.markets[at] ? [[name, seats.markets[at]]] : [])),
    ),
  };
}

function solveRoles(
  market: Market,
  { free, roles, row }: RoleSeats,
  costs: RoleCosts,
): { readonly flow: Flow; readonly arcs: SortedArcs } {
  const arcs = sortedArcs({ lines: free.length, others: market.sides.mentors.length }, row, costs.pair);
  const { first, other, cost } = arcs;
  const flow = cheapestFlow({
    seats: free,
    owner: Int32Array.from(free.keys(), (line) => Math.floor(line / roles.length)),
    places: market.seats.mentor,
    first,
    other,
    cost,
    slack: costs.scale.lotteryRange,
    emptyCost: costs.empty,
    placeCost: costs.place,
    most: Number.POSITIVE_INFINITY,
  });
  return { flow, arcs };
}

function usedPairs(
  { free, roles }: RoleSeats,
  { flow, arcs }: { readonly flow: Flow; readonly arcs: SortedArcs },
): RolePair[] {
  const pairs: RolePair[] = [];
  for (let line = 0; line < free.length; line++)
    for (let e = arcs.first[line] ?? 0; e < (arcs.first[line + 1] ?? 0); e++)
      if (flow.used[e] === 1)
        pairs.push({
          mentee: Math.floor(line / roles.length),
          role: line % roles.length,
          mentor: arcs.other[e] ?? 0,
        });
  return pairs;
}

/** Prices of filled seats and of mentors who got somebody; an empty seat's is its cost, an idle mentor's that of a first place. */
function proofOf(
  market: Market,
  found: {
    readonly seats: RoleSeats;
    readonly costs: RoleCosts;
    readonly flow: Flow;
    readonly made: readonly RolePair[];
  },
): ProofOf<'roles'> {
  const { seats, costs, flow, made } = found;
  const { sides } = market;
  const count = seats.roles.length;
  const idOf = (people: Market['sides']['mentees'], at: number) => people[at]?.id ?? '';
  const held = new Int32Array(sides.mentors.length);
  const empty = seats.free.slice();
  const pairs: ProofOf<'roles'>['pairs'] = [];
  let cost = 0n;
  for (const { mentee, mentor, role } of made) {
    const line = mentee * count + role;
    const own = costs.pair(line, mentor, seats.score({ mentee, mentor, role }));
    const price = (flow.u[line] ?? 0) + (flow.v[mentor] ?? 0) - own;
    if (price > 0)
      pairs.push({ mentee: idOf(sides.mentees, mentee), mentor: idOf(sides.mentors, mentor), price });
    cost += BigInt(own) + BigInt(costs.place(mentor, held[mentor] ?? 0));
    held[mentor] = (held[mentor] ?? 0) + 1;
    empty[line] = 0;
  }
  empty.forEach((left, line) => {
    if (left === 1) cost += BigInt(costs.empty(line));
  });
  return {
    format: 'roles',
    unit: costs.scale.unit,
    step: costs.scale.step,
    seats: sortedBy(
      made.map(({ mentee, role }) => ({
        id: idOf(sides.mentees, mentee),
        role: seats.roles[role] ?? '',
        price: flow.u[mentee * count + role] ?? 0,
      })),
      (s) => s.id,
      (s) => s.role,
    ),
    mentors: sortedBy(
      // JSON knows no −0.
      sides.mentors.flatMap(({ id }, j) => ((held[j] ?? 0) > 0 ? [{ id, price: (flow.v[j] ?? 0) + 0 }] : [])),
      (m) => m.id,
    ),
    pairs: sortedBy(
      pairs,
      (p) => p.mentee,
      (p) => p.mentor,
    ),
    cost: String(cost),
  };
}

/** Mentees with an empty seat, and what stands between them and each mentor in the first role that is empty. */
function leftOut(market: Market, seats: RoleSeats, made: readonly RolePair[]): FormatMatch['left'] {
  const { sides, barred } = market;
  const count = seats.roles.length;
  const empty = seats.free.slice();
  for (const { mentee, role } of made) empty[mentee * count + role] = 0;
  const counters = seats.markets.map((own) => ruledOutCounter(own));
  return sides.mentees.flatMap(({ id }, i): FormatMatch['left'] => {
    const role = empty.subarray(i * count, (i + 1) * count).indexOf(1);
    const why = barred.mentee.get(id);
    const ruledOut = counters[Math.max(0, role)];
    // Who is out asked for nothing any more.
    if ((role < 0 && why === undefined) || why === 'out' || ruledOut === undefined) return [];
    const rules = ruledOut(i);
    const none = rules.reduce((sum, rule) => sum + rule.count, 0) >= sides.mentors.length;
    return [
      {
        person: id,
        role: 'mentee',
        reason: why ?? (none ? 'no-eligible-mentor' : 'shortage'),
        ruledOut: rules,
      },
    ];
  });
}
