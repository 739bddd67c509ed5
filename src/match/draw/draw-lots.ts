import type { Day } from '../../model/day.ts';
import { isAdmitted, type Lot } from '../../model/lottery.ts';
import { compareText, sortedBy } from '../../model/order.ts';
import type { Market } from '../market.ts';
import { placesOf } from '../places-of.ts';
import { admissionChances } from './admission-chances.ts';
import { lotOrder } from './lot-order.ts';
import { type Seekers, seekersOf } from './seat-graph.ts';
import { Seating } from './seating.ts';

export type DrawInput = {
  /** Opened as if nothing had been drawn: people on the waiting list have their seats. */
  readonly market: Market;
  /** lottery.csv as it stands; empty before the first draw. */
  readonly lots: readonly Lot[];
  /** People who have a place without having been drawn; of the first draw nobody. */
  readonly holders?: ReadonlySet<string>;
  readonly seed: string;
  readonly today: Day;
};

/** lottery.csv after a draw, by draw number, and what this run added to it. */
export type DrawnLots = {
  readonly lots: readonly Lot[];
  /** Ids of the people who came into the order, and of those who were admitted, in the drawn order. */
  readonly entered: readonly string[];
  readonly admitted: readonly string[];
};

/**
 * Draws lots for places (one seat a mentee), or hands out places that came free. Whoever has a place already comes first,
 * then the waiting list in its order, then newcomers: by priority class and lot. Each is admitted if all who are can
 * still be matched together, so that no order wastes a place. A draw number is never drawn again, and nobody loses a
 * place by this.
 */
export function drawLots({ market, lots, holders = new Set(), seed, today }: DrawInput): DrawnLots {
  const { mentees } = market.sides;
  const seeking = [...mentees.keys()].filter((i) => (market.seats.mentee[i] ?? 0) > 0);
  const known = new Set([...lots.map(({ person }) => person), ...holders]);
  const newcomers = seeking.filter((i) => !known.has(mentees[i]?.id ?? ''));
  const ids = newcomers.map((i) => mentees[i]?.id ?? '');
  const entering = lotOrder(
    ids,
    newcomers.map((i) => market.ranks[i] ?? 0),
    seed,
  );
  const isFirst = lots.length === 0;
  const seekers = seekersOf(market, seeking);
  const chances = isFirst ? chancesById(market, { seeking, seekers, seed }) : undefined;
  const last = lots.reduce((most, { draw }) => Math.max(most, draw), 0);
  const entered = entering.map((at, place): Lot => {
    const person = ids[at] ?? '';
    const chance = chances?.get(person) ?? {};
    return { person, draw: last + place + 1, admitted: 'no', ...chance, seed, drawn: today };
  });
  const all = sortedBy([...lots, ...entered], (lot) => lot.draw);
  const admitted = new Set(nextAdmitted(market, all, { seeking, seekers, holders }));
  return {
    lots: all.map((lot) =>
      admitted.has(lot.person) ? { ...lot, admitted: isFirst ? ('yes' as const) : ('later' as const) } : lot,
    ),
    entered: entered.map(({ person }) => person),
    admitted: all.filter(({ person }) => admitted.has(person)).map(({ person }) => person),
  };
}

type Seeking = { readonly seeking: readonly number[]; readonly seekers: Seekers };

function chancesById({ sides }: Market, { seeking, seekers, seed }: Seeking & { readonly seed: string }) {
  const { probability, error } = admissionChances(seekers, seed);
  return new Map(
    seeking.map((i, at) => [
      sides.mentees[i]?.id ?? '',
      { probability: probability[at] ?? 0, probabilityError: error[at] ?? 0 },
    ]),
  );
}

/** Who of the waiting is admitted now, besides those who are. */
function nextAdmitted(
  { sides }: Market,
  lots: readonly Lot[],
  { seeking, seekers, holders }: Seeking & { readonly holders: ReadonlySet<string> },
): string[] {
  const seating = new Seating(seekers.graph);
  const place = placesOf(seeking.flatMap((i) => sides.mentees[i] ?? []));
  const admit = ({ person }: Pick<Lot, 'person'>): boolean => {
    const at = place.get(person);
    return at !== undefined && seating.admit(seekers.kindOf[at] ?? 0);
  };
  // Of those who have a place in the program some may have none with a mentor just now: theirs come before any other.
  for (const person of [...holders].sort(compareText)) admit({ person });
  for (const lot of lots) if (isAdmitted(lot)) admit(lot);
  return lots.filter((lot) => !isAdmitted(lot) && admit(lot)).map(({ person }) => person);
}
