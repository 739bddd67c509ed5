import type { Meeting, MeetingChange, UnplacedMeeting } from '../model/meeting.ts';
import type { FinishedPlan } from './finished-plan.ts';
import { differing, keptAway, outOfProgram, partyOfRow, type Why, whyMoved } from './why-moved.ts';

/** A row that a run changed: as it was, where it was there, and as it is. */
export type ChangedRow = { readonly old: Meeting | undefined; readonly now: Meeting };

/** The rows that a run changed, in their order: a row that did not change is the same object as before. */
export function changedRows(existing: readonly Meeting[], meetings: readonly Meeting[]): ChangedRow[] {
  const before = new Map(existing.map((meeting) => [meeting.id, meeting]));
  return meetings.flatMap((now) => {
    const old = before.get(now.id);
    return old === now ? [] : [{ old, now }];
  });
}

/** What a run did to these rows of schedule.csv, and because of what. */
export function meetingChanges(
  plan: FinishedPlan,
  rows: readonly ChangedRow[],
  unplaced: readonly UnplacedMeeting[],
): readonly MeetingChange[] {
  const without = new Set(unplaced.map(({ pairing, number }) => `${pairing}\0${number}`));
  return rows.map(({ old, now }): MeetingChange => {
    const { id, pairing, number } = now;
    const of = { id, ...(pairing === undefined ? {} : { pairing }), number };
    // An event that was dropped and is wanted again is a new date for everybody, though its row is the old one.
    if (old === undefined || old.state === 'cancelled') return { ...of, change: 'added', to: now.start };
    if (now.state === 'cancelled') {
      const foundNone = without.has(`${pairing}\0${number}`);
      return { ...of, change: 'cancelled', from: old.start, ...whyCancelled(plan, old, foundNone) };
    }
    const isMoved = old.start !== now.start || old.end !== now.end;
    const why = isMoved ? whyMoved(plan, old, now) : whyChanged(plan, old, now);
    return { ...of, change: isMoved ? 'moved' : 'changed', from: old.start, to: now.start, ...why };
  });
}

/** Of a meeting that found no time any more, also those because of whom its old one does not hold. */
function whyCancelled(plan: FinishedPlan, old: Meeting, foundNone: boolean): Why {
  if (old.pairing === undefined) return { reason: 'event-over' };
  const party = partyOfRow(plan, old);
  if (party === undefined) return { reason: 'pairing-over' };
  if (!foundNone) return outOfProgram(plan, party, old) ?? { reason: 'rhythm' };
  const { persons, other } = keptAway(plan, party, { old }) ?? {};
  return {
    reason: 'no-time',
    ...(persons === undefined ? {} : { persons }),
    ...(other === undefined ? {} : { other }),
  };
}

/** Why a meeting at the same time is another one. */
function whyChanged({ rooms }: FinishedPlan, old: Meeting, now: Meeting): Why {
  const persons = differing(old.people, now.people);
  if (persons.length > 0) return { reason: 'people', persons };
  if (old.place === now.place) return { reason: 'agenda' };
  return { reason: old.place !== undefined && rooms.has(old.place) ? 'room' : 'place' };
}
