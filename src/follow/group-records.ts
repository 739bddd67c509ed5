import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';

/** Meetings of each pairing, by start; events of the cohort belong to none. */
export function meetingsByPairing(meetings: readonly Meeting[]): Map<string, Meeting[]> {
  const inOrder = sortedBy(
    meetings,
    (meeting) => meeting.start,
    (meeting) => meeting.id,
  );
  return groupedBy(inOrder, ({ pairing }) => pairing);
}

/** Valid check-ins of each pairing dated up to `today`, by date. */
export function checkInsByPairing(checkIns: readonly CheckIn[], today: Day): Map<string, CheckIn[]> {
  const valid = checkIns.filter(({ state, date }) => state === 'valid' && date <= today);
  const inOrder = sortedBy(
    valid,
    (checkIn) => checkIn.date,
    (checkIn) => checkIn.id,
  );
  return groupedBy(inOrder, ({ pairing }) => pairing);
}

/** Items by key in the order given; those without a key are left out. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
