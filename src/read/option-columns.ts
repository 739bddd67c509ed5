import { groupBy } from '../model/group-by.ts';
import type { Cell, CellPlace } from './answer.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type KnownFieldName, knownField } from './field-synonyms.ts';
import { foldText } from './fold-text.ts';
import { claimOf, type HeaderClaim } from './header-claim.ts';
import type { ColumnMapping } from './map-headers.ts';
import { yesOrNo } from './side-words.ts';

/** A question with a column for each option: `Topics: Leadership`, `Which topics? [Leadership]`. */
export type OptionRun = {
  readonly field: KnownFieldName;
  readonly how: HeaderClaim['how'];
  readonly options: readonly { readonly at: number; readonly option: string }[];
};

const other = /^(other|others|sonstiges|andere|anderes|weitere|autre)\b/i;

/**
 * Runs of columns that share a question about a set of things and hold nothing but yes, no or their own option. A
 * header that is a field by itself is never part of a run.
 */
export function optionRuns(columns: readonly ColumnProfile[]): OptionRun[] {
  const parts = columns
    .filter(({ folded }) => (claimOf(folded)?.strength ?? 0) < 1500)
    .flatMap((column) => column.splits.map(({ question, row }) => ({ column, question, row })));
  const taken = new Set<number>();
  return [...groupBy(parts, ({ question }) => question)].flatMap(([question, run]): OptionRun[] => {
    const claim = claimOf(question);
    const free = run.filter(({ column }) => !taken.has(column.at));
    if (claim === undefined || knownField(claim.field).type !== 'set' || free.length < 2) return [];
    if (!free.every(({ column, row }) => holdsOption(column, row))) return [];
    if (!free.some(({ column }) => column.filled)) return [];
    for (const { column } of free) taken.add(column.at);
    const options = free.map(({ column, row }) => ({ at: column.at, option: row }));
    return [{ field: claim.field, how: claim.how, options }];
  });
}

function holdsOption({ sample }: ColumnProfile, option: string): boolean {
  return (
    other.test(option) ||
    sample.every((text) => yesOrNo(text) !== undefined || foldText(text) === foldText(option))
  );
}

/**
 * The option that a column stands for which program.yaml names as one of several: the one text that stands in it, as
 * surveys export it under `Q5_1`, else the row of its question, else its header.
 */
export function declaredOption({ header, sample, splits }: ColumnProfile, question: string): string {
  const [only, ...more] = sample.filter((text) => yesOrNo(text) === undefined);
  if (only !== undefined && more.length === 0 && sample.length === 1) return only;
  return splits.find((split) => split.question === question)?.row ?? header;
}

/**
 * The options chosen in one row, as one answer. `1`, `x`, `Yes` and the option's own text choose it, `0` and `No` do
 * not, and any other text (what stands beside "Other") is an answer of its own. Undefined where nothing is chosen.
 */
export function optionCell(
  columns: readonly ColumnMapping[],
  {
    header,
    text,
    place,
  }: {
    readonly header: string;
    readonly text: (column: number) => string;
    readonly place: (column: number) => CellPlace;
  },
): Cell | undefined {
  const chosen = columns.flatMap(({ at, option = '' }) => {
    const item = chosenOption(text(at), option);
    return item === undefined ? [] : [{ at, item }];
  });
  const [first] = chosen;
  if (first === undefined) return undefined;
  return { header, at: place(first.at), text: chosen.map(({ item }) => item).join(';') };
}

/** The option that a cell of its column chooses, or the cell's own text; undefined for a no. */
function chosenOption(found: string, option: string): string | undefined {
  const answer = yesOrNo(found);
  if (answer !== undefined) return answer ? option : undefined;
  return foldText(found) === foldText(option) ? option : found;
}
