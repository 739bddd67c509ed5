import type { Problem } from '../model/problem.ts';
import type { ProgramFolder } from '../model/program-folder.ts';

/** Errors of the files, and decisions in them that contradict each other. */
export function allProblems(folder: ProgramFolder, decided: readonly Problem[]): readonly Problem[] {
  // Where a whole side is missing, that nothing can be compared follows from it.
  const bothSides = folder.problems.every(({ code }) => code !== 'no-participants');
  return [...folder.problems, ...decided.filter((p) => bothSides || p.code !== 'no-criteria')];
}
