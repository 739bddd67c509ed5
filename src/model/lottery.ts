import type { Day } from './day.ts';
import { sortedBy } from './order.ts';

/** One row of lottery.csv: somebody who asked for a place when there were fewer places than people. */
export type Lot = {
  readonly person: string;
  /** The place in the drawn order, from 1; nobody's ever changes. */
  readonly draw: number;
  /** `yes`: in the draw. `later`: when a place came free. `no`: on the waiting list. */
  readonly admitted: 'yes' | 'later' | 'no';
  /** The chance of a `yes` before the draw, 0 and 1 only where proven; absent of people who came after it. */
  readonly probability?: number;
  /** Its standard error; 0 where the chance is known exactly. */
  readonly probabilityError?: number;
  readonly seed: string;
  readonly drawn: Day;
};

/** Takes part: drawn, or next when a place came free. */
export const isAdmitted = ({ admitted }: Lot): boolean => admitted !== 'no';

/** Ids of those who wait, in the drawn order, without those who take no part any more. */
export function waitingInOrder(lots: readonly Lot[], takesPart: (person: string) => boolean): string[] {
  const waiting = lots.filter((lot) => !isAdmitted(lot) && takesPart(lot.person));
  return sortedBy(waiting, ({ draw }) => draw).map(({ person }) => person);
}
