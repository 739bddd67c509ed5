import type { Attendance } from '../../model/attendance.ts';
import type { FollowedPairing } from '../../model/followed-pairing.ts';

/** Meetings held by a day, how many came, and their hours added up; `mentees`: those who had begun. */
export type ParticipantsTime = {
  readonly meetings: number;
  readonly people: number;
  readonly mentees: number;
  readonly hours: number | null;
  /** Meetings still planned. */
  readonly toCome: number;
};

/**
 * The time of participants: every meeting held × its length × those whose meeting it was, each in their own time in the
 * program. Where no meeting is on record as held, nothing is known of their time: the hours are null and not 0.
 */
export function participantsTime(
  followed: readonly FollowedPairing[],
  attendance: readonly Attendance[],
): ParticipantsTime {
  const mentees = attendance.filter(({ side }) => side === 'mentee');
  const meetings = followed.reduce((sum, { due }) => sum + due.filter(({ held }) => held).length, 0);
  const minutes = attendance.reduce((sum, each) => sum + each.minutes, 0);
  return {
    meetings,
    people: new Set(attendance.flatMap(({ person, held }) => (held === 0 ? [] : [person]))).size,
    mentees: new Set(mentees.map(({ person }) => person)).size,
    hours: meetings === 0 ? null : minutes / 60,
    toCome: meetingsToCome(attendance),
  };
}

/** Meetings planned and not yet due, each counted once: of every pairing those of whoever has most of them. */
function meetingsToCome(attendance: readonly Attendance[]): number {
  const most = new Map<string, number>();
  for (const { pairing, toCome } of attendance) most.set(pairing, Math.max(most.get(pairing) ?? 0, toCome));
  return [...most.values()].reduce((sum, count) => sum + count, 0);
}
