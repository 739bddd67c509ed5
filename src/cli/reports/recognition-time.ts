import type { Day } from '../../model/day.ts';
import { closingDays } from '../../model/life-mail-kind.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { addDays } from '../../time/day.ts';

/** Unasked it is made when the end is near, three weeks before it, or once somebody has come to theirs. */
export function isRecognitionTime({ program, pairings }: ProgramFolder, today: Day): boolean {
  const near = program.end !== undefined && today >= addDays(program.end, -closingDays);
  const completed = pairings.rows.some(({ record }) => record.state === 'completed');
  return pairings.rows.length > 0 && (near || completed);
}
