import type { WeeklyWindow } from '../../src/model/day.ts';
import type { FieldSpec, FieldType, FieldValue } from '../../src/model/field.ts';
import type { Override } from '../../src/model/override.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { Person, Role } from '../../src/model/person.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { type ProgramInput, programSchema } from '../../src/schema/program.ts';

export type PersonInput = {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly places?: number;
  readonly level?: number;
  readonly topics?: readonly string[];
  readonly languages?: readonly string[];
  readonly department?: string;
  readonly prefers?: readonly string[];
  readonly avoids?: readonly string[];
  readonly manager?: string;
  readonly timezone?: string;
  readonly location?: string;
  readonly years?: number;
  readonly biography?: string;
  readonly values?: readonly string[];
  readonly windows?: readonly WeeklyWindow[];
  /** All managers above, nearest first; else the direct one alone. */
  readonly managers?: readonly string[];
};

const set = (items: readonly string[]): FieldValue => ({ type: 'set', items });

function answers(p: PersonInput, role: Role): ReadonlyMap<string, FieldValue> {
  const fields = new Map<string, FieldValue>();
  if (p.level !== undefined) fields.set('level', { type: 'ordinal', rank: p.level, text: `L${p.level}` });
  if (p.topics !== undefined)
    fields.set(role === 'mentee' ? 'topics_wanted' : 'topics_offered', set(p.topics));
  if (p.languages !== undefined) fields.set('languages', set(p.languages));
  if (p.department !== undefined) fields.set('department', { type: 'category', text: p.department });
  if (p.prefers !== undefined) fields.set('prefers', { type: 'ranking', items: p.prefers });
  if (p.avoids !== undefined) fields.set('avoids', { type: 'ranking', items: p.avoids });
  if (p.location !== undefined) fields.set('location', { type: 'text', text: p.location });
  if (p.years !== undefined) fields.set('years_of_service', { type: 'number', number: p.years });
  if (p.biography !== undefined) fields.set('biography', { type: 'text', text: p.biography });
  if (p.values !== undefined) fields.set('values', set(p.values));
  if (p.windows !== undefined) fields.set('availability', { type: 'availability', windows: p.windows });
  return fields;
}

export function person(p: PersonInput): Person {
  const as = Object.fromEntries(p.roles.map((role) => [role, answers(p, role)]));
  const capacity = Object.fromEntries(p.roles.map((role) => [role, p.places ?? 1]));
  return {
    id: p.id,
    name: `Name of ${p.id}`,
    roles: p.roles,
    timezone: p.timezone ?? 'Europe/Berlin',
    capacity,
    as,
    managers: p.managers ?? (p.manager === undefined ? [] : [p.manager]),
    places: [{ file: 'people.csv', row: 2 }],
    ...(p.manager === undefined ? {} : { managerId: p.manager }),
  };
}

const specs: readonly [string, FieldType][] = [
  ['level', 'ordinal'],
  ['topics_wanted', 'set'],
  ['topics_offered', 'set'],
  ['languages', 'set'],
  ['department', 'category'],
  ['prefers', 'ranking'],
  ['avoids', 'ranking'],
  ['location', 'text'],
  ['years_of_service', 'number'],
  ['biography', 'text'],
  ['values', 'set'],
  ['availability', 'availability'],
];

/** A program as the reading room would give it, from a few words. */
export function folderOf(input: {
  readonly program?: ProgramInput;
  readonly people: readonly PersonInput[];
  readonly overrides?: readonly Override[];
  readonly pairings?: readonly Pairing[];
  readonly scoreTables?: ProgramFolder['scoreTables'];
}): ProgramFolder {
  const program = programSchema.parse({ name: 'Small', start: '2026-03-02', ...input.program });
  const fields = new Map<string, FieldSpec>(
    specs.map(([name, type]) => [name, { name, type, use: 'open', label: name }]),
  );
  const people = input.people.map(person).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    program,
    seed: program.seed ?? `${program.name} ${program.start}`,
    cohort: { people, fields },
    overrides: input.overrides ?? [],
    overridesFile: { columns: [], rows: [] },
    pairings: { columns: [], rows: (input.pairings ?? []).map((record) => ({ record, extra: new Map() })) },
    schedule: { columns: [], rows: [] },
    published: { columns: [], rows: [] },
    checkIns: { columns: [], rows: [] },
    goals: { columns: [], rows: [] },
    training: [],
    contacts: [],
    busy: [],
    holidays: [],
    rooms: [],
    scoreTables: input.scoreTables ?? new Map(),
    history: [],
    problems: [],
    assumptions: [],
    mapping: [],
    rowCounts: [],
    inputs: [],
  };
}
