import type { Day } from '../../model/day.ts';
import { formatNumber, formatShare, narrowSpace } from '../../model/format-number.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Language } from '../../model/language.ts';
import { sortedBy } from '../../model/order.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { GoalPerson, GoalReason, GoalRow, GoalsResult } from '../../schema/goals-result.ts';
import type { Advice, GoalCatalogue } from '../../texts/goal-words/goal-catalogue.ts';
import type { Company } from '../../texts/progress-words/company.ts';
import { formatDay } from '../../time/day.ts';
import type { PeopleById } from '../people-by-id.ts';

/** A goal to start from, for those who have none. */
export type StarterGoal = {
  readonly title: string;
  readonly measure: string;
  readonly baseline: string;
  readonly target: string;
  readonly months: number;
};

export type GoalsPageInput = {
  readonly folder: ProgramFolder;
  readonly result: GoalsResult;
  readonly starters: readonly StarterGoal[];
  readonly today: Day;
  readonly footer: readonly string[];
};

/** What every section of the page looks things up in. */
export type GoalsView = GoalsPageInput & {
  readonly language: Language;
  readonly company: Company;
  readonly words: GoalCatalogue;
  readonly people: PeopleById;
  readonly personById: ReadonlyMap<string, GoalPerson>;
  readonly goalById: ReadonlyMap<string, GoalRow>;
};

/** Web pages show so many rows of a long table; every other form holds all. */
const rowsOnPage = 40;

/** The cut of a table that would make a web page very long. */
export function cutOf(rows: readonly unknown[], { words }: GoalsView) {
  return rows.length <= rowsOnPage
    ? {}
    : { onPage: { rows: rowsOnPage, said: [words.decide.onPage(rowsOnPage, rows.length)] } };
}

/** People by name. */
export function peopleByName({ result, people }: GoalsView): GoalPerson[] {
  return sortedBy(
    result.people,
    ({ person }) => people.name(person),
    ({ person }) => person,
  );
}

/**
 * The goals of one person: those that weigh more first, each followed by its steps. Steps whose goal is not among them stand
 * last, and so do dropped goals.
 */
function goalsInOrder(goals: readonly GoalRow[]): GoalRow[] {
  const ordered = sortedBy(
    goals,
    ({ standing }) => (standing === 'dropped' ? 1 : 0),
    ({ weight }) => -weight,
    ({ id }) => id,
  );
  const ids = new Set(goals.map(({ id }) => id));
  const steps = groupBy(ordered, ({ parent }) => parent);
  const tops = ordered.filter(({ parent }) => parent === null || !ids.has(parent));
  // A stack of its own: steps of steps may go thousands deep.
  const waiting = [...tops, ...ordered].reverse();
  const placed = new Set<GoalRow>();
  for (let goal = waiting.pop(); goal !== undefined; goal = waiting.pop()) {
    if (placed.has(goal)) continue;
    placed.add(goal);
    for (const step of (steps.get(goal.id) ?? []).toReversed()) waiting.push(step);
  }
  return [...placed];
}

/** Every goal, person by person. */
export function goalsByPerson(view: GoalsView): GoalRow[] {
  return peopleByName(view).flatMap(({ person }) =>
    goalsInOrder(view.result.goals.filter((goal) => goal.person === person)),
  );
}

const daysInReasons: ReadonlySet<string> = new Set([
  'due-before-start',
  'due-on-start',
  'due-after-end',
  'due-after-parent',
]);

/** A reason of the lint in words. */
export function reasonWords(
  { code, found, limit, unit }: GoalReason,
  { words, language }: GoalsView,
): Advice {
  const text = (value: string | number | undefined): string =>
    daysInReasons.has(code) && typeof value === 'string'
      ? formatDay(value, language)
      : value === undefined
        ? ''
        : String(value);
  return words.reasons[code]({
    found: text(found),
    limit: text(limit),
    ...(unit === undefined ? {} : { unit }),
  });
}

/** Somebody may still change it. */
export const isOpen = ({ standing }: GoalRow): boolean =>
  standing === 'open' || standing === 'due-soon' || standing === 'overdue';

/** `60 %`, of a share from 0 to 1. */
export const shareWords = (share: number, { language }: GoalsView): string =>
  formatShare(share, { language });

/** `60 %`, of a figure from 0 to 100. */
export const percentWords = (value: number, { language }: GoalsView): string =>
  `${formatNumber(value, { language })}${narrowSpace}%`;
