import { isAdmitted } from '../model/lottery.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { counted } from '../texts/counted.ts';
import type { Call } from './command-entry.ts';
import type { DrawnFolder } from './lottery-draw.ts';

/** What the lot did, or what there is to do about it. */
export function sayLottery(
  { common, host }: Call,
  { program, lottery }: Pick<ProgramFolder, 'program' | 'lottery'>,
  drawn: DrawnFolder | undefined,
): void {
  if (common.quiet) return;
  if (drawn !== undefined) {
    host.say(`${drawnWords(drawn)}\n`);
    return;
  }
  if (lottery === undefined) {
    if (program.lottery !== undefined)
      host.say(
        'program.yaml promises a lottery, and no lots are drawn yet: mentor match --lottery draws them.\n',
      );
    return;
  }
  const waiting = lottery.rows.filter(({ record }) => !isAdmitted(record)).length;
  if (waiting > 0)
    host.say(
      `${counted(waiting, 'person waits', 'people wait')} by the lot of lottery.csv; mentor match --lottery hands on places that came free.\n`,
    );
}

function drawnWords({ result }: DrawnFolder): string {
  const { seed, people, admitted, waiting, entered, admittedNow } = result;
  const standing = `${admitted} of ${counted(people, 'person', 'people')} ${people === 1 ? 'has' : 'have'} a place, ${waiting} ${waiting === 1 ? 'waits' : 'wait'}`;
  if (entered.length === people) return `Lots drawn with seed "${seed}": ${standing}.`;
  const newly =
    admittedNow.length === 0
      ? 'no place came free'
      : `admitted now, in the drawn order: ${admittedNow.join(', ')}`;
  const late = entered.length === 0 ? '' : `; new at the end of the order: ${entered.join(', ')}`;
  return `By the order drawn with seed "${seed}": ${newly}${late}. ${standing}.`;
}
