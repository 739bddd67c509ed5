import fc from 'fast-check';
import { matchFlash } from '../../src/match/flash/match-flash.ts';
import { standingUnits } from '../../src/match/formats/standing-units.ts';
import { type Market, openMarket } from '../../src/match/market.ts';
import { checkFlash } from '../../src/match/verify/check-flash.ts';
import type { Override } from '../../src/model/override.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { FormatLock } from '../../src/schema/format-lock.ts';
import { lockOf } from './lock-of.ts';
import { folderOf } from './small-program.ts';

/** A rotation from a table of scores: `undefined` is a talk that cannot be. Mentees are e0, e1 …, mentors m0, m1 …; equals p0, p1 …. */
export type SmallRotation = {
  readonly scores: readonly (readonly (number | undefined)[])[];
  readonly rounds: number;
  readonly rooms?: number;
  readonly equals?: boolean;
  readonly pins?: readonly (readonly [number, number])[];
  readonly pairings?: readonly Pairing[];
  readonly seed?: string;
  /** Rows of the people in another order. */
  readonly turned?: boolean;
};

export const nameOf = (equals: boolean | undefined, side: 'e' | 'm', at: number): string =>
  `${equals === true ? 'p' : side}${at}`;

export function rotationFolder(given: SmallRotation): ProgramFolder {
  const { scores, rounds, rooms, equals, pins = [] } = given;
  const mentees = scores.map((_, i) => nameOf(equals, 'e', i));
  const mentors = (scores[0] ?? []).map((_, j) => nameOf(equals, 'm', j));
  const people = equals
    ? mentees.map((id) => ({ id, roles: ['mentee' as const, 'mentor' as const] }))
    : [
        ...mentees.map((id) => ({ id, roles: ['mentee' as const] })),
        ...mentors.map((id) => ({ id, roles: ['mentor' as const] })),
      ];
  const overrides: Override[] = pins.map(([i, j]) => ({
    kind: 'pin',
    person: mentees[i] ?? '',
    other: mentors[j] ?? '',
  }));
  const folder = folderOf({
    people: given.turned === true ? people.toReversed() : people,
    overrides,
    pairings: given.pairings ?? [],
    program: {
      format: 'flash',
      seed: given.seed ?? 'seed',
      matching: {
        rounds,
        ...(rooms === undefined ? {} : { rooms }),
        rules: [],
        criteria: [
          { name: 'Own', type: 'table', file: 'scores.csv', max: 100, weight: 1, only_listed: true },
        ],
      },
    },
  });
  const table = scores.flatMap((row, i) =>
    row.flatMap((score, j) =>
      score === undefined || (equals && i === j)
        ? []
        : [{ mentee: mentees[i] ?? '', mentor: mentors[j] ?? '', score }],
    ),
  );
  return { ...folder, scoreTables: new Map([['scores.csv', table]]) };
}

const today = '2026-02-16';
export const marketOf = (folder: ProgramFolder): Market => openMarket({ folder, today, orphaned: new Set() });

export async function rotate(given: SmallRotation) {
  const folder = rotationFolder(given);
  const market = marketOf(folder);
  const found = await matchFlash({ folder, market, standing: standingUnits(market) });
  return {
    folder,
    market,
    found,
    lock: lockOf(found),
    check: (lock: FormatLock) => checkFlash({ folder, market, lock }),
  };
}

/** Talks that cannot be are every fifth or so; few different scores, so that there are ties. */
export const randomTable = (rows: number, columns: number) =>
  fc.array(
    fc.array(
      fc.option(
        fc.integer({ min: 0, max: 20 }).map((s) => s * 5),
        { freq: 5, nil: undefined },
      ),
      {
        minLength: columns,
        maxLength: columns,
      },
    ),
    { minLength: rows, maxLength: rows },
  );
