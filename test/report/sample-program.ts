import type { FieldSpec, FieldType, FieldUse, FieldValue } from '../../src/model/field.ts';
import type { Person, Role } from '../../src/model/person.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { ScorePart } from '../../src/report/pair-facts.ts';
import { type ProgramInput, programSchema } from '../../src/schema/program.ts';

export const levels = ['Associate', 'Consultant', 'Manager', 'Director', 'Partner'];

const specs: readonly [string, FieldType, FieldUse, string][] = [
  ['level', 'ordinal', 'open', 'Your level'],
  ['topics_wanted', 'set', 'open', 'What would you like to move forward?'],
  ['topics_offered', 'set', 'open', 'With which topics could you help?'],
  ['languages', 'set', 'open', 'Languages'],
  ['values', 'set', 'open', 'What matters to you at work?'],
  ['department', 'category', 'open', 'Department'],
  ['location', 'category', 'open', 'Office'],
  ['biography', 'text', 'open', 'A few words about you'],
  ['prefers', 'ranking', 'open', 'Whom would you like?'],
  ['avoids', 'ranking', 'coordinator-only', 'Whom would you rather not meet?'],
  ['shared_experience', 'set', 'score-only', 'An experience to share'],
  ['access_needs', 'text', 'coordinator-only', 'Anything we should arrange?'],
  ['gender', 'category', 'audit', 'Gender'],
];

export const sampleFields: ReadonlyMap<string, FieldSpec> = new Map(
  specs.map(([name, type, use, label]) => [name, { name, type, use, label }]),
);

export type SamplePerson = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly level?: number;
  readonly manager?: string;
  readonly timezone?: string;
  readonly email?: string;
  /** Fields by name: one item is a text, several are a set. */
  readonly says?: Readonly<Record<string, string | readonly string[]>>;
};

const answer = (name: string, said: string | readonly string[]): FieldValue => {
  const type = sampleFields.get(name)?.type;
  if (typeof said !== 'string') return { type: type === 'ranking' ? 'ranking' : 'set', items: said };
  return { type: type === 'text' ? 'text' : 'category', text: said };
};

export function samplePerson(p: SamplePerson): Person {
  const fields = new Map<string, FieldValue>(
    Object.entries(p.says ?? {}).map(([name, said]) => [name, answer(name, said)]),
  );
  if (p.level !== undefined)
    fields.set('level', { type: 'ordinal', rank: p.level, text: levels[p.level] ?? '' });
  return {
    id: p.id,
    name: p.name,
    roles: [p.role],
    timezone: p.timezone ?? 'Europe/Berlin',
    capacity: { [p.role]: 1 },
    as: { [p.role]: fields },
    managers: p.manager === undefined ? [] : [p.manager],
    places: [{ file: 'people.csv', row: 2 }],
    ...(p.manager === undefined ? {} : { managerId: p.manager }),
    ...(p.email === undefined ? {} : { email: p.email }),
  };
}

export const sampleProgram: ProgramInput = {
  name: 'Northwind Career Mentoring 2026',
  start: '2026-03-02',
  end: '2026-11-27',
  timezone: 'Europe/Berlin',
  coordinator: { name: 'Lena Ostrowick', email: 'mentoring@example.com' },
  meetings: { events: [{ name: 'Kick-off', on: '2026-03-02 10:00', length: '90 min' }] },
  matching: {
    rules: [
      { level_gap: { min: 2 } },
      { outside_management_line: true },
      { different: 'department' },
      { share: { field: 'languages', min: 1 } },
      { timezone_gap: { max_hours: 3 } },
    ],
    criteria: [
      { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 40 },
      { name: 'Level', type: 'closeness', field: 'level', gap: { ideal: 2, tolerance: 2 }, weight: 15 },
      { name: 'Values', type: 'similarity', field: 'values', weight: 20 },
      { name: 'Own choice', type: 'preference', weight: 25 },
    ],
  },
};

/** A program folder as the reading room would give it. */
export function sampleFolder(
  people: readonly Person[],
  program: ProgramInput = sampleProgram,
): ProgramFolder {
  const parsed = programSchema.parse(program);
  return {
    program: parsed,
    seed: parsed.seed ?? 'northwind-2026',
    cohort: { people: [...people].sort((a, b) => (a.id < b.id ? -1 : 1)), fields: sampleFields },
    overrides: [],
    overridesFile: { columns: [], rows: [] },
    pairings: { columns: [], rows: [] },
    schedule: { columns: [], rows: [] },
    published: { columns: [], rows: [] },
    checkIns: { columns: [], rows: [] },
    goals: { columns: [], rows: [] },
    training: [],
    contacts: [],
    busy: [],
    holidays: [],
    rooms: [],
    scoreTables: new Map(),
    history: [],
    problems: [],
    assumptions: [],
    mapping: [],
    rowCounts: [],
    inputs: [],
  };
}

export const ines = samplePerson({
  id: 'E12',
  name: 'Ines Almeroth',
  role: 'mentee',
  level: 1,
  manager: 'X1',
  timezone: 'Europe/Lisbon',
  email: 'ines.almeroth@example.com',
  says: {
    topics_wanted: ['Negotiation', 'Public speaking', 'Career planning'],
    languages: ['Portuguese', 'English'],
    values: ['Growth', 'Candour', 'Calm'],
    department: 'Operations',
    location: 'Lisbon',
    prefers: ['M01'],
    avoids: ['M09'],
    gender: 'audit-value-of-Ines',
    access_needs: 'needs-of-Ines',
  },
});

export const samir = samplePerson({
  id: 'E13',
  name: 'Samir Belkadi-Roy',
  role: 'mentee',
  level: 1,
  manager: 'X2',
  timezone: 'Europe/London',
  email: 'samir.belkadi-roy@example.com',
  says: {
    topics_wanted: ['Negotiation', 'Working abroad', 'Being seen'],
    languages: ['English'],
    values: ['Service'],
    department: 'People',
    location: 'London',
    prefers: ['M09', 'M01'],
  },
});

export const tomasz = samplePerson({
  id: 'M01',
  name: 'Tomasz Brandt-Hale',
  role: 'mentor',
  level: 3,
  manager: 'X3',
  email: 'tomasz.brandt-hale@example.com',
  says: {
    topics_offered: ['Career planning', 'Negotiation', 'Public speaking', 'Working abroad'],
    languages: ['German', 'English', 'Portuguese'],
    values: ['Candour', 'Growth', 'Service'],
    department: 'Advisory',
    location: 'Berlin',
    biography: 'I moved sideways twice and never regretted it.',
    gender: 'audit-value-of-Tomasz',
  },
});

export const parts = (topics: number, values: number, choice: number, known = true): ScorePart[] => [
  { criterion: 'Topics', value: topics, weight: 40, known: true },
  { criterion: 'Level', value: 1, weight: 15, known: true },
  { criterion: 'Values', value: values, weight: 20, known: true },
  { criterion: 'Own choice', value: choice, weight: 25, known },
];
