import { closedStates, type Pairing } from '../../model/pairing.ts';
import { type Problem, problem } from '../../model/problem.ts';
import type { Market } from '../market.ts';
import { placesOf } from '../places-of.ts';

/** A rule that a pair breaks which found each other: a friendly hint, a warning at most, since the two have chosen. */
export function declaredAgainstRules(
  { sides, laws }: Pick<Market, 'sides' | 'laws'>,
  pairings: readonly Pairing[],
): Problem[] {
  const [mentees, mentors] = [placesOf(sides.mentees), placesOf(sides.mentors)];
  return pairings
    .filter(({ state }) => !closedStates.has(state))
    .flatMap(({ id, mentee, mentor }) => {
      const [i, j] = [mentees.get(mentee), mentors.get(mentor)];
      if (i === undefined || j === undefined) return [];
      return laws
        .filter((law) => law.breaks(i, j))
        .map(({ name }) => problem('declared-against-rule', { pairing: id, mentee, mentor, rule: name }));
    });
}
