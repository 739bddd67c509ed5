import type { Day } from '../model/day.ts';
import type { Meeting } from '../model/meeting.ts';
import { kindsOfMilestones, type MilestoneDate } from '../model/milestone.ts';
import { sortedBy } from '../model/order.ts';
import { daysBetween } from '../time/day.ts';
import { momentDays } from '../time/grammar.ts';
import type { Milestone } from '../time/milestone.ts';

/** From when to when a pairing runs; an end that program.yaml does not name is unknown. */
export type PairingTime = { readonly start: Day; readonly end?: Day | undefined };

/**
 * When the milestones of one pairing fall due, in order of day, as its rows in schedule.csv stand. One that waits for a
 * meeting without a date has none either. `at` a moment is the meeting nearest to it, `by` a moment the last one before it.
 */
export function milestoneDates(
  milestones: readonly Milestone[],
  rows: readonly Meeting[],
  time: PairingTime,
): readonly MilestoneDate[] {
  const meetings = sortedBy(
    rows.filter(({ state, pairing }) => state !== 'cancelled' && pairing !== undefined),
    ({ number }) => number,
    ({ id }) => id,
  );
  const pairing = meetings[0]?.pairing;
  if (pairing === undefined) return [];
  const dates = milestones.flatMap((milestone): MilestoneDate[] => {
    const { name, due } = milestone;
    const moment = momentOf(milestone, time);
    const meeting = meetingOf(milestone, meetings, moment);
    const isMeeting = meeting !== undefined && (moment === undefined || kindsOfMilestones.has(name));
    const day = isMeeting ? dayOf(meeting) : moment;
    if (day === undefined) return [];
    return [{ pairing, name, due, day, ...(meeting === undefined ? {} : { meeting: meeting.id }) }];
  });
  return sortedBy(
    dates,
    ({ day }) => day,
    ({ name }) => name,
  );
}

const dayOf = ({ start }: Meeting): Day => start.slice(0, 10);

function momentOf({ when }: Milestone, { start, end }: PairingTime): Day | undefined {
  if (when.kind !== 'moment') return undefined;
  const needsEnd = when.moment.kind === 'end' || when.moment.kind === 'share';
  if (needsEnd && end === undefined) return undefined;
  return momentDays(when.moment, { start, end: end ?? start })[0];
}

/** The meeting at which a milestone comes up: one of its own kind where there is one. */
function meetingOf(
  { name, due, when }: Milestone,
  meetings: readonly Meeting[],
  moment: Day | undefined,
): Meeting | undefined {
  const kind = kindsOfMilestones.get(name);
  const own = meetings.filter((meeting) => meeting.kind === kind);
  if (when.kind === 'meeting') {
    const { number } = when;
    return own.length === 0
      ? meetings.find((meeting) => meeting.number === number)
      : nearest(own, (meeting) => meeting.number - number);
  }
  if (moment === undefined) return own.at(-1);
  if (due === 'by' && own.length === 0)
    return meetings.findLast((meeting) => dayOf(meeting) <= moment) ?? meetings[0];
  return nearest(own.length === 0 ? meetings : own, (meeting) => daysBetween(moment, dayOf(meeting)));
}

function nearest(meetings: readonly Meeting[], distance: (meeting: Meeting) => number): Meeting | undefined {
  return sortedBy(
    meetings,
    (meeting) => Math.abs(distance(meeting)),
    (meeting) => meeting.number,
  )[0];
}
