import { groupBy } from '../../model/group-by.ts';
import { sortedBy } from '../../model/order.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { Market } from '../market.ts';

/** A pairing from proposed on: its rows that hold seats, and those that are completed. */
export type StandingUnit = {
  readonly id: string;
  /** In order of mentee, then mentor. */
  readonly rows: readonly Pairing[];
  /** Ids of those who lead it: nobody in a circle or among peers of more than two. */
  readonly mentors: readonly string[];
  /** Ids of those in the column `mentee`. */
  readonly members: readonly string[];
  /** Over for good: nobody joins it. */
  readonly completed: boolean;
};

/** The pairings that a match keeps, by id. */
export function standingUnits({ decisions }: Pick<Market, 'decisions'>): StandingUnit[] {
  const units = groupBy(decisions.kept, ({ id }) => id);
  return sortedBy(units, ([id]) => id).map(([id, kept]) => {
    const rows = sortedBy(
      kept,
      (p) => p.mentee,
      (p) => p.mentor,
    );
    return {
      id,
      rows,
      mentors: [...new Set(rows.map((p) => p.mentor).filter((mentor) => mentor !== ''))],
      members: [...new Set(rows.map((p) => p.mentee))],
      completed: rows.every((p) => p.state === 'completed'),
    };
  });
}

/** Everybody who has a place in one of these, on whichever side. */
export function placedPeople(standing: readonly StandingUnit[]): ReadonlySet<string> {
  return new Set(standing.flatMap(({ mentors, members }) => [...mentors, ...members]));
}
