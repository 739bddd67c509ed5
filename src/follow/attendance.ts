import type { Attendance } from '../model/attendance.ts';
import type { Day } from '../model/day.ts';
import type { FollowedMember, FollowedPairing } from '../model/followed-pairing.ts';
import { groupBy } from '../model/group-by.ts';
import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { othersOf } from '../model/pairing-unit.ts';
import type { Program } from '../schema/program.ts';
import { parseMoment } from '../time/grammar.ts';
import { epochOf } from '../time/zone.ts';
import { attends } from './member-time.ts';

type Known = {
  readonly program: Program;
  /** From `followPairings`, on the same day. */
  readonly followed: readonly FollowedPairing[];
  /** All of schedule.csv. */
  readonly meetings: readonly Meeting[];
  readonly today: Day;
};

/**
 * Everybody who has begun by today, once for each pairing they are or were in, by person and pairing. What was held is as
 * `followPairings` judged it; a meeting of a group counts once for each who was to come to it.
 */
export function attendanceOf({ program, followed, meetings, today }: Known): Attendance[] {
  const byPairing = groupBy(meetings, ({ pairing }) => pairing ?? '');
  const rows = followed.flatMap((one) =>
    one.members.flatMap((member) => {
      const { began } = member;
      if (began === undefined || began > today || member.state === 'declined') return [];
      return [
        rowOf(one, { ...member, began }, { program, meetings: byPairing.get(one.unit.id) ?? [], today }),
      ];
    }),
  );
  return sortedBy(
    rows,
    ({ person }) => person,
    ({ pairing }) => pairing,
  );
}

function rowOf(
  one: FollowedPairing,
  member: FollowedMember & { readonly began: Day },
  { program, meetings, today }: Pick<Known, 'program' | 'meetings' | 'today'>,
): Attendance {
  const { person, name, side, began, ended, state } = member;
  const isTheirs = attends(one.unit, { person, began, ended }, { began: one.began, ended: one.ended });
  const due = one.due.filter(({ meeting }) => isTheirs(meeting));
  const held = due.filter((meeting) => meeting.held).map(({ meeting }) => meeting);
  const goesOn = state === 'active' && one.unit.state === 'active';
  // While it is paused nothing is planned for certain, and after its last day nothing is.
  const toCome = goesOn
    ? meetings.filter((m) => m.state !== 'cancelled' && m.start.slice(0, 10) > today && isTheirs(m)).length
    : 0;
  const seconds = held.reduce((sum, { start, end }) => sum + epochOf(end) - epochOf(start), 0);
  const closing = closingOf(member, program);
  return {
    person,
    name,
    side,
    pairing: one.unit.id,
    kind: one.unit.kind,
    others: othersOf(one.unit, person),
    state,
    began,
    ...(ended === undefined ? {} : { ended }),
    planned: due.length + toCome,
    held: held.length,
    toCome,
    minutes: seconds / 60,
    ...(closing === undefined ? {} : { closing }),
  };
}

/** The form of the wave `end`. Whoever left early was not asked at the end, and is not to be. */
function closingOf({ waves, state }: FollowedMember, program: Program): Attendance['closing'] {
  const name = program.checkins.waves.find((text) => parseMoment(text).kind === 'end');
  if (name === undefined) return undefined;
  const asked = waves.find(({ wave }) => wave === name);
  if (asked !== undefined) return { opens: asked.opened, answered: asked.answer !== undefined };
  const { end } = program;
  return state === 'ended' || end === undefined ? undefined : { opens: end, answered: false };
}
