import { compareText } from '../../model/order.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import type { Groups } from './matching.ts';
import type { MatchedField } from './start-fields.ts';
import type { Member } from './study.ts';

type FieldTable = NonNullable<RetentionOutcome['byField']>[number];
type Row = FieldTable['rows'][number];
type Counts = { n: number; left: number };

/** Who had left by the horizon, by each field that people were matched on; values in their order, unknown ones last. */
export function leaversByField(
  groups: Groups,
  fields: readonly MatchedField[],
  horizon: number,
): FieldTable[] {
  return fields.map((field) => ({ field: field.name, rows: rowsOf(groups, field, horizon) }));
}

function rowsOf(groups: Groups, field: MatchedField, horizon: number): Row[] {
  const found = new Map<string, { first: Member; mentees: Counts; others: Counts }>();
  for (const side of ['mentees', 'others'] as const) {
    for (const member of groups[side]) {
      const own = field.classOf(member);
      let row = found.get(own);
      if (row === undefined) {
        row = { first: member, mentees: { n: 0, left: 0 }, others: { n: 0, left: 0 } };
        found.set(own, row);
      }
      row[side].n += 1;
      if (member.spell.end === 'event' && member.spell.time <= horizon) row[side].left += 1;
    }
  }
  return [...found]
    .sort(([a], [b]) => rankOf(field, a) - rankOf(field, b) || compareText(a, b))
    .map(([own, { first, mentees, others }]) => ({ value: wordOf(field, own, first), mentees, others }));
}

/** Numbers by size, texts alike, what is not known last. */
function rankOf({ bounds, name }: MatchedField, own: string): number {
  if (own === 'null') return Number.POSITIVE_INFINITY;
  if (bounds === 'exact' && name !== 'tenure') return 0;
  return own === 'below' ? Number.NEGATIVE_INFINITY : Number(own);
}

/** `3–5`, `5+` and `<1` of numbers by their lower bounds; a text as it stands in the first row that has it. */
function wordOf({ bounds, name, of }: MatchedField, own: string, first: Member): string | null {
  if (own === 'null') return null;
  if (bounds === 'exact') return name === 'tenure' ? own : String(of(first));
  const rising = [...bounds].sort((a, b) => a - b);
  if (own === 'below') return `<${rising[0]}`;
  const next = rising.find((bound) => bound > Number(own));
  return next === undefined ? `${own}+` : `${own}–${next}`;
}
