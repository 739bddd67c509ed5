import { addDays } from '../../time/day.ts';
import { momentDays, parseMoment } from '../../time/grammar.ts';
import { plannedDays } from '../../time/planned-days.ts';
import type { HandbookInput } from './handbook-input.ts';
import type { DaySpan } from './launch-dates.ts';

/** So long a form stays open, and on that day of it comes the one reminder. */
const openDays = 7;
export const reminderDay = 5;

type Frame = Pick<HandbookInput, 'program' | 'start' | 'end'>;

/** The days on which pairs that keep to the rhythm would meet. */
export const meetingDays = ({ program: { meetings }, start, end }: Frame): readonly string[] =>
  plannedDays({ start, end, every: meetings.every, firstWithin: meetings.first_within });

/** From when to when the forms of a wave are out, as far as a plan can say. */
export function waveDays(wave: string, input: Frame): readonly DaySpan[] {
  const planned = meetingDays(input);
  const days = momentDays(parseMoment(wave), {
    start: input.start,
    end: input.end,
    meetingDay: (number) => planned[number - 1],
  });
  return days.map((from) => ({ from, to: addDays(from, openDays) }));
}
