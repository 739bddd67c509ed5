import type { Day } from '../model/day.ts';
import { sortedBy } from '../model/order.ts';
import type { Person, Role } from '../model/person.ts';
import type { Problem } from '../model/problem.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { type CostScale, costScale, emptySeatCost } from './cost-scale.ts';
import { observedRange, rangeKey } from './criteria.ts';
import type { Decisions } from './decisions.ts';
import { breaksAny, type EligiblePairs, eligiblePairs } from './eligible-pairs.ts';
import { dayOfMatch, judgeDecisions, type TakenSeats } from './judge-decisions.ts';
import { lotteryKey } from './lottery.ts';
import { type Barred, barredFrom, priorityRank } from './participants.ts';
import { lawBook, type NamedRule } from './rules.ts';
import { makeScorer, type Scorer } from './score.ts';
import type { MatchSettings } from './settings.ts';
import { pairKey, type Sides, type Surroundings } from './sides.ts';

/** What a match is made of: people in canonical order (by lottery key, then id), seats, laws, scores and costs. */
export type Market = {
  readonly sides: Sides;
  readonly keys: { readonly [R in Role]: readonly number[] };
  /** Free seats after pairings that stand and pins. */
  readonly seats: { readonly [R in Role]: Int32Array };
  readonly barred: { readonly [R in Role]: ReadonlyMap<string, Barred> };
  readonly settings: MatchSettings;
  readonly surroundings: Surroundings;
  readonly decisions: Decisions;
  readonly laws: readonly NamedRule[];
  readonly scorer: Scorer;
  /** Every eligible pair with its score; computed when first asked for. */
  readonly eligible: () => EligiblePairs;
  /** One mentee against every mentor: `out[j]` becomes the score in hundredths, −1 where a law bars the pair. */
  readonly scoreRow: (mentee: number, out: Int16Array) => void;
  readonly scale: CostScale;
  /** Priority class of each mentee, 0 first, and how many there are. */
  readonly ranks: readonly number[];
  readonly classes: number;
  readonly problems: readonly Problem[];
};

export type MarketInput = {
  readonly folder: ProgramFolder;
  readonly today: Day;
  /** Ranges frozen by an earlier match, by criterion name. */
  readonly ranges?: Readonly<Record<string, number>>;
  readonly orphaned: ReadonlySet<string>;
};

/** Opens the market of a program; `problems` are decisions that contradict each other. */
export function openMarket(input: MarketInput): Market {
  const { folder, today } = input;
  const { program, cohort, seed } = folder;
  const day = program.start ?? today;
  const matchDay = dayOfMatch(folder, today);
  const { settings, decisions, taken, problems } = judgeDecisions(folder, matchDay);
  const order = (role: Role) =>
    sortedBy(
      cohort.people.flatMap((person) =>
        person.roles.includes(role) ? [{ person, key: lotteryKey(seed, person.id) }] : [],
      ),
      (p) => p.key,
      (p) => p.person.id,
    );
  const drawn = { mentee: order('mentee'), mentor: order('mentor') };
  const sides: Sides = {
    mentees: drawn.mentee.map((p) => p.person),
    mentors: drawn.mentor.map((p) => p.person),
  };
  const surroundings = surroundingsOf(input, { day, settings, decisions, sides });
  const barred = {
    mentee: barredFrom(folder, 'mentee', matchDay),
    mentor: barredFrom(folder, 'mentor', matchDay),
  };
  const seats = {
    mentee: freeSeats(sides.mentees, 'mentee', { taken: taken.mentee, barred: barred.mentee }),
    mentor: freeSeats(sides.mentors, 'mentor', { taken: taken.mentor, barred: barred.mentor }),
  };
  const { rules, criteria } = settings;
  const scorer = makeScorer(criteria, sides, surroundings);
  const laws = lawBook({ rules, criteria, sides, surroundings, banned: decisions.banned });
  const carriedOver = new Set(folder.history.flatMap((h) => h.leftOver));
  const known = { orphaned: input.orphaned, carriedOver, training: folder.training };
  const classes = program.matching.priority.length + 1;
  const inForce = rules.some((r) => 'mutual' in r && r.mutual)
    ? laws
    : [...laws, oneDirection(laws, sides, scorer, { decisions, seats })];
  let found: EligiblePairs | undefined;
  return {
    sides,
    settings,
    surroundings,
    decisions,
    barred,
    scorer,
    classes,
    eligible: () => {
      found ??= eligiblePairs(sides, inForce, scorer);
      return found;
    },
    scoreRow: (i, out) => {
      for (let j = 0; j < out.length; j++) out[j] = breaksAny(inForce, i, j) ? -1 : scorer.score(i, j);
    },
    keys: { mentee: drawn.mentee.map((p) => p.key), mentor: drawn.mentor.map((p) => p.key) },
    seats,
    laws: inForce,
    scale: costScale(
      seats.mentee.reduce((sum, s) => sum + s, 0),
      classes,
    ),
    ranks: sides.mentees.map((p) => priorityRank(p, program.matching.priority, known)),
    problems,
  };
}

/** The cost of an empty seat of a mentee under the program's objective. */
export function emptySeatCosts(market: Market, objective: 'coverage-then-total' | 'total'): Float64Array {
  return Float64Array.from(market.ranks, (rank) =>
    emptySeatCost(objective, market.scale, { rank, classes: market.classes }),
  );
}

/** The first law that a pair breaks, in the order of program.yaml. */
export function firstBroken(market: Market, mentee: number, mentor: number): NamedRule | undefined {
  return market.laws.find((law) => law.breaks(mentee, mentor));
}

function surroundingsOf(
  input: MarketInput,
  known: {
    readonly day: Day;
    readonly settings: MatchSettings;
    readonly decisions: Decisions;
    readonly sides: Sides;
  },
): Surroundings {
  const open = known.settings.criteria.flatMap((c) =>
    c.type === 'closeness' && c.gap === undefined && c.range === undefined ? [c] : [],
  );
  return {
    day: known.day,
    scoreTables: input.folder.scoreTables,
    pairedBefore: known.decisions.pairedBefore,
    ranges: new Map(
      open.map((c) => [rangeKey(c), input.ranges?.[rangeKey(c)] ?? observedRange(c.field, known.sides)]),
    ),
  };
}

/** Seats of each person that are free: none of those who are barred. */
function freeSeats(
  people: readonly Person[],
  role: Role,
  { taken, barred }: { readonly taken: TakenSeats; readonly barred: ReadonlyMap<string, Barred> },
): Int32Array {
  return Int32Array.from(people, (person) =>
    barred.has(person.id)
      ? 0
      : Math.max(0, (person.capacity[role] ?? 0) - (taken.get(person.id)?.count ?? 0)),
  );
}

/**
 * Without `mutual: true` nobody mentors their own mentor. Where both directions of two people are eligible and have
 * places, only the better one is (by score, then by lottery): a law of the pair, under which the match is proven best.
 */
function oneDirection(
  laws: readonly NamedRule[],
  sides: Sides,
  scorer: Scorer,
  decided: { readonly decisions: Decisions; readonly seats: Market['seats'] },
): NamedRule {
  const asMentee = new Map(sides.mentees.map((p, i) => [p.id, i]));
  const asMentor = new Map(sides.mentors.map((p, j) => [p.id, j]));
  const allowed = (i: number, j: number) => !breaksAny(laws, i, j);
  return {
    name: 'mutual',
    breaks: (i, j) => {
      const mentee = sides.mentees[i];
      const mentor = sides.mentors[j];
      if (mentee === undefined || mentor === undefined || mentee.roles.length < 2 || mentor.roles.length < 2)
        return false;
      if (decided.decisions.standing.has(pairKey(mentor.id, mentee.id))) return true;
      const back = { i: asMentee.get(mentor.id), j: asMentor.get(mentee.id) };
      if (back.i === undefined || back.j === undefined) return false;
      const room = (decided.seats.mentee[back.i] ?? 0) > 0 && (decided.seats.mentor[back.j] ?? 0) > 0;
      if (!room || !allowed(back.i, back.j)) return false;
      const here = scorer.score(i, j);
      const there = scorer.score(back.i, back.j);
      return here < there || (here === there && i > back.i);
    },
  };
}
