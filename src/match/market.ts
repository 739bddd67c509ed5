import type { Day } from '../model/day.ts';
import { compareText } from '../model/order.ts';
import type { Person, Role } from '../model/person.ts';
import type { Problem } from '../model/problem.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { Progress } from '../model/progress.ts';
import { compilePlan, lawsOf } from './compile-plan.ts';
import type { MarketSize } from './cost-scale.ts';
import { observedRange, rangeKey } from './criteria.ts';
import type { Decisions } from './decisions.ts';
import { type EligiblePairs, eligiblePairs } from './eligible-pairs.ts';
import { meetsEquals } from './formats/peers-market.ts';
import { declaredAgainstRules } from './informal/declared-against-rules.ts';
import { dayOfMatch, judgeDecisions, type TakenSeats } from './judge-decisions.ts';
import { lotteryKey } from './lottery.ts';
import { marketSize } from './market-size.ts';
import { type Barred, barredFrom, priorityRank } from './participants.ts';
import { settingsOfAllRoles } from './role-settings.ts';
import type { NamedRule } from './rules.ts';
import type { Pool } from './scan/crew.ts';
import type { PairPlan } from './scan/pair-plan.ts';
import { rowScorer } from './scan/row-scorer.ts';
import { makeScorer, type Scorer } from './score.ts';
import type { MatchSettings } from './settings.ts';
import type { Sides, Surroundings } from './sides.ts';

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
  /** Rules, criteria and people as data; `laws`, `scorer`, `eligible` and `scoreRow` all read it. */
  readonly plan: PairPlan;
  readonly laws: readonly NamedRule[];
  readonly scorer: Scorer;
  /** Told how far a long computation over the market is. */
  readonly progress?: Progress;
  /** Where large work is done; absent: on this thread. */
  readonly pool?: Pool;
  /** Every eligible pair with its score; computed when first asked for. */
  readonly eligible: () => EligiblePairs;
  /** One mentee against every mentor: `out[j]` becomes the score in hundredths, −1 where a law bars the pair. */
  readonly scoreRow: (mentee: number, out: Int16Array) => void;
  /** What the scale of costs depends on; what-ifs keep it, so that their costs can be compared. */
  readonly size: MarketSize;
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
  readonly progress?: Progress;
  readonly pool?: Pool;
};

/** Opens the market of a program; `problems` are decisions that contradict each other. */
export function openMarket(input: MarketInput): Market {
  const { folder, today } = input;
  const { program, cohort, seed } = folder;
  const day = program.start ?? today;
  const matchDay = dayOfMatch(folder, today);
  const { settings, decisions, taken, problems } = judgeDecisions(folder, matchDay);
  const drawn = {
    mentee: drawnOrder(cohort.people, 'mentee', seed),
    mentor: drawnOrder(cohort.people, 'mentor', seed),
  };
  const sides: Sides = { mentees: drawn.mentee.people, mentors: drawn.mentor.people };
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
  const { banned, standing } = decisions;
  const bothWays = meetsEquals(program, sides);
  const plan = compilePlan({ rules, criteria, sides, surroundings, banned, standing, seats, bothWays });
  const carriedOver = new Set(folder.history.flatMap((h) => h.leftOver));
  const known = { orphaned: input.orphaned, carriedOver, training: folder.training };
  const classes = program.matching.priority.length + 1;
  const rows = rowScorer(plan);
  const laws = lawsOf(plan);
  const against =
    program.format === 'informal'
      ? declaredAgainstRules(
          { sides, laws },
          folder.pairings.rows.map((r) => r.record),
        )
      : [];
  let found: EligiblePairs | undefined;
  return {
    ...(input.progress === undefined ? {} : { progress: input.progress }),
    ...(input.pool === undefined ? {} : { pool: input.pool }),
    sides,
    settings,
    surroundings,
    decisions,
    barred,
    plan,
    scorer: makeScorer(criteria, plan.criteria),
    classes,
    eligible: () => {
      found ??= eligiblePairs(plan, rows);
      return found;
    },
    scoreRow: rows.scoreRow,
    keys: { mentee: drawn.mentee.keys, mentor: drawn.mentor.keys },
    seats,
    laws,
    size: marketSize({ sides, decisions, seats, settings, classes }),
    ranks: sides.mentees.map((p) => priorityRank(p, program.matching.priority, known)),
    problems: [...problems, ...against],
  };
}

/** The first law that a pair breaks, in the order of program.yaml. */
export function firstBroken(market: Market, mentee: number, mentor: number): NamedRule | undefined {
  return market.laws.find((law) => law.breaks(mentee, mentor));
}

/** Everybody of a role by lottery key, then id. */
function drawnOrder(people: readonly Person[], role: Role, seed: string) {
  const own = people.filter((person) => person.roles.includes(role));
  const keys = own.map((person) => lotteryKey(seed, person.id));
  const key = (place: number) => keys[place] ?? 0;
  const id = (place: number) => own[place]?.id ?? '';
  const order = Uint32Array.from(own.keys()).sort((a, b) => key(a) - key(b) || compareText(id(a), id(b)));
  return {
    people: Array.from(order, (place) => own[place]).filter((person) => person !== undefined),
    keys: Array.from(order, key),
  };
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
  const { criteria } = settingsOfAllRoles(input.folder.program, known.settings);
  const open = criteria.flatMap((c) =>
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
