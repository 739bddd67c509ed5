import type { DaysOff, HolidaysKept } from '../model/day-off.ts';
import type { ProgramFolder } from '../model/program-folder.ts';

export type FoundDaysOff = { readonly daysOff: DaysOff; readonly kept: HolidaysKept };

/** The days off of everybody in the folder between two days; nobody has any, and nothing is loaded, with meetings.holidays: false. */
export async function daysOffOf(
  { program, cohort, holidays }: ProgramFolder,
  { start, end }: { readonly start: string; readonly end: string },
): Promise<FoundDaysOff | undefined> {
  if (program.meetings.holidays === false) return undefined;
  const { readDaysOff } = await import('../read/days-off.ts');
  return readDaysOff({
    people: cohort.people,
    own: holidays,
    setting: program.meetings.holidays,
    from: start,
    to: end,
    language: program.language,
  });
}
