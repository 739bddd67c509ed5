import type { MatchExtras } from '../model/match-extras.ts';
import type { Pairing } from '../model/pairing.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { RecordFile } from '../model/record.ts';
import { writeMarks } from '../records/cell-marks.ts';
import { keyedPairings } from '../records/keyed-pairings.ts';
import { pairingsCodec } from '../records/pairings.ts';
import { encodeRecordFile } from '../records/record-file.ts';
import type { MatchResult } from '../schema/match-result.ts';

export const matchWorkbookPath = 'out/match/pairings.xlsx';

/** The workbook: pairings.csv as it is written now, with what a coordinator looks up beside it. */
export async function matchWorkbookFile(
  folder: ProgramFolder,
  {
    result,
    extras,
    pairings,
  }: {
    readonly result: MatchResult;
    readonly extras: MatchExtras;
    readonly pairings: RecordFile<Pairing>;
  },
): Promise<PlannedFile> {
  const [{ matchWorkbook }, { renderXlsx }] = await Promise.all([
    import('../report/match-workbook/match-workbook.ts'),
    import('../render/xlsx.ts'),
  ]);
  const workbook = matchWorkbook({
    folder,
    result,
    extras,
    pairs: pairings.rows.map(({ record }) => record),
    record: { ...encodeRecordFile(pairingsCodec, pairings), dayColumns: pairingsCodec.dayColumns },
  });
  const { columns, rows } = keyedPairings(pairings);
  const content = renderXlsx({ ...workbook, marks: writeMarks(columns, rows) });
  return { path: matchWorkbookPath, content, kind: 'rendering' };
}
