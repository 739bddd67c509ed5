import { compareText } from '../model/order.ts';
import { foldText } from './fold-text.ts';
import { levelLadders } from './level-ladders.ts';

/** The order of an ordinal and where it comes from. `numbers`: the words are whole numbers, one rank each. */
export type LevelOrder = {
  readonly order: readonly string[];
  readonly from: 'declared' | 'ladder' | 'numbers';
};

/** A word without its code or number of kind: `Manager (M2)` is Manager. */
export function withoutCode(text: string): string {
  return text.replace(/\s*\([A-Za-z]{0,4}[-\s]?\d{1,6}\)\s*$/, '').trim();
}

/** `Grade 7`, `L4` and `5` are 7, 4 and 5, if all of a column are written with one and the same word. */
export function levelNumber(text: string): { readonly word: string; readonly number: number } | undefined {
  const parts = /^([\p{L}\s]*?)[\s.-]*(\d{1,3})$/u.exec(text.trim());
  return parts === null ? undefined : { word: foldText(parts[1] ?? ''), number: Number(parts[2]) };
}

/**
 * The order of the answers, each text with how often it was given: whole numbers from the lowest to the highest that
 * occurs, or the common ladder on which the answers stand (only its steps that occur, so that steps this organisation
 * does not have count nothing). A fifth of the answers may be off the ladder: those are slips to point out. Undefined
 * where no ladder fits.
 */
export function inferOrder(
  answers: readonly { readonly text: string; readonly count: number }[],
): LevelOrder | undefined {
  const numbers = answers.map(({ text }) => levelNumber(text));
  const word = numbers[0]?.word;
  if (answers.length > 0 && numbers.every((found) => found !== undefined && found.word === word))
    return numberOrder(numbers.map((found) => found?.number ?? 0));
  const spellings = new Map<string, string>();
  for (const text of answers.map((answer) => answer.text).sort(compareText)) {
    const key = foldText(withoutCode(text));
    if (!spellings.has(key)) spellings.set(key, withoutCode(text));
  }
  const given = answers.map(({ text, count }) => ({ word: foldText(withoutCode(text)), count }));
  const total = given.reduce((sum, { count }) => sum + count, 0);
  for (const ladder of levelLadders) {
    const steps = ladder.flat();
    const fitting = given.reduce((sum, answer) => sum + (steps.includes(answer.word) ? answer.count : 0), 0);
    const present = ladder.flatMap((step) => step.filter((name) => spellings.has(name)).slice(0, 1));
    if (present.length >= 2 && fitting >= total * 0.8) {
      return { order: present.map((name) => spellings.get(name) ?? name), from: 'ladder' };
    }
  }
  return undefined;
}

function numberOrder(numbers: readonly number[]): LevelOrder {
  const least = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return { order: Array.from({ length: most - least + 1 }, (_, at) => String(least + at)), from: 'numbers' };
}

/** The rank of an answer in an order, from 0; undefined where it is no word of it. */
export function rankOf(text: string, { order, from }: LevelOrder): number | undefined {
  const wanted = [text, withoutCode(text)].map(foldText);
  const rank = order.findIndex((word) => wanted.includes(foldText(word)));
  if (rank >= 0) return rank;
  if (from === 'numbers') {
    const number = levelNumber(text);
    const at = number === undefined ? -1 : order.indexOf(String(number.number));
    return at < 0 ? undefined : at;
  }
  return from === 'ladder' ? aliasRank(wanted, order) : undefined;
}

/** Two words for one step of a ladder (`VP`, `Vice President`) share its rank. */
function aliasRank(wanted: readonly string[], order: readonly string[]): number | undefined {
  for (const step of levelLadders.flat()) {
    if (!step.some((name) => wanted.includes(name))) continue;
    const rank = order.findIndex((word) => step.includes(foldText(word)));
    if (rank >= 0) return rank;
  }
  return undefined;
}
