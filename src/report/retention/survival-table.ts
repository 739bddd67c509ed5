import type { RetentionResult } from '../../schema/retention-result.ts';
import type { Cell, Table } from '../document.ts';
import { groupOf, type RetentionView } from './retention-names.ts';

type Group = RetentionResult['groups'][number];
const suppressed: Cell = { type: 'suppressed' };

/** The last step of a curve on or before a day. */
export function stepAt(group: Group, day: number): Group['curve'][number] | undefined {
  return group.curve.filter((step) => step.time <= day).at(-1);
}

/** Still followed on that day: those at risk at the next step, or those left after the last. */
export function atRiskAt(group: Group, day: number): number {
  const next = group.curve.find((s) => s.time >= day);
  if (next !== undefined) return next.atRisk ?? 0;
  const last = group.curve.at(-1);
  return last === undefined ? (group.n ?? 0) : (last.atRisk ?? 0) - (last.events ?? 0) - (last.censored ?? 0);
}

/** Who was still followed, who had stayed and the interval of their share, day by day. */
export function survivalTable(view: RetentionView, days: readonly number[]): Table {
  const { result, program, words } = view;
  const { groups, audience } = result;
  const { curves } = words;
  return {
    id: 'survival-table',
    caption: curves.caption,
    ...(audience === 'coordinator' ? {} : { measure: words.suppressedKey(program.privacy.min_count) }),
    layout: 'stack',
    columns: [
      { id: 'day', title: curves.columns.day, numeric: false },
      ...groups.flatMap((g) => [
        { id: `${g.name}-risk`, title: curves.followed(words.groups[groupOf(g.name)]), numeric: true },
        { id: `${g.name}-stayed`, title: curves.columns.stayed, numeric: true },
        { id: `${g.name}-interval`, title: curves.columns.interval, numeric: true },
      ]),
    ],
    rows: days.map((day) => ({
      cells: [
        { type: 'text', text: String(day) },
        ...groups.flatMap((g) =>
          audience === 'coordinator' ? wholeCells(g, day, view) : pointCells(g, day),
        ),
      ],
    })),
  };
}

/** For the coordinator: every day has its figures. */
function wholeCells(group: Group, day: number, { words }: RetentionView): Cell[] {
  const step = stepAt(group, day);
  const share = step?.survival ?? 1;
  return [
    { type: 'number', value: atRiskAt(group, day), decimals: 0 },
    { type: 'share', value: share, decimals: 0 },
    step?.low == null || step.high === null
      ? { type: 'missing', word: words.curves.nobodyLeft }
      : { type: 'interval', low: step.low, high: step.high, decimals: 0, unit: 'share' },
  ];
}

/** For everybody else: the days whose counts may be told. */
function pointCells(group: Group, day: number): Cell[] {
  const step = group.curve.find((s) => s.time === day);
  return [
    step?.atRisk == null ? suppressed : { type: 'number', value: step.atRisk, decimals: 0 },
    step?.survival == null ? suppressed : { type: 'share', value: step.survival, decimals: 0 },
    step?.low == null || step.high === null
      ? suppressed
      : { type: 'interval', low: step.low, high: step.high, decimals: 0, unit: 'share' },
  ];
}
