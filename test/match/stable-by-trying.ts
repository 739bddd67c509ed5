import { lotteryNumber } from '../../src/match/lottery.ts';
import type { Market } from '../../src/match/market.ts';
import type { Choices } from './brute-force.ts';

type Pair = { readonly i: number; readonly j: number };
type Match = readonly Pair[];

/** Each side's strict order of the other: the lesser comes first. */
export function strictViews({ scorer, keys }: Market) {
  const drawn = (i: number, j: number) => lotteryNumber(keys.mentee[i] ?? 0, keys.mentor[j] ?? 0, 2 ** 32);
  const rank = (side: 'mentee' | 'mentor', i: number, j: number): number =>
    (10_000 - scorer.ownScore(side, i, j)) * 2 ** 32 + drawn(i, j);
  return {
    mentee: (i: number, a: number, b: number) => rank('mentee', i, a) - rank('mentee', i, b) || a - b,
    mentor: (j: number, a: number, b: number) => rank('mentor', a, j) - rank('mentor', b, j) || a - b,
  };
}

export type Views = ReturnType<typeof strictViews>;

/** Two who are not together and would both rather be: than an empty seat, or than the last they have. */
export function blockingPair(
  { score, seats, places }: Choices,
  views: Views,
  match: Match,
): Pair | undefined {
  const mine = seats.map((_, i) => match.filter((p) => p.i === i).map((p) => p.j));
  const theirs = places.map((_, j) => match.filter((p) => p.j === j).map((p) => p.i));
  for (const [i, row] of score.entries()) {
    for (const [j, s] of row.entries()) {
      const [own, held] = [mine[i] ?? [], theirs[j] ?? []];
      if (s === undefined || own.includes(j) || (seats[i] ?? 0) === 0 || (places[j] ?? 0) === 0) continue;
      const wanted = own.length < (seats[i] ?? 0) || own.some((other) => views.mentee(i, j, other) < 0);
      const welcome = held.length < (places[j] ?? 0) || held.some((other) => views.mentor(j, i, other) < 0);
      if (wanted && welcome) return { i, j };
    }
  }
  return undefined;
}

/** Every stable match there is, by trying all matches. */
export function stableMatches(choices: Choices, views: Views): Match[] {
  const { score, seats, places } = choices;
  const room = [...places];
  const found: Match[] = [];
  const visit = (i: number, from: number, left: number, match: Match): void => {
    if (i === seats.length) {
      if (blockingPair(choices, views, match) === undefined) found.push(match);
      return;
    }
    visit(i + 1, 0, seats[i + 1] ?? 0, match);
    for (let j = from; left > 0 && j < places.length; j++) {
      if (score[i]?.[j] === undefined || (room[j] ?? 0) === 0) continue;
      room[j] = (room[j] ?? 0) - 1;
      visit(i, j + 1, left - 1, [...match, { i, j }]);
      room[j] = (room[j] ?? 0) + 1;
    }
  };
  visit(0, 0, seats[0] ?? 0, []);
  return found;
}

/** How many matches there are to try, at most. */
export const countOfMatches = ({ score, seats }: Choices): number =>
  score.reduce((product, row, i) => {
    const open = row.filter((s) => s !== undefined).length;
    const ways = Array.from({ length: Math.min(open, seats[i] ?? 0) }, (_, k) => k + 1);
    let [sum, chosen] = [1, 1];
    for (const k of ways) {
      chosen = (chosen * (open - k + 1)) / k;
      sum += chosen;
    }
    return product * sum;
  }, 1);
