import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import { groupBy, groupByEach } from '../model/group-by.ts';
import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';

/** Meetings of each pairing, by start; events of the cohort belong to none. */
export function meetingsByPairing(meetings: readonly Meeting[]): Map<string, Meeting[]> {
  const inOrder = sortedBy(
    meetings,
    (meeting) => meeting.start,
    (meeting) => meeting.id,
  );
  return groupByEach(inOrder, ({ pairing }) => (pairing === undefined ? [] : [pairing]));
}

/** Valid check-ins of each pairing dated up to `today`, by date. */
export function checkInsByPairing(checkIns: readonly CheckIn[], today: Day): Map<string, CheckIn[]> {
  const valid = checkIns.filter(({ state, date }) => state === 'valid' && date <= today);
  const inOrder = sortedBy(
    valid,
    (checkIn) => checkIn.date,
    (checkIn) => checkIn.id,
  );
  return groupBy(inOrder, ({ pairing }) => pairing);
}
