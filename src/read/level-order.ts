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
 * The order of the answers: whole numbers from the lowest to the highest that occurs, or the common ladder on which
 * the answers stand (only its steps that occur, so that steps this organisation does not have count nothing).
 * A fifth of the answers may be off the ladder: those are slips to point out. Undefined where no ladder fits.
 */
export function inferOrder(answers: readonly string[]): LevelOrder | undefined {
  const numbers = answers.map(levelNumber);
  const word = numbers[0]?.word;
  if (answers.length > 0 && numbers.every((found) => found !== undefined && found.word === word))
    return numberOrder(numbers.map((found) => found?.number ?? 0));
  const spellings = new Map<string, string>();
  for (const answer of [...answers].sort(compareText)) {
    const key = foldText(withoutCode(answer));
    if (!spellings.has(key)) spellings.set(key, withoutCode(answer));
  }
  const counts = answers.map((answer) => foldText(withoutCode(answer)));
  for (const ladder of levelLadders) {
    const steps = ladder.flat();
    const fitting = counts.filter((answer) => steps.includes(answer)).length;
    const present = ladder.flatMap((step) => step.filter((name) => spellings.has(name)).slice(0, 1));
    if (present.length >= 2 && fitting >= counts.length * 0.8) {
      return { order: present.map((name) => spellings.get(name) ?? name), from: 'ladder' };
    }
  }
  return undefined;
}

function numberOrder(numbers: readonly number[]): LevelOrder {
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
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
