import type { CoverageProof, MatchLock } from '../../schema/match-lock.ts';
import type { VerifyResult } from '../../schema/verify-result.ts';
import { maxScore } from '../cost-scale.ts';
import type { Market } from '../market.ts';
import { byMentee, type CoverageCheck } from './check-rows.ts';

type Fault = VerifyResult['faults'][number];
type Places = { readonly mentee: ReadonlyMap<string, number>; readonly mentor: ReadonlyMap<string, number> };

export const floorFault = (detail: string): Fault => ({
  check: 'floor',
  detail: `the proof of the floor fails: ${detail}`,
});

/** That the match covers most, and that nothing above its floor covers as much: two bounds on the weight of empty seats. */
export function checkFloor(market: Market, lock: MatchLock, weight: number): Fault[] {
  const { objective, floor } = lock;
  if ((objective === 'floor') !== (floor !== undefined))
    return [floorFault('it belongs to another objective')];
  if (floor === undefined) return [];
  const { score, all, above } = floor;
  const faults = [all, ...(above === undefined ? [] : [above])].flatMap((proof) =>
    checkCoverage(market, proof),
  );
  if (score < 0 || score > maxScore || (above === undefined) !== (score === maxScore))
    faults.push(floorFault(`nothing proves that ${score / 100} is the greatest`));
  if (all.empty !== weight) faults.push(floorFault('more seats could be filled'));
  if (above !== undefined && above.empty <= weight)
    faults.push(floorFault('a higher floor would lose nobody'));
  return faults;
}

/** Prices of people with free seats, each once and within bounds, that add up to what they are said to prove. */
function checkCoverage(market: Market, proof: CoverageProof): Fault[] {
  const seats = new Map(market.sides.mentees.map(({ id }, i) => [id, i]));
  const places = new Map(market.sides.mentors.map(({ id }, j) => [id, j]));
  let sum = 0;
  let right = true;
  for (const { id, u } of proof.mentees) {
    const i = seats.get(id) ?? -1;
    right &&=
      (market.seats.mentee[i] ?? 0) > 0 && u <= market.classes - (market.ranks[i] ?? 0) && seats.delete(id);
    sum += u * (market.seats.mentee[i] ?? 0);
  }
  for (const { id, v } of proof.mentors) {
    const j = places.get(id) ?? -1;
    right &&= (market.seats.mentor[j] ?? 0) > 0 && v <= 0 && places.delete(id);
    sum += v * (market.seats.mentor[j] ?? 0);
  }
  for (const { w } of proof.pairs) {
    right &&= w >= 0;
    sum -= w;
  }
  if (!right) return [floorFault('a price is of nobody, or beyond its bounds')];
  return sum === proof.empty ? [] : [floorFault(`its prices prove ${sum}, not ${proof.empty}`)];
}

/** What every pair is held against: u + v ≤ w for pairs of any score, and for those above the floor. */
export function coverageChecks({ floor }: MatchLock, places: Places, market: Market): CoverageCheck[] {
  if (floor === undefined) return [];
  const compile = (proof: CoverageProof, from: number): CoverageCheck => {
    const pairs = proof.pairs.flatMap(({ mentee, mentor, w }) => {
      const [i, j] = [places.mentee.get(mentee), places.mentor.get(mentor)];
      return i === undefined || j === undefined ? [] : [{ i, j, w }];
    });
    pairs.sort((a, b) => a.i - b.i || a.j - b.j);
    const closed = (seats: Int32Array) =>
      Float64Array.from(seats, (free) => (free === 0 ? Number.NEGATIVE_INFINITY : 0));
    const [u, v] = [closed(market.seats.mentee), closed(market.seats.mentor)];
    for (const m of proof.mentees) u[places.mentee.get(m.id) ?? -1] = m.u;
    for (const m of proof.mentors) v[places.mentor.get(m.id) ?? -1] = m.v;
    return { ...byMentee(pairs, u.length), from, u, v, w: Float64Array.from(pairs, (p) => p.w) };
  };
  const { score, all, above } = floor;
  return [compile(all, 0), ...(above === undefined ? [] : [compile(above, score + 1)])];
}
