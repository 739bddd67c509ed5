import type { Override } from '../../src/model/override.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { drawnNumber } from './reference/drawn-number.ts';
import { folderOf, type PersonInput } from './small-program.ts';

/** A random program of groups, from its number: up to 8 mentees and 3 mentors, with whatever a program may have. */
export function groupProgram(seed: number): ProgramFolder {
  let nth = 0;
  const whole = (below: number) => drawnNumber(seed, nth++) % below;
  const one = <T>(...of: readonly T[]): T => of[whole(of.length)] as T;
  const some = <T>(...of: readonly T[]): T[] => of.filter(() => whole(2) === 0);
  const mentees = Array.from({ length: 1 + whole(8) }, (_, i) => `e${i}`);
  const mentors = Array.from({ length: 1 + whole(3) }, (_, j) => `m${j}`);
  const person = (id: string, role: 'mentee' | 'mentor'): PersonInput => ({
    id,
    roles: [role],
    places: role === 'mentor' ? one(0, 1, 2, 3, 4, 5, 8) : one(0, 1, 1, 1, 1, 1, 1, 1),
    topics: some('budget', 'careers', 'speaking'),
    ...(whole(6) === 0 ? {} : { level: whole(3) + (role === 'mentor' ? 1 : 0) }),
    ...(whole(6) === 0 ? {} : { department: one('Sales', 'People', 'IT') }),
    ...(whole(3) === 0 ? { location: one('Ulm', 'Bonn') } : {}),
    ...(whole(9) === 0 ? { avoids: [one(...mentees, ...mentors)] } : {}),
  });
  const people = [...mentees.map((id) => person(id, 'mentee')), ...mentors.map((id) => person(id, 'mentor'))];
  const min = 1 + whole(4);
  const overrides: Override[] = [];
  if (whole(4) === 0)
    overrides.push({ kind: 'ban', person: one(...mentees), other: one(...mentees, ...mentors) });
  if (whole(4) === 0) overrides.push({ kind: 'pin', person: one(...mentees), other: one(...mentors) });
  if (whole(8) === 0) overrides.push({ kind: 'pin', person: one(...mentees), other: one(...mentors) });
  if (whole(6) === 0 && mentors.length > 1) overrides.push({ kind: 'pin', person: 'm0', other: 'm1' });
  return folderOf({
    people,
    overrides: overrides.filter(({ person: who, other }) => who !== other),
    pairings: whole(4) === 0 ? standing(one(...mentors), mentees.slice(0, 1 + whole(2))) : [],
    program: {
      format: 'group',
      seed: `groups ${seed}`,
      matching: {
        group_size: { min, max: min + whole(4) },
        spread: {
          ...(whole(3) === 0 ? { department: { at_most: 1 + whole(2) } } : {}),
          ...(whole(5) === 0 ? { location: { at_least_kinds: 1 + whole(2) } } : {}),
          ...(whole(6) === 0 ? { level: { at_most: 2 } } : {}),
        },
        priority: whole(3) === 0 ? [{ at_least: { level: 2 } }] : [],
        rules: whole(2) === 0 ? [{ level_gap: { min: 0 } }] : [],
        criteria: [
          {
            name: 'Words',
            type: 'coverage',
            mentee: 'topics_wanted',
            mentor: 'topics_offered',
            weight: 3,
            missing: 0.3,
          },
          {
            name: 'Level',
            type: 'closeness',
            field: 'level',
            gap: { ideal: 1, tolerance: 2 },
            weight: 2,
            missing: 0.4,
          },
        ],
      },
    },
  });
}

/** A group that runs already. */
function standing(mentor: string, members: readonly string[]): Pairing[] {
  return members.map((mentee) => ({
    id: 'P1',
    mentor,
    mentorName: mentor,
    mentee,
    menteeName: mentee,
    state: 'active',
    origin: 'solver',
    score: 5000,
  }));
}
