import fc from 'fast-check';
import { standingUnits } from '../../src/match/formats/standing-units.ts';
import { openMarket } from '../../src/match/market.ts';
import { matchRoles } from '../../src/match/roles/match-roles.ts';
import { checkRoles } from '../../src/match/verify/check-roles.ts';
import type { Override } from '../../src/model/override.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { FormatLock } from '../../src/schema/format-lock.ts';
import { lockOf } from './lock-of.ts';
import { folderOf } from './small-program.ts';

/** Scores by role, mentee and mentor; `undefined`: the two cannot be paired in that role. */
export type RoleTables = readonly (readonly (readonly (number | undefined)[])[])[];
export type SmallRoles = {
  readonly tables: RoleTables;
  readonly places: readonly number[];
  /** Mentees of the first class. */
  readonly first?: readonly number[];
  readonly penalty?: number;
  readonly overrides?: readonly Override[];
  readonly pairings?: readonly Pairing[];
  readonly turned?: boolean;
};

export function rolesFolder(given: SmallRoles): ProgramFolder {
  const { tables, places } = given;
  const mentees = (tables[0] ?? []).map((_, i) => `e${i}`);
  const people = [
    ...mentees.map((id, i) => ({
      id,
      roles: ['mentee' as const],
      department: given.first?.includes(i) === true ? 'First' : 'Second',
    })),
    ...places.map((own, j) => ({ id: `m${j}`, roles: ['mentor' as const], places: own })),
  ];
  const folder = folderOf({
    people: given.turned === true ? people.toReversed() : people,
    overrides: given.overrides ?? [],
    pairings: given.pairings ?? [],
    program: {
      seed: 'seed',
      matching: {
        load_penalty: given.penalty ?? 0,
        ...(given.first === undefined ? {} : { priority: [{ one_of: { department: ['First'] } }] }),
        rules: [],
        roles: tables.map((_, role) => ({
          name: `role ${role}`,
          criteria: [
            {
              name: 'Own',
              type: 'table' as const,
              file: `${role}.csv`,
              weight: 1,
              only_listed: true,
              max: 100,
            },
          ],
        })),
      },
    },
  });
  const tableOf = (table: RoleTables[number]) =>
    table.flatMap((row, i) =>
      row.flatMap((score, j) => (score === undefined ? [] : [{ mentee: `e${i}`, mentor: `m${j}`, score }])),
    );
  return { ...folder, scoreTables: new Map(tables.map((table, role) => [`${role}.csv`, tableOf(table)])) };
}

export async function fillRoles(given: SmallRoles) {
  const folder = rolesFolder(given);
  const market = openMarket({ folder, today: '2026-02-16', orphaned: new Set() });
  const found = await matchRoles({ folder, market, standing: standingUnits(market) });
  return {
    folder,
    market,
    found,
    lock: lockOf(found),
    check: (lock: FormatLock) => checkRoles({ folder, market, lock }),
  };
}

const score = fc.option(
  fc.integer({ min: 0, max: 20 }).map((points) => points * 5),
  { freq: 5, nil: undefined },
);

export const randomRoles: fc.Arbitrary<SmallRoles> = fc
  .record({
    roles: fc.integer({ min: 1, max: 3 }),
    mentees: fc.integer({ min: 1, max: 4 }),
    mentors: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ roles, mentees, mentors }) =>
    fc.record({
      tables: fc.array(
        fc.array(fc.array(score, { minLength: mentors, maxLength: mentors }), {
          minLength: mentees,
          maxLength: mentees,
        }),
        { minLength: roles, maxLength: roles },
      ),
      places: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: mentors, maxLength: mentors }),
      first: fc.subarray([...Array(mentees).keys()]),
      penalty: fc.constantFrom(0, 0, 10.5),
    }),
  );
