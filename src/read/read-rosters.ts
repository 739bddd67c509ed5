import type { Assumption } from '../model/assumption.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import { compareRosters } from './compare-rosters.ts';
import { describeTable } from './describe-table.ts';
import { type ReadRoster, type RosterSettings, readRoster } from './read-roster.ts';
import type { Table } from './table.ts';

export type ReadRosters = {
  readonly current?: ReadRoster;
  readonly atStart?: ReadRoster;
  readonly problems: readonly Problem[];
  readonly assumptions: readonly Assumption[];
  readonly mapping: CheckResult['mapping'];
  readonly rowCounts: CheckResult['rows'];
};

/** The workforce now and as it was at time zero, each by itself and against the other; absent where there is none. */
export function readRosters(
  { roster, rosterAtStart }: { readonly roster?: Table; readonly rosterAtStart?: Table },
  program: Program,
  settings: Omit<RosterSettings, 'atStart'>,
): ReadRosters {
  const read = (table: Table | undefined, atStart: boolean) =>
    table === undefined ? undefined : readRoster(table, program, { ...settings, atStart });
  const [current, atStart] = [read(roster, false), read(rosterAtStart, true)];
  const both = [current, atStart].flatMap((one) => one ?? []);
  return {
    ...(current === undefined ? {} : { current }),
    ...(atStart === undefined ? {} : { atStart }),
    problems: [
      ...both.flatMap(({ problems }) => problems),
      ...(current === undefined || atStart === undefined ? [] : compareRosters(current, atStart, program)),
    ],
    assumptions: both.flatMap(({ rows, assumptions }) => [...describeTable(rows.table), ...assumptions]),
    mapping: both.flatMap(({ mapping }) => mapping),
    rowCounts: both.map((one) => ({
      kind: one === current ? 'roster' : 'roster at start',
      file: one.rows.table.file,
      ...rowCounts(one),
    })),
  };
}

function rowCounts({ rows: { table }, roster, merged, nameless }: ReadRoster) {
  const refused = table.refused + nameless;
  return { read: table.rowCount + table.refused, accepted: roster.length, merged, refused };
}
