import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { lotteryDocument } from '../report/lottery/lottery-page.ts';
import type { Call } from './command-entry.ts';
import type { CurrentMatch } from './current-match.ts';
import { documentFiles, type Format } from './document-files.ts';
import { footerOf } from './result-head.ts';

/** out/match/lottery.*: the draw for the audit; nothing where no lots were drawn. */
export async function lotteryFiles(
  call: Call,
  { folder, current }: { readonly folder: ProgramFolder; readonly current: CurrentMatch },
  formats: readonly Format[],
): Promise<PlannedFile[]> {
  if (folder.lottery === undefined) return [];
  const lots = folder.lottery.rows.map(({ record }) => record);
  const { sides, barred } = current.match.market;
  const mentees = new Set(sides.mentees.map(({ id }) => id));
  const { language } = folder.program;
  const document = lotteryDocument({
    folder,
    lots,
    takesPart: (person) => mentees.has(person) && barred.mentee.get(person) !== 'out',
    today: call.common.today,
    footer: footerOf(call, current.result, { command: 'mentor match --lottery', language }),
  });
  return documentFiles('out/match/lottery', document, lots, formats);
}
