import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { epochOf } from '../time/zone.ts';
import type { Assembly } from './assembly.ts';
import { memberOf } from './roll.ts';
import { minuteOfStart } from './standing-meetings.ts';
import { minutesOutside } from './week-table.ts';

/** Minutes of one person, in all and by the meetings that bring them, in the order of schedule.csv. */
export type OutsideHours = {
  readonly person: string;
  readonly minutes: number;
  readonly meetings: readonly { readonly id: string; readonly minutes: number }[];
};

/**
 * The fairness figure: minutes of planned, held and moved meetings and events outside a person's own hours, by person, only
 * those above zero. One's own hours are one's availability, else the program's hours on one's clock; of events always these.
 */
export function outsideHours(
  { roll, parties, events }: Assembly,
  meetings: readonly Meeting[],
): readonly OutsideHours[] {
  const byPerson = new Map<string, { id: string; minutes: number }[]>();
  const atEvents = new Map(events.members.map((member) => [member.person, member]));
  for (const meeting of meetings) {
    if (meeting.state === 'cancelled' || meeting.state === 'missed') continue;
    const from = minuteOfStart(meeting);
    const length = Math.ceil(epochOf(meeting.end) / 60) - from;
    const members = meeting.pairing === undefined ? undefined : parties.get(meeting.pairing)?.members;
    for (const person of meeting.people) {
      const member =
        members?.find((m) => m.person === person) ?? atEvents.get(person) ?? memberOf(roll, person, 'mentee');
      // Nobody is asked before an event is set: it disturbs whom it takes out of working hours.
      const hours = meeting.pairing === undefined ? roll.frame.hours : member.own;
      const outside = minutesOutside(hours, from + member.clock.offsetAt(from), length);
      if (outside === 0) continue;
      const own = byPerson.get(person);
      if (own === undefined) byPerson.set(person, [{ id: meeting.id, minutes: outside }]);
      else own.push({ id: meeting.id, minutes: outside });
    }
  }
  return sortedBy(byPerson, ([person]) => person).map(([person, own]) => ({
    person,
    minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
    meetings: own,
  }));
}
