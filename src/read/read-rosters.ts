import type { Problem } from '../model/problem.ts';
import type { Employee } from '../model/roster.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import { describeTable } from './describe-table.ts';
import { readRoster } from './read-roster.ts';
import type { Table } from './table.ts';

export type ReadRosters = {
  readonly current?: readonly Employee[];
  readonly atStart?: readonly Employee[];
  readonly problems: readonly Problem[];
  readonly assumptions: CheckResult['assumptions'];
  readonly mapping: CheckResult['mapping'];
  readonly rowCounts: CheckResult['rows'];
};

/** The workforce now and as it was at time zero; each absent where the folder holds none. */
export function readRosters(
  { roster, rosterAtStart }: { readonly roster?: Table; readonly rosterAtStart?: Table },
  program: Program,
  latestYear: number,
): ReadRosters {
  const read = [
    { table: roster, kind: 'roster' },
    { table: rosterAtStart, kind: 'roster at start' },
  ].flatMap(({ table, kind }) =>
    table === undefined ? [] : [{ table, kind, ...readRoster(table, program, latestYear) }],
  );
  const of = (kind: string) => read.find((one) => one.kind === kind)?.employees;
  const [current, atStart] = [of('roster'), of('roster at start')];
  return {
    ...(current === undefined ? {} : { current }),
    ...(atStart === undefined ? {} : { atStart }),
    problems: read.flatMap((one) => one.problems),
    assumptions: read.flatMap(({ table, assumptions }) => [...describeTable(table), ...assumptions]),
    mapping: read.flatMap((one) => one.mapping),
    rowCounts: read.map(({ table, kind, employees }) => {
      const rows = table.rows.length + table.refused;
      return {
        kind,
        file: table.file,
        read: rows,
        accepted: employees.length,
        merged: 0,
        refused: rows - employees.length,
      };
    }),
  };
}
