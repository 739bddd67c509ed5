import type { RelaxedRule } from '../model/meeting.ts';

/** The furthest that hours are stretched, and the steps in which they are and in which meetings are shortened, in minutes. */
export const furthestHours = 180;
export const hourSteps = 15;
/** No meeting is made shorter than that. */
export const shortestMeeting = 30;

/**
 * What a change asks of people, in minutes of somebody's hours given up, so that the changes can be compared. In this order,
 * as long as each is small: half an hour of one person; a day outside the meeting's own stretch, which costs only its rhythm; a
 * shorter gap; a shorter meeting; another meeting for a mentor; an appointment given up; a further room; a day off given up.
 * A larger change is dearer than a small one of the next kind: three hours of somebody's evening are the last thing to ask.
 */
export function relaxationCost(rule: RelaxedRule, { length, gap }: { length: number; gap: number }): number {
  switch (rule.kind) {
    case 'hours':
      // The program's hours concern everybody.
      return rule.person === undefined ? rule.minutes + 15 : rule.minutes;
    case 'window':
      return 30 + rule.days * 5;
    case 'limit':
      if (rule.limit === 'gap') return 50 + gap - rule.to;
      return rule.limit === 'mentor_per_week' ? 80 : 85;
    case 'length':
      return 60 + (length - rule.minutes) / 2;
    case 'busy':
      return 100;
    case 'room':
      return 120;
    case 'day-off':
      return 150;
  }
}

/**
 * The least that any change could cost at a time for which hours would have to be stretched so far, that many days beyond the
 * meeting's own: most times need no closer look once something cheap is found.
 */
export function leastCost(at: { reach: number; beyond: number; length: number }): number {
  const { reach, beyond, length } = at;
  if (beyond > 0) return reach === 0 ? 30 + beyond * 5 : Number.POSITIVE_INFINITY;
  if (reach === 0) return 50;
  const stretched = Math.ceil(reach / hourSteps) * hourSteps;
  const shortened = length - reach < shortestMeeting ? Number.POSITIVE_INFINITY : 60 + reach / 2;
  return Math.min(shortened, stretched > furthestHours ? Number.POSITIVE_INFINITY : stretched);
}
