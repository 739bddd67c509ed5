import { formatNumber } from '../model/format-number.ts';
import type { RetentionResult } from '../schema/retention-result.ts';
import { fieldWords, listed, numberWord } from '../texts/counted.ts';
import type { Chart, Table } from './document.ts';

/** Beyond this many standard deviations two groups are flagged as unlike. */
const unlike = 0.1;

/** How alike the groups were before the program; undefined where nothing could be compared. */
export function balanceChart({ balance }: RetentionResult): Chart | undefined {
  const rows = balance.flatMap((b) =>
    b.before === null || b.after === null
      ? []
      : [
          {
            label: b.field === 'tenure' ? 'years of service' : fieldWords(b.field),
            before: b.before,
            after: b.after,
          },
        ],
  );
  if (rows.length === 0) return undefined;
  const apart = rows.filter((r) => Math.abs(r.after) > unlike).map((r) => r.label);
  const agree = rows.length - apart.length;
  const number = (value: number) => formatNumber(value, { decimals: 2 });
  const finding =
    apart.length === 0
      ? `After matching ${rows.length === 1 ? 'the one field agrees' : `${rows.length === 2 ? 'both' : `all ${numberWord(rows.length)}`} fields agree`}`
      : `After matching, ${agree === 0 ? 'no field agrees' : `${numberWord(agree)} of ${numberWord(rows.length)} fields agree`}; ${listed(apart)} still ${apart.length === 1 ? 'differs' : 'differ'}`;
  return {
    kind: 'balance',
    id: 'fig-balance',
    finding,
    measure:
      'Standardised difference between mentees and others, in standard deviations; hollow before matching, filled after; 0 is alike',
    alternative: `${rows.map((r) => `${r.label} ${number(r.before)} before, ${number(r.after)} after`).join('; ')}.${apart.length === 0 ? '' : ` Flagged beyond ${unlike}: ${listed(apart)}.`}`,
    limit: unlike,
    rows,
    table: balanceTable(rows),
  };
}

type Row = Extract<Chart, { kind: 'balance' }>['rows'][number];

function balanceTable(rows: readonly Row[]): Table {
  return {
    id: 'balance-table',
    caption: 'Balance before and after matching',
    layout: 'tight',
    columns: [
      { id: 'field', title: 'Field', numeric: false },
      { id: 'before', title: 'Before', numeric: true },
      { id: 'after', title: 'After', numeric: true },
    ],
    rows: rows.map((r) => ({
      cells: [
        { type: 'text', text: r.label },
        { type: 'number', value: r.before, decimals: 2 },
        {
          type: 'number',
          value: r.after,
          decimals: 2,
          ...(Math.abs(r.after) > unlike ? { small: 'flagged' } : {}),
        },
      ],
    })),
  };
}
