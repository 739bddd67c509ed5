import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import { groupByEach } from '../model/group-by.ts';
import type { Meeting } from '../model/meeting.ts';
import { compareText, sortedBy } from '../model/order.ts';

/** Meetings of each pairing, by start; events of the cohort belong to none. */
export function meetingsByPairing(meetings: readonly Meeting[]): Map<string, Meeting[]> {
  const inOrder = sortedBy(
    meetings,
    (meeting) => meeting.start,
    (meeting) => meeting.id,
  );
  return groupByEach(inOrder, ({ pairing }) => (pairing === undefined ? [] : [pairing]));
}

/** Valid check-ins of each pairing dated up to `today`, by date. The others are let go as they pass: there may be a million. */
export function checkInsByPairing(checkIns: Iterable<CheckIn>, today: Day): Map<string, CheckIn[]> {
  const groups = new Map<string, CheckIn[]>();
  for (const checkIn of checkIns) {
    if (checkIn.state !== 'valid' || checkIn.date > today) continue;
    const group = groups.get(checkIn.pairing);
    if (group === undefined) groups.set(checkIn.pairing, [checkIn]);
    else group.push(checkIn);
  }
  for (const group of groups.values())
    group.sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  return groups;
}
