import { closedStates, type Pairing } from '../../model/pairing.ts';
import { pairingNumber } from '../../model/pairing-id.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Progress } from '../../model/progress.ts';
import type { MatchLock } from '../../schema/match-lock.ts';
import type { VerifyResult } from '../../schema/verify-result.ts';
import { withBonusRoom } from '../changes/bonus-room.ts';
import { costScale } from '../cost-scale.ts';
import { type Market, openMarket } from '../market.ts';
import { placeHolders } from '../participants.ts';
import { placesOf } from '../places-of.ts';
import { pairKey } from '../sides.ts';
import { checkDraw } from './check-draw.ts';
import { checkFiles } from './check-files.ts';
import { checkPrices, type Fault, type PlacedPair, type Places, type RowChecker } from './check-prices.ts';
import { checkRows, joinFindings, type RowCheck, type RowFindings } from './check-rows.ts';
import { checkStable } from './check-stable.ts';

/**
 * Checks a match against its certificate: recomputes inputs, rules, scores, lottery numbers and seats from the files,
 * then weighs the prices (matching conditions of linear programming duality). Shares no code with the solver.
 * `orphaned` gives the orphaned mentees of a state of the pairings.
 */
export async function verifyMatch(input: {
  readonly folder: ProgramFolder;
  readonly lock: MatchLock;
  readonly orphaned: (pairings: readonly Pairing[]) => ReadonlySet<string>;
  /** Looks at all pairs with more than one thread; without, they are looked at here. */
  readonly rows?: RowChecker;
  /** Told how far it is. */
  readonly progress?: Progress;
}): Promise<Pick<VerifyResult, 'valid' | 'pairs' | 'eligible' | 'faults'>> {
  const { lock } = input;
  const folder = folderThen(input.folder, lock);
  const orphaned = input.orphaned(folder.pairings.rows.map((r) => r.record));
  const open = openMarket({ folder, today: lock.asOf, ranges: lock.ranges, orphaned });
  const market = lock.maxChanges?.room === true ? withBonusRoom(open) : open;
  const places: Places = { mentee: placesOf(market.sides.mentees), mentor: placesOf(market.sides.mentors) };
  const placed = placePairs(lock, places);
  const rows = input.rows ?? ((check) => checkHere(market, check, input.progress));
  const known = { places, pairs: placed.pairs, rows };
  const weighed =
    lock.objective === 'stable'
      ? checkStable(market, lock, placed.pairs)
      : await checkPrices(market, lock, known);
  const faults = [
    ...checkFiles(input.folder, lock),
    ...checkRecords(input.folder, lock),
    ...checkSeats(market, lock),
    ...checkPins(market, lock, places),
    ...placed.faults,
    ...weighed.faults,
    ...lotteryFaults(folder, lock, orphaned),
  ];
  const both = market.sides.mentees.filter(({ id }) => places.mentor.has(id)).length;
  const pairs = market.sides.mentees.length * market.sides.mentors.length - both;
  return { valid: faults.length === 0, pairs, eligible: weighed.eligible, faults };
}

/** Of the lottery, where lots were drawn: in a market that knows nothing of it, since it decides who has a seat. */
function lotteryFaults(folder: ProgramFolder, lock: MatchLock, orphaned: ReadonlySet<string>): Fault[] {
  const { lottery, ...undrawn } = folder;
  if (lottery === undefined)
    return lock.lottery === undefined
      ? []
      : [{ check: 'lottery', detail: 'lottery.csv is not there any more' }];
  const market = openMarket({ folder: undrawn, today: lock.asOf, ranges: lock.ranges, orphaned });
  const lots = lottery.rows.map(({ record }) => record);
  return checkDraw({
    lots,
    seed: folder.seed,
    market,
    holders: placeHolders(folder, lots),
    ...(lock.lottery === undefined ? {} : { drawn: lock.lottery }),
  });
}

/** All rows in this thread, some at a time. */
async function checkHere(
  market: Market,
  check: RowCheck,
  progress: Progress | undefined,
): Promise<RowFindings> {
  const portion = 256;
  const mentees = market.sides.mentees.length;
  const found: RowFindings[] = [];
  for (let from = 0; from < mentees; from += portion) {
    progress?.({ phase: 'checking', part: from / mentees });
    found.push(checkRows(market.scoreRow, check, { from, to: Math.min(mentees, from + portion) }));
  }
  return joinFindings(found);
}

/** The pairs of the certificate at their places, each once, of people who exist; numbers of pairs and points beside them. */
function placePairs(lock: MatchLock, { mentee, mentor }: Places): { pairs: PlacedPair[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const pairs = new Map<string, PlacedPair>();
  for (const pair of lock.pairs) {
    const [i, j] = [mentee.get(pair.mentee), mentor.get(pair.mentor)];
    if (i !== undefined && j !== undefined) pairs.set(pairKey(pair.mentee, pair.mentor), { ...pair, i, j });
  }
  if (pairs.size !== lock.pairs.length)
    faults.push({ check: 'pairs', detail: 'a pair is listed twice, or is of somebody who is not there' });
  if (lock.matched !== lock.pairs.length || lock.total !== lock.pairs.reduce((sum, p) => sum + p.score, 0))
    faults.push({ check: 'totals', detail: 'the numbers of pairs or points do not add up' });
  return { pairs: [...pairs.values()], faults };
}

/** The pairings as the match found them: what it made is taken away, what it kept stood then, whatever came after. */
function folderThen(folder: ProgramFolder, lock: MatchLock): ProgramFolder {
  const made = new Set([...lock.pairs, ...lock.pinned].map((p) => p.pairing));
  const kept = new Map(
    lock.kept.map((k) => [k.pairing, k.completed ? ('completed' as const) : ('proposed' as const)]),
  );
  const rows = folder.pairings.rows
    .filter((r) => !made.has(r.record.id))
    .map((r) => ({ ...r, record: { ...r.record, state: kept.get(r.record.id) ?? r.record.state } }));
  return { ...folder, pairings: { ...folder.pairings, rows } };
}

/** Every pair of the certificate stands in pairings.csv, with the same people and score, and nothing else runs. */
function checkRecords(folder: ProgramFolder, lock: MatchLock): Fault[] {
  const rows = folder.pairings.rows.map((r) => r.record);
  const keyOf = (id: string, p: { mentee: string; mentor: string }) =>
    `${id}\0${pairKey(p.mentee, p.mentor)}`;
  const recorded = new Map(rows.map((r) => [keyOf(r.id, r), r]));
  const listed = [...lock.pairs, ...lock.pinned, ...lock.kept];
  const certified = new Set(listed.map((p) => keyOf(p.pairing, p)));
  const faults: Fault[] = [];
  const unknown = listed.filter((p) => pairingNumber(p.pairing) > lock.lastPairing);
  if (unknown.length > 0)
    faults.push({
      check: 'certificate',
      detail: `${unknown.length} pairings have a number above the last one`,
    });
  for (const p of listed) {
    const row = recorded.get(keyOf(p.pairing, p));
    const name = `${p.pairing} (${p.mentee} with ${p.mentor})`;
    if (row === undefined) faults.push({ check: 'pairings', detail: `${name} is not in pairings.csv` });
    else if ('score' in p && row.score !== p.score)
      faults.push({ check: 'pairings', detail: `${name} has another score in pairings.csv` });
  }
  for (const r of rows) {
    if (!closedStates.has(r.state) && !certified.has(keyOf(r.id, r)))
      faults.push({
        check: 'pairings',
        detail: `${r.id} (${r.mentee} with ${r.mentor}) is not in the certificate`,
      });
  }
  return faults;
}

function checkSeats(market: Market, lock: MatchLock): Fault[] {
  const faults: Fault[] = [];
  const compare = (
    role: 'mentee' | 'mentor',
    people: readonly { id: string }[],
    listed: readonly { id: string; seats: number; rank?: number }[],
  ) => {
    const seats = new Map(listed.map((l) => [l.id, l]));
    people.forEach((person, at) => {
      const free = market.seats[role][at] ?? 0;
      const own = seats.get(person.id);
      if ((own?.seats ?? 0) !== free || (own !== undefined && own.seats === 0))
        faults.push({
          check: 'seats',
          detail: `${person.id} has ${free} free places as ${role}, not ${own?.seats ?? 0}`,
        });
      if (own?.rank !== undefined && own.rank !== market.ranks[at])
        faults.push({ check: 'seats', detail: `${person.id} has another priority` });
      seats.delete(person.id);
    });
    for (const id of seats.keys()) faults.push({ check: 'seats', detail: `${id} is no ${role}` });
    if (listed.length !== new Set(listed.map((l) => l.id)).size)
      faults.push({ check: 'seats', detail: `a ${role} is listed twice` });
  };
  compare('mentee', market.sides.mentees, lock.mentees);
  compare('mentor', market.sides.mentors, lock.mentors);
  const { unit, lotteryRange, step } = costScale(lock.objective, market.size);
  const { scale } = lock;
  if (
    scale.unit !== unit ||
    scale.lotteryRange !== lotteryRange ||
    scale.step !== step ||
    scale.classes !== market.classes
  )
    faults.push({ check: 'scale', detail: 'costs are on another scale' });
  return faults;
}

function checkPins({ scorer, decisions }: Market, lock: MatchLock, places: Places): Fault[] {
  const pins = new Set(decisions.pinned.map((p) => pairKey(p.mentee, p.mentor)));
  const faults = lock.pinned.flatMap((p) => {
    const [i, j] = [places.mentee.get(p.mentee) ?? -1, places.mentor.get(p.mentor) ?? -1];
    const right =
      pins.delete(pairKey(p.mentee, p.mentor)) && i >= 0 && j >= 0 && scorer.score(i, j) === p.score;
    return right
      ? []
      : [{ check: 'pins', detail: `${p.mentee} with ${p.mentor} is no pin, or has another score` }];
  });
  return pins.size === 0
    ? faults
    : [...faults, { check: 'pins', detail: `${pins.size} pins of overrides.csv are not in the certificate` }];
}
