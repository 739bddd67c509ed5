import { sortedBy } from '../../model/order.ts';
import { coMentorRole } from '../../model/pairing-unit.ts';
import type { ProofOf } from '../../schema/format-lock.ts';
import type { FormatInput, FormatMatch, MadeRow, MadeUnit } from '../formats/format-match.ts';
import { type GroupProblem, groupProblem } from '../group-task/group-problem.ts';
import type { Market } from '../market.ts';
import { pairKey } from '../sides.ts';
import { assignCoMentors } from './co-mentors.ts';
import { groupAdvice } from './group-advice.ts';
import { priceScale } from './group-prices.ts';
import { leftOut, wantedSeats } from './left-out.ts';
import type { MipDesk } from './mip-model.ts';
import { isPossible } from './possible-group.ts';
import { type GroupSolution, solveGroups } from './solve-groups.ts';

/**
 * Groups: most mentees placed first, priority classes weighing as elsewhere, then the greatest sum of scores, over all
 * pairs of mentees and mentors (README.md one room up, "Groups").
 */
export async function matchGroups(input: FormatInput): Promise<FormatMatch> {
  const { market, folder, standing } = input;
  const problem = groupProblem(input);
  const desk = await deskOf(market);
  try {
    const solution = await solveGroups(problem, desk);
    const groups = groupsOf(problem, solution);
    checkGroup(problem, groups);
    const leading = new Set([
      ...standing.flatMap(({ mentors }) =>
        market.sides.mentors.flatMap(({ id }, j) => (mentors.includes(id) ? [j] : [])),
      ),
      ...groups.flatMap(({ unit }) => [...unit.leads, ...unit.seconds]),
    ]);
    const opened = groups.filter(({ unit }) => unit.joins === undefined);
    const seconds = folder.program.matching.co_mentors
      ? assignCoMentors(
          market,
          opened.map(({ unit, entries }) => ({
            leads: unit.leads,
            members: entries.map((k) => problem.mentee[k] ?? 0),
          })),
          leading,
        )
      : [];
    const units = groups.map((group) =>
      madeUnit(market, problem, { ...group, second: seconds[opened.indexOf(group)] }),
    );
    const left = leftOut(input, problem, groups);
    const advice = await groupAdvice(input, { placed: solution.used.length, left }, desk);
    return {
      units,
      matched: solution.used.length,
      seats: wantedSeats(input).reduce((sum, places) => sum + places, 0),
      total: solution.total,
      bound: Math.max(solution.total, Math.min(solution.solverBound, solution.priceBound)),
      left,
      proof: proofOf(market, solution),
      ...(advice.length === 0 ? {} : { advice }),
    };
  } finally {
    await desk.dismiss();
  }
}

/** A thread of its own where there are any; HiGHS itself is loaded only when something is to be solved. */
export async function deskOf({ pool }: Pick<Market, 'pool'>): Promise<MipDesk> {
  if (pool?.openMip !== undefined) return pool.openMip();
  const { ownMipDesk } = await import('./solve-mip.ts');
  return ownMipDesk;
}

/** A group of the solution with its entries of the problem. */
export type SolvedGroup = {
  readonly unit: GroupProblem['units'][number];
  readonly entries: readonly number[];
};

function groupsOf({ units, first }: GroupProblem, { used }: Pick<GroupSolution, 'used'>): SolvedGroup[] {
  return units.flatMap((unit, g) => {
    const entries = used.filter((k) => k >= (first[g] ?? 0) && k < (first[g + 1] ?? 0));
    return entries.length === 0 ? [] : [{ unit, entries }];
  });
}

/** What came back from doubles is weighed in whole numbers: a group that breaks a rule is a fault of the program. */
function checkGroup(problem: GroupProblem, groups: readonly SolvedGroup[]): void {
  const left = Int32Array.from(problem.seats);
  for (const { unit, entries } of groups) {
    const members = entries.map((k) => problem.mentee[k] ?? 0);
    for (const i of members) left[i] = (left[i] ?? 0) - 1;
    if (!isPossible(problem, unit, members)) throw new Error('HiGHS gave a group that may not be.');
  }
  if (left.some((places) => places < 0)) throw new Error('HiGHS gave somebody more places than there are.');
}

function madeUnit(
  { sides, scorer, decisions }: Market,
  { mentee, score }: GroupProblem,
  { unit, entries, second }: SolvedGroup & { readonly second: number | undefined },
): MadeUnit {
  const pins = new Set(decisions.pinned.map((p) => pairKey(p.mentee, p.mentor)));
  const row = (k: number, j: number, co: boolean): MadeRow => {
    const i = mentee[k] ?? 0;
    const [menteeId, mentorId] = [sides.mentees[i]?.id ?? '', sides.mentors[j]?.id ?? ''];
    return {
      mentor: mentorId,
      mentee: menteeId,
      ...(co ? { role: coMentorRole } : {}),
      // Those who lead together by a pin share what counts; others have the score of the two.
      score: unit.leads.includes(j) ? (score[k] ?? 0) : scorer.score(i, j),
      origin: pins.has(pairKey(menteeId, mentorId)) ? 'pinned' : 'solver',
    };
  };
  const [lead = 0, ...others] = unit.leads;
  const co = [...others, ...unit.seconds, ...(second === undefined ? [] : [second])];
  const rows = entries.flatMap((k) => [row(k, lead, false), ...co.map((j) => row(k, j, true))]);
  return {
    ...(unit.joins === undefined ? {} : { joins: unit.joins }),
    rows: sortedBy(
      rows,
      (r) => r.mentee,
      (r) => r.mentor,
    ),
  };
}

function proofOf({ sides }: Market, solution: GroupSolution): ProofOf<'group'> {
  const priced = (u: Float64Array) =>
    sortedBy(
      sides.mentees.flatMap(({ id }, i) => ((u[i] ?? 0) > 0 ? [{ id, price: u[i] ?? 0 }] : [])),
      ({ id }) => id,
    );
  const { placePrices } = solution;
  return {
    format: 'group',
    scale: priceScale,
    seatWorth: solution.seatWorth,
    prices: priced(solution.u),
    placePrice: solution.u[sides.mentees.length] ?? 0,
    priceBound: solution.priceBound,
    solverBound: solution.solverBound,
    placed: solution.placed,
    placeable: solution.placeable,
    ...(placePrices === undefined
      ? {}
      : {
          placePrices: {
            prices: priced(placePrices.u),
            placePrice: placePrices.u[sides.mentees.length] ?? 0,
            bound: placePrices.bound,
          },
        }),
  };
}
