import { compareText, sortedBy } from '../model/order.ts';
import { foldText } from './fold-text.ts';
import { groupBy } from './group-by.ts';
import { levelLadders } from './level-ladders.ts';

/** The order of an ordinal and where it comes from. `numbers`: the words are whole numbers, one rank each. */
export type LevelOrder = {
  readonly order: readonly string[];
  readonly from: 'declared' | 'ladder' | 'numbers';
};

/** A word of a ladder as it is compared: hyphens are blanks, and German words have one form for all who bear them. */
export function foldLevel(text: string): string {
  return foldText(withoutCode(text))
    .replace(/(?<=\p{L})(?:[:*_/-]|\()in(?:nen)?\)?(?=$|\s)/gu, '')
    .replace(/[\s/_–-]+/g, ' ')
    .trim();
}

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
export function inferOrder(answers: readonly GivenLevel[]): LevelOrder | undefined {
  return inferNumbers(answers) ?? inferLadder(answers);
}

type GivenLevel = { readonly text: string; readonly count: number };

const sumOf = (answers: readonly GivenLevel[]): number => answers.reduce((sum, { count }) => sum + count, 0);

/** Numbers behind one and the same word, or behind none. */
function inferNumbers(answers: readonly GivenLevel[]): LevelOrder | undefined {
  const numbered = answers.flatMap((answer) => {
    const found = levelNumber(answer.text);
    return found === undefined ? [] : [{ ...answer, ...found }];
  });
  const [first] = sortedBy(
    groupBy(numbered, ({ word }) => word),
    ([, same]) => -sumOf(same),
    ([word]) => word,
  );
  if (first === undefined || sumOf(first[1]) < sumOf(answers) * 0.8) return undefined;
  const numbers = first[1].map(({ number }) => number);
  // A word on the same ladder as the others (Grade 7 beside SEO) is no number of its own.
  return numbers.length < answers.length && numbers.length < 2 ? undefined : numberOrder(numbers);
}

function inferLadder(answers: readonly GivenLevel[]): LevelOrder | undefined {
  const spellings = new Map<string, string>();
  for (const text of answers.map((answer) => answer.text).sort(compareText)) {
    const key = foldLevel(text);
    if (!spellings.has(key)) spellings.set(key, withoutCode(text));
  }
  const given = answers.map(({ text, count }) => ({ word: foldLevel(text), count }));
  const total = sumOf(answers);
  let best: { readonly fitting: number; readonly order: string[] } | undefined;
  for (const ladder of levelLadders) {
    const steps = ladder.flat();
    const fitting = given.reduce((sum, answer) => sum + (steps.includes(answer.word) ? answer.count : 0), 0);
    const present = ladder.flatMap((step) => step.filter((name) => spellings.has(name)).slice(0, 1));
    // Many ladders have a manager and a director: the one on which most answers stand is meant.
    if (present.length >= 2 && fitting >= total * 0.8 && fitting > (best?.fitting ?? 0))
      best = { fitting, order: present.map((name) => spellings.get(name) ?? name) };
  }
  return best === undefined ? undefined : { order: best.order, from: 'ladder' };
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
  return from === 'ladder' ? aliasRank(foldLevel(text), order) : undefined;
}

/** Two words for one step of a ladder (`VP`, `Vice President`) share its rank. */
function aliasRank(wanted: string, order: readonly string[]): number | undefined {
  for (const step of levelLadders.flat()) {
    if (!step.includes(wanted)) continue;
    const rank = order.findIndex((word) => step.includes(foldLevel(word)));
    if (rank >= 0) return rank;
  }
  return undefined;
}

/** The order in words for the reader: `IC4, IC5 = M1, IC6`, with every spelling that stands on a step. */
export function orderInWords(levels: LevelOrder, answers: Iterable<string>): string {
  const steps = levels.order.map((word) => new Map([[foldLevel(word), word]]));
  for (const text of [...answers].sort(compareText)) {
    const step = steps[rankOf(text, levels) ?? -1];
    if (step !== undefined && !step.has(foldLevel(text))) step.set(foldLevel(text), withoutCode(text));
  }
  return steps.map((step) => [...step.values()].join(' = ')).join(', ');
}
