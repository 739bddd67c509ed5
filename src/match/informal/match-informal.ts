import { closedStates } from '../../model/pairing.ts';
import { problem } from '../../model/problem.ts';
import type { FormatInput, FormatMatch } from '../formats/format-match.ts';
import { placesOf } from '../forms/listed-pairs.ts';

/**
 * Pairs that found each other: nothing is solved, their rows stay as they are. A rule that such a pair breaks is a friendly
 * hint, a warning at most, since the two have chosen.
 */
export async function matchInformal({ folder, market }: FormatInput): Promise<FormatMatch> {
  const { sides, laws } = market;
  const [mentees, mentors] = [placesOf(sides.mentees), placesOf(sides.mentors)];
  const declared = folder.pairings.rows.map((r) => r.record).filter(({ state }) => !closedStates.has(state));
  const told = declared.flatMap(({ id, mentee, mentor }) => {
    const [i, j] = [mentees.get(mentee), mentors.get(mentor)];
    if (i === undefined || j === undefined) return [];
    return laws
      .filter((law) => law.breaks(i, j))
      .map(({ name }) => problem('declared-against-rule', { pairing: id, mentee, mentor, rule: name }));
  });
  return {
    units: [],
    matched: 0,
    seats: 0,
    total: 0,
    bound: 0,
    left: [],
    proof: { format: 'informal' },
    problems: told,
  };
}
