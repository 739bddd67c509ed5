import { formatNumber, formatShare } from '../model/format-number.ts';
import type { ProgressResult } from '../schema/progress-result.ts';
import { counted } from '../texts/counted.ts';
import type { Chart, Table } from './document.ts';

type Step = { readonly label: string; readonly said: string; readonly count: number; readonly ours: boolean };

/** From accepted to completed; a step that cannot be counted yet is left out, and completion is named. */
export function funnelChart(result: ProgressResult): Chart | undefined {
  const steps = stepsOf(result);
  const [first] = steps;
  if (first === undefined || steps.length < 2) return undefined;
  const unmet = steps.some((s) => s.label === 'Completed') ? '' : ' Completion cannot be counted yet.';
  return {
    kind: 'bars',
    id: 'fig-funnel',
    finding: `Of ${counted(first.count, 'mentee')} accepted, ${steps
      .slice(1)
      .map((s) => `${formatNumber(s.count)} ${s.said}`)
      .join(', ')}`,
    measure:
      'Mentees at each step (of those begun and those met, their pairings); the words beside a bar give its share of the step before. Grey: before the match',
    alternative: `${steps.map((s) => `${s.label} ${formatNumber(s.count)}`).join(', ')}.`,
    source: `Source: the people files, pairings.csv, schedule.csv, goals.csv.${unmet}`,
    rows: steps.map((s, i) => ({
      label: s.label,
      value: s.count,
      text: barWords(s, steps[i - 1]),
      ours: s.ours,
    })),
    table: funnelTable(steps),
  };
}

function stepsOf({ metrics }: ProgressResult): Step[] {
  const known = (id: string) => metrics.find((m) => m.id === id && !m.suppressed);
  const matched = known('match-rate');
  const begun = known('early-ends')?.denominator;
  const first = known('time-to-first-meeting');
  // Pairs that met on a day nobody wrote down have no time to their first meeting, and have met all the same.
  const met =
    begun == null || first?.numerator == null ? null : begun - (first.denominator ?? 0) + first.numerator;
  const steps: readonly [string, string, number | null | undefined][] = [
    ['Accepted', 'are accepted', matched?.denominator],
    ['Matched', 'are matched', matched?.numerator],
    ['Begun', 'have begun', begun],
    ['Met at least once', 'have met', met],
    ['Set a SMART goal', 'have a goal', known('goals-set')?.numerator],
    ['Completed', 'have completed', known('completion')?.numerator],
  ];
  return steps.flatMap(([label, said, count], i) =>
    count === null || count === undefined ? [] : [{ label, said, count, ours: i > 0 }],
  );
}

/** `38, 95 %` of the step before; under 30 the two counts, since a share of so few says little. */
function barWords(step: Step, before: Step | undefined): string {
  if (before === undefined || before.count === 0) return formatNumber(step.count);
  return before.count < 30
    ? `${formatNumber(step.count)} of ${formatNumber(before.count)}`
    : `${formatNumber(step.count)}, ${formatShare(step.count / before.count)}`;
}

function funnelTable(steps: readonly Step[]): Table {
  return {
    id: 'funnel-table',
    caption: 'Count at each step',
    layout: 'tight',
    columns: [
      { id: 'step', title: 'Step', numeric: false },
      { id: 'count', title: 'Count', numeric: true },
      { id: 'share', title: 'Of the step before', numeric: true },
    ],
    rows: steps.map((s, i) => {
      const before = steps[i - 1];
      return {
        cells: [
          { type: 'text', text: s.label },
          { type: 'number', value: s.count, decimals: 0 },
          before === undefined || before.count === 0
            ? { type: 'missing', word: 'the first step' }
            : { type: 'share', value: s.count / before.count, decimals: 0 },
        ],
      };
    }),
  };
}
