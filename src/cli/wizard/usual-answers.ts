import type { Day } from '../../model/day.ts';
import type { ProgramDesign } from '../../templates/programs/program-design.ts';
import { addDays, addSpan, weekdayOf } from '../../time/day.ts';
import { lastWorkday } from '../../time/working-days.ts';

/** So many days pass before a program can begin well: forms, training, matching; of which the forms take most. */
const preparation = 42;
const preparationWithForms = 14;

/** The first day that leaves time to prepare. */
export function earliestStart(today: Day, formsAreIn: boolean): Day {
  return addDays(today, formsAreIn ? preparationWithForms : preparation);
}

/** The first Monday of those days. */
export function usualStart(today: Day, formsAreIn: boolean): Day {
  const earliest = earliestStart(today, formsAreIn);
  return addDays(earliest, (8 - weekdayOf(earliest)) % 7);
}

/** The last working day of the template's weeks; an afternoon of talks ends on its day. */
export function usualEnd(start: Day, { time }: ProgramDesign): Day {
  return lastWorkday(start, time.weeks);
}

/** Long enough for the last questions, half a year after the end, and what is to be learned from them. */
export function usualKeepUntil(end: Day): Day {
  return addSpan(end, '12 months');
}
