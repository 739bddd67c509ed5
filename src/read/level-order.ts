import { groupBy } from '../model/group-by.ts';
import { compareText, sortedBy } from '../model/order.ts';
import { foldText } from './fold-text.ts';
import { labelAndCode } from './label-code.ts';
import { levelLadders } from './level-ladders.ts';

/** The order of an ordinal and where it comes from. `numbers`: the words are whole numbers, one rank each. */
export type LevelOrder = {
  readonly order: readonly string[];
  readonly from: 'declared' | 'ladder' | 'numbers';
  /** Of numbers the word in front of them, folded: `grade`. */
  readonly word?: string;
};

/** A word of a ladder as it is compared: hyphens are blanks, and German words have one form for all who bear them. */
function foldLevel(text: string): string {
  return foldText(withoutCode(text).replace(/ \([A-Z]{1,5}\)$/, ''))
    .replace(/(?<=\p{L})(?:[:*_/-]|\()in(?:nen)?\)?(?=$|\s)/gu, '')
    .replace(/[\s/_–-]+/g, ' ')
    .trim();
}

/** A word without its code: `Manager (M2)` is Manager. */
function withoutCode(text: string): string {
  return labelAndCode(text).label;
}

/** `Grade 7`, `L4` and `5` are 7, 4 and 5, if all of a column are written with one and the same word. */
function levelNumber(text: string): { readonly word: string; readonly number: number } | undefined {
  if (text.length > 60) return undefined;
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
  const [numbers, ladder] = [inferNumbers(answers), inferLadder(answers)];
  return (ladder?.fitting ?? 0) > (numbers?.fitting ?? 0) ? ladder?.levels : numbers?.levels;
}

/** An order, and how many answers stand on it. */
type Inferred = { readonly levels: LevelOrder; readonly fitting: number };

type GivenLevel = { readonly text: string; readonly count: number };

const sumOf = (answers: readonly GivenLevel[]): number => answers.reduce((sum, { count }) => sum + count, 0);

/** Numbers behind one and the same word, or behind none. */
function inferNumbers(answers: readonly GivenLevel[]): Inferred | undefined {
  const numbered = answers.flatMap((answer) => {
    const found = levelNumber(answer.text);
    return found === undefined ? [] : [{ ...answer, ...found }];
  });
  const [first] = sortedBy(
    groupBy(numbered, ({ word }) => word),
    ([, same]) => -sumOf(same),
    ([word]) => word,
  );
  if (first === undefined) return undefined;
  const [word, same] = first;
  const fitting = sumOf(same);
  const levels = { ...numberOrder(same.map(({ number }) => number)), word };
  return fitting < sumOf(answers) * 0.8 || (same.length < 2 && answers.length > 1)
    ? undefined
    : { levels, fitting };
}

function inferLadder(answers: readonly GivenLevel[]): Inferred | undefined {
  const spellings = new Map<string, string>();
  for (const text of answers.map((answer) => answer.text).sort(compareText)) {
    const key = foldLevel(text);
    if (!spellings.has(key)) spellings.set(key, withoutCode(text));
  }
  const given = answers.map(({ text, count }) => ({ word: foldLevel(text), count }));
  const total = sumOf(answers);
  let best: Inferred | undefined;
  for (const ladder of levelLadders) {
    const steps = ladder.flat();
    const fitting = given.reduce((sum, answer) => sum + (steps.includes(answer.word) ? answer.count : 0), 0);
    const present = ladder.flatMap((step) => step.filter((name) => spellings.has(name)).slice(0, 1));
    // Many ladders have a manager and a director: the one on which most answers stand is meant.
    if (present.length >= 2 && fitting >= total * 0.8 && fitting > (best?.fitting ?? 0))
      best = {
        fitting,
        levels: { order: present.map((name) => spellings.get(name) ?? name), from: 'ladder' },
      };
  }
  return best;
}

function numberOrder(numbers: readonly number[]): LevelOrder {
  const least = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return { order: Array.from({ length: most - least + 1 }, (_, at) => String(least + at)), from: 'numbers' };
}

/** The rank of an answer in an order, from 0; undefined where it is no word of it. */
export function rankOf(text: string, { order, from, word: before }: LevelOrder): number | undefined {
  const wanted = [text, withoutCode(text)].map(foldText);
  const rank = order.findIndex((word) => wanted.includes(foldText(word)));
  if (rank >= 0) return rank;
  if (from === 'numbers') {
    const number = levelNumber(text);
    if (number === undefined || (number.word !== '' && number.word !== (before ?? number.word)))
      return undefined;
    const at = order.indexOf(String(number.number));
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
