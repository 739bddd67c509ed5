import { matchChanges } from '../match/changes/match-changes.ts';
import { reopenProposed } from '../match/changes/reopen-proposed.ts';
import { meetsEquals } from '../match/formats/peers-market.ts';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { Pairing } from '../model/pairing.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { MatchChanges } from '../schema/match-changes.ts';
import type { MatchLock } from '../schema/match-lock.ts';
import type { PeopleChangesResult } from '../schema/people-changes.ts';
import type { Call } from './command-entry.ts';
import type { CurrentMatch, MatchWish } from './current-match.ts';

/** A match that follows an earlier one: what is open to change, and how much of it may. */
export type Rematch = {
  /** With `--rematch` its proposed pairings are drafts again. */
  readonly folder: ProgramFolder;
  readonly wish: MatchWish;
  /** The pairs of the last match that are open, as they stand in pairings.csv. */
  readonly before: readonly Pairing[];
};

/** Reads `--rematch` and `--max-changes` against the pairings of the folder. */
export function readRematch(
  { options }: Call,
  folder: ProgramFolder,
  objective: MatchLock['objective'],
): Rematch {
  const most = readMaxChanges(options.maxChanges, objective);
  const reopened = options.rematch === true ? reopenProposed(folder) : { folder, proposed: [] };
  const drafts = folder.pairings.rows.map((r) => r.record).filter((p) => p.state === 'draft');
  const before = [...drafts, ...reopened.proposed];
  return {
    folder: reopened.folder,
    before,
    wish: {
      objective,
      proposed: reopened.proposed,
      ...(most === undefined ? {} : { changeLimit: { most, existing: before } }),
    },
  };
}

/** A worst pair, or stability, is a matter of all pairs at once: one kept pair has no price there. */
const withoutPrice: ReadonlySet<MatchLock['objective']> = new Set<MatchLock['objective']>([
  'floor',
  'stable',
]);

function readMaxChanges(words: unknown, objective: MatchLock['objective']): number | undefined {
  if (typeof words !== 'string') return undefined;
  if (!/^\d{1,6}$/.test(words))
    throw new MentorError(
      exitCodes.badInput,
      `"${words}" is not a number of changes.`,
      'Give --max-changes a whole number, such as 3; 0 keeps every pair that is still possible.',
    );
  if (withoutPrice.has(objective))
    throw new MentorError(
      exitCodes.badInput,
      `--max-changes does not go with the objective ${objective}.`,
      'Use --objective coverage-then-total, total or balanced, where what a kept pair costs can be said.',
    );
  return Number(words);
}

/** What became of the pairs that were open; nothing where there was no match before. */
export function changesSince(
  { before, wish }: Rematch,
  { match, input }: CurrentMatch,
  people: PeopleChangesResult,
): { readonly since?: MatchChanges } {
  const { lock } = input;
  if (before.length === 0 && lock === undefined) return {};
  // Among equals nobody moves from one mentor to another: the page shows who is together now.
  if (meetsEquals(input.folder.program, match.market.sides)) return {};
  const kept = new Set(match.market.decisions.kept);
  const after = match.pairings.filter((p) => (p.state === 'draft' || p.state === 'proposed') && !kept.has(p));
  const since = matchChanges({
    market: match.market,
    before,
    after,
    people,
    ...(lock === undefined ? {} : { since: lock.asOf }),
    ...(match.kind === 'units' || match.limited === undefined || wish.changeLimit === undefined
      ? {}
      : { limited: { asked: wish.changeLimit.most, match: match.limited, given: givenOf(match) } }),
  });
  return { since };
}

/** What stood before the solver began: standing pairings and pins, with their points. */
function givenOf({ lock, result: { objective } }: CurrentMatch['match']): { matched: number; total: number } {
  return {
    matched: objective.matched - lock.matched,
    total: Math.round(objective.total * 100) - lock.total,
  };
}
