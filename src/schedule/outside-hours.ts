import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { epochOf } from '../time/zone.ts';
import type { Assembly } from './assembly.ts';
import { memberOf } from './party.ts';
import { minuteOfStart } from './standing-meetings.ts';
import { minutesOutside } from './week-table.ts';

export type OutsideHours = { readonly person: string; readonly minutes: number };

/**
 * The fairness figure: minutes of planned, held and moved meetings and events that lie outside a person's own hours, which
 * are their availability or, where they gave none, the program's hours on their clock. By person; only those above zero.
 */
export function outsideHours(
  { roll, parties, events }: Assembly,
  meetings: readonly Meeting[],
): readonly OutsideHours[] {
  const minutes = new Map<string, number>();
  const atEvents = new Map(events.members.map((member) => [member.person, member]));
  for (const meeting of meetings) {
    if (meeting.state === 'cancelled' || meeting.state === 'missed') continue;
    const from = minuteOfStart(meeting);
    const length = Math.ceil(epochOf(meeting.end) / 60) - from;
    const members = meeting.pairing === undefined ? undefined : parties.get(meeting.pairing)?.members;
    for (const person of meeting.people) {
      const member =
        members?.find((m) => m.person === person) ?? atEvents.get(person) ?? memberOf(roll, person, 'mentee');
      const outside = minutesOutside(member.own, from + member.clock.offsetAt(from), length);
      if (outside > 0) minutes.set(person, (minutes.get(person) ?? 0) + outside);
    }
  }
  return sortedBy(minutes, ([person]) => person).map(([person, sum]) => ({ person, minutes: sum }));
}
