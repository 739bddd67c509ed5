import { maxScore } from '../cost-scale.ts';
import { type Exception, freeRows } from '../free-rows.ts';
import { lotteryNumber } from '../lottery.ts';
import type { Market } from '../market.ts';
import { ownRows } from '../own-rows.ts';

/** How many of the next best a mentee is told at a time. */
const window = 32;

/** A choice with its rank: the lesser comes first. The rank is 2^32 · (greatest score − own score) + lottery. */
type Choice = { readonly rank: number; readonly other: number };

const comesBefore = (a: Choice, b: Choice): boolean =>
  a.rank < b.rank || (a.rank === b.rank && a.other < b.other);

/**
 * Deferred acceptance (Gale & Shapley 1962), mentees proposing, with places on both sides: each side ranks by its own
 * score, ties by lottery, then in canonical order. The stable match that is best for every mentee at once, whatever the
 * order of proposals. Rows of scores are read as they are needed, so nothing grows with the number of pairs.
 */
export class DeferredAcceptance {
  private readonly market: Market;
  private readonly own: (mentee: number, out: Int16Array) => void;
  private readonly scores: Int16Array;
  /** By mentee: the next choices, best last, and the last one that was told. */
  private readonly next: Choice[][];
  private readonly told: (Choice | undefined)[];
  private readonly held: Choice[][];

  constructor(market: Market, exception?: Exception) {
    this.market = market;
    this.own = ownRows(market, 'mentee', freeRows(market, exception));
    this.scores = new Int16Array(market.sides.mentors.length);
    this.next = market.sides.mentees.map(() => []);
    this.told = market.sides.mentees.map(() => undefined);
    this.held = market.sides.mentors.map(() => []);
  }

  /** Pairs by mentee, then mentor, in canonical order. */
  run(): { readonly mentee: number; readonly mentor: number }[] {
    const free = [...this.market.seats.mentee]
      .flatMap((seats, i) => new Array<number>(seats).fill(i))
      .reverse();
    for (let i = free.pop(); i !== undefined; i = free.pop()) {
      const choice = this.nextChoice(i);
      if (choice === undefined) continue;
      const rejected = this.propose(i, choice.other);
      if (rejected !== undefined) free.push(rejected);
    }
    return this.held
      .flatMap((held, mentor) => held.map(({ other }) => ({ mentee: other, mentor })))
      .sort((a, b) => a.mentee - b.mentee || a.mentor - b.mentor);
  }

  /** The mentee who is left without the seat: nobody, the proposer, or whom the mentor lets go. */
  private propose(i: number, j: number): number | undefined {
    const { scorer, seats } = this.market;
    const held = this.held[j] ?? [];
    const proposal = { rank: this.rank(scorer.ownScore('mentor', i, j), i, j), other: i };
    if (held.length < (seats.mentor[j] ?? 0)) {
      held.push(proposal);
      return undefined;
    }
    let worst = 0;
    for (let k = 1; k < held.length; k++)
      if (comesBefore(held[worst] ?? proposal, held[k] ?? proposal)) worst = k;
    const last = held[worst];
    if (last === undefined || comesBefore(last, proposal)) return i;
    held[worst] = proposal;
    return last.other;
  }

  private nextChoice(i: number): Choice | undefined {
    const list = this.next[i] ?? [];
    if (list.length === 0) list.push(...this.bestAfter(i, this.told[i]));
    const choice = list.pop();
    if (choice !== undefined) this.told[i] = choice;
    return choice;
  }

  /** The best choices of a mentee after one, the best of them last. */
  private bestAfter(i: number, last: Choice | undefined): Choice[] {
    const { scores } = this;
    this.own(i, scores);
    let found: Choice[] = [];
    let limit = Number.POSITIVE_INFINITY;
    for (let j = 0; j < scores.length; j++) {
      const score = scores[j] ?? -1;
      if (score < 0 || (maxScore - score) * 2 ** 32 > limit) continue;
      const choice = { rank: this.rank(score, i, j), other: j };
      if (last !== undefined && !comesBefore(last, choice)) continue;
      found.push(choice);
      if (found.length < 4 * window) continue;
      found = found.sort((a, b) => a.rank - b.rank || a.other - b.other).slice(0, window);
      limit = found.at(-1)?.rank ?? limit;
    }
    return found
      .sort((a, b) => a.rank - b.rank || a.other - b.other)
      .slice(0, window)
      .reverse();
  }

  private rank(score: number, i: number, j: number): number {
    const { keys } = this.market;
    return (maxScore - score) * 2 ** 32 + lotteryNumber(keys.mentee[i] ?? 0, keys.mentor[j] ?? 0, 2 ** 32);
  }
}
