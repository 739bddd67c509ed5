import type { Program } from '../schema/program.ts';

type Matching = Program['matching'];

/** A setting of `matching:` that the objective cannot keep, and why. */
export type ObjectiveConflict = { readonly setting: 'load_penalty' | 'priority'; readonly why: string };

/**
 * What does not go together. Points off for load are points of a sum; a product of scores and a ranking have none.
 * A stable match follows what both sides prefer, so no class of mentees can come first in it.
 */
export function objectiveConflicts(asked: {
  readonly objective: Matching['objective'];
  /** Priority classes, the rest included. */
  readonly classes: number;
  readonly loadPenalty: number;
}): ObjectiveConflict[] {
  const { objective, classes, loadPenalty } = asked;
  return [
    ...(loadPenalty > 0 && objective === 'balanced'
      ? [
          {
            setting: 'load_penalty' as const,
            why: 'it takes points off a sum, and this one multiplies scores',
          },
        ]
      : []),
    ...(loadPenalty > 0 && objective === 'stable'
      ? [
          {
            setting: 'load_penalty' as const,
            why: 'each side ranks the other by score, whoever else is there',
          },
        ]
      : []),
    ...(classes > 1 && objective === 'stable'
      ? [
          {
            setting: 'priority' as const,
            why: 'who gets a place follows from what both sides prefer, not from a class',
          },
        ]
      : []),
  ];
}
