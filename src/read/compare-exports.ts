import type { Day } from '../model/day.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { RosterProblemFacts } from '../model/roster-problem.ts';
import { foldText } from './fold-text.ts';
import { TextIndex } from './text-index.ts';

/** The hiring days that two files give for one person. */
export type TwoDays = { readonly person: string; readonly day: Day; readonly otherDay: Day };

export type SwappedDates = Pick<RosterProblemFacts['dates-swapped'], 'swapped' | 'differing' | 'examples'>;

/**
 * Two may be slips of a hand; from three on it is the file. And they must be more than half of the days that differ:
 * corrections between two exports differ in other ways as well.
 */
const fewest = 3;

/**
 * Whether day and month have changed places between two files: most days that differ are each other's swap. Undefined
 * where they have not. 05/05 looks the same either way, and days over 12 survive a spreadsheet: neither differs.
 */
export function swappedDates(days: Iterable<TwoDays>): SwappedDates | undefined {
  const examples: TwoDays[] = [];
  let [differing, swapped] = [0, 0];
  for (const one of days) {
    if (one.day === one.otherDay) continue;
    differing++;
    if (!isSwapped(one.day, one.otherDay)) continue;
    swapped++;
    if (examples.length < 2) examples.push({ ...one });
  }
  return swapped >= fewest && swapped * 2 > differing ? { swapped, differing, examples } : undefined;
}

function isSwapped(day: Day, other: Day): boolean {
  return (
    day !== other &&
    day.slice(0, 4) === other.slice(0, 4) &&
    day.slice(5, 7) === other.slice(8) &&
    day.slice(8) === other.slice(5, 7)
  );
}

/** What is left of an id in every spelling that a spreadsheet gives it: `007`, `7`, `7.0`, `7,00`. */
function shapeOf(id: string): string {
  return foldText(id)
    .replace(/[.,]0+$/, '')
    .replace(/^0+(?=\d)/, '');
}

/** Ids of a file with what of them another file does not know. */
export type IdsOfFile = {
  readonly file: string;
  /** Place of the column of ids, from 1. */
  readonly column?: number;
  /** Ids that the other file does not have. */
  readonly unknown: Iterable<string>;
};

const mostExamples = 3;

/** Ids that one file has and the other does not, and that differ only in what a spreadsheet does to numbers. */
export function damagedIds(here: IdsOfFile, other: IdsOfFile): Problem[] {
  const strangers = [...other.unknown];
  if (strangers.length === 0) return [];
  const shapes = new TextIndex((at) => shapeOf(strangers[at] ?? ''));
  strangers.forEach((id, at) => {
    shapes.add(shapeOf(id), at);
  });
  const examples: { found: string; other: string }[] = [];
  let count = 0;
  for (const id of here.unknown) {
    const at = shapes.find(shapeOf(id));
    if (at === undefined) continue;
    count++;
    if (examples.length < mostExamples) examples.push({ found: id, other: strangers[at] ?? '' });
  }
  if (count === 0) return [];
  const at = { file: here.file, ...(here.column === undefined ? {} : { column: here.column }) };
  return [problem('ids-damaged', { other: other.file, count, examples }, at)];
}
