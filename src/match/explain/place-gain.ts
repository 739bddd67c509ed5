import { matchWith } from './changed-market.ts';
import type { ExplainView, Explanation } from './explanation.ts';
import { differenceOf } from './match-difference.ts';

/** What one more place with a mentor would bring: the best match with it, solved, beside the one that stands. */
export async function placeGain(view: ExplainView, mentor: number): Promise<Explanation['places'][number]> {
  const { market, result } = view.match;
  const person = market.sides.mentors[mentor];
  const id = person?.id ?? '';
  const out = market.barred.mentor.has(id);
  const offered = out ? 0 : (person?.capacity.mentor ?? 0);
  const used = result.pairings.filter((p) => p.mentor === id && p.state !== 'completed').length;
  const eligible = market.sides.mentees.reduce(
    (count, _, i) => count + (market.laws.some((law) => law.breaks(i, mentor)) ? 0 : 1),
    0,
  );
  // A place that is free already is what a further place would be.
  if (out || used < offered) return { mentor: id, offered, used, eligible, total: 0, matched: 0 };
  const then = await matchWith(view.program, { kind: 'place', mentor: id });
  const { total, matched } = differenceOf(view.now, then);
  return { mentor: id, offered, used, eligible, total, matched };
}

/** The mentors of whom one more place would bring most, first come those whose price is highest: no place brings more than its price. */
export async function scarcestMentors(view: ExplainView, most: number): Promise<Explanation['places']> {
  const { v } = view.match.solution;
  const priced = [...v.keys()]
    .filter((j) => (v[j] ?? 0) < 0)
    .sort((a, b) => (v[a] ?? 0) - (v[b] ?? 0) || a - b)
    .slice(0, most);
  const gains: Explanation['places'] = [];
  for (const mentor of priced) gains.push(await placeGain(view, mentor));
  return gains
    .filter((g) => g.matched > 0 || (g.matched === 0 && g.total > 0))
    .sort((a, b) => b.matched - a.matched || b.total - a.total || (a.mentor < b.mentor ? -1 : 1));
}
