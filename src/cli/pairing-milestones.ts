import { beganOn } from '../follow/began-on.ts';
import { groupBy } from '../model/group-by.ts';
import type { Meeting } from '../model/meeting.ts';
import type { MilestoneDate } from '../model/milestone.ts';
import { compareText } from '../model/order.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { milestoneDates } from '../schedule/milestones.ts';
import type { Program } from '../schema/program.ts';
import { parseMilestone } from '../time/milestone.ts';

/** When the milestones of every open pairing fall due, by the id of the pairing; moments count from its own start. */
export function pairingMilestones(
  { program, pairings }: Pick<ProgramFolder, 'program' | 'pairings'>,
  meetings: readonly Meeting[],
): ReadonlyMap<string, readonly MilestoneDate[]> {
  const rowsOf = groupBy(meetings, ({ pairing }) => pairing);
  const open = pairings.rows.map(({ record }) => record).filter(({ state }) => !closedStates.has(state));
  return new Map(
    [...groupBy(open, ({ id }) => id)].map(([id, rows]) => [
      id,
      milestonesOf(program, rows, rowsOf.get(id) ?? []),
    ]),
  );
}

/** Of one pairing: its rows in pairings.csv, and those in schedule.csv. */
export function milestonesOf(
  program: Program,
  rows: readonly Pairing[],
  meetings: readonly Meeting[],
): readonly MilestoneDate[] {
  const [began] = rows.flatMap((row) => beganOn(row, program) ?? []).sort(compareText);
  const start = began ?? program.start ?? meetings[0]?.start.slice(0, 10);
  if (start === undefined) return [];
  const milestones = program.meetings.milestones.map(parseMilestone);
  return milestoneDates(milestones, meetings, { start, end: program.end });
}
