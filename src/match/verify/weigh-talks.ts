import type { FormatLock, ProofOf } from '../../schema/format-lock.ts';
import type { Market } from '../market.ts';
import { placesOf } from '../places-of.ts';
import { type Rotation, type RoundTalk, rotationScale, talkCost, talksAtMost } from '../rotation.ts';
import type { Fault } from './check-prices.ts';

/** A talk of the lock at its places. */
export type MadeTalk = RoundTalk & {
  readonly score: number;
  readonly pinned: boolean;
  readonly name: string;
};

type Weighed<P> = {
  readonly market: Market;
  readonly rotation: Rotation;
  /** Scores of talks that may be, −1 elsewhere. */
  readonly rows: readonly Int16Array[];
  readonly lock: FormatLock;
  readonly proof: P;
  readonly talks: readonly MadeTalk[];
};
type Exact = ProofOf<'flash'> & { readonly exact: NonNullable<ProofOf<'flash'>['exact']> };

/**
 * With c the cost of a talk, E(k) = (rounds + k) · step that of a mentee's k-th missing talk and H(k) = (talks had + k) · step
 * that of a mentor's k-th further one, prices u, v, w ≥ 0 and `each` ≥ 0 with c + each + w ≥ u + v for every talk that may be
 * prove that no rotation of as few rooms costs less than
 * Σ_i Σ_k min(u, E(k)) + Σ_j Σ_k min(0, v + H(k)) − Σ w − each · (talks that rooms hold). The match costs just that.
 */
export function exactFaults(given: Weighed<Exact>): Fault[] {
  const { market, rotation, lock, proof, talks } = given;
  const { mentees } = rotation;
  const { unit, step } = rotationScale(rotation);
  const terms = termsOf(given);
  const solved = talks.filter(({ pinned }) => !pinned);
  const u = pricesOf(market.sides.mentees, proof.mentees, {
    had: terms.had.mentee,
    // Who has no talk has no price of their own: the last empty seat's, or that at which a first talk is worth nothing.
    other: (i) => terms.emptyAt(mentees[i] ?? 0),
  });
  const v = pricesOf(market.sides.mentors, proof.mentors, {
    had: terms.had.mentor,
    other: (j) => -terms.placeAt(j, 0),
  });
  const w = pairPrices(market, proof.exact.pairs);
  const faults: Fault[] = [...u.faults, ...v.faults, ...w.faults];
  const used = new Set(solved.map(({ mentee, mentor }) => `${mentee} ${mentor}`));
  const seats = weighSeats(rotation, terms, { u: u.at, v: v.at });
  const roomPrice = priceOfRooms(given);
  let [cost, dual] = [seats.cost, seats.dual - roomPrice.worth];
  faults.push(...roomPrice.faults);
  for (const price of w.of.values()) dual -= BigInt(price);
  forEachTalk(given, (mentee, mentor, score) => {
    const own = talkCost(market, { unit, step, lotteryRange: terms.lotteryRange }, { mentee, mentor, score });
    const key = `${mentee} ${mentor}`;
    const over = own + proof.each + (w.of.get(key) ?? 0) - (u.at[mentee] ?? 0) - (v.at[mentor] ?? 0);
    if (used.has(key)) cost += BigInt(own);
    if (over < 0) faults.push(unproven(`the prices of ${nameOf(market, mentee, mentor)} do not add up`));
  });
  if (proof.each < 0 || proof.exact.unit !== unit || proof.exact.step !== step || lock.bound !== lock.total)
    faults.push(unproven('costs are on another scale, or the bound is not the total'));
  for (const key of w.of.keys())
    if (!used.has(key)) faults.push(unproven('a talk that is not had has a price'));
  if (cost !== dual || String(cost) !== proof.exact.cost)
    faults.push(
      unproven(`the talks cost ${cost}, the prices prove ${dual}, the certificate says ${proof.exact.cost}`),
    );
  return faults;
}

const nameOf = ({ sides }: Market, mentee: number, mentor: number): string =>
  `${sides.mentees[mentee]?.id} with ${sides.mentors[mentor]?.id}`;

/** What seats cost: E and H above, and the talks that the match gave each person. */
type Terms = {
  readonly had: { readonly mentee: Int32Array; readonly mentor: Int32Array };
  readonly emptyAt: (k: number) => number;
  readonly placeAt: (mentor: number, k: number) => number;
  readonly lotteryRange: number;
};

function termsOf({ rotation, talks }: Weighed<Exact>): Terms {
  const { mentees, mentors, rounds } = rotation;
  const { step, lotteryRange } = rotationScale(rotation);
  const had = { mentee: new Int32Array(mentees.length), mentor: new Int32Array(mentors.length) };
  for (const { mentee, mentor, pinned } of talks) {
    if (pinned) continue;
    had.mentee[mentee] = (had.mentee[mentee] ?? 0) + 1;
    had.mentor[mentor] = (had.mentor[mentor] ?? 0) + 1;
  }
  return {
    had,
    emptyAt: (k) => (rounds + k) * step,
    placeAt: (j, k) => (rounds - (mentors[j] ?? 0) + k) * step,
    lotteryRange,
  };
}

/** What empty seats and taken places cost, and what their prices prove. */
function weighSeats(
  { mentees, mentors }: Rotation,
  { had, emptyAt, placeAt }: Terms,
  { u, v }: { readonly u: Float64Array; readonly v: Float64Array },
): { readonly cost: bigint; readonly dual: bigint } {
  let [cost, dual] = [0n, 0n];
  mentees.forEach((left, i) => {
    for (let k = 1; k <= left; k++) {
      dual += BigInt(Math.min(u[i] ?? 0, emptyAt(k)));
      if (k <= left - (had.mentee[i] ?? 0)) cost += BigInt(emptyAt(k));
    }
  });
  mentors.forEach((left, j) => {
    for (let k = 0; k < left; k++) {
      dual += BigInt(Math.min(0, (v[j] ?? 0) + placeAt(j, k)));
      if (k < (had.mentor[j] ?? 0)) cost += BigInt(placeAt(j, k));
    }
  });
  return { cost, dual };
}

/** `each` times the talks that rooms hold; where they are not short it must be nothing. */
function priceOfRooms({ rotation, proof }: Weighed<Exact>): {
  readonly worth: bigint;
  readonly faults: Fault[];
} {
  const most = talksAtMost(rotation);
  if (most !== Number.POSITIVE_INFINITY)
    return { worth: BigInt(proof.each) * BigInt(Math.min(most, Number.MAX_SAFE_INTEGER)), faults: [] };
  return { worth: 0n, faults: proof.each === 0 ? [] : [unproven('rooms are not short, and have a price')] };
}

/**
 * Prices y, z and `each` bound any K talks in which nobody has more than are left to them, however they fall into rounds:
 * Σ s ≤ Σ left · y + Σ left · z + K · each + Σ max(0, s − y − z − each) over all talks that may be. Among equals both are y,
 * doubled like `each`.
 */
export function boundFaults(given: Weighed<ProofOf<'flash'>>): Fault[] {
  const { market, rotation, proof, lock, talks } = given;
  const { mentees, mentors, equals } = rotation;
  const times = equals ? 2 : 1;
  const known = (had: Int32Array) => ({ had, other: () => 0 });
  const y = pricesOf(market.sides.mentees, proof.mentees, known(mentees));
  const z = equals ? y : pricesOf(market.sides.mentors, proof.mentors, known(mentors));
  const solved = talks.filter(({ pinned }) => !pinned).length;
  let bound = BigInt(solved) * BigInt(proof.each);
  mentees.forEach((left, i) => {
    bound += BigInt(left) * BigInt(y.at[i] ?? 0);
  });
  if (!equals)
    mentors.forEach((left, j) => {
      bound += BigInt(left) * BigInt(z.at[j] ?? 0);
    });
  if (solved > 0)
    forEachTalk(given, (i, j, score) => {
      const over = times * score - (y.at[i] ?? 0) - (z.at[j] ?? 0) - proof.each;
      if (over > 0) bound += BigInt(over);
    });
  const pins = talks.reduce((sum, { pinned, score }) => sum + (pinned ? score : 0), 0);
  const faults = [...y.faults, ...(equals ? [] : z.faults)];
  const proven = BigInt(pins) + bound / BigInt(times);
  if (String(proven) !== String(lock.bound))
    faults.push(unproven(`the prices bound the points by ${proven}, the certificate says ${lock.bound}`));
  if ([...y.at, ...z.at].some((price) => price < 0)) faults.push(unproven('a price is below 0'));
  return faults;
}

const unproven = (detail: string): Fault => ({ check: 'optimality', detail });

function forEachTalk(
  { rotation, rows }: Pick<Weighed<unknown>, 'rotation' | 'rows'>,
  look: (mentee: number, mentor: number, score: number) => void,
): void {
  rows.forEach((row, i) => {
    for (let j = rotation.equals ? i + 1 : 0; j < row.length; j++) {
      const score = row[j] ?? -1;
      if (score >= 0) look(i, j, score);
    }
  });
}

function pricesOf(
  people: readonly { readonly id: string }[],
  listed: readonly { readonly id: string; readonly price: number }[],
  { had, other }: { readonly had: Int32Array; readonly other: (at: number) => number },
): { readonly at: Float64Array; readonly faults: Fault[] } {
  const place = placesOf(people);
  const at = Float64Array.from(people.keys(), other);
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const { id, price } of listed) {
    const i = place.get(id) ?? -1;
    if ((had[i] ?? 0) === 0 || seen.has(id))
      faults.push(unproven(`${id} has a price and no talk, or two prices`));
    else at[i] = price;
    seen.add(id);
  }
  return { at, faults };
}

function pairPrices(
  { sides }: Market,
  pairs: Exact['exact']['pairs'],
): { readonly of: ReadonlyMap<string, number>; readonly faults: Fault[] } {
  const [mentees, mentors] = [placesOf(sides.mentees), placesOf(sides.mentors)];
  const of = new Map(pairs.map((p) => [`${mentees.get(p.mentee)} ${mentors.get(p.mentor)}`, p.price]));
  const fine = of.size === pairs.length && pairs.every(({ price }) => price > 0);
  return { of, faults: fine ? [] : [unproven('a talk has two prices, or one below 0')] };
}
