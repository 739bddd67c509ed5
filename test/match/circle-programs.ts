import fc from 'fast-check';
import type { Override } from '../../src/model/override.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const ids = Array.from({ length: 12 }, (_, at) => `p${10 + at}`);
const words = ['budget', 'careers', 'speaking', 'teams'];

/** A row of a circle that stands. */
export const memberRow = (id: string, person: string, state: Pairing['state'] = 'active'): Pairing => ({
  id,
  mentor: '',
  mentorName: '',
  mentee: person,
  menteeName: person,
  state,
  origin: 'solver',
  score: 5000,
});

/** A program of circles. */
export function circleFolder(input: {
  readonly people: readonly Omit<PersonInput, 'roles'>[];
  readonly matching?: ProgramInput['matching'];
  readonly overrides?: readonly Override[];
  readonly pairings?: readonly Pairing[];
  readonly seed?: string;
}): ProgramFolder {
  return folderOf({
    people: input.people.map((person) => ({ roles: ['mentor', 'mentee'], ...person })),
    overrides: input.overrides ?? [],
    pairings: input.pairings ?? [],
    program: {
      format: 'circle',
      ...(input.seed === undefined ? {} : { seed: input.seed }),
      matching: {
        rules: [],
        criteria: [
          { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 3 },
          { name: 'Level', type: 'closeness', field: 'level', gap: { ideal: 0, tolerance: 3 }, weight: 1 },
          { name: 'Choice', type: 'preference', weight: 2 },
        ],
        ...input.matching,
      },
    },
  });
}

const personOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    topics: fc.subarray(words),
    level: fc.integer({ min: 0, max: 3 }),
    department: fc.constantFrom('Sales', 'Legal', 'People'),
    prefers: fc.subarray(ids, { maxLength: 3 }),
    avoids: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray(ids, { maxLength: 1 }) },
    ),
  });

/** Programs of up to `most` free people: sizes, rules, `spread`, bans, pins, circles that stand with room, ties. */
export const circlePrograms = (most: number): fc.Arbitrary<ProgramFolder> =>
  fc
    .record({
      people: fc.tuple(...ids.map(personOf)),
      count: fc.integer({ min: 1, max: most }),
      min: fc.integer({ min: 2, max: 4 }),
      more: fc.integer({ min: 0, max: 3 }),
      rules: fc.subarray([{ different: 'department' as const }, { level_gap: { min: -2, max: 2 } }], {
        maxLength: 1,
      }),
      spread: fc.constantFrom({}, {}, { department: { at_most: 2 } }, { department: { at_least_kinds: 2 } }),
      standing: fc.integer({ min: 0, max: 3 }),
      pins: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 2 }),
      bans: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 3 }),
      seed: fc.constantFrom('a', 'b', 'c'),
    })
    .map(({ people, count, min, more, rules, spread, standing, pins, bans, seed }) => {
      const all = people.slice(0, Math.min(ids.length, count + standing));
      const two = (kind: 'pin' | 'ban', [a, b]: readonly [number, number]): Override[] => {
        const [person, other] = [all[a]?.id, all[b]?.id];
        return person === undefined || other === undefined || person === other
          ? []
          : [{ kind, person, other }];
      };
      return circleFolder({
        people: all.map(({ avoids, ...person }) => ({
          ...person,
          ...(avoids.length === 0 ? {} : { avoids }),
        })),
        seed,
        matching: { group_size: { min, max: min + more }, rules, spread },
        overrides: [...pins.flatMap((p) => two('pin', p)), ...bans.flatMap((p) => two('ban', p))],
        pairings: all.slice(-standing || all.length).map(({ id }) => memberRow('P-0001', id)),
      });
    });
