import type { Day } from '../../model/day.ts';
import { formatNumber } from '../../model/format-number.ts';
import { type Goal, goalsOn } from '../../model/goal.ts';
import type { Speech } from '../../texts/progress-words/company.ts';
import { progressWords } from '../../texts/progress-words/progress-words.ts';
import type { Chart } from '../document.ts';

/** The goals that count on the day: the latest revision known by then; dropped ones and steps of another goal left out. */
export function goalsOnPage(goals: readonly Goal[], today: Day): Goal[] {
  return goalsOn(goals, today).filter(({ parent }) => parent === undefined);
}

/** How many goals are met, under way and past their date; undefined where none is recorded. */
export function goalsChart(
  goals: readonly Goal[],
  today: Day,
  { language, company }: Speech,
): Chart | undefined {
  if (goals.length === 0) return undefined;
  const { goals: words } = progressWords(language, company);
  const met = goals.filter(({ state }) => state === 'met').length;
  const late = goals.filter(
    ({ state, due }) => state === 'missed' || (state !== 'met' && due !== undefined && due < today),
  ).length;
  const counts = { met, open: goals.length - met - late, late };
  const rows = (['met', 'open', 'late'] as const).map((state) => ({
    label: words.rows[state],
    value: counts[state],
  }));
  const figure = (value: number) => formatNumber(value, { language });
  return {
    kind: 'bars',
    id: 'fig-goals',
    finding: words.finding({ met, late, all: goals.length }),
    measure: words.measure(goals.length, new Set(goals.map(({ person }) => person)).size),
    alternative: words.alternative(rows.map((r) => `${r.label} ${figure(r.value)}`).join(', ')),
    source: words.source,
    rows: rows.map((r) => ({ ...r, strong: figure(r.value), text: '', ours: true })),
    table: {
      id: 'goals-table',
      caption: words.caption,
      layout: 'tight',
      columns: [
        { id: 'state', title: words.columns.state, numeric: false },
        { id: 'goals', title: words.columns.goals, numeric: true },
      ],
      rows: rows.map((r) => ({
        cells: [
          { type: 'text', text: r.label },
          { type: 'number', value: r.value, decimals: 0 },
        ],
      })),
    },
  };
}
