import type { MatchLock } from '../../schema/match-lock.ts';
import { maxScore } from '../cost-scale.ts';
import { lotteryNumber } from '../lottery.ts';
import type { Market } from '../market.ts';
import { ownRows } from '../own-rows.ts';
import { pairKey } from '../sides.ts';
import type { Fault, PlacedPair } from './check-prices.ts';

/** More blocking pairs are counted, not named. */
const named = 1_000;

/**
 * Makes the stable match again and compares, then looks for blocking pairs among all pairs. Own code from the first line
 * to the last: whole rows in place of windows, score by score in place of ranks.
 */
export function checkStable(
  market: Market,
  lock: MatchLock,
  pairs: readonly PlacedPair[],
): { eligible: number; faults: Fault[] } {
  const view = new OwnViews(market);
  const faults: Fault[] = pairs.flatMap((pair) => checkPair(market, pair));
  const priced = [...lock.mentees.map((m) => m.u), ...lock.mentors.map((m) => m.v), ...pairs.map((p) => p.w)];
  if (priced.some((price) => price !== 0) || lock.cost !== '0' || lock.floor !== undefined)
    faults.push({ check: 'prices', detail: 'a stable match has no prices' });
  const again = acceptDeferred(market, view);
  const missing = pairs.filter(({ i, j }) => again[j]?.includes(i) !== true);
  const made = again.reduce((sum, held) => sum + held.length, 0);
  if (missing.length > 0 || made !== pairs.length)
    faults.push({
      check: 'stability',
      detail: `deferred acceptance makes ${made} pairs, ${pairs.length - missing.length} of them these`,
    });
  const { eligible, blocking } = blockingPairs(market, view, pairs);
  const names = blocking.slice(0, named).map(({ i, j }) => ({
    check: 'stability',
    detail: `${market.sides.mentees[i]?.id} and ${market.sides.mentors[j]?.id} would both rather have each other`,
  }));
  const more = blocking.length - names.length;
  const rest =
    more > 0 ? [{ check: 'stability', detail: `${more} more pairs would both rather have each other` }] : [];
  return { eligible, faults: [...faults, ...names, ...rest] };
}

/** What each side thinks of the other. */
class OwnViews {
  private readonly market: Market;
  private readonly read: (mentee: number, out: Int16Array) => void;
  private readonly standing: ReadonlySet<string>;
  readonly row: Int16Array;

  constructor(market: Market) {
    this.market = market;
    this.read = ownRows(market, 'mentee', market.scoreRow);
    this.standing = market.decisions.standing;
    this.row = new Int16Array(market.sides.mentors.length);
  }

  /** A mentee's own scores, −1 where the pair cannot be made; how many are eligible at all. */
  of(i: number): number {
    const { sides, seats } = this.market;
    this.read(i, this.row);
    let eligible = 0;
    for (let j = 0; j < this.row.length; j++) {
      if ((this.row[j] ?? -1) < 0) continue;
      eligible++;
      if ((seats.mentor[j] ?? 0) === 0) this.row[j] = -1;
      else if (
        this.standing.size > 0 &&
        this.standing.has(`${sides.mentees[i]?.id}\0${sides.mentors[j]?.id}`)
      )
        this.row[j] = -1;
    }
    return eligible;
  }

  /** Whether one offer beats another: own score, then lottery, then canonical place. */
  beats(a: Offer, b: Offer): boolean {
    if (a.score !== b.score) return a.score > b.score;
    return a.lottery === b.lottery ? a.place < b.place : a.lottery < b.lottery;
  }

  offerToMentor(i: number, j: number): Offer {
    return { score: this.market.scorer.ownScore('mentor', i, j), lottery: this.lottery(i, j), place: i };
  }

  lottery(i: number, j: number): number {
    const { keys } = this.market;
    return lotteryNumber(keys.mentee[i] ?? 0, keys.mentor[j] ?? 0, 2 ** 32);
  }
}

type Offer = { readonly score: number; readonly lottery: number; readonly place: number };

function checkPair({ seats, laws, decisions, scorer }: Market, pair: PlacedPair): Fault[] {
  const { i, j } = pair;
  const name = `${pair.mentee} with ${pair.mentor}`;
  const open = (seats.mentee[i] ?? 0) > 0 && (seats.mentor[j] ?? 0) > 0;
  const together = decisions.standing.has(pairKey(pair.mentee, pair.mentor));
  if (!open || together || laws.some((law) => law.breaks(i, j)))
    return [{ check: 'rules', detail: `${name} breaks a rule, or has no free place` }];
  const score = scorer.score(i, j);
  return score === pair.score
    ? []
    : [{ check: 'scores', detail: `${name} scores ${score / 100}, not ${pair.score / 100}` }];
}

/** Round after round, every mentee with an empty seat asks the next mentor; who is held by each mentor in the end. */
function acceptDeferred(market: Market, view: OwnViews): number[][] {
  const held = market.sides.mentors.map((): Offer[] => []);
  const count = new Int32Array(market.sides.mentees.length);
  const asked = market.sides.mentees.map(() => ({ mentors: [] as number[], at: 0, below: maxScore + 1 }));
  for (let active = [...count.keys()]; active.length > 0; ) {
    const still: number[] = [];
    for (const i of active) {
      const list = asked[i];
      while (list !== undefined && (count[i] ?? 0) < (market.seats.mentee[i] ?? 0)) {
        if (list.at === list.mentors.length) {
          const more = nextMentors(view, i, list.below);
          if (more.mentors.length === 0) break;
          Object.assign(list, more, { at: 0 });
        }
        const j = list.mentors[list.at++] ?? 0;
        const here = held[j] ?? [];
        here.push(view.offerToMentor(i, j));
        count[i] = (count[i] ?? 0) + 1;
        if (here.length <= (market.seats.mentor[j] ?? 0)) continue;
        const last = here.reduce((worst, other) => (view.beats(worst, other) ? other : worst));
        here.splice(here.indexOf(last), 1);
        const out = last.place;
        count[out] = (count[out] ?? 0) - 1;
        still.push(out);
      }
    }
    active = [...new Set(still)];
  }
  return held.map((offers) => offers.map(({ place }) => place));
}

/** The next best mentors of a mentee: whole scores below the last, until there are some dozens. */
function nextMentors(view: OwnViews, i: number, below: number): { mentors: number[]; below: number } {
  view.of(i);
  const byScore = new Int32Array(maxScore + 1);
  for (const score of view.row) if (score >= 0 && score < below) byScore[score] = (byScore[score] ?? 0) + 1;
  let least = below;
  for (let count = 0; least > 0 && count < 48; ) count += byScore[--least] ?? 0;
  const offers: Offer[] = [];
  view.row.forEach((score, place) => {
    if (score >= least && score < below) offers.push({ score, lottery: view.lottery(i, place), place });
  });
  return { mentors: offers.sort((a, b) => (view.beats(a, b) ? -1 : 1)).map((o) => o.place), below: least };
}

/** Every pair that is not together and would both rather be: than the worst they have, or than an empty seat. */
function blockingPairs(market: Market, view: OwnViews, pairs: readonly PlacedPair[]) {
  const mine = market.sides.mentees.map((): number[] => []);
  const theirs = market.sides.mentors.map((): number[] => []);
  for (const { i, j } of pairs) {
    mine[i]?.push(j);
    theirs[j]?.push(i);
  }
  const worst = (offers: readonly Offer[]): Offer | undefined =>
    offers.reduce<Offer | undefined>((w, o) => (w === undefined || view.beats(w, o) ? o : w), undefined);
  const leastOfMentor = theirs.map((held, j) => worst(held.map((i) => view.offerToMentor(i, j))));
  const blocking: { i: number; j: number }[] = [];
  let eligible = 0;
  for (let i = 0; i < mine.length; i++) {
    eligible += view.of(i);
    const free = market.seats.mentee[i] ?? 0;
    const held = mine[i] ?? [];
    const offer = (j: number): Offer => ({ score: view.row[j] ?? -1, lottery: view.lottery(i, j), place: j });
    const least = held.length < free ? undefined : worst(held.map(offer));
    if (free === 0) continue;
    for (let j = 0; j < view.row.length; j++) {
      const score = view.row[j] ?? -1;
      if (score < 0 || (least !== undefined && score < least.score) || held.includes(j)) continue;
      if (least !== undefined && !view.beats(offer(j), least)) continue;
      const room = (theirs[j]?.length ?? 0) < (market.seats.mentor[j] ?? 0);
      const last = leastOfMentor[j];
      if (room || last === undefined || view.beats(view.offerToMentor(i, j), last)) blocking.push({ i, j });
    }
  }
  return { eligible, blocking };
}
