import { type Assumption, assumption } from '../model/assumption.ts';
import { groupBy } from '../model/group-by.ts';
import { compareText } from '../model/order.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Cell } from './answer.ts';
import type { CellGroup } from './cell-group.ts';
import { byColumn, type FieldReaders, textsOf } from './cell-reading.ts';
import type { FieldPlan } from './field-plan.ts';
import { foldText } from './fold-text.ts';
import { decideLabels } from './label-code.ts';
import { languageKey } from './language-names.ts';
import { nearestText } from './nearest-text.ts';
import { hasStrongSeparator, type Options, splitSet } from './split-set.ts';

/** How often each word was given, over all columns of a field. */
type WordCounts = ReadonlyMap<string, number>;

/**
 * Sets of words. A near miss of a declared option is an error; an answer of somebody's own stays and is pointed
 * out. Spellings that differ in case or blanks only are one word.
 */
export function setReaders(groups: readonly CellGroup[], plan: FieldPlan, options: Options): FieldReaders {
  const splitters = groups.map((group) => splitterOf(group, plan, options));
  const counts = new Map<string, number>();
  groups.forEach((group, at) => {
    for (const { text, count } of group.texts())
      for (const word of splitters[at]?.(text) ?? []) counts.set(word, (counts.get(word) ?? 0) + count);
  });
  // `Deutsch` in one form and `German` in the other are one language.
  const spell = speller(counts, plan.spec.name === 'languages' ? languageKey : foldText);
  const declared = plan.declared === undefined ? undefined : new Set(plan.declared.map(foldText));
  const readers = splitters.map((split) => (cell: Cell) => {
    const words = split(cell.text);
    const slips =
      declared === undefined ? [] : slipsFrom(words, cell, { declared, known: plan.declared ?? [] });
    return { value: { type: 'set' as const, items: canonical(words, spell) }, problems: slips };
  });
  const assumptions =
    declared === undefined
      ? lonelyWords(plan, canonicalCounts(counts, spell))
      : ownAnswers(plan, counts, declared);
  return { readers, assumptions };
}

function splitterOf(group: CellGroup, plan: FieldPlan, options: Options): (text: string) => string[] {
  let commas = plan.spec.name !== 'target_function';
  if (commas)
    for (const text of textsOf(group))
      if (hasStrongSeparator(text, options)) {
        commas = false;
        break;
      }
  return (text) => splitSet(text, options, commas);
}

/** Single choices: one spelling a word, and `Sales (S01)` is Sales where no other code stands behind that label. */
export function categoryReaders(groups: readonly CellGroup[]): FieldReaders {
  const wordOf = decideLabels(allTexts(groups));
  const counts = new Map<string, number>();
  for (const group of groups)
    for (const { text, count } of group.texts()) {
      const word = wordOf(text);
      counts.set(word, (counts.get(word) ?? 0) + count);
    }
  const spell = speller(counts, foldText);
  return byColumn(groups, () => ({ text }) => {
    const word = wordOf(text);
    return { value: { type: 'category', text: spell(word) } };
  });
}

function* allTexts(groups: readonly CellGroup[]): Generator<string> {
  for (const group of groups) yield* textsOf(group);
}

type Spell = (word: string) => string;

/** The spelling of all words of one key: the most frequent, then the first in code-unit order. */
function speller(counts: WordCounts, keyOf: (word: string) => string): Spell {
  const chosen = new Map<string, string>();
  for (const [key, same] of groupBy(counts, ([word]) => keyOf(word))) {
    const [best] = same.sort(([a, x], [b, y]) => y - x || compareText(a, b));
    if (best !== undefined) chosen.set(key, best[0]);
  }
  return (word) => chosen.get(keyOf(word)) ?? word;
}

function canonical(words: readonly string[], spell: Spell): string[] {
  return [...new Set(words.map(spell))].sort(compareText);
}

function canonicalCounts(counts: WordCounts, spell: Spell): WordCounts {
  const together = new Map<string, number>();
  for (const [word, count] of counts) together.set(spell(word), (together.get(spell(word)) ?? 0) + count);
  return together;
}

function isOwn(word: string, declared: ReadonlySet<string>): boolean {
  return !declared.has(foldText(word));
}

function slipsFrom(
  words: readonly string[],
  { header, at }: Cell,
  { declared, known }: { readonly declared: ReadonlySet<string>; readonly known: readonly string[] },
): Problem[] {
  return words
    .filter((word) => isOwn(word, declared))
    .flatMap((found) => {
      const nearest = nearestText(found, known);
      return nearest === undefined ? [] : [problem('invalid-value', { found, header, known, nearest }, at)];
    });
}

function ownAnswers(
  { spec }: FieldPlan,
  counts: WordCounts,
  declared: ReadonlySet<string>,
): readonly Assumption[] {
  const own = [...counts.keys()].filter((word) => isOwn(word, declared)).sort(compareText);
  return own.length === 0 ? [] : [assumption(spec.name, 'own-answers', { answers: own })];
}

/** A word that occurs once and resembles another is often the same word spelled twice. */
function lonelyWords({ spec }: FieldPlan, counts: WordCounts): readonly Assumption[] {
  const words = [...counts.keys()].sort(compareText);
  const common = words.filter((word) => (counts.get(word) ?? 0) > 1);
  const alike = words.flatMap((word) => {
    if ((counts.get(word) ?? 0) > 1 || word.length < 5) return [];
    const nearest = nearestText(word, common);
    return nearest === undefined ? [] : [[word, nearest] as const];
  });
  return alike.length === 0 ? [] : [assumption(spec.name, 'resembles-another', { pairs: alike })];
}
