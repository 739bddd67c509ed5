import { formatNumber } from '../../model/format-number.ts';
import { capitalised } from '../../texts/counted.ts';
import { matchedStatement, startField } from '../../texts/retention-words/retention-statements.ts';
import { formatDay } from '../../time/day.ts';
import type { Chart, Table } from '../document.ts';
import type { RetentionView } from './retention-names.ts';

type Row = Extract<Chart, { kind: 'balance' }>['rows'][number];

/** Beyond this many standard deviations two groups are flagged as unlike. */
const unlike = 0.1;
const isApart = ({ after }: Row): boolean => Math.abs(after) > unlike;

/** How alike the groups were before the program; undefined where nothing could be compared. */
export function balanceChart(view: RetentionView): Chart | undefined {
  const { result, words, language } = view;
  const { balance } = words;
  const rows = result.balance.flatMap(({ field, before, after }): Row[] =>
    before === null || after === null ? [] : [{ label: startField(field, language), before, after }],
  );
  if (rows.length === 0) return undefined;
  const apart = rows.filter(isApart).map(({ label }) => label);
  const figure = (value: number) => formatNumber(value, { decimals: 2, language });
  const alternative = balance.alternative(
    rows.map((r) => ({ label: r.label, before: figure(r.before), after: figure(r.after) })),
  );
  const limit = formatNumber(unlike, { decimals: 1, language });
  const named = rows.map((r) => ({ ...r, label: capitalised(r.label) }));
  return {
    kind: 'balance',
    id: 'fig-balance',
    finding: balance.finding({ agree: rows.length - apart.length, all: rows.length, apart }),
    measure: balance.measure,
    alternative: apart.length === 0 ? alternative : `${alternative} ${balance.flagged(limit, apart)}`,
    source: [
      ...matchedStatement(result.adjusted, language),
      balance.asOf(formatDay(result.timeZero, language)),
    ].join(' '),
    axis: balance.axis,
    limit: unlike,
    rows: named,
    table: balanceTable(named, view),
  };
}

function balanceTable(rows: readonly Row[], { words }: RetentionView): Table {
  const { caption, columns, flag } = words.balance;
  return {
    id: 'balance-table',
    caption,
    layout: 'tight',
    columns: [
      { id: 'field', title: columns.field, numeric: false },
      { id: 'before', title: columns.before, numeric: true },
      { id: 'after', title: columns.after, numeric: true },
    ],
    rows: rows.map((r) => ({
      cells: [
        { type: 'text', text: r.label },
        { type: 'number', value: r.before, decimals: 2 },
        { type: 'number', value: r.after, decimals: 2, ...(isApart(r) ? { small: flag } : {}) },
      ],
    })),
  };
}
