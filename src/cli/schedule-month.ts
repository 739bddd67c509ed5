import { type ExitCode, exitCodes, MentorError } from '../model/mentor-error.ts';
import { type Month, monthToShow } from '../report/schedule/month-days.ts';
import { monthDocument } from '../report/schedule/month-view.ts';
import { planningSpan } from '../schedule/frame.ts';
import { addDays, addSpan } from '../time/day.ts';
import type { Call } from './command-entry.ts';
import { daysOffOf } from './days-off.ts';
import type { OpenFolder } from './open-folder.ts';
import { pairingMilestones } from './pairing-milestones.ts';
import { refuseProblems } from './refuse-problems.ts';
import { sayDocument } from './say.ts';
import { cohortWaves } from './schedule-renderings.ts';

/** What says how a plan is written; of a month nothing is planned and nothing is written. */
const useless = [
  ['json', '--json'],
  ['format', '--format'],
  ['out', '--out'],
  ['acceptVanished', '--accept-vanished'],
  ['method', '--method'],
  ['cancel', '--cancel'],
] as const;

/** mentor schedule --month: one month of schedule.csv as it stands, on the screen. */
export async function showMonth(call: Call, { folder }: OpenFolder): Promise<ExitCode> {
  await refuseProblems(call, folder.problems);
  const { today } = call.common;
  const meetings = folder.schedule.rows.map(({ record }) => record);
  const { end } = planningSpan(folder.program, meetings, today);
  const month = readMonth(call.options.month) ?? monthToShow(meetings, today, folder.program.timezone);
  const first = `${month}-01`;
  const off = await daysOffOf(folder, { start: first, end: addDays(addSpan(first, '1 month'), -1) });
  await sayDocument(
    call,
    monthDocument({
      folder,
      meetings,
      month,
      daysOff: off?.daysOff ?? new Map(),
      waves: cohortWaves(folder, meetings, end),
      milestones: [...pairingMilestones(folder, meetings).values()].flat(),
      today,
    }),
  );
  return exitCodes.done;
}

/** Whether a month was asked for; exit 2 where another option has no use beside it, or it is no month. */
export function asksForMonth({ options }: Call): boolean {
  if (options.month === undefined) return false;
  const idle = useless.find(([name]) => options[name] !== undefined && options[name] !== false);
  if (idle !== undefined)
    throw new MentorError(
      exitCodes.badInput,
      `--month shows schedule.csv on the screen and writes nothing: ${idle[1]} has no use beside it.`,
      `Leave out ${idle[1]}, or plan with mentor schedule.`,
    );
  readMonth(options.month);
  return true;
}

/** `2026-03`; undefined where the option stands without a month. */
function readMonth(option: unknown): Month | undefined {
  if (typeof option !== 'string') return undefined;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(option) || option < '0001')
    throw new MentorError(
      exitCodes.badInput,
      `"${option}" is not a month.`,
      'Write --month 2026-03, or --month alone for the month of today.',
    );
  return option;
}
