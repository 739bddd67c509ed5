import type { Pairing } from '../model/pairing.ts';
import { pairingNumber } from '../model/pairing-id.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { MatchLock } from '../schema/match-lock.ts';
import type { VerifyResult } from '../schema/verify-result.ts';
import { maxScore } from './cost-scale.ts';
import { lockHash } from './lock-hash.ts';
import { lotteryNumber } from './lottery.ts';
import { emptySeatCosts, type Market, openMarket } from './market.ts';
import { matchInputs } from './match-inputs.ts';
import { pairKey } from './sides.ts';

type Fault = VerifyResult['faults'][number];

/**
 * Checks a match against its certificate: recomputes inputs, rules, scores, lottery numbers and seats from the files,
 * then weighs the prices (matching conditions of linear programming duality). Shares no code with the solver.
 * `orphaned` gives the orphaned mentees of a state of the pairings.
 */
export function verifyMatch(input: {
  readonly folder: ProgramFolder;
  readonly lock: MatchLock;
  readonly orphaned: (pairings: readonly Pairing[]) => ReadonlySet<string>;
}): Pick<VerifyResult, 'valid' | 'pairs' | 'eligible' | 'faults'> {
  const { lock } = input;
  const folder = folderThen(input.folder, lock);
  const orphaned = input.orphaned(folder.pairings.rows.map((r) => r.record));
  const market = openMarket({ folder, today: lock.asOf, ranges: lock.ranges, orphaned });
  const weighed = weighPrices(market, lock);
  const faults = [
    ...checkFiles(input.folder, lock),
    ...checkRecords(input.folder, lock),
    ...checkSeats(market, lock),
    ...checkPins(market, lock),
    ...weighed.faults,
  ];
  return { valid: faults.length === 0, pairs: weighed.pairs, eligible: weighed.eligible, faults };
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

function checkFiles(folder: ProgramFolder, lock: MatchLock): Fault[] {
  const { sha256, ...rest } = lock;
  const inputs = matchInputs(folder);
  const now = new Map(inputs.map((f) => [f.file, f]));
  const changed = lock.inputs
    .filter((f) => now.get(f.file)?.sha256 !== f.sha256 || now.get(f.file)?.rows !== f.rows)
    .map((f) => f.file);
  const added = inputs.filter((f) => !lock.inputs.some((l) => l.file === f.file)).map((f) => f.file);
  return [
    ...(lockHash(rest) === sha256
      ? []
      : [{ check: 'certificate', detail: 'match.lock.json was changed after it was written' }]),
    ...[...changed, ...added].map((file) => ({
      check: 'inputs',
      detail: `${file} is not as it was when the match was made`,
    })),
    ...(folder.seed === lock.seed && folder.program.name === lock.program
      ? []
      : [{ check: 'inputs', detail: 'the program has another name or seed' }]),
  ];
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
    const over = r.state === 'completed' || r.state === 'ended' || r.state === 'declined';
    if (!over && !certified.has(keyOf(r.id, r)))
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
  const { unit, lotteryRange, step } = market.scale;
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

function checkPins(market: Market, lock: MatchLock): Fault[] {
  const { sides, scorer, decisions } = market;
  const pins = new Set(decisions.pinned.map((p) => pairKey(p.mentee, p.mentor)));
  const faults = lock.pinned.flatMap((p) => {
    const i = sides.mentees.findIndex((m) => m.id === p.mentee);
    const j = sides.mentors.findIndex((m) => m.id === p.mentor);
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

/**
 * With integer costs c: v ≤ 0, and 0 where the mentor has room; u ≤ P, and = P where a seat is empty; w ≥ 0 and only on
 * used pairs of people with several seats; c − u − v + w ≥ 0 for every eligible pair, = 0 for used ones; and
 * Σ seats·u + Σ places·v − Σ w = the cost of the match. Then no match of these people costs less.
 */
function weighPrices(market: Market, lock: MatchLock): { pairs: number; eligible: number; faults: Fault[] } {
  const { sides, keys, scale, laws, scorer, seats, decisions } = market;
  const faults: Fault[] = [];
  const fault = (check: string, detail: string) => faults.push({ check, detail });
  const empty = emptySeatCosts(market, lock.objective);
  const prices = {
    u: new Map(lock.mentees.map((m) => [m.id, m.u])),
    v: new Map(lock.mentors.map((m) => [m.id, m.v])),
  };
  const bonus = lock.maxChanges?.bonus ?? 0;
  const existing = new Set(lock.maxChanges?.existing.map((p) => pairKey(p.mentee, p.mentor)));
  // With a gap the prices bound the match without fitting it: what pairs undercut them by comes off the bound.
  const open = (lock.maxChanges?.gap ?? '0') !== '0';
  let undercut = 0n;
  const used = new Map(lock.pairs.map((p) => [pairKey(p.mentee, p.mentor), p]));
  if (used.size !== lock.pairs.length) fault('pairs', 'a pair is listed twice');
  const filled = { mentee: new Map<string, number>(), mentor: new Map<string, number>() };
  let cost = 0n;
  let total = 0;
  let pairs = 0;
  let eligible = 0;
  sides.mentees.forEach((mentee, i) => {
    sides.mentors.forEach((mentor, j) => {
      if (mentee.id !== mentor.id) pairs++;
      const key = pairKey(mentee.id, mentor.id);
      const own = used.get(key);
      const broken = laws.some((law) => law.breaks(i, j));
      if (!broken) eligible++;
      if (broken || decisions.standing.has(key)) {
        if (own !== undefined) fault('rules', `${mentee.id} with ${mentor.id} breaks a rule`);
        return;
      }
      if ((seats.mentee[i] ?? 0) === 0 || (seats.mentor[j] ?? 0) === 0) return;
      const score = scorer.score(i, j);
      const c =
        (maxScore - score) * scale.unit +
        lotteryNumber(keys.mentee[i] ?? 0, keys.mentor[j] ?? 0, scale.lotteryRange) -
        (existing.has(key) ? bonus : 0);
      const reduced = c - (prices.u.get(mentee.id) ?? 0) - (prices.v.get(mentor.id) ?? 0);
      if (open && reduced < 0) undercut -= BigInt(reduced);
      if (own === undefined) {
        if (reduced < 0 && !open) fault('optimality', `${mentee.id} with ${mentor.id} would improve the match`);
        return;
      }
      const several = (seats.mentee[i] ?? 0) > 1;
      if (own.score !== score)
        fault('scores', `${mentee.id} with ${mentor.id} scores ${score / 100}, not ${own.score / 100}`);
      if ((!open && reduced + own.w !== 0) || own.w < 0 || (own.w > 0 && !several))
        fault('optimality', `the prices of ${mentee.id} with ${mentor.id} do not add up`);
      filled.mentee.set(mentee.id, (filled.mentee.get(mentee.id) ?? 0) + 1);
      filled.mentor.set(mentor.id, (filled.mentor.get(mentor.id) ?? 0) + 1);
      used.delete(key);
      cost += BigInt(c);
      total += score;
    });
  });
  if (used.size > 0) fault('pairs', `${used.size} pairs are of people without a free place`);
  let dual = 0n;
  sides.mentees.forEach((mentee, i) => {
    const free = seats.mentee[i] ?? 0;
    if (free === 0) return;
    const left = free - (filled.mentee.get(mentee.id) ?? 0);
    const u = prices.u.get(mentee.id) ?? 0;
    if (left < 0 || u > (empty[i] ?? 0) || (!open && left > 0 && u !== empty[i]))
      fault('prices', `the price of ${mentee.id} is wrong`);
    cost += BigInt(Math.max(0, left)) * BigInt(empty[i] ?? 0);
    dual += BigInt(free) * BigInt(u);
  });
  sides.mentors.forEach((mentor, j) => {
    const places = seats.mentor[j] ?? 0;
    if (places === 0) return;
    const left = places - (filled.mentor.get(mentor.id) ?? 0);
    const v = prices.v.get(mentor.id) ?? 0;
    if (left < 0 || v > 0 || (!open && left > 0 && v !== 0)) fault('prices', `the price of ${mentor.id} is wrong`);
    dual += BigInt(places) * BigInt(v);
  });
  for (const p of lock.pairs) dual -= open ? 0n : BigInt(p.w);
  dual -= undercut;
  const spare = changesSpare(lock);
  if (spare < 0) fault('changes', `the match changes ${-spare} pairs more than its limit`);
  const slack = cost - dual + BigInt(bonus) * BigInt(spare);
  if (slack !== BigInt(lock.maxChanges?.gap ?? 0) || String(cost) !== lock.cost)
    fault(
      'optimality',
      `the match costs ${cost}, the prices prove ${dual}, the certificate says ${lock.cost}`,
    );
  if (lock.matched !== lock.pairs.length || lock.total !== total)
    fault('totals', 'the numbers of pairs or points do not add up');
  return { pairs, eligible, faults };
}

/** How many pairs more the match might have changed. Each stands for one bonus that the prices leave open. */
function changesSpare({ maxChanges, pairs, pinned, kept }: MatchLock): number {
  if (maxChanges === undefined) return 0;
  const standing = new Set([...pairs, ...pinned, ...kept].map((p) => pairKey(p.mentee, p.mentor)));
  const changed = maxChanges.existing.filter((p) => !standing.has(pairKey(p.mentee, p.mentor)));
  return maxChanges.limit - changed.length;
}
