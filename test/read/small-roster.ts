import { Buffer } from 'node:buffer';
import { type ReadRosters, readRosters } from '../../src/read/read-rosters.ts';
import { readTable } from '../../src/read/read-table.ts';
import { type ProgramInput, programSchema } from '../../src/schema/program.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';

/** Rosters from their text, with settings; today is 2027-04-01. */
export async function rostersOf(
  { roster, atStart }: { readonly roster?: string; readonly atStart?: string },
  settings: ProgramInput = {},
): Promise<ReadRosters> {
  const tableOf = async (path: string, text: string | undefined) =>
    text === undefined ? undefined : (await readTable({ path, bytes: Buffer.from(text) })).table;
  const [now, start] = [await tableOf('roster.csv', roster), await tableOf('roster-at-start.csv', atStart)];
  return readRosters(
    {
      ...(now === undefined ? {} : { roster: now }),
      ...(start === undefined ? {} : { rosterAtStart: start }),
    },
    programSchema.parse(settings),
    { latestYear: 2037, today: '2027-04-01' },
  );
}

/** `file:row:column code: message`, without the warning that nobody left, which most small rosters earn. */
export function rosterProblems({ problems }: Pick<ReadRosters, 'problems'>): string[] {
  return problems
    .filter(({ code }) => code !== 'roster-without-leavers')
    .map((found) => {
      const { file, row, column } = found.at ?? { file: '' };
      const place = [file, row, column].filter((part) => part !== undefined).join(':');
      return `${place} ${found.code}: ${problemWords(found).message}`;
    });
}

export const employeesOf = ({ current }: ReadRosters) => current?.roster.employees() ?? [];
