import type { FormatMatch } from '../formats/format-match.ts';

/** Pairs that found each other: nothing is solved, and their rows stay as they are. */
export async function matchInformal(): Promise<FormatMatch> {
  return { units: [], matched: 0, seats: 0, total: 0, bound: 0, left: [], proof: { format: 'informal' } };
}
