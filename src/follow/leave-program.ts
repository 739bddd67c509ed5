import type { Day } from '../model/day.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Override } from '../model/override.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import { orphanedPeople } from './orphans.ts';

export type Leaving = {
  readonly person: string;
  /** Their last day: pairings end on it, and what is planned after it falls away. */
  readonly on: Day;
  readonly reason: string;
  readonly by?: string;
  /** The day on which this is written down, for the calendars; `on` where it is left out. */
  readonly written?: Day;
  readonly pairings: readonly Pairing[];
  readonly meetings: readonly Meeting[];
  readonly overrides: readonly Override[];
};

export type Left = {
  readonly pairings: readonly Pairing[];
  readonly meetings: readonly Meeting[];
  readonly overrides: readonly Override[];
  /** Mentees who lost their mentor by this and have no other: first in the next match. */
  readonly orphaned: readonly string[];
};

/**
 * A person leaves: out from that day, all their open pairings ended on it, their later meetings cancelled, their
 * seat at events free. Drafts vanish, since the next match solves them anew. Doing it twice changes nothing more.
 */
export function leaveProgram(leaving: Leaving): Left {
  const { person, on, reason } = leaving;
  const theirs = (pairing: Pairing): boolean => pairing.mentee === person || pairing.mentor === person;
  const isOpen = (pairing: Pairing): boolean => theirs(pairing) && !closedStates.has(pairing.state);
  const open = leaving.pairings.filter(isOpen);
  const openIds = new Set(open.map(({ id }) => id));
  const pairings = leaving.pairings
    .filter((pairing) => !(theirs(pairing) && pairing.state === 'draft'))
    .map((pairing): Pairing => {
      if (!isOpen(pairing)) return pairing;
      // Whoever leaves before the first day never began; a pairing cannot end before that day either.
      const ended = pairing.started !== undefined && pairing.started > on ? pairing.started : on;
      return { ...pairing, state: 'ended', ended, endReason: reason };
    });
  const overrides = withOut(leaving);
  const left = new Set(open.filter(({ mentor }) => mentor === person).map(({ mentee }) => mentee));
  return {
    pairings,
    meetings: leaving.meetings.map((meeting) => withoutThem(meeting, openIds, leaving)),
    overrides,
    orphaned: orphanedPeople(pairings, overrides).filter((mentee) => left.has(mentee)),
  };
}

function withOut({ person, on, reason, by, overrides }: Leaving): readonly Override[] {
  const isOut = overrides.some(
    ({ kind, person: who, from, until }) =>
      kind === 'out' && who === person && until === undefined && (from ?? '') <= on,
  );
  if (isOut) return overrides;
  return [...overrides, { kind: 'out', person, from: on, reason, ...(by === undefined ? {} : { by }) }];
}

function withoutThem(
  meeting: Meeting,
  ended: ReadonlySet<string>,
  { person, on, written }: Leaving,
): Meeting {
  const awaited = meeting.state === 'planned' || meeting.state === 'moved';
  if (!awaited || meeting.start.slice(0, 10) <= on) return meeting;
  const change = { sequence: meeting.sequence + 1, changed: written ?? on };
  if (meeting.pairing !== undefined)
    return ended.has(meeting.pairing) ? { ...meeting, state: 'cancelled', ...change } : meeting;
  if (!meeting.people.includes(person)) return meeting;
  return { ...meeting, people: meeting.people.filter((id) => id !== person), ...change };
}
