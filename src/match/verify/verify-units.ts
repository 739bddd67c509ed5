import { closedStates, type Pairing } from '../../model/pairing.ts';
import { pairingNumber } from '../../model/pairing-id.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { FormatLock } from '../../schema/format-lock.ts';
import type { VerifyResult } from '../../schema/verify-result.ts';
import { meetsEquals } from '../formats/peers-market.ts';
import { type Market, openMarket } from '../market.ts';
import { checkFiles } from './check-files.ts';
import type { Fault } from './check-prices.ts';
import { formatCheckers } from './format-checkers.ts';

/**
 * Checks a match of groups, circles, peers, rotations or roles: files, records and totals here, rules, scores and proof by
 * the checker of its format. Shares no code with any solver.
 */
export async function verifyUnits(input: {
  readonly folder: ProgramFolder;
  readonly lock: FormatLock;
  readonly orphaned: (pairings: readonly Pairing[]) => ReadonlySet<string>;
}): Promise<Pick<VerifyResult, 'valid' | 'pairs' | 'eligible' | 'faults' | 'restsOnSolver'>> {
  const { lock } = input;
  const folder = folderThen(input.folder, lock);
  const orphaned = input.orphaned(folder.pairings.rows.map((r) => r.record));
  const market = openMarket({ folder, today: lock.asOf, ranges: lock.ranges, orphaned });
  const found = await formatCheckers[lock.proof.format]({ folder, market, lock });
  const faults = [
    ...checkFiles(input.folder, lock),
    ...checkRecords(input.folder, lock),
    ...checkTotals(lock),
    ...found.faults,
  ];
  const { restsOnSolver: open } = found;
  return {
    valid: faults.length === 0,
    pairs: pairsLookedAt(folder, market),
    eligible: found.eligible,
    faults,
    ...(open === undefined ? {} : { restsOnSolver: { ...open, points: open.points / 100 } }),
  };
}

/** As many as are counted as eligible: of equals each two once, of several mentors by role each pair once a role. */
function pairsLookedAt({ program }: ProgramFolder, { sides }: Market): number {
  const { mentees, mentors } = sides;
  if (meetsEquals(program, sides)) return (mentees.length * (mentees.length - 1)) / 2;
  const themselves = mentees.filter(({ roles }) => roles.length > 1).length;
  return (mentees.length * mentors.length - themselves) * Math.max(1, program.matching.roles.length);
}

type RowKey = { readonly mentee: string; readonly mentor: string };
const keyOf = (id: string, { mentee, mentor }: RowKey): string => JSON.stringify([id, mentee, mentor]);

/** The rows that a lock says the match made, or found standing. */
const madeRows = ({ units }: FormatLock) =>
  units.flatMap(({ pairing, rows }) => rows.map((row) => ({ ...row, pairing })));

/** The pairings as the match found them: what it made is taken away, what it kept stood then, whatever came after. */
function folderThen(folder: ProgramFolder, lock: FormatLock): ProgramFolder {
  const made = new Set(madeRows(lock).map((row) => keyOf(row.pairing, row)));
  const kept = new Map(
    lock.kept.map((k) => [keyOf(k.pairing, k), k.completed ? ('completed' as const) : ('proposed' as const)]),
  );
  const rows = folder.pairings.rows
    .filter(({ record }) => !made.has(keyOf(record.id, record)))
    .map((r) => ({
      ...r,
      record: { ...r.record, state: kept.get(keyOf(r.record.id, r.record)) ?? r.record.state },
    }));
  return { ...folder, pairings: { ...folder.pairings, rows } };
}

/** Every row of the lock stands in pairings.csv, with the same people, role and score, and nothing else runs. */
function checkRecords(folder: ProgramFolder, lock: FormatLock): Fault[] {
  const records = folder.pairings.rows.map((r) => r.record);
  const recorded = new Map(records.map((r) => [keyOf(r.id, r), r]));
  const listed = [...madeRows(lock), ...lock.kept.map((k) => ({ ...k, score: undefined, role: undefined }))];
  const certified = new Set(listed.map((row) => keyOf(row.pairing, row)));
  const faults: Fault[] = [];
  for (const row of listed) {
    const name = `${row.pairing} (${[row.mentee, row.mentor].filter((id) => id !== '').join(' with ')})`;
    const record = recorded.get(keyOf(row.pairing, row));
    if (pairingNumber(row.pairing) > lock.lastPairing)
      faults.push({ check: 'certificate', detail: `${name} has a number above the last one` });
    if (record === undefined) faults.push({ check: 'pairings', detail: `${name} is not in pairings.csv` });
    else if (row.score !== undefined && (record.score !== row.score || record.role !== row.role))
      faults.push({ check: 'pairings', detail: `${name} has another score or role in pairings.csv` });
  }
  for (const record of records) {
    if (
      !closedStates.has(record.state) &&
      lock.proof.format !== 'informal' &&
      !certified.has(keyOf(record.id, record))
    )
      faults.push({ check: 'pairings', detail: `${record.id} (${record.mentee}) is not in the certificate` });
  }
  return faults;
}

/** Nobody twice in one unit's rows, and a bound that is one. */
function checkTotals(lock: FormatLock): Fault[] {
  const rows = madeRows(lock).map((row) => keyOf(row.pairing, row));
  return [
    ...(new Set(rows).size === rows.length ? [] : [{ check: 'pairs', detail: 'a row is listed twice' }]),
    ...(lock.bound >= lock.total ? [] : [{ check: 'totals', detail: 'the bound is below the total' }]),
  ];
}
