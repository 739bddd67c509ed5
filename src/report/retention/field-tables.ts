import { mainHorizon } from '../../model/stay-verdict.ts';
import type { RetentionResult } from '../../schema/retention-result.ts';
import { capitalised } from '../../texts/counted.ts';
import { startField } from '../../texts/retention-words/retention-statements.ts';
import type { Cell, Table } from '../document.ts';
import type { RetentionView } from './retention-names.ts';

type ByField = NonNullable<RetentionResult['byField']>[number];
type Side = ByField['rows'][number]['mentees'];
type Row = { readonly name: string; readonly mentees: Side; readonly others: Side };

/** "Leavers by department": who left of each group, by what was known of people before the program. */
export function fieldTables(view: RetentionView): readonly Table[] {
  const main = mainHorizon(view.result);
  if (main === undefined) return [];
  return (view.result.byField ?? []).map((each) => fieldTable(view, each, main));
}

function fieldTable(
  view: RetentionView,
  { field, rows, tooManyValues }: ByField,
  main: RetentionResult['horizons'][number],
): Table {
  const { words, language, result, program } = view;
  const { byField } = words.parts;
  const coordinator = result.audience === 'coordinator';
  const [mentees, others] = main.groups.map(({ stayed, n }) => ({
    n,
    left: stayed === null || n === null ? null : n - stayed,
  }));
  const all: readonly Row[] =
    mentees === undefined || others === undefined ? [] : [{ name: byField.all, mentees, others }];
  const order = program.fields[field]?.order ?? [];
  const withheld: readonly Row[] = tooManyValues
    ? [{ name: byField.tooMany, mentees: { n: null, left: null }, others: { n: null, left: null } }]
    : [];
  const named = inOrder(rows, order).map(({ value, ...sides }) => ({
    name: valueWords(view, field, value),
    ...sides,
  }));
  return {
    id: `leavers-by-${field}`,
    caption: byField.caption(startField(field, language), main.days),
    measure: coordinator ? byField.complete : words.suppressedKey(program.privacy.min_count),
    layout: 'stack',
    columns: [
      { id: 'value', title: capitalised(startField(field, language)), numeric: false },
      { id: 'mentees', title: words.groups.mentees, numeric: true },
      { id: 'mentees-left', title: byField.left, numeric: true },
      { id: 'others', title: words.groups.others, numeric: true },
      { id: 'others-left', title: byField.left, numeric: true },
      { id: 'left', title: byField.both, numeric: true },
    ],
    rows: [...named, ...withheld, ...all].map((row) => ({
      cells: [
        { type: 'text', text: row.name },
        ...[row.mentees.n, row.mentees.left, row.others.n, row.others.left, bothLeft(row)].map(count),
      ],
    })),
  };
}

/** Levels from the lowest up, where the program says which is lower; else as they come, unknown ones last. */
function inOrder(rows: ByField['rows'], order: readonly string[]): ByField['rows'] {
  const ranked = order.flatMap((word) =>
    rows.filter(({ value }) => value?.toLowerCase() === word.toLowerCase()),
  );
  return [...ranked, ...rows.filter((row) => !ranked.includes(row))];
}

const count = (value: number | null): Cell =>
  value === null ? { type: 'suppressed' } : { type: 'number', value, decimals: 0 };

/** Known only where both sides are. */
function bothLeft({ mentees, others }: Row): number | null {
  return mentees.left === null || others.left === null ? null : mentees.left + others.left;
}

/** A class of numbers as words: `3–5` is 3 to under 5, `5+` is 5 or more, `<1` is under 1. */
function valueWords({ program, words }: RetentionView, field: string, value: string | null): string {
  const { unknown, between, atLeast, under } = words.parts.byField;
  if (value === null) return unknown;
  if (!Array.isArray(program.retention?.match_on[field])) return value;
  const [, less, from = '', until] = /^(?:<(.+)|(.+?)(?:\+|–(.+)))$/.exec(value) ?? [];
  if (less !== undefined) return under(less);
  return until === undefined ? atLeast(from) : between(from, until);
}
