import type { Explanation } from '../explain/explanation.ts';
import { explainSeats, type SeatsQuestion } from '../flow/explain-seats.ts';
import type { SeatsView } from '../flow/seats-what-if.ts';
import { roleMarkets } from '../role-market.ts';
import { matchRoles } from './match-roles.ts';

/** Why a match of several mentors by role is as it is; whatever is said of another one was solved. */
export function explainRoles(view: SeatsView, question: SeatsQuestion): Promise<Explanation> {
  const ways = roleMarkets(view.input.folder, view.market);
  return explainSeats(view, { solve: matchRoles, ways, equals: false, places: true }, question);
}
