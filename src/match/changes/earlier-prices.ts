import type { MatchLock } from '../../schema/match-lock.ts';
import type { Objective } from '../cost-scale.ts';
import type { Market } from '../market.ts';
import { matchCosts } from '../match-costs.ts';
import { isLarge } from '../solve-large.ts';

/** Of the people with free seats so many must have been in the last match, with as many seats. */
const leastKnown = 0.9;

/**
 * The prices of the last match for the mentors of this one, on its scale of costs, to start the solver from: they save
 * work and change no pair. Nothing where too much is different for them to help: another objective, limited changes, or
 * more than a tenth of the people new; nor in a small market, so that the same files give the same certificate.
 */
export function earlierPrices(
  market: Market,
  objective: Objective,
  lock: MatchLock | undefined,
): Float64Array | undefined {
  if (!isLarge(market)) return undefined;
  if (lock === undefined || lock.objective !== objective || objective === 'stable' || objective === 'floor')
    return undefined;
  if (lock.scale.unit === 0 || lock.maxChanges?.room === true) return undefined;
  const { sides, seats } = market;
  const mentees = knownShare(sides.mentees, seats.mentee, new Map(lock.mentees.map((m) => [m.id, m.seats])));
  const mentors = knownShare(sides.mentors, seats.mentor, new Map(lock.mentors.map((m) => [m.id, m.seats])));
  if (mentees < leastKnown || mentors < leastKnown) return undefined;
  const { unit } = matchCosts(market, objective).scale;
  const prices = new Map(lock.mentors.map(({ id, v }) => [id, v]));
  return Float64Array.from(sides.mentors, ({ id }, j) =>
    (seats.mentor[j] ?? 0) === 0
      ? 0
      : Math.min(0, Math.round(((prices.get(id) ?? 0) / lock.scale.unit) * unit)),
  );
}

function knownShare(
  people: readonly { readonly id: string }[],
  seats: Int32Array,
  then: ReadonlyMap<string, number>,
): number {
  let [open, known] = [0, 0];
  people.forEach(({ id }, at) => {
    if ((seats[at] ?? 0) === 0) return;
    open++;
    if (then.get(id) === seats[at]) known++;
  });
  return open === 0 ? 0 : known / open;
}
