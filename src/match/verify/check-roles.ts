import type { ProofOf } from '../../schema/format-lock.ts';
import type { FormatCheck, FormatFinding } from '../formats/format-check.ts';
import type { Market } from '../market.ts';
import { placesOf } from '../places-of.ts';
import { type RoleCosts, type RolePair, type RoleSeats, roleCosts, roleSeats } from '../role-seats.ts';
import type { Fault } from './check-prices.ts';

type MadePair = RolePair & { readonly line: number; readonly pinned: boolean; readonly name: string };

/**
 * Checks a match of several mentors by role: every pair by itself (people, role, rules, score), seats, pins, and that no other
 * pairs would be better. With c the cost of a pair, P that of an empty seat and L(k) that of a mentor's k-th further place,
 * prices u, v and w ≥ 0 with c − u − v + w ≥ 0 for every pair that may be in any role prove that no match costs less than
 * Σ min(u, P) + Σ_j Σ_k min(0, v + L(k)) − Σ w; the match costs just that. Shares no code with the solver.
 */
export async function checkRoles({ folder, market, lock }: FormatCheck): Promise<FormatFinding> {
  const { proof } = lock;
  if (proof.format !== 'roles')
    return { eligible: 0, faults: [{ check: 'certificate', detail: 'it proves no match by roles' }] };
  const seats = roleSeats(folder, market);
  const costs = roleCosts(market, seats);
  const { pairs, faults } = placePairs(market, seats, lock);
  const prices = placePrices(market, { seats, costs, proof, pairs });
  const weighed = weighRows(seats, costs, { pairs, prices });
  const total = pairs.reduce((sum, pair) => sum + seats.score(pair), 0);
  const made = lock.units.reduce((count, unit) => count + unit.rows.length, 0);
  const sums = lock.matched === made && lock.total === total && lock.bound === total;
  return {
    eligible: weighed.eligible,
    faults: [
      ...faults,
      ...pinFaults(seats, pairs),
      ...seatFaults(market, seats, pairs),
      ...prices.faults,
      ...weighed.faults,
      ...(sums ? [] : [{ check: 'totals', detail: 'the numbers of pairs or points do not add up' }]),
      ...sumFaults(market, { seats, costs, proof, pairs, prices, cost: weighed.cost }),
    ],
  };
}

const unproven = (detail: string): Fault => ({ check: 'optimality', detail });

function placePairs(market: Market, seats: RoleSeats, lock: FormatCheck['lock']) {
  const [mentees, mentors] = [placesOf(market.sides.mentees), placesOf(market.sides.mentors)];
  const faults: Fault[] = [];
  const pairs = lock.units.flatMap((unit) =>
    unit.rows.flatMap((row): MadePair[] => {
      const [mentee, mentor] = [mentees.get(row.mentee), mentors.get(row.mentor)];
      const role = seats.roles.indexOf(row.role ?? '');
      const name = `${row.mentee} with ${row.mentor} as ${row.role}`;
      if (mentee === undefined || mentor === undefined || role < 0) {
        faults.push({ check: 'pairs', detail: `${name}: nobody, or no role, of that name` });
        return [];
      }
      const pair = {
        mentee,
        mentor,
        role,
        line: mentee * seats.roles.length + role,
        pinned: row.pinned,
        name,
      };
      const score = seats.score(pair);
      if (score !== row.score)
        faults.push({ check: 'scores', detail: `${name} scores ${score / 100}, not ${row.score / 100}` });
      return [pair];
    }),
  );
  return { pairs, faults };
}

function pinFaults({ pins }: RoleSeats, pairs: readonly MadePair[]): Fault[] {
  const key = (p: RolePair) => `${p.mentee} ${p.mentor} ${p.role}`;
  const wanted = new Set(pins.map(key));
  const faults = pairs
    .filter((pair) => wanted.delete(key(pair)) !== pair.pinned)
    .map(({ name }) => ({ check: 'pins', detail: `${name} is no pin, or should be one` }));
  return wanted.size === 0
    ? faults
    : [
        ...faults,
        { check: 'pins', detail: `${wanted.size} pins of overrides.csv are not in the certificate` },
      ];
}

/** Every seat once and free, nobody twice with the same person, no mentor beyond the places left. */
function seatFaults({ seats }: Market, { free }: RoleSeats, pairs: readonly MadePair[]): Fault[] {
  const solved = pairs.filter(({ pinned }) => !pinned);
  const lines = new Set(solved.map(({ line }) => line));
  const two = new Set(pairs.map((p) => `${p.mentee} ${p.mentor}`));
  const held = new Int32Array(seats.mentor.length);
  for (const { mentor } of solved) held[mentor] = (held[mentor] ?? 0) + 1;
  return [
    ...solved
      .filter(({ line }) => free[line] !== 1)
      .map(({ name }) => ({ check: 'seats', detail: `${name}: the seat is not free` })),
    ...(lines.size === solved.length ? [] : [{ check: 'seats', detail: 'a seat is filled twice' }]),
    ...(two.size === pairs.length
      ? []
      : [{ check: 'pairs', detail: 'somebody has the same mentor in two roles' }]),
    ...(held.every((count, j) => count <= (seats.mentor[j] ?? 0))
      ? []
      : [{ check: 'seats', detail: 'a mentor has more mentees than places' }]),
  ];
}

type Prices = {
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** By mentee · mentors + mentor. */
  readonly w: ReadonlyMap<number, number>;
  readonly faults: readonly Fault[];
};

/** Of an empty seat the price is its cost, of a mentor who got nobody that at which a first place is worth nothing. */
function placePrices(
  { sides }: Market,
  given: {
    readonly seats: RoleSeats;
    readonly costs: RoleCosts;
    readonly proof: ProofOf<'roles'>;
    readonly pairs: readonly MadePair[];
  },
): Prices {
  const { seats, costs, proof, pairs } = given;
  const [mentees, mentors] = [placesOf(sides.mentees), placesOf(sides.mentors)];
  const solved = pairs.filter(({ pinned }) => !pinned);
  const u = Float64Array.from(seats.free.keys(), (line) => costs.empty(line));
  const v = Float64Array.from(sides.mentors.keys(), (j) => -costs.place(j, 0));
  const faults: Fault[] = [];
  const lines = new Set(solved.map(({ line }) => line));
  for (const { id, role, price } of proof.seats) {
    const line = (mentees.get(id) ?? -1) * seats.roles.length + seats.roles.indexOf(role);
    if (lines.delete(line)) u[line] = price;
    else faults.push(unproven(`${id} has a price as ${role} and no mentor, or two prices`));
  }
  const got = new Set(solved.map(({ mentor }) => mentor));
  for (const { id, price } of proof.mentors) {
    const j = mentors.get(id) ?? -1;
    if (got.delete(j)) v[j] = price;
    else faults.push(unproven(`${id} has a price and no mentee, or two prices`));
  }
  const key = (i: number, j: number) => i * sides.mentors.length + j;
  const used = new Set(solved.map(({ mentee, mentor }) => key(mentee, mentor)));
  const w = new Map<number, number>();
  for (const { mentee, mentor, price } of proof.pairs) {
    const at = key(mentees.get(mentee) ?? -1, mentors.get(mentor) ?? -1);
    if (!used.delete(at) || price <= 0)
      faults.push(unproven(`${mentee} with ${mentor} has a price below 0, two, or is no pair`));
    w.set(at, price);
  }
  return { u, v, w, faults };
}

/** Every pair that may be, in every role: none may cost less than its prices, and what those in use cost is summed up. */
function weighRows(
  seats: RoleSeats,
  costs: RoleCosts,
  { pairs, prices }: { readonly pairs: readonly MadePair[]; readonly prices: Prices },
): { readonly eligible: number; readonly cost: bigint; readonly faults: Fault[] } {
  const { u, v, w } = prices;
  const used = new Map(pairs.filter(({ pinned }) => !pinned).map((p) => [p.line * v.length + p.mentor, p]));
  const scores = new Int16Array(v.length);
  const faults: Fault[] = [];
  let [eligible, cost] = [0, 0n];
  for (let line = 0; line < u.length; line++) {
    seats.row(line, scores);
    const mentee = Math.floor(line / seats.roles.length);
    for (let j = 0; j < scores.length; j++) {
      const score = scores[j] ?? -1;
      if (score < 0) continue;
      eligible++;
      const own = costs.pair(line, j, score);
      const over = own - (u[line] ?? 0) - (v[j] ?? 0) + (w.get(mentee * v.length + j) ?? 0);
      const pair = used.get(line * v.length + j);
      if (pair !== undefined) cost += BigInt(own);
      if (over < 0)
        faults.push(unproven(`the prices of ${pair?.name ?? `line ${line} and mentor ${j}`} do not add up`));
      used.delete(line * v.length + j);
    }
  }
  for (const { name } of used.values()) faults.push({ check: 'rules', detail: `${name} breaks a rule` });
  return { eligible, cost, faults };
}

/** Both sums of the duality, in integers without limit, and the scale they stand on. */
function sumFaults(
  { seats: places }: Market,
  given: {
    readonly seats: RoleSeats;
    readonly costs: RoleCosts;
    readonly proof: ProofOf<'roles'>;
    readonly pairs: readonly MadePair[];
    readonly prices: Prices;
    readonly cost: bigint;
  },
): Fault[] {
  const { seats, costs, proof, prices } = given;
  const solved = given.pairs.filter(({ pinned }) => !pinned);
  const lines = new Set(solved.map(({ line }) => line));
  let [cost, dual] = [given.cost, 0n];
  seats.free.forEach((free, line) => {
    if (free === 0) return;
    dual += BigInt(Math.min(prices.u[line] ?? 0, costs.empty(line)));
    if (!lines.has(line)) cost += BigInt(costs.empty(line));
  });
  places.mentor.forEach((count, j) => {
    const held = solved.reduce((sum, p) => sum + (p.mentor === j ? 1 : 0), 0);
    for (let k = 0; k < count; k++) {
      dual += BigInt(Math.min(0, (prices.v[j] ?? 0) + costs.place(j, k)));
      if (k < held) cost += BigInt(costs.place(j, k));
    }
  });
  for (const price of prices.w.values()) dual -= BigInt(price);
  const { unit, step } = costs.scale;
  return [
    ...(proof.unit === unit && proof.step === step
      ? []
      : [{ check: 'scale', detail: 'costs are on another scale' }]),
    ...(cost === dual && String(cost) === proof.cost
      ? []
      : [unproven(`the match costs ${cost}, the prices prove ${dual}, the certificate says ${proof.cost}`)]),
  ];
}
