import { lockHash } from '../../model/lock-hash.ts';
import { sortedBy } from '../../model/order.ts';
import { closedStates, type Pairing } from '../../model/pairing.ts';
import { glanceAt } from '../../model/person.ts';
import type { FormatLock } from '../../schema/format-lock.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import type { Program } from '../../schema/program.ts';
import { settleReopened } from '../changes/reopen-proposed.ts';
import type { Market } from '../market.ts';
import type { MatchedResult, MatchInput } from '../match-input.ts';
import { matchInputs } from '../match-inputs.ts';
import { isCoverageProven } from './coverage-proven.ts';
import type { FormatMatch } from './format-match.ts';
import { formatSolvers } from './format-solvers.ts';
import { standingUnits } from './standing-units.ts';
import { seatsOf, unitResult, worthOf } from './unit-result.ts';
import { draftRows, type NumberedUnit, numberUnits } from './unit-rows.ts';

/** How a program is matched: pairs of two sides by prices alone, or one of the other ways. */
export type Method = 'pairs' | FormatMatch['proof']['format'];

export function methodOf({ format, matching }: Pick<Program, 'format' | 'matching'>): Method {
  if (format === 'one-to-one') return matching.roles.length > 0 ? 'roles' : 'pairs';
  return format;
}

/** A match of units of people: what was found, as records, result and lock. */
export type UnitMatch = {
  readonly kind: 'units';
  readonly method: Exclude<Method, 'pairs'>;
  readonly market: Market;
  readonly found: FormatMatch;
  /** Every row of pairings.csv after this match. */
  readonly pairings: readonly Pairing[];
  readonly lock: FormatLock;
  readonly result: MatchedResult;
};

/**
 * Matches a cohort whose format is not one-to-one: units from proposed on stay, drafts are solved anew, and who is free may
 * join a unit that has room.
 */
export async function matchFormat(
  input: MatchInput & { readonly market: Market; readonly method: Exclude<Method, 'pairs'> },
): Promise<UnitMatch> {
  const { folder, market, method } = input;
  const standing = standingUnits(market);
  const found = await formatSolvers[method]({ folder, market, standing });
  const records = folder.pairings.rows.map((r) => r.record);
  const { units, last } = numberUnits(found.units, {
    records,
    last: Math.max(input.lock?.lastPairing ?? 0, input.formatLock?.lastPairing ?? 0),
  });
  const drafted = draftRows(units, { records, person: glanceAt(folder.cohort).person, today: input.today });
  const { made, withdrawn } = settleReopened(drafted, input.proposed ?? [], input.today);
  // Informal pairs are nobody's draft but their own.
  const stays = (p: Pairing) => method === 'informal' || p.state !== 'draft';
  const kept =
    method === 'informal' ? records.filter((p) => !closedStates.has(p.state)) : market.decisions.kept;
  const rows = [...kept, ...made];
  return {
    kind: 'units',
    method,
    market,
    found,
    pairings: [...records.filter(stays), ...made, ...withdrawn],
    lock: lockOf(input, { found, units, last }),
    result: {
      format: folder.program.format,
      objective: objectiveOf(found, rows, kept),
      ...unitResult(market, { rows, format: folder.program.format, roleMarkets: found.roleMarkets }),
      unmatched: sortedBy(found.left, ({ person }) => person),
      ...(found.advice === undefined || found.advice.length === 0 ? {} : { placing: [...found.advice] }),
      blockingPairs: [],
      blockingPairsFound: 0,
    },
  };
}

function objectiveOf(
  found: FormatMatch,
  rows: readonly Pairing[],
  kept: readonly Pairing[],
): MatchResult['objective'] {
  const given = kept.reduce((sum, row) => sum + worthOf(row), 0);
  const seated = kept.reduce((sum, row) => sum + seatsOf(row), 0);
  const scores = rows.flatMap(({ score }) => score ?? []);
  const gap = Math.max(0, found.bound - found.total);
  return {
    name: 'coverage-then-total',
    matched: seated + found.matched,
    seats: seated + found.seats,
    total: (given + found.total) / 100,
    minimum: scores.length === 0 ? null : scores.reduce((least, s) => Math.min(least, s)) / 100,
    proven: gap === 0 && isCoverageProven(found),
    // What stood is given; over the rest the proof bounds every other match by this one.
    bound: (given + found.total + gap) / 100,
    gap: gap / 100,
  };
}

function lockOf(
  { folder, market, version, today }: MatchInput & { readonly market: Market },
  {
    found,
    units,
    last,
  }: { readonly found: FormatMatch; readonly units: readonly NumberedUnit[]; readonly last: number },
): FormatLock {
  const lock: Omit<FormatLock, 'sha256'> = {
    schema: 'mentor/format-lock@1',
    mentor: version,
    program: folder.program.name,
    asOf: today,
    inputs: matchInputs(folder),
    objective: 'coverage-then-total',
    seed: folder.seed,
    day: market.surroundings.day,
    ranges: Object.fromEntries(market.surroundings.ranges),
    units: sortedBy(units, ({ id }) => id).map(({ id, joins, rows }) => ({
      pairing: id,
      joins: joins !== undefined,
      // In the order of the schema: the hash is over the text.
      rows: rows.map(({ mentor, mentee, role, score, origin }) => ({
        mentor,
        mentee,
        ...(role === undefined ? {} : { role }),
        score,
        pinned: origin === 'pinned',
      })),
    })),
    kept: sortedBy(
      market.decisions.kept,
      (k) => k.id,
      (k) => k.mentee,
      (k) => k.mentor,
    ).map((k) => ({ pairing: k.id, mentee: k.mentee, mentor: k.mentor, completed: k.state === 'completed' })),
    left: found.left.map(({ person }) => person).sort(),
    matched: found.matched,
    total: found.total,
    bound: found.bound,
    proof: found.proof,
    lastPairing: last,
  };
  return { ...lock, sha256: lockHash(lock) };
}
