import type { CheckIn } from '../../src/model/check-in.ts';
import type { Goal } from '../../src/model/goal.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import { type Program, type ProgramInput, programSchema } from '../../src/schema/program.ts';

/** Records with as few words as a test needs; everything else has a plain value. */
export function program(settings: ProgramInput = {}): Program {
  return programSchema.parse({ start: '2026-03-02', end: '2026-11-27', ...settings });
}

export function pairing(id: string, given: Partial<Pairing> = {}): Pairing {
  const [mentee, mentor] = [given.mentee ?? `e-${id}`, given.mentor ?? `m-${id}`];
  return {
    id,
    mentee,
    mentor,
    menteeName: `Mentee ${mentee}`,
    mentorName: `Mentor ${mentor}`,
    state: 'active',
    origin: 'solver',
    started: '2026-03-02',
    ...given,
  };
}

/** A pairing without the keys named. */
export function without<K extends keyof Pairing>(from: Pairing, ...keys: readonly K[]): Pairing {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.some((k) => k === key))) as Pairing;
}

/** One meeting of an hour at ten in Berlin's winter time. */
export function meeting(
  pairingId: string,
  number: number,
  day: string,
  state: Meeting['state'] = 'planned',
): Meeting {
  return {
    id: `${pairingId}-${number}`,
    pairing: pairingId,
    number,
    kind: number === 1 ? 'first' : 'regular',
    start: `${day}T10:00:00+01:00`,
    end: `${day}T11:00:00+01:00`,
    people: [`e-${pairingId}`, `m-${pairingId}`],
    state,
    sequence: 0,
    changed: '2026-03-01',
  };
}

export function checkIn(
  pairingId: string,
  side: 'mentee' | 'mentor',
  date: string,
  given: Partial<CheckIn> = {},
): CheckIn {
  return {
    id: `c-${pairingId}-${side}-${date}`,
    state: 'valid',
    date,
    pairing: pairingId,
    person: `${side === 'mentee' ? 'e' : 'm'}-${pairingId}`,
    side,
    others: new Map(),
    sourceFile: 'form.csv',
    sourceRow: 2,
    ...given,
  };
}

export function goal(id: string, person: string, given: Partial<Goal> = {}): Goal {
  return { id, revision: 1, person, title: 'A goal', weight: 1, state: 'open', ...given };
}

/** The rows of a group: one for each mentee, one id, one mentor. */
export function groupOf(
  id: string,
  mentor: string,
  mentees: readonly string[],
  given: Partial<Pairing> = {},
): Pairing[] {
  return mentees.map((mentee) => pairing(id, { mentee, mentor, ...given }));
}

/** The rows of a circle: one for each member, nobody in the column of mentors. */
export function circleOf(id: string, members: readonly string[], given: Partial<Pairing> = {}): Pairing[] {
  return members.map((mentee) => pairing(id, { mentee, mentor: '', mentorName: '', ...given }));
}

/** One talk of a rotation. */
export function talk(id: string, round: number, [mentee, mentor]: readonly [string, string]): Pairing {
  return pairing(id, { mentee, mentor, role: `round ${round}` });
}

/** What one person of a unit answered. */
export function said(unit: string, person: string, date: string, given: Partial<CheckIn> = {}): CheckIn {
  return checkIn(unit, 'mentee', date, { id: `c-${unit}-${person}-${date}`, person, ...given });
}
