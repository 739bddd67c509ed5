import { formatNumber } from '../../model/format-number.ts';
import { type GoalCategory, goalCategories } from '../../model/goal-category.ts';
import { sortedBy } from '../../model/order.ts';
import type { GoalRow } from '../../schema/goals-result.ts';
import type { Chart } from '../document.ts';
import { type GoalsView, shareWords } from './goals-view.ts';

/** Up to so many goals have a bar each; more are counted in classes. */
const mostBars = 20;

const ownGoals = ({ result }: GoalsView): GoalRow[] =>
  result.goals.filter(({ parent, standing }) => parent === null && standing !== 'dropped');

/** How far goals are on their way from baseline to target; undefined where nothing is known of any. */
export function progressChart(view: GoalsView): Chart | undefined {
  const goals = ownGoals(view);
  const known = goals.flatMap((goal) =>
    goal.progress === null ? [] : [{ goal, value: goal.progress.value }],
  );
  if (known.length === 0) return undefined;
  const { progress: words } = view.words.charts;
  const head = {
    kind: 'bars' as const,
    id: 'fig-goal-progress',
    finding: words.finding({
      all: goals.length,
      known: known.length,
      half: known.filter(({ value }) => value >= 0.5).length,
    }),
    measure: words.measure,
    source: words.source,
  };
  return known.length > mostBars
    ? { ...head, ...classBars(known, view) }
    : { ...head, ...goalBars(known, view) };
}

type Known = { readonly goal: GoalRow; readonly value: number };

function goalBars(known: readonly Known[], view: GoalsView) {
  const { progress: words } = view.words.charts;
  const rows = sortedBy(
    known,
    ({ value }) => value,
    ({ goal }) => goal.id,
  ).map(({ goal, value }) => ({
    label: view.people.name(goal.person),
    title: goal.title,
    value,
    strong: shareWords(value, view),
    way: [
      ...(goal.baseline === null || goal.target === null
        ? []
        : [view.words.goals.way(goal.baseline, goal.target)]),
      ...(goal.progress?.from === 'steps' ? [view.words.progressFrom.steps] : []),
    ].join(', '),
  }));
  return {
    alternative: words.alternative(rows.map(({ label, strong }) => `${label} ${strong}`).join(', ')),
    rows: rows.map(({ label, value, strong, title, way }) => ({
      label,
      value,
      strong,
      text: way === '' ? title : `${title}: ${way}`,
      ours: true,
    })),
    table: {
      id: 'goal-progress-chart',
      caption: words.caption,
      layout: 'tight' as const,
      columns: [
        { id: 'goal', title: words.columns.goal, numeric: false },
        { id: 'progress', title: words.columns.progress, numeric: true },
      ],
      rows: rows.map(({ label, value, title, way }) => ({
        cells: [
          { type: 'text' as const, text: `${label}: ${title}`, ...(way === '' ? {} : { small: way }) },
          { type: 'share' as const, value, decimals: 0 },
        ],
      })),
    },
  };
}

const classes = [
  ['none', (value: number) => value <= 0],
  ['first', (value: number) => value > 0 && value <= 1 / 3],
  ['second', (value: number) => value > 1 / 3 && value <= 2 / 3],
  ['third', (value: number) => value > 2 / 3 && value < 1],
  ['done', (value: number) => value >= 1],
] as const;

function classBars(known: readonly Known[], view: GoalsView) {
  const { progress: words } = view.words.charts;
  return countBars(
    classes.map(([name, holds]) => ({
      label: words.classes[name],
      value: known.filter(({ value }) => holds(value)).length,
      text: '',
    })),
    {
      id: 'goal-progress-chart',
      caption: words.classCaption,
      titles: [words.classColumns.class, words.classColumns.goals],
      alternative: words.alternative,
    },
    view,
  );
}

type Counted = { readonly label: string; readonly value: number; readonly text: string };

function countBars(
  rows: readonly Counted[],
  table: {
    readonly id: string;
    readonly caption: string;
    readonly titles: readonly [string, string];
    readonly alternative: (rows: string) => string;
  },
  { language }: GoalsView,
) {
  const figure = (value: number): string => formatNumber(value, { language });
  return {
    alternative: table.alternative(rows.map(({ label, value }) => `${label} ${figure(value)}`).join(', ')),
    rows: rows.map((row) => ({ ...row, strong: figure(row.value), ours: true })),
    table: {
      id: table.id,
      caption: table.caption,
      layout: 'tight' as const,
      columns: [
        { id: 'name', title: table.titles[0], numeric: false },
        { id: 'goals', title: table.titles[1], numeric: true },
      ],
      rows: rows.map(({ label, value, text }) => ({
        cells: [
          { type: 'text' as const, text: label, ...(text === '' ? {} : { small: text }) },
          { type: 'number' as const, value, decimals: 0 },
        ],
      })),
    },
  };
}

/** Goals by what they are about, the most frequent first; undefined where there is none. */
export function categoriesChart(view: GoalsView): Chart | undefined {
  const goals = ownGoals(view);
  const { categories: names, charts } = view.words;
  const { categories: words } = charts;
  const counts = ([...goalCategories, 'other'] as const).map((category: GoalCategory | 'other', at) => {
    const own = goals.filter((goal) => (goal.category ?? 'other') === category);
    const met = own.filter(({ standing }) => standing === 'met').length;
    return { label: names[category], value: own.length, text: met === 0 ? '' : words.met(met), at };
  });
  const rows = sortedBy(
    counts.filter(({ value }) => value > 0),
    ({ value }) => -value,
    ({ at }) => at,
  ).map(({ label, value, text }) => ({ label, value, text }));
  const [first] = rows;
  if (first === undefined) return undefined;
  const alone = rows[1]?.value !== first.value;
  return {
    kind: 'bars',
    id: 'fig-goal-categories',
    finding: alone ? words.finding(first.label, first.value, goals.length) : words.caption,
    measure: words.measure,
    source: words.source,
    ...countBars(
      rows,
      {
        id: 'goal-categories',
        caption: words.caption,
        titles: [words.columns.category, words.columns.goals],
        alternative: words.alternative,
      },
      view,
    ),
  };
}
