import { evaluateRetention } from '../../src/evaluate/retention/evaluate-retention.ts';
import type { Person } from '../../src/model/person.ts';
import type { Employee } from '../../src/model/roster.ts';
import { type Program, programSchema } from '../../src/schema/program.ts';
import type { RetentionResult } from '../../src/schema/retention-result.ts';
import { retentionStatements } from '../../src/texts/retention-words/retention-statements.ts';
import { addDays } from '../../src/time/day.ts';
import { drawn } from './sample-cohort.ts';

export const retentionProgram: Program = programSchema.parse({
  name: 'Northwind Career Mentoring 2026',
  start: '2026-03-02',
  retention: {
    data_through: '2027-03-15',
    horizons: [90, 180, 365, 730],
    match_on: { tenure: [0, 1, 3, 5], department: 'exact' },
  },
});

/** Staff of whom about `share` in a hundred leave within a year, on days that follow from the seed. */
function staff(prefix: string, count: number, seed: number, share: number): Employee[] {
  return Array.from({ length: count }, (_, i) => {
    const leaves = drawn(seed, i * 5, 100) < share;
    const hired = addDays('2018-01-15', drawn(seed, i * 5 + 1, 2800));
    const department = ['Advisory', 'Operations', 'Finance'][drawn(seed, i * 5 + 2, 3)] ?? '';
    return {
      id: `${prefix}${i + 1}`,
      hired,
      department,
      columns: new Map([['department', department]]),
      place: { file: 'roster.csv', row: i + 2 },
      ...(leaves
        ? { left: addDays('2026-03-10', drawn(seed, i * 5 + 3, 340)), exitReason: 'voluntary' as const }
        : {}),
    };
  });
}

/** The real evaluation of an invented workforce. */
export function retentionOf(
  audience: RetentionResult['audience'],
  counts: { readonly mentees: number; readonly others: number; readonly share: number },
): RetentionResult {
  const mentees = staff('E', counts.mentees, 11, counts.share);
  const roster = [...mentees, ...staff('S', counts.others, 5, counts.share + 7)];
  const people = mentees.map(
    ({ id }): Person => ({
      id,
      name: id,
      roles: ['mentee'],
      timezone: 'UTC',
      capacity: { mentee: 1 },
      as: {},
      managers: [],
      places: [],
    }),
  );
  const evaluated = evaluateRetention({
    program: retentionProgram,
    roster,
    rosterAtStart: roster,
    cohort: { people, fields: new Map() },
    pairings: [],
    audience,
  });
  if ('refused' in evaluated) throw new Error(JSON.stringify(evaluated.refused));
  const { outcome } = evaluated;
  return {
    schema: 'mentor/retention@1',
    program: retentionProgram.name,
    asOf: '2027-03-20',
    inputs: [],
    ...outcome,
    statements: retentionStatements(outcome),
  };
}
