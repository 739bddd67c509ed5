import { statusToday } from '../follow/status.ts';
import { statusMatters } from '../follow/status-matters.ts';
import { type FollowedPairing, meetAsSeveral } from '../model/followed-pairing.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { RecordFile } from '../model/record.ts';
import { recordsOf } from '../model/row-list.ts';
import type { StatusMatters, StatusResult } from '../schema/status-result.ts';
import { requiredModules } from '../templates/training/modules.ts';
import { statusWords } from '../texts/status-words/status-words.ts';
import type { Call } from './command-entry.ts';
import { pastHitRates } from './past-hit-rates.ts';
import { resultHead } from './result-head.ts';

/** Who needs attention on the day, with the words to say, and how the rules did on earlier cohorts. */
export async function statusResult(
  call: Call,
  folder: ProgramFolder,
  followed: readonly FollowedPairing[],
): Promise<StatusResult> {
  const { attention, ...rest } = statusToday({
    program: folder.program,
    people: folder.cohort.people,
    followed,
    today: call.common.today,
  });
  const several = new Set(followed.filter(meetAsSeveral).map(({ unit }) => unit.id));
  const hitRates = await pastHitRates(call, folder);
  return {
    schema: 'mentor/status@1',
    ...resultHead(call, folder),
    attention: attention.map((item) => ({
      ...item,
      ...statusWords(item, 'en', { several: several.has(item.pairing) }),
    })),
    ...rest,
    ...(hitRates === undefined ? {} : { hitRates }),
  };
}

/** What else is due in a folder on the day. */
export function mattersOf(
  { common: { today } }: Call,
  folder: ProgramFolder,
  followed: readonly FollowedPairing[],
): StatusMatters {
  const records = <T>({ rows }: RecordFile<T>): T[] => rows.map(({ record }) => record);
  const kept = keptAgreements(folder);
  return statusMatters({
    program: folder.program,
    people: folder.cohort.people,
    followed,
    meetings: records(folder.schedule),
    checkIns: recordsOf(folder.checkIns),
    goals: records(folder.goals),
    training: folder.training,
    modules: requiredModules(folder.program.training),
    ...(kept === undefined ? {} : { kept }),
    today,
  });
}

/** Headers under which people note in pairings.csv that an agreement is signed. */
const agreementHeaders: ReadonlySet<string> = new Set([
  'agreement',
  'agreement signed',
  'vereinbarung',
  'vereinbarung unterschrieben',
]);

/** The first filled cell of each pairing in a column of their own; undefined where there is no such column. */
function keptAgreements({ pairings: { columns, rows } }: ProgramFolder): Map<string, string> | undefined {
  const column = columns.find((header) =>
    agreementHeaders.has(header.trim().toLowerCase().replaceAll('_', ' ')),
  );
  if (column === undefined) return undefined;
  const kept = new Map<string, string>();
  for (const { record, extra } of rows) {
    const cell = extra.get(column) ?? '';
    if (cell !== '' && !kept.has(record.id)) kept.set(record.id, cell);
  }
  return kept;
}
