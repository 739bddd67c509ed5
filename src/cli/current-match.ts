import { orphanedPeople } from '../follow/orphans.ts';
import { methodOf } from '../match/formats/match-format.ts';
import { unitExtras } from '../match/formats/unit-extras.ts';
import { type MarketInput, openMarket } from '../match/market.ts';
import { type CohortMatch, matchCohort } from '../match/match-cohort.ts';
import { matchExtras } from '../match/match-extras.ts';
import type { MatchInput } from '../match/match-input.ts';
import { matchInputs } from '../match/match-inputs.ts';
import type { PairMatch } from '../match/match-pairs.ts';
import type { MatchExtras } from '../model/match-extras.ts';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { readMatchLock } from '../read/read-match-lock.ts';
import type { FormatLock } from '../schema/format-lock.ts';
import type { MatchLock } from '../schema/match-lock.ts';
import type { MatchResult } from '../schema/match-result.ts';
import { allProblems } from './all-problems.ts';
import type { Call } from './command-entry.ts';
import type { OpenFolder } from './open-folder.ts';
import { problemResults } from './problem-results.ts';
import { refuseProblems } from './refuse-problems.ts';
import { resultHead } from './result-head.ts';
import { threadPool } from './thread-pool.ts';

/** What a market is opened with, and the last lock: of pairs, or of another format. */
export type FolderMarketInput = MarketInput & {
  readonly lock?: MatchLock;
  readonly formatLock?: FormatLock;
};

export type CurrentMatch = {
  readonly input: FolderMarketInput;
  readonly match: CohortMatch;
  readonly result: MatchResult;
  /** Computed when asked for: it solves the market again for everybody left over. */
  readonly extras: () => Promise<MatchExtras>;
};

/** What the match of a folder needs to know. */
export function marketInput(
  { common, host, progress }: Call,
  { folder, files }: OpenFolder,
): FolderMarketInput {
  const read = readMatchLock(files);
  const orphaned = new Set(
    orphanedPeople(
      folder.pairings.rows.map((r) => r.record),
      folder.overrides,
    ),
  );
  const known = {
    folder,
    today: common.today,
    orphaned,
    progress,
    ...(host.threads > 0 ? { pool: threadPool(host.threads) } : {}),
  };
  if (read.state === 'units') return { ...known, ranges: read.lock.ranges, formatLock: read.lock };
  return read.state === 'read' ? { ...known, ranges: read.lock.ranges, lock: read.lock } : known;
}

/** The pairs of the match that stand in pairings.csv too; fewer than all where the files changed after the last match. */
export function recordedPairs(
  { result }: CurrentMatch,
  { pairings }: ProgramFolder,
): MatchResult['pairings'] {
  const recorded = new Set(pairings.rows.map(({ record: p }) => JSON.stringify([p.id, p.mentee, p.mentor])));
  return result.pairings.filter((p) => recorded.has(JSON.stringify([p.id, p.mentee, p.mentor])));
}

/** The match of a command that speaks of pairs of two sides alone; exit 2 where the format makes other things. */
export function pairsOnly({ match }: CurrentMatch, { program }: ProgramFolder, what: string): PairMatch {
  if (match.kind === 'pairs') return match;
  throw notOfPairs(program, what);
}

/** Where the format makes other things than pairs, `what` would be read and do nothing. */
export function refuseUnlessPairs(program: ProgramFolder['program'], what: string): void {
  if (methodOf(program) !== 'pairs') throw notOfPairs(program, what);
}

function notOfPairs(program: ProgramFolder['program'], what: string): MentorError {
  return new MentorError(
    exitCodes.badInput,
    `${what} does not go with ${methodOf(program) === 'roles' ? 'several roles' : `format: ${program.format}`}.`,
    'It is for programs of pairs of a mentor and a mentee.',
  );
}

/** How a folder shall be matched; what is left out is as at the last match. */
export type MatchWish = Pick<MatchInput, 'objective' | 'proposed' | 'changeLimit' | 'lottery'>;

/** Matches a folder in memory, after refusing errors, as wished or as the last time; nothing is written. */
export async function currentMatch(call: Call, open: OpenFolder, wish?: MatchWish): Promise<CurrentMatch> {
  const input = marketInput(call, open);
  const market = openMarket(input);
  const problems = allProblems(open.folder, market.problems);
  await refuseProblems(call, problems);
  const match = await matchCohort({
    ...input,
    market,
    version: call.host.version,
    objective: input.lock?.objective ?? open.folder.program.matching.objective,
    ...(wish ?? lastLimit(input.lock)),
  });
  const result: MatchResult = {
    schema: 'mentor/match@1',
    ...resultHead(call, open.folder),
    inputs: matchInputs(open.folder),
    ...match.result,
    problems: problemResults(problems),
  };
  let found: Promise<MatchExtras> | undefined;
  return {
    input,
    match,
    result,
    extras: () => {
      found ??=
        match.kind === 'units'
          ? Promise.resolve(unitExtras(input, match))
          : matchExtras(input, match, match.lock.objective);
      return found;
    },
  };
}

/** The last match may have changed as few pairs as were asked for: without its limit it would not come out again. */
function lastLimit(lock: MatchLock | undefined): MatchWish {
  const last = lock?.maxChanges;
  if (last === undefined || last.bonus === 0) return {};
  return { changeLimit: { most: last.limit, existing: last.existing } };
}
