import type { RetentionInput } from '../../evaluate/retention/input.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { recordsOf } from '../../model/row-list.ts';
import type { Call } from '../command-entry.ts';
import { collectSeldom } from '../garbage.ts';
import type { AudienceName } from './report-kinds.ts';

/** What the study of who stayed takes from a folder, for one audience; undefined where there is no roster. */
export function retentionInput(
  { options }: Call,
  folder: ProgramFolder,
  audience: AudienceName,
): RetentionInput | undefined {
  const { program, roster, rosterAtStart, cohort, pairings, lottery, checkIns } = folder;
  if (roster === undefined) return undefined;
  collectSeldom();
  return {
    program,
    roster: roster.employees(),
    ...(rosterAtStart === undefined ? {} : { rosterAtStart: rosterAtStart.employees() }),
    cohort,
    pairings: pairings.rows.map((r) => r.record),
    checkIns: recordsOf(checkIns),
    ...(lottery === undefined ? {} : { lottery: lottery.rows.map((r) => r.record) }),
    audience,
    published: folder.published.rows.map((r) => r.record),
    assumeComplete: options.assumeComplete === true,
  };
}
