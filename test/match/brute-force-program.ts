import type { Override } from '../../src/model/override.ts';
import type { ProgramFolder, TableScore } from '../../src/model/program-folder.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { folderOf, type PersonInput } from './small-program.ts';

type Objective = 'coverage-then-total' | 'total' | 'floor' | 'balanced' | 'stable';
type Draw = {
  /** A whole number from 0 to `below` − 1. */
  readonly whole: (below: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  readonly some: <T>(of: readonly T[]) => T[];
};

/** Marsaglia's xorshift, 32 bits: the same programs on every machine, each from its number. */
function drawFrom(seed: number): Draw {
  let state = Math.imul(seed, 2654435761) || 1;
  const whole = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  return {
    whole,
    one: (of) => {
      const found = of[whole(of.length)];
      if (found === undefined) throw new Error('nothing to draw from');
      return found;
    },
    some: (of) => of.filter(() => whole(2) === 0),
  };
}

const topics = ['budget', 'careers', 'speaking', 'teams'];
const menteeIds = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'];
const mentorIds = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];

/** `scarce`: hardly anybody has more than one place, so that people compete. */
function personFrom(
  draw: Draw,
  id: string,
  { roles, scarce }: { readonly roles: PersonInput['roles']; readonly scarce: boolean },
): PersonInput {
  const maybe = <K extends keyof PersonInput>(key: K, value: PersonInput[K]): Partial<PersonInput> =>
    draw.whole(5) === 0 ? {} : { [key]: value };
  const mentor = roles.includes('mentor');
  return {
    id,
    roles,
    places: scarce
      ? draw.one([1, 1, 1, 1, 1, 2])
      : mentor
        ? draw.one([0, 1, 1, 1, 2, 2, 3])
        : draw.one([0, 1, 1, 1, 1, 1, 1, 2, 2, 3]),
    ...maybe('level', draw.whole(3) + (mentor ? 1 : 0)),
    ...maybe('topics', draw.some(topics)),
    ...maybe('languages', draw.some(['en', 'de', 'pl'])),
    ...maybe('department', draw.one(['Sales', 'People', 'Technology'])),
    ...(draw.whole(3) === 0 ? { prefers: draw.some(mentor ? menteeIds : mentorIds) } : {}),
    ...(draw.whole(8) === 0 ? { avoids: [draw.one(mentor ? menteeIds : mentorIds)] } : {}),
    ...(draw.whole(4) === 0 ? { manager: draw.one(mentorIds) } : {}),
  };
}

/** `opposed`: half of the time all that counts is what each side thinks by itself. */
function criteriaFrom(
  draw: Draw,
  opposed: boolean,
): NonNullable<NonNullable<ProgramInput['matching']>['criteria']> {
  const side = (): { for?: 'mentor' | 'mentee' } =>
    draw.whole(3) === 0 ? { for: draw.one(['mentor', 'mentee'] as const) } : {};
  const all = [
    {
      name: 'Topics',
      type: 'coverage' as const,
      mentee: 'topics_wanted',
      mentor: 'topics_offered',
      weight: 40,
      ...side(),
    },
    { name: 'Choice', type: 'preference' as const, weight: 25, ...side(), only_listed: draw.whole(4) === 0 },
    {
      name: 'Level',
      type: 'closeness' as const,
      field: 'level',
      gap: { ideal: 2, tolerance: 2 },
      weight: 15.5,
      ...side(),
    },
    { name: 'Languages', type: 'similarity' as const, field: 'languages', weight: 3, missing: 0, ...side() },
    { name: 'Department', type: 'different' as const, field: 'department', weight: 10, ...side() },
    {
      name: 'Own model',
      type: 'table' as const,
      file: 'scores.csv',
      weight: 30,
      only_listed: draw.whole(3) === 0,
    },
  ];
  const sided = (['mentee', 'mentor'] as const).map((of) => ({
    name: `By ${of}s`,
    type: 'table' as const,
    file: `${of}.csv`,
    weight: 50,
    for: of,
  }));
  if (opposed && draw.whole(2) === 0) return sided;
  const chosen = [...draw.some(all), ...(draw.whole(3) === 0 ? sided : [])];
  return chosen.length === 0 ? [draw.one(all)] : chosen;
}

/** A small random program, for an objective: rules, criteria, capacities on both sides, priority, load, pins and bans. */
export function randomProgram(seed: number, objective: Objective): ProgramFolder {
  const draw = drawFrom(seed);
  const stable = objective === 'stable';
  // All stable matches of six and six are too many to try.
  const size = () => (stable ? 2 + draw.whole(3) : 1 + draw.whole(6));
  const ids = { mentee: menteeIds.slice(0, size()), mentor: mentorIds.slice(0, size()) };
  const people = [
    ...ids.mentee.map((id) =>
      personFrom(draw, id, {
        roles: draw.whole(6) === 0 ? ['mentor', 'mentee'] : ['mentee'],
        scarce: stable,
      }),
    ),
    ...ids.mentor.map((id) => personFrom(draw, id, { roles: ['mentor'], scarce: stable })),
  ];
  const overrides: Override[] = Array.from({ length: draw.one([0, 0, 0, 1, 1, 2]) }, () => ({
    kind: draw.one(['pin', 'ban'] as const),
    person: draw.one(ids.mentee),
    other: draw.one(ids.mentor),
  }));
  const folder = folderOf({
    people,
    overrides,
    program: {
      seed: String(draw.whole(5)),
      matching: {
        objective,
        load_penalty: stable || objective === 'balanced' ? 0 : draw.one([0, 0, 0, 0.01, 4.25, 30, 100]),
        priority: stable ? [] : draw.some([{ at_most: { level: 1 } }, { one_of: { department: ['Sales'] } }]),
        rules: draw
          .some([
            { level_gap: { min: 0 } },
            { outside_management_line: true },
            { different: 'department' },
            { share: { field: 'languages', min: 1 } },
            { mutual: true },
          ])
          .filter(() => draw.whole(stable ? 8 : 2) === 0),
        criteria: criteriaFrom(draw, stable),
      },
    },
  });
  const table = (): TableScore[] =>
    ids.mentee.flatMap((mentee) =>
      (stable ? ids.mentor : draw.some(ids.mentor)).map((mentor) => ({
        mentee,
        mentor,
        score: draw.whole(101),
      })),
    );
  const tables = ['scores.csv', 'mentee.csv', 'mentor.csv'].map((file) => [file, table()] as const);
  return { ...folder, scoreTables: new Map(tables) };
}
