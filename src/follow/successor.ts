import type { Day } from '../model/day.ts';
import type { Override } from '../model/override.ts';
import { closedStates, holdsSeats, type Pairing } from '../model/pairing.ts';
import { coMentorRole, peerRole, roundOf } from '../model/pairing-unit.ts';
import { noteOfPause } from '../model/pauses.ts';
import type { Person } from '../model/person.ts';

/** Who leads on in the place of somebody who leaves. */
export type Successor = { readonly person: string; readonly name: string };

/** Why somebody cannot take over. */
export type SuccessorRefusal =
  | { readonly reason: 'leads-nobody' }
  | { readonly reason: 'no-mentor' | 'out' | 'same-person' }
  | { readonly reason: 'in-it' | 'barred'; readonly people: readonly string[] }
  | { readonly reason: 'no-room'; readonly free: number; readonly needed: number };

/** The person leads in this row: neither an equal nor a partner for one talk. */
export function isLedBy(row: Pairing, person: string): boolean {
  return row.mentor === person && row.role !== peerRole && roundOf(row) === undefined;
}

/**
 * The row of somebody led until now, with the one who leads on, under the same id: it runs from the day of the change,
 * or, where the pairing had not begun, waits for the new mentor's yes.
 */
export function takenOver(
  row: Pairing,
  { on, successor }: { readonly on: Day; readonly successor: Successor },
): Pairing {
  const { score: _ofTheOther, mentorAccepted: _byTheOther, mentorName: before, ...kept } = row;
  const after = `after ${before}`;
  const begun = row.state === 'active' || row.state === 'paused';
  const started = row.started !== undefined && row.started > on ? row.started : on;
  return {
    ...kept,
    mentor: successor.person,
    mentorName: successor.name,
    origin: 'declared',
    ...(begun ? { started } : { state: 'proposed' }),
    note: row.state === 'paused' ? noteOfPause(after, on) : after,
  };
}

type Taking = {
  readonly person: string;
  readonly successor: Person;
  readonly on: Day;
  readonly pairings: readonly Pairing[];
  readonly overrides: readonly Override[];
};

/** Whether somebody may lead on: a mentor of the files who takes part, with room, and barred from none of them. */
export function successorRefusal({
  person,
  successor,
  on,
  pairings,
  overrides,
}: Taking): SuccessorRefusal | undefined {
  const { id, capacity, outFrom } = successor;
  if (id === person) return { reason: 'same-person' };
  if (capacity.mentor === undefined) return { reason: 'no-mentor' };
  if (outFrom !== undefined && outFrom <= on) return { reason: 'out' };
  const led = pairings.filter((row) => isLedBy(row, person) && holdsSeats(row.state));
  if (led.length === 0) return { reason: 'leads-nobody' };
  const members = new Set(led.map(({ mentee }) => mentee));
  const own = pairings.filter(({ mentor, mentee }) => mentor === id || mentee === id);
  const ids = new Set(led.map((row) => row.id));
  const both = own.filter((row) => ids.has(row.id) && !closedStates.has(row.state));
  if (both.length > 0) return { reason: 'in-it', people: [...new Set(both.map((row) => row.id))] };
  const barred = [
    ...own.filter((row) => row.state === 'declined' && members.has(row.mentee)).map(({ mentee }) => mentee),
    ...overrides.flatMap(({ kind, person: one, other = '' }) =>
      kind !== 'ban' ? [] : one === id ? [other] : other === id ? [one] : [],
    ),
  ].filter((one) => members.has(one));
  if (barred.length > 0) return { reason: 'barred', people: [...new Set(barred)] };
  const taken = own.filter(
    ({ mentor, state, role }) => mentor === id && holdsSeats(state) && role !== coMentorRole,
  );
  const free = capacity.mentor - taken.length;
  const needed = led.filter(({ role }) => role !== coMentorRole).length;
  return free < needed ? { reason: 'no-room', free: Math.max(0, free), needed } : undefined;
}
