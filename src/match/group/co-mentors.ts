import { maxScore } from '../cost-scale.ts';
import { areMentorsApart } from '../group-task/fellows-apart.ts';
import type { Market } from '../market.ts';
import { meanScore } from '../mean-score.ts';
import { pairKey } from '../sides.ts';
import { solve } from '../solve/solve.ts';

/** A new group, by places in the market. */
export type LedGroup = { readonly leads: readonly number[]; readonly members: readonly number[] };

/**
 * Second leads: mentors who lead nobody, one to a group that has a single lead. As many as possible, then the greatest sum
 * of their mean scores with the members, each of whom must be possible with them; a place of their own is enough, since they
 * lead beside somebody. Undefined where a group has none.
 */
export function assignCoMentors(
  market: Market,
  groups: readonly LedGroup[],
  leading: ReadonlySet<number>,
): (number | undefined)[] {
  const { sides, seats, decisions, laws, scorer } = market;
  const free = [...seats.mentor.keys()].filter((j) => (seats.mentor[j] ?? 0) > 0 && !leading.has(j));
  const pairs = free.map((j) =>
    groups.flatMap(({ leads, members }, g) => {
      if (leads.length !== 1 || areMentorsApart(market, leads[0] ?? -1, j)) return [];
      const fits = members.every(
        (i) =>
          !laws.some((law) => law.breaks(i, j)) &&
          !decisions.standing.has(pairKey(sides.mentees[i]?.id ?? '', sides.mentors[j]?.id ?? '')),
      );
      if (!fits) return [];
      const sum = members.reduce((all, i) => all + scorer.score(i, j), 0);
      return [{ g, cost: maxScore - meanScore(sum, members.length) }];
    }),
  );
  const first = new Int32Array(free.length + 1);
  pairs.forEach((own, at) => {
    first[at + 1] = (first[at] ?? 0) + own.length;
  });
  const all = pairs.flat();
  const { used } = solve({
    seats: new Int32Array(free.length).fill(1),
    capacity: new Int32Array(groups.length).fill(1),
    first,
    mentor: Int32Array.from(all, ({ g }) => g),
    cost: Float64Array.from(all, ({ cost }) => cost),
    // More than a chain of exchanges through every group can gain.
    emptyCost: new Float64Array(free.length).fill((groups.length + 2) * maxScore),
  });
  const second = new Array<number | undefined>(groups.length).fill(undefined);
  free.forEach((j, at) => {
    for (let k = first[at] ?? 0; k < (first[at + 1] ?? 0); k++)
      if (used[k] === 1) second[all[k]?.g ?? -1] = j;
  });
  return second;
}
