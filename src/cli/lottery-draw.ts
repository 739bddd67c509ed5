import { reopenProposed } from '../match/changes/reopen-proposed.ts';
import { type DrawnLots, drawLots } from '../match/draw/draw-lots.ts';
import { type Market, openMarket } from '../match/market.ts';
import { placeHolders } from '../match/participants.ts';
import { isAdmitted, type Lot } from '../model/lottery.ts';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { sortedBy } from '../model/order.ts';
import { bytesOfContent, type PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { readProgramFolder } from '../read/read-program-folder.ts';
import { lotteryCodec } from '../records/lottery.ts';
import { mergeRecords } from '../records/merge-records.ts';
import { emptyRecordFile } from '../records/record-file.ts';
import type { MatchResult } from '../schema/match-result.ts';
import { counted } from '../texts/counted.ts';
import { allProblems } from './all-problems.ts';
import type { Call } from './command-entry.ts';
import { type MatchWish, marketInput } from './current-match.ts';
import { completedPairings, type OpenFolder } from './open-folder.ts';
import { watchedFiles } from './record-files.ts';
import { refuseProblems } from './refuse-problems.ts';

/** A folder in which lots were drawn just now: nothing is on the disk yet. */
export type DrawnFolder = {
  readonly open: OpenFolder;
  readonly drawn: DrawnLots;
  /** lottery.csv as it is to be written, and what is remembered of it. */
  readonly files: readonly PlannedFile[];
  /** What the match writes into its lock. */
  readonly wish: Pick<MatchWish, 'lottery'>;
  readonly result: NonNullable<MatchResult['lottery']>;
};

/**
 * `--lottery`: draws lots among the mentees who want a place, or hands on places that came free since, and reads the
 * folder again with its new lottery.csv in it, as any later run will.
 */
export async function drawLottery(call: Call, open: OpenFolder): Promise<DrawnFolder> {
  const { today } = call.common;
  const { lottery, ...undrawn } = open.folder;
  refuseUnfit(call, open.folder);
  const { folder } = call.options.rematch === true ? reopenProposed(undrawn) : { folder: undrawn };
  const market = openMarket(marketInput(call, { ...open, folder }));
  await refuseProblems(call, allProblems(open.folder, market.problems));
  refuseSeveralSeats(market);
  const lots = lottery?.rows.map(({ record }) => record) ?? [];
  const seed = lots[0]?.seed ?? folder.seed;
  const holders = lots.length === 0 ? new Set<string>() : placeHolders(folder, lots);
  const drawn = drawLots({ market, lots, holders, seed, today });
  const record = mergeRecords<Lot>(
    lottery ?? emptyRecordFile(lotteryCodec),
    drawn.lots,
    ({ person }) => person,
  );
  const files = watchedFiles(lotteryCodec, record, { program: folder.program, what: whatOf(drawn) });
  const { entered, admitted } = drawn;
  const { sides, barred } = market;
  const there = new Set(sides.mentees.map(({ id }) => id).filter((id) => barred.mentee.get(id) !== 'out'));
  return {
    drawn,
    files,
    open: await readAgain(call, open, files),
    wish: { lottery: { entered: [...entered], admitted: [...admitted] } },
    result: resultOf(drawn, seed, (person) => there.has(person)),
  };
}

/** Who left the program has no place any more, and waits for none. */
function resultOf(
  { lots, entered, admitted }: DrawnLots,
  seed: string,
  takesPart: (person: string) => boolean,
): DrawnFolder['result'] {
  const there = lots.filter(({ person }) => takesPart(person));
  const waiting = there.filter((lot) => !isAdmitted(lot)).length;
  return {
    seed,
    people: there.length,
    admitted: there.length - waiting,
    waiting,
    entered: [...entered],
    admittedNow: [...admitted],
  };
}

function whatOf({ lots, admitted }: DrawnLots): string {
  const waiting = lots.filter((lot) => !isAdmitted(lot)).length;
  return `${counted(admitted.length, 'person', 'people')} admitted now, ${waiting} waiting`;
}

function refuseUnfit({ common, options }: Call, { program }: ProgramFolder): void {
  const { format, lottery, matching } = program;
  const unfit = (what: string, advice: string): never => {
    throw new MentorError(exitCodes.badInput, what, advice);
  };
  if (options.compare === true)
    unfit('--lottery does not go with --compare.', 'Draw first; then compare objectives.');
  if (format !== 'one-to-one' || matching.roles.length > 0)
    unfit(
      '--lottery draws for programs in which each mentee has one mentor.',
      'In other formats, draw who takes part before the match: list the others in overrides.csv as out.',
    );
  const objective = typeof options.objective === 'string' ? options.objective : matching.objective;
  if (objective === 'total' || objective === 'stable')
    unfit(
      `--lottery does not go with the objective ${objective}: it may leave somebody who was drawn without a mentor.`,
      'Use coverage-then-total, floor or balanced, which fill every place that can be filled.',
    );
  if (lottery?.announced !== undefined && lottery.announced > common.today)
    unfit(
      `The lottery is announced for ${lottery.announced}: people must know the rule before lots are drawn.`,
      'Run this once it is published, or correct lottery: announced in program.yaml.',
    );
}

/** With one seat a mentee the sets that can be matched are those of a matroid; a lot for two seats is another matter. */
function refuseSeveralSeats({ sides, seats }: Market): void {
  const several = sides.mentees.filter((_, i) => (seats.mentee[i] ?? 0) > 1);
  if (several.length === 0) return;
  throw new MentorError(
    exitCodes.badInput,
    `--lottery draws for one place each; ${counted(several.length, 'mentee wants', 'mentees want')} more (${several[0]?.id ?? ''}).`,
    'Set their number of mentors to 1, or draw without them.',
  );
}

async function readAgain(call: Call, open: OpenFolder, planned: readonly PlannedFile[]): Promise<OpenFolder> {
  const fresh = planned.map(({ path, content }) => ({ path, bytes: bytesOfContent(content) }));
  const files = sortedBy(
    [...open.files.filter(({ path }) => fresh.every((file) => file.path !== path)), ...fresh],
    (file) => file.path,
  );
  const { history } = open.folder;
  const folder = await readProgramFolder(files, { today: call.common.today, history });
  const { rows } = completedPairings(folder.pairings.rows, { folder, files });
  return { ...open, files, folder: { ...folder, pairings: { ...folder.pairings, rows } } };
}
