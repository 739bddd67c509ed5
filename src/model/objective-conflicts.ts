import type { CompareResult } from '../schema/compare-result.ts';
import type { Program } from '../schema/program.ts';

type Matching = Program['matching'];

export type ConflictReason = NonNullable<CompareResult['objectives'][number]['refused']>;

/** A setting of `matching:` that the objective cannot keep. */
export type ObjectiveConflict = { readonly setting: 'load_penalty' | 'priority'; readonly why: string };

/**
 * Points off for load are points of a sum; a product of scores and a ranking have none. A stable match follows what both
 * sides prefer, so no class of mentees can come first in it.
 */
export const conflicts = {
  'load-in-a-product': {
    setting: 'load_penalty',
    why: 'it takes points off a sum, and this one multiplies scores',
  },
  'load-in-a-ranking': {
    setting: 'load_penalty',
    why: 'each side ranks the other by score, whoever else is there',
  },
  'priority-in-a-ranking': {
    setting: 'priority',
    why: 'who gets a place follows from what both sides prefer, not from a class',
  },
} as const satisfies Record<ConflictReason, ObjectiveConflict>;

/** What does not go together. */
export function objectiveConflicts(asked: {
  readonly objective: Matching['objective'];
  /** Priority classes, the rest included. */
  readonly classes: number;
  readonly loadPenalty: number;
}): ConflictReason[] {
  const { objective, classes, loadPenalty } = asked;
  const found: ConflictReason[] = [];
  if (loadPenalty > 0 && objective === 'balanced') found.push('load-in-a-product');
  if (loadPenalty > 0 && objective === 'stable') found.push('load-in-a-ranking');
  if (classes > 1 && objective === 'stable') found.push('priority-in-a-ranking');
  return found;
}
