import type { FollowedMember, FollowedPairing } from '../../model/followed-pairing.ts';
import { byImportance, type Goal, isOpenGoal, latestKnown } from '../../model/goal.ts';
import { goalCategoryOf } from '../../model/goal-category.ts';
import { type GoalRevision, goalHistory } from '../../model/goal-history.ts';
import { groupBy, groupByEach } from '../../model/group-by.ts';
import { namesPeople } from '../../model/names-people.ts';
import { compareText, sortedBy } from '../../model/order.ts';
import { closedStates } from '../../model/pairing.ts';
import type { GoalPerson, GoalRow, GoalsResult } from '../../schema/goals-result.ts';
import { addDays } from '../../time/day.ts';
import { withoutLeaders } from '../all-equals.ts';
import type { Evidence } from '../metric.ts';
import { evaluateProgress } from '../progress.ts';
import { type GoalFrame, isSmart, lintGoal } from './goal-lint.ts';
import { type GoalProgress, progressOf, soonDays, standingOf } from './goal-progress.ts';
import { attainmentScore, type RatedGoal, ratedGoals } from './rated-goals.ts';
import { type ToldOfPerson, toldProgress } from './told-progress.ts';

/** The metrics that are about goals. */
const goalMetricIds: ReadonlySet<string> = new Set(['goals-set', 'goals-met', 'goal-attainment']);

/** What every row of the result is made from. */
type Desk = Evidence & {
  /** In force on the day, with those that were dropped. */
  readonly known: readonly Goal[];
  readonly knownById: ReadonlyMap<string, Goal>;
  /** All revisions made by the day. */
  readonly rowsOf: ReadonlyMap<string, readonly Goal[]>;
  readonly byPerson: ReadonlyMap<string, readonly Goal[]>;
  readonly pairingsOf: ReadonlyMap<string, readonly FollowedPairing[]>;
  readonly told: ReadonlyMap<string, ToldOfPerson>;
  readonly rated: ReadonlyMap<string, readonly RatedGoal[]>;
  readonly progress: ReadonlyMap<string, GoalProgress>;
};

/**
 * The goals of a program on a day: each letter by letter, with what earlier revisions said, how far it is and how it was rated;
 * each person who has goals, or has begun and should have one. Of the ledger only answers of the waves are used.
 */
export function evaluateGoals(
  evidence: Evidence,
): Omit<GoalsResult, 'schema' | 'program' | 'asOf' | 'inputs'> {
  const { metrics } = evaluateProgress(evidence);
  const personLevel = namesPeople(evidence.program);
  const desk = deskOf(evidence);
  const goals = sortedBy(desk.known, ({ id }) => id).map((goal) => goalRow(goal, desk));
  const people = peopleIn(desk).map((person) => personRow(person, desk));
  return {
    counts: countsOf(goals, people, desk),
    personLevel,
    metrics: metrics.filter(({ id }) => goalMetricIds.has(id)),
    people: personLevel ? people : [],
    goals: personLevel ? goals : [],
  };
}

function deskOf(evidence: Evidence): Desk {
  const followed = withoutLeaders(evidence);
  const known = latestKnown(evidence.goals, evidence.today);
  const standing = known.filter(({ state }) => state !== 'dropped');
  const byPerson = groupBy(standing, ({ person }) => person);
  const pairingsOf = groupByEach(followed, ({ members }) => members.map(({ person }) => person));
  const told = new Map(
    [...pairingsOf].map(([person, own]) => [person, toldProgress(person, own, evidence.program)] as const),
  );
  const toldOfMain = new Map(
    [...byPerson].flatMap(([person, own]) =>
      byImportance(own)
        .slice(0, 1)
        .map(({ id }) => [id, told.get(person)?.last ?? null] as const),
    ),
  );
  return {
    ...evidence,
    followed,
    known,
    knownById: new Map(known.map((goal) => [goal.id, goal])),
    rowsOf: groupBy(
      evidence.goals.filter(({ revised }) => revised === undefined || revised <= evidence.today),
      ({ id }) => id,
    ),
    byPerson,
    pairingsOf,
    told,
    rated: ratedGoals(
      standing,
      followed.flatMap(({ members }) => members),
      evidence.program,
    ),
    progress: progressOf(standing, toldOfMain),
  };
}

/** Those who have begun as mentees, and everybody else with a goal, by id. */
function peopleIn({ followed, known, today }: Desk): string[] {
  const begun = followed
    .flatMap(({ members }) => members)
    .filter(({ side, began }) => side === 'mentee' && began !== undefined && began <= today);
  return [...new Set([...begun, ...known].map(({ person }) => person))].sort(compareText);
}

const memberOf = (person: string, desk: Desk): FollowedMember[] =>
  (desk.pairingsOf.get(person) ?? []).flatMap(({ members }) =>
    members.filter((one) => one.person === person),
  );

function goalRow(goal: Goal, desk: Desk): GoalRow {
  const rated = desk.rated.get(goal.person)?.find((one) => one.goal === goal);
  return {
    id: goal.id,
    revision: goal.revision,
    person: goal.person,
    pairing: goal.pairing ?? null,
    parent: goal.parent ?? null,
    title: goal.title,
    category: goalCategoryOf(goal.category) ?? null,
    measure: goal.measure ?? null,
    baseline: goal.baseline ?? null,
    target: goal.target ?? null,
    due: goal.due ?? null,
    weight: goal.weight,
    standing: standingOf(goal, desk.today, addDays(desk.today, soonDays)),
    smart: isSmart(goal),
    progress: desk.progress.get(goal.id) ?? null,
    attainment:
      rated === undefined ? null : { value: rated.attainment, source: rated.source, scaled: rated.scaled },
    letters: goal.state === 'dropped' ? [] : lintGoal(goal, frameOf(goal, desk)),
    history: revisionsOf(goal, desk).map(revisionRow),
  };
}

function revisionsOf({ id }: Goal, { rowsOf }: Desk): GoalRevision[] {
  const rows = rowsOf.get(id) ?? [];
  return rows.length < 2 ? [] : goalHistory(rows);
}

const revisionRow = ({ revision, revised, changes, note }: GoalRevision): GoalRow['history'][number] => ({
  revision,
  revised: revised ?? null,
  changes: changes.map(({ field, before, after }) => ({
    field,
    before: before ?? null,
    after: after ?? null,
  })),
  note: note ?? null,
});

function frameOf(goal: Goal, desk: Desk): GoalFrame {
  const { program, knownById } = desk;
  const own = memberOf(goal.person, desk);
  const ids = (desk.pairingsOf.get(goal.person) ?? []).map(({ unit }) => unit.id);
  const began = own.map((one) => one.began ?? program.start).filter((day) => day !== undefined);
  const first = began.sort()[0] ?? program.start;
  const open = byImportance(desk.byPerson.get(goal.person) ?? []).filter(isOpenGoal);
  const parent = knownById.get(goal.parent ?? '');
  return {
    ...(first === undefined ? {} : { began: first }),
    ...(program.start === undefined ? {} : { start: program.start }),
    ...(program.end === undefined ? {} : { end: program.end }),
    pairings: ids,
    purposes: [
      ...Object.keys(program.purposes ?? {}),
      ...(program.template === undefined ? [] : [program.template]),
    ],
    ...(parent === undefined ? {} : { parent }),
    place: open.indexOf(goal) + 1,
    openGoals: open.length,
  };
}

function personRow(person: string, desk: Desk): GoalPerson {
  const own = desk.byPerson.get(person) ?? [];
  const members = memberOf(person, desk);
  const rated = desk.rated.get(person) ?? [];
  const { waves, last, trend, difference, apart, stalled, agreed } =
    desk.told.get(person) ?? toldProgress(person, [], desk.program);
  const isMentor = members.length > 0 && members.every(({ side }) => side === 'mentor');
  return {
    person,
    side: isMentor ? 'mentor' : 'mentee',
    pairings: (desk.pairingsOf.get(person) ?? []).map(({ unit }) => unit.id).sort(compareText),
    open: members.some(({ state }) => !closedStates.has(state)),
    smart: own.some(isSmart),
    main: byImportance(own)[0]?.id ?? null,
    goals: own.map(({ id }) => id).sort(compareText),
    waves,
    last,
    trend,
    difference,
    apart,
    stalled,
    agreed,
    attainment: {
      score: attainmentScore(rated),
      scaled: rated.filter(({ scaled }) => scaled).length,
      ratedOnly: rated.filter(({ scaled }) => !scaled).length,
    },
  };
}

function countsOf(
  goals: readonly GoalRow[],
  people: readonly GoalPerson[],
  { today }: Desk,
): GoalsResult['counts'] {
  const mentees = people.filter(({ side }) => side === 'mentee');
  const standing = goals.filter((goal) => goal.standing !== 'dropped');
  const main = standing.filter(({ parent }) => parent === null);
  const due = main.filter((goal) => goal.due !== null && goal.due <= today);
  const count = (all: readonly GoalRow[], standings: readonly GoalRow['standing'][]) =>
    all.filter(({ standing: where }) => standings.includes(where)).length;
  return {
    mentees: mentees.length,
    withGoal: mentees.filter((one) => one.goals.length > 0).length,
    withSmartGoal: mentees.filter(({ smart }) => smart).length,
    goals: main.length,
    steps: standing.length - main.length,
    met: count(main, ['met']),
    due: due.length,
    metOfDue: count(due, ['met']),
    overdue: count(main, ['overdue']),
    dueSoon: count(main, ['due-soon']),
    dropped: goals.length - standing.length,
  };
}
