import { glanceAt } from '../model/person.ts';
import type { Problem } from '../model/problem.ts';
import type { ProgramFolder } from '../model/program-folder.ts';

/** Errors of the files, and decisions in them that contradict each other. */
export function allProblems(folder: ProgramFolder, decided: readonly Problem[]): readonly Problem[] {
  const anybody = glanceAt(folder.cohort).size > 0;
  return [...folder.problems, ...decided.filter((p) => anybody || p.code !== 'no-criteria')];
}
