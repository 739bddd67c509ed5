import { formatNumber } from '../../model/format-number.ts';
import type { RetentionResult } from '../../schema/retention-result.ts';
import { capitalised } from '../../texts/counted.ts';
import { matchedStatement, startField } from '../../texts/retention-words/retention-statements.ts';
import { formatDay } from '../../time/day.ts';
import type { Cell, Chart, Table } from '../document.ts';
import type { RetentionView } from './retention-names.ts';

type Row = Extract<Chart, { kind: 'balance' }>['rows'][number];

/** Beyond this many standard deviations two groups are flagged as unlike. */
const unlike = 0.1;
const isApart = ({ after }: Pick<Row, 'after'>): boolean => Math.abs(after) > unlike;

/** How alike the groups were before the program; undefined where nothing could be compared. */
export function balanceChart(view: RetentionView): Chart | undefined {
  const { result, words, language } = view;
  const { balance } = words;
  const rows = result.balance.flatMap(({ field, before, after }): Row[] =>
    before === null || after === null ? [] : [{ label: startField(field, language), before, after }],
  );
  if (rows.length === 0) return undefined;
  const apart = rows.filter(isApart).map(({ label }) => label);
  const hidden = result.balance.length - rows.length;
  const figure = (value: number) => formatNumber(value, { decimals: decimalsFor(result), language });
  const alternative = balance.alternative(
    rows.map((r) => ({ label: r.label, before: figure(r.before), after: figure(r.after) })),
  );
  const limit = formatNumber(unlike, { decimals: 1, language });
  const named = rows.map((r) => ({ ...r, label: capitalised(r.label) }));
  return {
    kind: 'balance',
    id: 'fig-balance',
    finding: balance.finding({ agree: rows.length - apart.length, all: rows.length, apart, hidden }),
    measure: balance.measure,
    alternative: apart.length === 0 ? alternative : `${alternative} ${balance.flagged(limit, apart)}`,
    source: [
      ...matchedStatement(result.adjusted, language),
      balance.asOf(formatDay(result.timeZero, language)),
    ].join(' '),
    axis: balance.axis,
    limit: unlike,
    rows: named,
    ...(decimalsFor(result) === 2 ? {} : { decimals: 1 }),
    table: balanceTable(view),
  };
}

/** For others than the coordinator one decimal is told; more would be of no more use than harm. */
const decimalsFor = ({ audience }: RetentionResult): 1 | 2 => (audience === 'coordinator' ? 2 : 1);

function balanceTable({ result, program, words, language }: RetentionView): Table {
  const { caption, columns, flag } = words.balance;
  const decimals = decimalsFor(result);
  const figure = (value: number | null, small: { readonly small?: string } = {}): Cell =>
    value === null ? { type: 'suppressed' } : { type: 'number', value, decimals, ...small };
  return {
    id: 'balance-table',
    caption,
    ...(result.audience === 'coordinator' ? {} : { measure: words.suppressedKey(program.privacy.min_count) }),
    layout: 'tight',
    columns: [
      { id: 'field', title: columns.field, numeric: false },
      { id: 'before', title: columns.before, numeric: true },
      { id: 'after', title: columns.after, numeric: true },
    ],
    rows: result.balance.map(({ field, before, after }) => ({
      cells: [
        { type: 'text', text: capitalised(startField(field, language)) },
        figure(before),
        figure(after, after !== null && isApart({ after }) ? { small: flag } : {}),
      ],
    })),
  };
}
