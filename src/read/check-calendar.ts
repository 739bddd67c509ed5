import type { Problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { parseLength } from '../time/grammar.ts';
import { repeats, type Verdict } from './setting-verdict.ts';

/** Meetings and days off against the hours and the days of the program. */
export function checkCalendar(program: Program, verdict: Verdict): Problem[] {
  return [
    ...checkHours(program, verdict),
    ...checkBlackout(program, verdict),
    ...checkRooms(program, verdict),
  ];
}

/** Rooms count only where people meet in person; who named a file for them meant them to. */
function checkRooms({ meetings: { mode, rooms } }: Program, { idle }: Verdict): Problem[] {
  if (mode !== 'virtual' || rooms === 'rooms.csv') return [];
  return [idle(['meetings', 'rooms'], `meetings.mode is virtual, so nobody needs a room of ${rooms}`)];
}

function checkHours({ meetings }: Program, { wrong, idle }: Verdict): Problem[] {
  const { hours, length, limits } = meetings;
  const open = minutesOf(hours.to) - minutesOf(hours.from);
  return [
    ...(parseLength(length) > open
      ? [wrong(['meetings', 'length'], `no meeting of ${length} fits between ${hours.from} and ${hours.to}`)]
      : []),
    ...repeats(hours.days, (day) => day).map(({ at }) =>
      idle(['meetings', 'hours', 'days', at], `${hours.days[at] ?? ''} stands twice`),
    ),
    ...(limits.mentor_per_day > limits.mentor_per_week
      ? [
          idle(
            ['meetings', 'limits', 'mentor_per_day'],
            `${limits.mentor_per_day} a day are more than the ${limits.mentor_per_week} a week`,
          ),
        ]
      : []),
  ];
}

function checkBlackout({ meetings, start, end }: Program, { wrong, idle }: Verdict): Problem[] {
  return meetings.blackout.flatMap(({ from, to }, at) => {
    const path = ['meetings', 'blackout', at];
    if (from > to)
      return [wrong([...path, 'to'], `${to} is before the first day, ${from}`, `from: ${to}, to: ${from}`)];
    const before = start !== undefined && to < start;
    const after = end !== undefined && from > end;
    return before || after
      ? [
          idle(
            path,
            `${from} to ${to} lies ${before ? 'before the program starts' : 'after the program ends'}`,
          ),
        ]
      : [];
  });
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
