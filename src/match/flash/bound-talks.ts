import { maxScore } from '../cost-scale.ts';
import { cheapestFlow } from '../flow/cheapest-flow.ts';
import { sortedArcs } from '../flow/sorted-arcs.ts';
import type { Rotation } from '../rotation.ts';
import { sidesOf } from './spread-talks.ts';

/**
 * Prices that bound what `count` talks can be worth, however they fall into rounds: no talk scores more than the prices of
 * both people and `each` together, but for what is added up. In hundredths of a point; among equals doubled, so that all are whole.
 */
export type TalkPrices = {
  readonly mentees: Float64Array;
  readonly mentors: Float64Array;
  readonly each: number;
  /** The bound itself, not doubled. */
  readonly bound: number;
};

/**
 * The linear program behind a rotation, solved exactly: each person has as many talks as are left to them, no two talk twice,
 * `count` talks in all. Among equals every talk stands in it twice, once each way round, and prices of both are added.
 */
export function boundTalks(rotation: Rotation, count: number): TalkPrices {
  const { mentees, mentors, equals } = rotation;
  if (count === 0) return { mentees: new Float64Array(), mentors: new Float64Array(), each: 0, bound: 0 };
  const size = { lines: mentees.length, others: mentors.length };
  const arcs = sortedArcs(size, rotation.row, (_, __, score) => maxScore - score);
  // More than any path of talks can gain, so that there are `count` of them.
  const empty = (Math.min(mentees.length, mentors.length) + 2) * maxScore;
  const { u, v, each } = cheapestFlow({
    ...sidesOf(rotation, arcs),
    slack: 1,
    emptyCost: () => empty,
    placeCost: () => 0,
    most: equals ? 2 * count : count,
  });
  const open = (talks: Int32Array, price: (at: number) => number) =>
    Float64Array.from(talks, (left, at) => (left === 0 ? 0 : Math.max(0, price(at))));
  const left = open(mentees, (i) => empty - (u[i] ?? 0));
  const right = open(mentors, (j) => -(v[j] ?? 0));
  const prices = equals
    ? {
        mentees: left.map((y, at) => y + (right[at] ?? 0)),
        mentors: new Float64Array(),
        each: 2 * (maxScore - empty + each),
      }
    : { mentees: left, mentors: right, each: maxScore - empty + each };
  return { ...prices, bound: boundOf(rotation, prices, count) };
}

function boundOf(
  { mentees, mentors, equals, row }: Rotation,
  prices: Omit<TalkPrices, 'bound'>,
  count: number,
): number {
  const times = equals ? 2 : 1;
  let sum = count * prices.each;
  mentees.forEach((left, i) => {
    sum += left * (prices.mentees[i] ?? 0);
  });
  if (!equals)
    mentors.forEach((left, j) => {
      sum += left * (prices.mentors[j] ?? 0);
    });
  const scores = new Int16Array(mentors.length);
  for (let i = 0; i < mentees.length; i++) {
    row(i, scores);
    for (let j = equals ? i + 1 : 0; j < scores.length; j++) {
      const score = scores[j] ?? -1;
      const other = (equals ? prices.mentees[j] : prices.mentors[j]) ?? 0;
      if (score >= 0) sum += Math.max(0, times * score - (prices.mentees[i] ?? 0) - other - prices.each);
    }
  }
  return Math.floor(sum / times);
}
