import { type Explanation, nothingSaid, scoreIn } from '../explain/explanation.ts';
import type { UnitMatch } from '../formats/match-format.ts';
import { placesOf } from '../places-of.ts';

/**
 * Pairs that found each other: who registered with whom, and, as hints, what their score would be and which rules the pair
 * breaks. Nothing was chosen, so nothing else could have been.
 */
export function explainInformal(
  { market, result }: UnitMatch,
  { person, other }: { readonly person: string; readonly other?: string },
): Explanation {
  const declared = result.pairings.filter((p) =>
    [person, ...(other === undefined ? [] : [other])].every((one) => one === p.mentee || one === p.mentor),
  );
  const pairs = declared.length > 0 || other === undefined ? declared : [{ mentee: person, mentor: other }];
  const hints = pairs.map((pair) => hintsOn(market, pair));
  const [only] = hints.length === 1 ? hints : [];
  const kinds = other === undefined ? (['matched', 'unmatched'] as const) : (['pair', 'non-pair'] as const);
  return {
    ...nothingSaid,
    parts: only?.parts ?? [],
    score: only?.score ?? null,
    brokenRules: [...new Set(hints.flatMap(({ brokenRules }) => brokenRules))],
    subject: { person, other: other ?? null, kind: kinds[declared.length > 0 ? 0 : 1] },
    partners: declared.map(({ id, mentee, mentor }) => ({ pairing: id, mentee, mentor })),
  };
}

/** Of all declared pairs: the rules they break. */
export const hintsOf = ({ market, result }: UnitMatch): NonNullable<Explanation['hints']> =>
  result.pairings.flatMap(({ id, mentee, mentor }) =>
    hintsOn(market, { mentee, mentor }).brokenRules.map((rule) => ({ pairing: id, mentee, mentor, rule })),
  );

type Hints = Partial<Pick<Explanation, 'parts' | 'score'>> & Pick<Explanation, 'brokenRules'>;

/** The score and its parts, and the rules the two break; nothing where one of them is not known in that role. */
function hintsOn(
  market: UnitMatch['market'],
  { mentee, mentor }: { readonly mentee: string; readonly mentor: string },
): Hints {
  const [i, j] = [placesOf(market.sides.mentees).get(mentee), placesOf(market.sides.mentors).get(mentor)];
  if (i === undefined || j === undefined) return { brokenRules: ['roles'] };
  return {
    ...scoreIn(market, { mentee: i, mentor: j }),
    brokenRules: market.laws.filter((law) => law.breaks(i, j)).map(({ name }) => name),
  };
}
