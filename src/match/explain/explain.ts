import type { MarketInput } from '../market.ts';
import type { PairMatch } from '../match-pairs.ts';
import { explainPair } from './explain-pair.ts';
import { explainMentee, explainMentor } from './explain-person.ts';
import { explainProgram } from './explain-program.ts';
import { type Explanation, explainView } from './explanation.ts';

/** Of whom: nobody (the whole program), one person, or two people. Ids. */
export type ExplainQuestion = { readonly person?: string; readonly other?: string };

/**
 * Why a match is as it is: the parts of a score, the laws that bar a pair, the runners-up and who has them, what forcing
 * a pair would cost and whom, whether it could be swapped, how scarce a mentor is, what each rule costs, whether it is a
 * shortage, and the smallest change that helps. Whatever is said of another match was solved, not estimated.
 */
export function explainMatch(
  input: MarketInput,
  match: PairMatch,
  { person, other }: ExplainQuestion,
): Promise<Explanation> {
  const view = explainView(input, match);
  if (person === undefined) return explainProgram(view);
  if (other !== undefined) return explainPair(view, person, other);
  return view.menteeAt.has(person) ? explainMentee(view, person) : explainMentor(view, person);
}
