import type { Problem } from '../../model/problem.ts';
import { areaProblems } from './area-problems.ts';
import { goalProblems } from './goal-problems.ts';
import { keptRecordProblems } from './kept-record-problems.ts';
import { peopleProblems } from './people-problems.ts';
import type { ProblemWords, WordsOf } from './problem-words.ts';
import { programProblems } from './program-problems.ts';
import { recordProblems } from './record-problems.ts';
import { rosterProblems } from './roster-problems.ts';
import { sheetProblems } from './sheet-problems.ts';
import { tableProblems } from './table-problems.ts';
import { valueProblems } from './value-problems.ts';

/** Every code has its words in one of the catalogues; a code without words does not compile. */
const words: WordsOf = {
  ...tableProblems,
  ...valueProblems,
  ...peopleProblems,
  ...programProblems,
  ...areaProblems,
  ...sheetProblems,
  ...recordProblems,
  ...keptRecordProblems,
  ...goalProblems,
  ...rosterProblems,
};

/** The words for one problem. */
export function problemWords(problem: Problem): ProblemWords {
  const say = words[problem.code] as (facts: Problem['facts']) => ProblemWords;
  return say(problem.facts);
}
