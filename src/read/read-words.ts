import { compareText } from '../model/order.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { CheckResult } from '../schema/check-result.ts';
import { type Cell, columnKey } from './answer.ts';
import type { ReadValues } from './cell-reading.ts';
import type { FieldPlan } from './field-plan.ts';
import { foldText } from './fold-text.ts';
import { groupBy } from './group-by.ts';
import { withoutCode } from './level-order.ts';
import { nearestText } from './nearest-text.ts';
import { hasStrongSeparator, type Options, splitSet } from './split-set.ts';

/**
 * Sets of words. A near miss of a declared option is an error; an answer of somebody's own stays and is pointed
 * out. Spellings that differ in case or blanks only are one word.
 */
export function readSets(cells: readonly Cell[], plan: FieldPlan, options: Options): ReadValues {
  const items = new Map<Cell, readonly string[]>();
  for (const column of groupBy(cells, columnKey).values()) {
    const commas =
      plan.spec.name !== 'target_function' && !column.some(({ text }) => hasStrongSeparator(text));
    for (const cell of column) items.set(cell, splitSet(cell.text, options, commas));
  }
  const spelling = spellings([...items.values()].flat());
  const values = new Map(
    [...items].map(([cell, words]) => [cell, { type: 'set' as const, items: canonical(words, spelling) }]),
  );
  const slips = plan.declared === undefined ? [] : slipsFrom(plan.declared, items);
  const assumptions =
    plan.declared === undefined
      ? lonelyWords(plan, [...values.values()])
      : ownAnswers(plan, items, plan.declared);
  return { values, problems: slips, assumptions };
}

/** Single choices: one spelling a word, codes off (`Sales (S01)` is Sales). */
export function readCategories(cells: readonly Cell[]): ReadValues {
  const words = new Map(
    cells.map((cell) => [
      cell,
      withoutCode(cell.text).replace(/\s+/g, ' ').normalize('NFC') || cell.text.trim(),
    ]),
  );
  const spelling = spellings([...words.values()]);
  const values = new Map(
    [...words].map(([cell, word]) => [
      cell,
      { type: 'category' as const, text: spelling.get(foldText(word)) ?? word },
    ]),
  );
  return { values, problems: [], assumptions: [] };
}

/** The spelling of each folded word: the most frequent, then the first in code-unit order. */
function spellings(words: readonly string[]): Map<string, string> {
  const chosen = new Map<string, string>();
  for (const [folded, same] of groupBy(words, foldText)) {
    const counts = [...groupBy(same, (word) => word)].sort(
      ([a, x], [b, y]) => y.length - x.length || compareText(a, b),
    );
    chosen.set(folded, counts[0]?.[0] ?? folded);
  }
  return chosen;
}

function canonical(words: readonly string[], spelling: ReadonlyMap<string, string>): string[] {
  return [...new Set(words.map((word) => spelling.get(foldText(word)) ?? word))].sort(compareText);
}

function isOwn(word: string, declared: ReadonlySet<string>): boolean {
  return !declared.has(foldText(word));
}

function slipsFrom(known: readonly string[], items: ReadonlyMap<Cell, readonly string[]>): Problem[] {
  const declared = new Set(known.map(foldText));
  return [...items].flatMap(([{ header, at }, words]) =>
    words
      .filter((word) => isOwn(word, declared))
      .flatMap((found) => {
        const nearest = nearestText(found, known);
        return nearest === undefined ? [] : [problem('invalid-value', { found, header, known, nearest }, at)];
      }),
  );
}

function ownAnswers(
  { spec }: FieldPlan,
  items: ReadonlyMap<Cell, readonly string[]>,
  known: readonly string[],
): CheckResult['assumptions'] {
  const declared = new Set(known.map(foldText));
  const own = [...new Set([...items.values()].flat().filter((word) => isOwn(word, declared)))].sort(
    compareText,
  );
  return own.length === 0
    ? []
    : [
        {
          about: spec.name,
          text: `answers that are none of the options: ${own.map((word) => `"${word}"`).join(', ')}`,
        },
      ];
}

/** A word that occurs once and resembles another is often the same word spelled twice. */
function lonelyWords(
  { spec }: FieldPlan,
  values: readonly { readonly items: readonly string[] }[],
): CheckResult['assumptions'] {
  const counts = groupBy(
    values.flatMap(({ items }) => items),
    (word) => word,
  );
  const words = [...counts.keys()].sort(compareText);
  const alike = words.flatMap((word) => {
    if ((counts.get(word)?.length ?? 0) > 1 || word.length < 5) return [];
    const nearest = nearestText(
      word,
      words.filter((other) => other !== word && (counts.get(other)?.length ?? 0) > 1),
    );
    return nearest === undefined ? [] : [`"${word}" occurs once and resembles "${nearest}"`];
  });
  return alike.length === 0 ? [] : [{ about: spec.name, text: alike.join('; ') }];
}
