import type { Format } from '../schema/program-matching.ts';
import { groupBy } from './group-by.ts';
import { sortedBy } from './order.ts';
import { closedStates, type Pairing, type PairingState } from './pairing.ts';

/** What meets under one id: two people of different standing, equals, a led group, a circle, or a whole rotation. */
export type UnitKind = 'pair' | 'peers' | 'group' | 'circle' | 'rotation';

/** All rows of pairings.csv that share an id. */
export type PairingUnit = {
  readonly id: string;
  readonly kind: UnitKind;
  /** In order of mentee, mentor, role. */
  readonly rows: readonly Pairing[];
  /** Who leads it, first the first mentor, then co-mentors; nobody among equals. Of a rotation everybody on that side. */
  readonly mentors: readonly string[];
  /** Everybody else; of equals all of them. By id. */
  readonly members: readonly string[];
  /** That of most of its rows that are not over; where all are over, that of the last to end. */
  readonly state: PairingState;
};

/** What is written in the column `role` of a second mentor of a group, and of people of equal standing. */
export const coMentorRole = 'co-mentor';
export const peerRole = 'peer';

/** The round of a rotation's row; undefined for any other row. */
export function roundOf({ role }: Pick<Pairing, 'role'>): number | undefined {
  const found = /^round (\d{1,4})$/.exec(role ?? '');
  return found === null ? undefined : Number(found[1]);
}
export const roundRole = (round: number): string => `round ${round}`;

/** The rows of pairings.csv by id, in order of id. Rows over and rows that run stand together: `liveUnit` takes the latter. */
export function pairingUnits(pairings: readonly Pairing[], format: Format): PairingUnit[] {
  const byId = groupBy(pairings, ({ id }) => id);
  return sortedBy(byId, ([id]) => id).map(([id, own]) => pairingUnit(id, own, format));
}

/** The same to look up by id. */
export function unitsById(pairings: readonly Pairing[], format: Format): ReadonlyMap<string, PairingUnit> {
  return new Map(pairingUnits(pairings, format).map((unit) => [unit.id, unit]));
}

/** One unit of its rows. */
export function pairingUnit(id: string, own: readonly Pairing[], format: Format): PairingUnit {
  const rows = sortedBy(
    own,
    (p) => p.mentee,
    (p) => p.mentor,
    (p) => p.role ?? '',
  );
  const kind = kindOf(rows, format);
  const equals = kind === 'peers' || kind === 'circle';
  const led = sortedBy(
    rows.filter(({ mentor }) => mentor !== ''),
    (p) => (p.role === coMentorRole ? 1 : 0),
    (p) => p.mentor,
  ).map(({ mentor }) => mentor);
  const mentors = equals ? [] : [...new Set(led)];
  const members = [...new Set(rows.flatMap((p) => (equals ? [p.mentee, p.mentor] : [p.mentee])))];
  return {
    id,
    kind,
    rows,
    mentors,
    members: sortedBy(
      members.filter((person) => person !== ''),
      (person) => person,
    ),
    state: stateOf(rows),
  };
}

/** The unit without the people whose rows are over; undefined where it is over for all. */
export function liveUnit(unit: PairingUnit, format: Format): PairingUnit | undefined {
  const open = unit.rows.filter(({ state }) => !closedStates.has(state));
  return open.length === 0 ? undefined : pairingUnit(unit.id, open, format);
}

/** Everybody of a unit, those who lead it first. */
export const peopleOf = ({ mentors, members }: Pick<PairingUnit, 'mentors' | 'members'>): string[] => [
  ...new Set([...mentors, ...members]),
];

/**
 * Whom somebody meets in a unit: a mentee their mentors and then the fellow members, a mentor the members and then the
 * other mentors, an equal the others; in a rotation only those they talk with, in order of rounds.
 */
export function othersOf(unit: PairingUnit, person: string): string[] {
  if (unit.kind === 'rotation') {
    const talks = unit.rows.filter((p) => p.mentee === person || p.mentor === person);
    return sortedBy(
      talks,
      (p) => roundOf(p) ?? 0,
      (p) => p.id,
    ).map((p) => (p.mentee === person ? p.mentor : p.mentee));
  }
  const all = unit.mentors.includes(person) ? [...unit.members, ...unit.mentors] : peopleOf(unit);
  return all.filter((other) => other !== person);
}

/** Which side somebody answers for: whoever leads is a mentor, everybody else, an equal too, a mentee. */
export function sideIn({ kind, mentors, members }: PairingUnit, person: string): 'mentor' | 'mentee' {
  if (kind === 'rotation' && mentors.includes(person) && members.includes(person)) return 'mentee';
  return mentors.includes(person) ? 'mentor' : 'mentee';
}

function kindOf(rows: readonly Pairing[], format: Format): UnitKind {
  if (rows.some((p) => roundOf(p) !== undefined)) return 'rotation';
  if (rows.some((p) => p.role === peerRole)) return 'peers';
  if (rows.some((p) => p.mentor === '')) return 'circle';
  const mentees = new Set(rows.map((p) => p.mentee));
  return format === 'group' || mentees.size > 1 ? 'group' : 'pair';
}

/** The state of all rows together: that of most which are not over; where all are over, that of the last to end. */
export function stateOf(rows: readonly Pairing[]): PairingState {
  const [only, second] = rows;
  if (only !== undefined && second === undefined) return only.state;
  const open = rows.filter(({ state }) => !closedStates.has(state));
  if (open.length === 0) {
    const [last] = sortedBy(rows, (p) => p.ended ?? '').slice(-1);
    return last?.state ?? 'draft';
  }
  const counts = groupBy(open, ({ state }) => state);
  const [most] = sortedBy(
    counts,
    ([, own]) => -own.length,
    ([state]) => state,
  );
  return most?.[0] ?? 'draft';
}
