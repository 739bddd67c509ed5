import fc from 'fast-check';
import type { FormatMatch } from '../../src/match/formats/format-match.ts';
import { standingUnits } from '../../src/match/formats/standing-units.ts';
import { type Market, openMarket } from '../../src/match/market.ts';
import { matchPeers } from '../../src/match/peer/match-peers.ts';
import { checkPeers } from '../../src/match/verify/check-peers.ts';
import type { Override } from '../../src/model/override.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { FormatLock } from '../../src/schema/format-lock.ts';
import { lockOf } from './lock-of.ts';
import { folderOf } from './small-program.ts';

/** A program of peers from a table of scores, both directions: `undefined` is a pair that cannot be. People are p0, p1 …. */
export type SmallPeers = {
  readonly scores: readonly (readonly (number | undefined)[])[];
  readonly odd?: 'trio' | 'leave-one';
  readonly pins?: readonly (readonly [number, number])[];
  readonly bans?: readonly (readonly [number, number])[];
  readonly pairings?: readonly Pairing[];
  readonly seed?: string;
  /** Rows of the people in another order. */
  readonly order?: readonly number[];
};

export function peersFolder({
  scores,
  odd,
  pins = [],
  bans = [],
  pairings,
  seed,
  order,
}: SmallPeers): ProgramFolder {
  const two =
    (kind: Override['kind']) =>
    ([a, b]: readonly [number, number]): Override[] =>
      a === b || a >= scores.length || b >= scores.length ? [] : [{ kind, person: `p${a}`, other: `p${b}` }];
  const people = scores.map((_, i) => ({ id: `p${i}`, roles: ['mentee' as const, 'mentor' as const] }));
  const folder = folderOf({
    people,
    overrides: [...pins.flatMap(two('pin')), ...bans.flatMap(two('ban'))],
    pairings: pairings ?? [],
    program: {
      format: 'peer',
      seed: seed ?? 'seed',
      matching: {
        ...(odd === undefined ? {} : { odd }),
        rules: [],
        criteria: [
          { name: 'Own', type: 'table', file: 'scores.csv', max: 100, weight: 1, only_listed: true },
        ],
      },
    },
  });
  const table = scores.flatMap((row, i) =>
    row.flatMap((score, j) =>
      score === undefined || i === j ? [] : [{ mentee: `p${i}`, mentor: `p${j}`, score }],
    ),
  );
  const own = folder.cohort.people;
  const shuffled = order === undefined ? own : own.toSorted((a, b) => keyOf(a.id) - keyOf(b.id));
  function keyOf(id: string): number {
    return order?.[Number(id.slice(1))] ?? 0;
  }
  return {
    ...folder,
    cohort: { ...folder.cohort, people: shuffled },
    scoreTables: new Map([['scores.csv', table]]),
  };
}

export type MatchedPeers = {
  readonly folder: ProgramFolder;
  readonly market: Market;
  readonly found: FormatMatch;
  readonly lock: FormatLock;
  readonly check: (lock: FormatLock) => ReturnType<typeof checkPeers>;
};

export async function matchOf(folder: ProgramFolder): Promise<MatchedPeers> {
  const market = openMarket({ folder, today: '2026-02-16', orphaned: new Set() });
  const found = await matchPeers({ folder, market, standing: standingUnits(market) });
  return {
    folder,
    market,
    found,
    lock: lockOf(found),
    check: (lock) => checkPeers({ folder, market, lock }),
  };
}

/** Units as lists of ids, in order. */
export const unitsOf = ({ units }: FormatMatch): string[] =>
  units
    .map(({ rows }) =>
      [...new Set(rows.flatMap(({ mentee, mentor }) => [mentee, mentor]))].filter(Boolean).sort().join(' '),
    )
    .sort();

const score = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((s) => s * 25),
  fc.integer({ min: 0, max: 10_000 }).map((s) => s / 100),
);

/** Up to `most` people: dense and sparse, with ties, pins and bans, either rule for an odd number. */
export const smallPeers = (most: number): fc.Arbitrary<SmallPeers> =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.constantFrom(2, 3, 6, 50)).chain(([people, freq]) =>
    fc.record({
      scores: fc.array(
        fc.array(fc.option(score, { freq, nil: undefined }), { minLength: people, maxLength: people }),
        { minLength: people, maxLength: people },
      ),
      odd: fc.constantFrom('trio' as const, 'leave-one' as const),
      pins: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 2 }),
      ),
      bans: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 3 }),
      ),
      seed: fc.constantFrom('a', 'b', 'c'),
    }),
  );
