import type { MatchExtras } from '../model/match-extras.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { matchOverviewDocument } from '../report/match-overview.ts';
import type { MatchChanges } from '../schema/match-changes.ts';
import { counted } from '../texts/counted.ts';
import type { Call } from './command-table.ts';
import type { CurrentMatch } from './current-match.ts';
import { documentFiles, type Format } from './document-files.ts';
import { footerOf } from './result-head.ts';
import { sheetFiles } from './sheet-files.ts';

/** Everything a match leaves under out/match/, in the formats asked for: the overview, and a sheet for everybody. */
export function matchRenderings(
  call: Call,
  folder: ProgramFolder,
  {
    current,
    extras,
    since,
    formats,
  }: {
    readonly current: CurrentMatch;
    readonly extras: MatchExtras;
    readonly since?: MatchChanges;
    readonly formats: readonly Format[];
  },
): PlannedFile[] {
  const { result } = current;
  const overview = matchOverviewDocument({
    folder,
    result,
    extras,
    today: call.common.today,
    ...(since === undefined ? {} : { since }),
    footer: footerOf(call, result, 'mentor match'),
  });
  const meetings = folder.schedule.rows.map((r) => r.record);
  const sheets = formats.includes('html')
    ? sheetFiles({ folder, current, pairs: result.pairings, meetings })
    : [];
  const [first, ...others] = documentFiles('out/match/overview', overview, result, formats);
  const what = sheets.length === 0 ? 'overview' : `overview, and ${counted(sheets.length, 'sheet')}`;
  return [...(first === undefined ? [] : [{ ...first, what }]), ...others, ...sheets];
}
