import { coMentorRole } from '../../model/pairing-unit.ts';
import type { FormatInput } from '../formats/format-match.ts';
import type { StandingUnit } from '../formats/standing-units.ts';
import type { Market } from '../market.ts';
import { meanScore } from '../mean-score.ts';
import { placesOf } from '../places-of.ts';
import { pairKey } from '../sides.ts';
import { fellowsApart } from './fellows-apart.ts';
import { type SpreadRule, spreadRules } from './spread-rules.ts';

/** A group that may be made, or that stands and has room. People by their places in the market. */
export type GroupUnit = {
  /** Who leads: one mentor, or several whom pins make lead together. A member's score is the mean over them, half up. */
  readonly leads: readonly number[];
  /** Co-mentors of a group that stands: a member must fit them too, but they do not count. */
  readonly seconds: readonly number[];
  /** The id of the group that stands, which needs nobody; absent: a new one, empty or `low` … `high` members. */
  readonly joins?: string;
  readonly low: number;
  readonly high: number;
  /** Who is in it already. */
  readonly members: readonly number[];
};

/** The task as numbers. */
export type GroupProblem = {
  readonly units: readonly GroupUnit[];
  /** Mentees who fit group g stand at first[g] … first[g + 1] − 1, in canonical order, with scores in hundredths. */
  readonly first: Int32Array;
  readonly mentee: Int32Array;
  readonly score: Int32Array;
  readonly pinned: Uint8Array;
  /** By mentee: places wanted; those of them for which there are groups that fit; what one counts, by priority class. */
  readonly wanted: Int32Array;
  readonly seats: Int32Array;
  readonly weight: Int32Array;
  /** Pairs of mentees who must not be in one group. */
  readonly apart: readonly (readonly [number, number])[];
  readonly spread: readonly SpreadRule[];
  /** What a pin counts beside places: more than all of them. */
  readonly pinWorth: number;
};

/** Who could be where, as the files and program.yaml say. */
export function groupProblem(input: FormatInput): GroupProblem {
  const { folder, market } = input;
  const { sides, seats, ranks, classes } = market;
  const units = groupUnits(input);
  const apart = fellowsApart(folder, market);
  const spread = spreadRules(folder, market);
  const places = placesOf(sides.mentees);
  const pins = new Set(market.decisions.pinned.map((p) => pairKey(p.mentee, p.mentor)));
  const kept = new Set(market.decisions.kept.map((p) => pairKey(p.mentee, p.mentor)));
  const wanted = Int32Array.from(seats.mentee);
  for (const { mentee } of market.decisions.pinned) {
    const i = places.get(mentee);
    if (i !== undefined) wanted[i] = (wanted[i] ?? 0) + 1;
  }
  const rows = rowsByUnit(market, units, { wanted, pins, kept, apart: apart.keys, spread });
  const first = new Int32Array(units.length + 1);
  rows.forEach((own, g) => {
    first[g + 1] = (first[g] ?? 0) + own.length;
  });
  const all = rows.flat();
  const fitting = new Int32Array(sides.mentees.length);
  for (const { mentee } of all) fitting[mentee] = (fitting[mentee] ?? 0) + 1;
  const open = wanted.map((places, i) => Math.min(places, fitting[i] ?? 0));
  const weight = Int32Array.from(ranks, (rank) => classes - rank);
  return {
    units,
    first,
    mentee: Int32Array.from(all, (a) => a.mentee),
    score: Int32Array.from(all, (a) => a.score),
    pinned: Uint8Array.from(all, (a) => (a.pinned ? 1 : 0)),
    wanted,
    seats: open,
    weight,
    apart: apart.pairs,
    spread,
    pinWorth: 1 + open.reduce((sum, count, i) => sum + count * (weight[i] ?? 0), 0),
  };
}

/** Groups that stand and have room, then those that mentors without one could open. */
function groupUnits({ folder, market, standing }: FormatInput): GroupUnit[] {
  const { sides, seats, decisions } = market;
  const { min, max } = folder.program.matching.group_size;
  const mentors = placesOf(sides.mentors);
  const mentees = placesOf(sides.mentees);
  const known = (places: ReadonlyMap<string, number>, ids: Iterable<string>) =>
    [...ids].flatMap((id) => places.get(id) ?? []);
  const pinsOf = new Map<string, number>();
  for (const { mentor } of decisions.pinned) pinsOf.set(mentor, (pinsOf.get(mentor) ?? 0) + 1);
  const places = (j: number) => (seats.mentor[j] ?? 0) + (pinsOf.get(sides.mentors[j]?.id ?? '') ?? 0);
  const roomOf = (leads: readonly number[]) => leads.reduce((least, j) => Math.min(least, places(j)), max);
  const running = standing.filter(({ completed }) => !completed);
  const leading = new Set<number>();
  const joined = running.flatMap((unit): GroupUnit[] => {
    const { leads, seconds } = leadersOf(unit, decisions.coLeads);
    const own = known(mentors, leads);
    // Of several groups of one mentor the first takes late joiners: places are counted once.
    if (own.some((j) => leading.has(j)) || own.length < leads.length) return [];
    for (const j of own) leading.add(j);
    const high = Math.min(max - unit.members.length, roomOf(own));
    const members = known(mentees, unit.members);
    return high > 0
      ? [{ leads: own, seconds: known(mentors, seconds), joins: unit.id, low: 0, high, members }]
      : [];
  });
  const taken = new Set(running.flatMap((unit) => known(mentors, unit.mentors)));
  const opened = leadTogether(sides.mentors.length, known, { market, taken }).flatMap(
    (leads): GroupUnit[] => {
      const high = roomOf(leads);
      return high >= min ? [{ leads, seconds: [], low: min, high, members: [] }] : [];
    },
  );
  return [...joined, ...opened];
}

/** Who leads a group that stands; a pin of two makes the second count as well. */
function leadersOf(
  { rows, mentors }: StandingUnit,
  coLeads: Market['decisions']['coLeads'],
): { leads: readonly string[]; seconds: readonly string[] } {
  const first = new Set(rows.flatMap(({ role, mentor }) => (role === coMentorRole ? [] : [mentor])));
  const leads = mentors.filter(
    (id) =>
      first.has(id) ||
      coLeads.some(
        ({ mentor, other }) => (mentor === id && first.has(other)) || (other === id && first.has(mentor)),
      ),
  );
  return { leads, seconds: mentors.filter((id) => !leads.includes(id)) };
}

/** Mentors without a group, each alone or with those whom pins put beside them; who is named first in a pin comes first. */
function leadTogether(
  count: number,
  known: (places: ReadonlyMap<string, number>, ids: Iterable<string>) => number[],
  { market, taken }: { readonly market: Market; readonly taken: ReadonlySet<number> },
): number[][] {
  const mentors = placesOf(market.sides.mentors);
  const teams: number[][] = [];
  const teamOf = new Map<number, number[]>();
  for (const { mentor, other } of market.decisions.coLeads) {
    const [a, b] = known(mentors, [mentor, other]);
    if (a === undefined || b === undefined || taken.has(a) || taken.has(b)) continue;
    const [own, others] = [teamOf.get(a) ?? [a], teamOf.get(b) ?? [b]];
    if (own === others) continue;
    own.push(...others);
    for (const j of own) teamOf.set(j, own);
  }
  for (let j = 0; j < count; j++) {
    const team = teamOf.get(j) ?? [j];
    if (taken.has(j) || (team.length > 1 && j !== Math.min(...team))) continue;
    teams.push(team);
  }
  return teams;
}

type Entry = { readonly mentee: number; readonly score: number; readonly pinned: boolean };

/** By group: who could be a member. */
function rowsByUnit(
  market: Market,
  units: readonly GroupUnit[],
  known: {
    readonly wanted: Int32Array;
    readonly pins: ReadonlySet<string>;
    readonly kept: ReadonlySet<string>;
    readonly apart: ReadonlySet<number>;
    readonly spread: readonly SpreadRule[];
  },
): Entry[][] {
  const { sides, scorer } = market;
  const n = sides.mentees.length;
  const rows: Entry[][] = units.map(() => []);
  const scores = new Int16Array(sides.mentors.length);
  for (let i = 0; i < n; i++) {
    if ((known.wanted[i] ?? 0) === 0) continue;
    market.scoreRow(i, scores);
    const id = sides.mentees[i]?.id ?? '';
    const keyOf = (j: number) => pairKey(id, sides.mentors[j]?.id ?? '');
    units.forEach((unit, g) => {
      const everybody = [...unit.leads, ...unit.seconds];
      const pinned = everybody.some((j) => known.pins.has(keyOf(j)));
      const fits = (j: number) => (scores[j] ?? -1) >= 0 || known.pins.has(keyOf(j));
      if (!everybody.every((j) => fits(j) && !known.kept.has(keyOf(j)))) return;
      if (unit.members.some((k) => k === i || known.apart.has(i * n + k))) return;
      if (known.spread.some((rule) => isFull(rule, unit, i))) return;
      // A pin beats rules, and the row leaves such a pair out.
      const scoreOf = (j: number) => ((scores[j] ?? -1) >= 0 ? (scores[j] ?? 0) : scorer.score(i, j));
      const sum = unit.leads.reduce((all, j) => all + scoreOf(j), 0);
      rows[g]?.push({ mentee: i, score: meanScore(sum, unit.leads.length), pinned });
    });
  }
  return rows;
}

/** As many as may be give this answer already. */
function isFull({ atMost, answers }: SpreadRule, { members }: GroupUnit, mentee: number): boolean {
  const own = answers[mentee] ?? [];
  return own.some((kind) => members.filter((k) => answers[k]?.includes(kind)).length >= atMost);
}
