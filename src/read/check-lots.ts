import type { Lot } from '../model/lottery.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import { isErasedId } from './erased-people.ts';
import type { PeopleIndex } from './people-index.ts';

/** A lot with the row of lottery.csv it stands in. */
export type PlacedLot = { readonly lot: Lot; readonly row: number };

/** What cannot be in a lottery.csv: a person or a number twice, another seed; and who of it is in no people file. */
export function checkLots(
  placed: readonly PlacedLot[],
  { index, seed }: { readonly index: PeopleIndex; readonly seed: string },
  placeOf: (row: number, header: string) => Place,
): Problem[] {
  const stranger = placed.find(({ lot }) => lot.seed !== seed);
  return [
    ...twice(placed, 'person', placeOf),
    ...twice(placed, 'draw', placeOf),
    ...(stranger === undefined
      ? []
      : [problem('lottery-seed', { found: stranger.lot.seed, seed }, placeOf(stranger.row, 'seed'))]),
    ...placed.flatMap(({ lot, row }) => {
      if (index.size === 0 || index.known(lot.person, undefined) !== undefined || isErasedId(lot.person))
        return [];
      const nearest = index.nearest(lot.person);
      const facts = { found: lot.person, ...(nearest === undefined ? {} : { nearest }) };
      return [problem('drawn-nobody', facts, placeOf(row, 'person'))];
    }),
  ];
}

function twice(
  placed: readonly PlacedLot[],
  what: 'person' | 'draw',
  placeOf: (row: number, header: string) => Place,
): Problem[] {
  const first = new Map<string, number>();
  return placed.flatMap(({ lot, row }) => {
    const found = String(lot[what]);
    const other = first.get(found);
    if (other !== undefined) return [problem('drawn-twice', { what, found, other }, placeOf(row, what))];
    first.set(found, row);
    return [];
  });
}
