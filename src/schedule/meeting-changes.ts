import type { Meeting, MeetingChange } from '../model/meeting.ts';

/** What a run did to the rows of schedule.csv: a row that did not change is the same object as before. */
export function meetingChanges(
  existing: readonly Meeting[],
  meetings: readonly Meeting[],
): readonly MeetingChange[] {
  const before = new Map(existing.map((meeting) => [meeting.id, meeting]));
  return meetings.flatMap((meeting): MeetingChange[] => {
    const old = before.get(meeting.id);
    if (old === meeting) return [];
    const { id, pairing, number } = meeting;
    const of = { id, ...(pairing === undefined ? {} : { pairing }), number };
    if (old === undefined) return [{ ...of, change: 'added', to: meeting.start }];
    if (meeting.state === 'cancelled') return [{ ...of, change: 'cancelled', from: old.start }];
    const isMoved = old.start !== meeting.start || old.end !== meeting.end;
    return [{ ...of, change: isMoved ? 'moved' : 'changed', from: old.start, to: meeting.start }];
  });
}
