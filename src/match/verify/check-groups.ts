import { coMentorRole } from '../../model/pairing-unit.ts';
import type { FormatCheck, FormatFinding } from '../formats/format-check.ts';
import { standingUnits } from '../formats/standing-units.ts';
import { areMentorsApart } from '../group-task/fellows-apart.ts';
import { type GroupProblem, groupProblem } from '../group-task/group-problem.ts';
import type { Market } from '../market.ts';
import { placesOf } from '../places-of.ts';
import { pairKey } from '../sides.ts';
import type { Fault } from './check-prices.ts';
import { restsOnSolver, weighGroups } from './weigh-groups.ts';

type LockUnit = FormatCheck['lock']['units'][number];

/** A group of the lock at its place in the task: `entries` are its members there, `seconds` co-mentors it was given. */
export type MadeGroup = {
  readonly group: number;
  readonly entries: readonly number[];
  readonly seconds: readonly number[];
  readonly name: string;
};

/**
 * Checks groups: everybody as often as they have places, every group by itself (who leads, size, rules, `spread`, scores,
 * co-mentors), the sums, and that the prices bound them over all pairs. Shares no code with the solver.
 */
export async function checkGroups({ folder, market, lock }: FormatCheck): Promise<FormatFinding> {
  const { proof } = lock;
  if (proof.format !== 'group')
    return { eligible: 0, faults: [{ check: 'certificate', detail: 'it proves no groups' }] };
  const task = groupProblem({ folder, market, standing: standingUnits(market) });
  const faults: Fault[] = [];
  const groups = lock.units.flatMap((unit) => placeGroup(market, task, { unit, faults }) ?? []);
  const entries = groups.flatMap((group) => group.entries);
  const total = entries.reduce((sum, k) => sum + (task.score[k] ?? 0), 0);
  const open = restsOnSolver(task, { lock, proof });
  return {
    eligible: eligiblePairs(market),
    ...(open.places + open.points > 0 ? { restsOnSolver: open } : {}),
    faults: [
      ...faults,
      ...groups.flatMap((group) => groupFaults(task, group)),
      ...placeFaults(task, groups),
      ...secondFaults(market, groups, {
        task,
        // A lead of a group that was there stays one.
        leading: new Set(market.decisions.kept.filter((p) => p.state !== 'completed').map((p) => p.mentor)),
        asked: folder.program.matching.co_mentors,
      }),
      ...(lock.matched === entries.length && lock.total === total
        ? []
        : [{ check: 'totals', detail: 'the numbers of members or points do not add up' }]),
      ...weighGroups(market, task, { lock, proof, entries }),
    ],
  };
}

function eligiblePairs({ sides, scoreRow }: Market): number {
  const scores = new Int16Array(sides.mentors.length);
  let eligible = 0;
  for (let i = 0; i < sides.mentees.length; i++) {
    scoreRow(i, scores);
    for (const score of scores) if (score >= 0) eligible++;
  }
  return eligible;
}

/** A unit of the lock as a group of the task; its rows must be just those that such a group has. */
function placeGroup(
  { sides, scorer, decisions }: Market,
  task: GroupProblem,
  { unit, faults }: { readonly unit: LockUnit; readonly faults: Fault[] },
): MadeGroup | undefined {
  const fault = (detail: string) => {
    faults.push({ check: 'pairings', detail: `${unit.pairing} ${detail}` });
    return undefined;
  };
  const [mentors, mentees] = [placesOf(sides.mentors), placesOf(sides.mentees)];
  const lead = mentors.get(unit.rows.find((row) => row.role === undefined)?.mentor ?? '');
  const group = task.units.findIndex(
    (own) => own.leads[0] === lead && (own.joins ?? '') === (unit.joins ? unit.pairing : ''),
  );
  const own = task.units[group];
  if (own === undefined) return fault('is led by nobody who could');
  const given =
    own.joins === undefined
      ? new Set(unit.rows.map((row) => mentors.get(row.mentor) ?? -1))
      : new Set<number>();
  const seconds = [...given].filter((j) => !own.leads.includes(j));
  const everybody = [...own.leads, ...own.seconds, ...seconds];
  const members = [...new Set(unit.rows.map((row) => mentees.get(row.mentee) ?? -1))];
  const range = Array.from(
    { length: (task.first[group + 1] ?? 0) - (task.first[group] ?? 0) },
    (_, at) => (task.first[group] ?? 0) + at,
  );
  const entryOf = new Map(range.map((k) => [task.mentee[k] ?? -1, k]));
  const entries = members.flatMap((i) => entryOf.get(i) ?? []);
  if (entries.length !== members.length) fault('has a member who does not fit there');
  const pins = new Set(decisions.pinned.map((p) => pairKey(p.mentee, p.mentor)));
  for (const row of unit.rows) {
    const [i, j] = [mentees.get(row.mentee) ?? -1, mentors.get(row.mentor) ?? -1];
    const score = own.leads.includes(j) ? task.score[entryOf.get(i) ?? -1] : scorer.score(i, j);
    const role = j === own.leads[0] ? undefined : coMentorRole;
    if (row.score !== score || row.role !== role || row.pinned !== pins.has(pairKey(row.mentee, row.mentor)))
      fault(`has ${row.mentee} with ${row.mentor} with another score, role or origin`);
  }
  if (unit.rows.length !== members.length * everybody.length) fault('lacks a row, or has one too many');
  return { group, entries, seconds, name: unit.pairing };
}

/** Size, fellow members who must not be together, and `spread`. */
function groupFaults(task: GroupProblem, { group, entries, name }: MadeGroup): Fault[] {
  const unit = task.units[group];
  if (unit === undefined) return [];
  const fault = (detail: string): Fault => ({ check: 'groups', detail: `${name} ${detail}` });
  const come = entries.map((k) => task.mentee[k] ?? 0);
  const all = new Set([...unit.members, ...come]);
  const faults: Fault[] = [];
  if (entries.length < unit.low || entries.length > unit.high)
    faults.push(fault('is too small or too large'));
  if (task.apart.some(([a, b]) => all.has(a) && all.has(b) && (come.includes(a) || come.includes(b))))
    faults.push(fault('has two who must not be together'));
  for (const { field, atMost, kinds, answers } of task.spread) {
    const given = new Map<number, number>();
    for (const i of all) for (const kind of answers[i] ?? []) given.set(kind, (given.get(kind) ?? 0) + 1);
    // What stood before is nobody's choice now: only answers of those who come can be too many.
    const many = come.some((i) => (answers[i] ?? []).some((kind) => (given.get(kind) ?? 0) > atMost));
    if (many || (unit.joins === undefined && given.size < kinds))
      faults.push(fault(`is not spread over ${field}`));
  }
  return faults;
}

/** Nobody in more groups than they have places, nobody leads two. */
function placeFaults(task: GroupProblem, groups: readonly MadeGroup[]): Fault[] {
  const left = Int32Array.from(task.seats);
  for (const k of groups.flatMap(({ entries }) => entries)) {
    const i = task.mentee[k] ?? 0;
    left[i] = (left[i] ?? 0) - 1;
  }
  const several = new Set(groups.map(({ group }) => group)).size < groups.length;
  return left.some((places) => places < 0) || several
    ? [{ check: 'seats', detail: 'somebody is in more groups than they may be' }]
    : [];
}

/** Co-mentors: a free place, no other group, every member possible, and nobody who must not be with the lead. */
function secondFaults(
  market: Market,
  groups: readonly MadeGroup[],
  {
    task,
    leading,
    asked,
  }: { readonly task: GroupProblem; readonly leading: ReadonlySet<string>; readonly asked: boolean },
): Fault[] {
  const { sides, seats, laws } = market;
  const busy = new Set(groups.flatMap(({ group }) => task.units[group]?.leads ?? []));
  return groups.flatMap(({ group, entries, seconds, name }): Fault[] => {
    const leads = task.units[group]?.leads ?? [];
    if (seconds.length === 0) return [];
    const right = seconds.every((j) => {
      const fresh = !busy.has(j) && !leading.has(sides.mentors[j]?.id ?? '');
      busy.add(j);
      const fits = entries.every((k) => !laws.some((law) => law.breaks(task.mentee[k] ?? 0, j)));
      return (
        fresh &&
        fits &&
        (seats.mentor[j] ?? 0) > 0 &&
        leads.every((lead) => !areMentorsApart(market, lead, j))
      );
    });
    return right && asked && seconds.length === 1 && leads.length === 1
      ? []
      : [{ check: 'groups', detail: `${name} has a co-mentor who cannot be one` }];
  });
}
