import type { Explanation } from '../explain/explanation.ts';
import { explainSeats, type SeatsQuestion } from '../flow/explain-seats.ts';
import type { SeatsView } from '../flow/seats-what-if.ts';
import { meetsEquals } from '../formats/peers-market.ts';
import { matchFlash } from './match-flash.ts';

/** Why a rotation is as it is; whatever is said of another one was solved. */
export function explainFlash(view: SeatsView, question: SeatsQuestion): Promise<Explanation> {
  const { market, input } = view;
  const equals = meetsEquals(input.folder.program, market.sides);
  return explainSeats(
    view,
    { solve: matchFlash, ways: new Map([['', market]]), equals, places: false },
    question,
  );
}
