import { sortedBy } from '../model/order.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { sumOf } from '../stats/sum-of.ts';
import { type CostScale, costByScore, costScale, emptySeatCost } from './cost-scale.ts';
import { freeRows } from './free-rows.ts';
import { lotteryNumber } from './lottery.ts';
import type { Market } from './market.ts';
import { takenPlaces } from './market-size.ts';
import { placesOf } from './places-of.ts';
import { roleMarkets } from './role-market.ts';
import { declaredRoles } from './role-settings.ts';

/** Somebody in a role, by places in the market and the number of the role. */
export type RolePair = { readonly mentee: number; readonly mentor: number; readonly role: number };

/** What a match of several mentors by role has to fill: the definition that solver and checker share. */
export type RoleSeats = {
  readonly roles: readonly string[];
  /** By role. */
  readonly markets: readonly Market[];
  /** By line, mentee · roles + role: 1 where the seat is free. */
  readonly free: Int32Array;
  readonly pins: readonly RolePair[];
  /** One line against every mentor: hundredths of a point, −1 where the two cannot be paired (again). */
  readonly row: (line: number, out: Int16Array) => void;
  readonly score: (pair: RolePair) => number;
};

/** Every mentee has one seat a role, but for those that pairings hold, and pins. */
export function roleSeats(folder: ProgramFolder, market: Market): RoleSeats {
  const { sides, barred } = market;
  const roles = declaredRoles(folder.program).map(({ name }) => name);
  const byName = roleMarkets(folder, market);
  const markets = roles.flatMap((name) => byName.get(name) ?? []);
  const free = new Int32Array(sides.mentees.length * roles.length);
  sides.mentees.forEach((person, i) => {
    if (barred.mentee.has(person.id) || person.capacity.mentee === 0) return;
    free.fill(1, i * roles.length, (i + 1) * roles.length);
  });
  takeStanding(market, roles, free);
  const score = ({ mentee, mentor, role }: RolePair) => markets[role]?.scorer.score(mentee, mentor) ?? 0;
  const pins = placePins(folder, { market, markets, roles, free });
  const rows = markets.map((own) => freeRows(own));
  return {
    roles,
    markets,
    free,
    pins,
    score,
    row: (line, out) => {
      if (free[line] === 1) rows[line % roles.length]?.(Math.floor(line / roles.length), out);
      else out.fill(-1);
    },
  };
}

/** A pairing that stands holds the seat of its role; one that names none, or one that is no more, the first that is free. */
function takeStanding({ sides, decisions }: Market, roles: readonly string[], free: Int32Array): void {
  const mentees = placesOf(sides.mentees);
  const named = (role: string | undefined) => roles.indexOf(role ?? '');
  for (const pairing of sortedBy(
    decisions.kept,
    (p) => (named(p.role) < 0 ? 1 : 0),
    (p) => p.id,
  )) {
    const i = mentees.get(pairing.mentee);
    if (i !== undefined) takeSeat(free, i, { roles: roles.length, wanted: named(pairing.role) });
  }
}

/** Takes the wanted seat, or the first free one where none is wanted; returns its role, −1 where there is none. */
function takeSeat(
  free: Int32Array,
  mentee: number,
  { roles, wanted }: { readonly roles: number; readonly wanted: number },
): number {
  const own = free.subarray(mentee * roles, (mentee + 1) * roles);
  const role = wanted >= 0 ? wanted : own.indexOf(1);
  if (role < 0 || own[role] !== 1) return -1;
  own[role] = 0;
  return role;
}

/**
 * The role of a pin: the one that its row of overrides.csv names (`field` role, `value` the name), else the first free one
 * in which rules allow the pair, else the first free one.
 */
function placePins(
  { overrides }: ProgramFolder,
  known: {
    readonly market: Market;
    readonly markets: readonly Market[];
    readonly roles: readonly string[];
    readonly free: Int32Array;
  },
): RolePair[] {
  const { market, markets, roles, free } = known;
  const { sides, decisions } = market;
  const [mentees, mentors] = [placesOf(sides.mentees), placesOf(sides.mentors)];
  const named = decisions.pinned.map((pin) => {
    const own = overrides.find(
      (o) =>
        o.kind === 'pin' &&
        o.field === 'role' &&
        [pin.mentee, pin.mentor].includes(o.person) &&
        [pin.mentee, pin.mentor].includes(o.other ?? ''),
    );
    return { ...pin, role: roles.indexOf(own?.value ?? '') };
  });
  // Pins that name a role come first, so that no other takes its seat.
  return sortedBy(
    named,
    (p) => (p.role < 0 ? 1 : 0),
    (p) => p.mentee,
    (p) => p.mentor,
  ).flatMap((pin): RolePair[] => {
    const [i, j] = [mentees.get(pin.mentee), mentors.get(pin.mentor)];
    if (i === undefined || j === undefined) return [];
    const fits = (role: number) =>
      free[i * roles.length + role] === 1 && !markets[role]?.laws.some((law) => law.breaks(i, j));
    const wanted = pin.role >= 0 ? pin.role : roles.findIndex((_, role) => fits(role));
    const role = takeSeat(free, i, { roles: roles.length, wanted });
    return role < 0 ? [] : [{ mentee: i, mentor: j, role }];
  });
}

/** What the seats of roles pay for: as pairs of one mentor each do (README.md in this room, "Scores and costs"). */
export type RoleCosts = {
  readonly scale: CostScale;
  readonly pair: (line: number, mentor: number, score: number) => number;
  readonly empty: (line: number) => number;
  /** The k-th further place of a mentor under `load_penalty`, k from 0. */
  readonly place: (mentor: number, k: number) => number;
};

/** An alternating path takes up one pair at most for each seat: that is what the step between classes outweighs. */
export function roleCosts(market: Market, { free, roles }: RoleSeats): RoleCosts {
  const { seats, settings, classes, ranks, keys } = market;
  const taken = takenPlaces(market);
  const most = seats.mentor.reduce((places, own, j) => Math.max(places, own + (taken[j] ?? 0)), 0);
  const open = sumOf(free);
  const scale = costScale('coverage-then-total', {
    path: open,
    pairs: Math.min(open, sumOf(seats.mentor)),
    classes,
    load: most * settings.loadPenalty,
  });
  const costOfScore = costByScore('coverage-then-total', scale, 0);
  const menteeOf = (line: number) => Math.floor(line / roles.length);
  return {
    scale,
    // The number of the role is drawn with, so that two of a mentee's roles that score alike do not tie.
    pair: (line, mentor, score) =>
      (costOfScore[score] ?? 0) +
      lotteryNumber(
        ((keys.mentee[menteeOf(line)] ?? 0) + Math.imul(line % roles.length, 0x9e3779b9)) >>> 0,
        keys.mentor[mentor] ?? 0,
        scale.lotteryRange,
      ),
    empty: (line) =>
      emptySeatCost('coverage-then-total', scale, { rank: ranks[menteeOf(line)] ?? 0, classes }),
    place: (mentor, k) => ((taken[mentor] ?? 0) + k) * settings.loadPenalty * scale.unit,
  };
}
