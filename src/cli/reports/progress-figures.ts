import { relative } from 'node:path';
import type { Day } from '../../model/day.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { recordsOf } from '../../model/row-list.ts';
import type { ComparedCohort } from '../../schema/progress-result.ts';
import type { Call } from '../command-entry.ts';
import { absolute } from '../common-options.ts';
import { followFolder } from '../follow-folder.ts';
import { collectSeldom } from '../garbage.ts';
import { openFolder } from '../open-folder.ts';

/** A folder followed and evaluated on a day. */
export async function progressFigures(folder: ProgramFolder, today: Day) {
  const { evaluateProgress } = await import('../../evaluate/progress.ts');
  collectSeldom();
  // Nearly all of them are kept with their pairings anyway; each would be read from its cells twice.
  const checkIns = [...recordsOf(folder.checkIns)];
  const followed = followFolder(folder, today, checkIns);
  const goals = folder.goals.rows.map((r) => r.record);
  return { followed, figures: evaluateProgress({ ...folder, checkIns, followed, goals, today }) };
}

/**
 * `--compare <folder>`: the figures beside those of another cohort, on the day of its life that answers to today. Its folder
 * is read and never written to; what it lacks is missing in the comparison, and nothing is refused for it.
 */
export async function comparedCohort(
  call: Call,
  { program }: ProgramFolder,
  figures: Awaited<ReturnType<typeof progressFigures>>['figures'],
): Promise<ComparedCohort | undefined> {
  const { compare } = call.options;
  if (typeof compare !== 'string') return undefined;
  const { compareCohorts, pointOf } = await import('../../evaluate/compare-cohorts.ts');
  const { today } = call.common;
  const dir = absolute(compare, call.host);
  if (relative(call.common.dir, dir) === '')
    throw new MentorError(
      exitCodes.badInput,
      'That is the folder of this program: beside itself nothing would differ.',
      'Give --compare the folder of an earlier cohort.',
    );
  const { folder: other } = await openFolder({ ...call, common: { ...call.common, dir, dryRun: true } });
  if (other.pairings.rows.length === 0)
    throw new MentorError(
      exitCodes.badInput,
      `There are no pairings in ${compare}, so nothing can be compared.`,
      'Give --compare the folder of an earlier cohort, with its program.yaml and pairings.csv.',
    );
  const { day, at } = pointOf(program, other.program, today);
  const then = await progressFigures(other, day);
  return compareCohorts(
    { program: program.name, asOf: today, metrics: figures.metrics },
    { program: other.program.name, asOf: day, metrics: then.figures.metrics },
    at,
  );
}
