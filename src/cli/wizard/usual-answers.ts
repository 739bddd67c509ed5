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

/** With forms still to come: invited in three weeks, asked in four, as the launch checklist has it. */
const withoutHurry = 84;

/** The Monday that is offered. */
export function usualStart(today: Day, formsAreIn: boolean): Day {
  const wise = addDays(today, formsAreIn ? preparationWithForms : withoutHurry);
  return addDays(wise, (8 - weekdayOf(wise)) % 7);
}

/** The last working day of the template's weeks; an afternoon of talks ends on its day. */
export function usualEnd(start: Day, { time }: ProgramDesign): Day {
  return lastWorkday(start, time.weeks);
}

/** Long enough for the last questions, half a year after the end, and what is to be learned from them. */
export function usualKeepUntil(end: Day): Day {
  return addSpan(end, '12 months');
}
