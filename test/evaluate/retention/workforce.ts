import type { RetentionInput } from '../../../src/evaluate/retention/input.ts';
import type { Pairing } from '../../../src/model/pairing.ts';
import type { Person, Role } from '../../../src/model/person.ts';
import type { Employee, ExitReason } from '../../../src/model/roster.ts';
import { type ProgramInput, programSchema } from '../../../src/schema/program.ts';

/** Rosters written as text, one person a line: `id hired left reason`, `-` for what is not known. */

export function rosterOf(text: string): Employee[] {
  return text
    .trim()
    .split('\n')
    .map((line, i) => {
      const [id = '', hired = '-', left = '-', reason = '-', level = '-', email = '-'] = line
        .trim()
        .split(/\s+/);
      return {
        id,
        columns: new Map(level === '-' ? [] : [['job_level', level]]),
        place: { file: 'roster.csv', row: i + 2 },
        ...(hired === '-' ? {} : { hired }),
        ...(left === '-' ? {} : { left }),
        ...(reason === '-' ? {} : { exitReason: reason as ExitReason }),
        ...(level === '-' ? {} : { level }),
        ...(email === '-' ? {} : { email }),
      };
    });
}

export function personOf(id: string, roles: readonly Role[], email?: string): Person {
  const known = email === undefined ? {} : { email };
  return { id, name: id, roles, timezone: 'UTC', capacity: {}, as: {}, managers: [], places: [], ...known };
}

export function pairingOf(mentor: string, mentee: string, rest: Partial<Pairing> = {}): Pairing {
  const names = { mentor, mentorName: mentor, mentee, menteeName: mentee };
  return { id: `P-${mentee}`, ...names, state: 'active', origin: 'solver', ...rest };
}

/** Mentees are the ids that begin with M, mentors those that begin with T, unless told otherwise. */
export function inputOf(
  roster: readonly Employee[],
  rest: Partial<RetentionInput> & { yaml?: ProgramInput } = {},
): RetentionInput {
  const { yaml, ...given } = rest;
  const people = roster.flatMap(({ id }) =>
    id.startsWith('M') ? [personOf(id, ['mentee'])] : id.startsWith('T') ? [personOf(id, ['mentor'])] : [],
  );
  const program = programSchema.parse({
    start: '2026-03-02',
    retention: { data_through: '2027-03-15' },
    ...yaml,
  });
  return {
    program,
    roster,
    cohort: { people, fields: new Map() },
    pairings: [],
    audience: 'coordinator',
    ...given,
  };
}

/** `count` people with ids `prefix`1, `prefix`2 …, of whom the first `gone` leave on `left`. */
export function staff(
  prefix: string,
  count: number,
  rest: { gone?: number; left?: string; hired: string; reason?: string },
): string {
  const { gone = 0, left = '2026-09-01', hired, reason = 'voluntary' } = rest;
  return Array.from({ length: count }, (_, i) =>
    i < gone ? `${prefix}${i + 1} ${hired} ${left} ${reason}` : `${prefix}${i + 1} ${hired}`,
  ).join('\n');
}
