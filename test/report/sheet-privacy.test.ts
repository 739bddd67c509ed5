import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FieldSpec, FieldUse, FieldValue } from '../../src/model/field.ts';
import type { Language } from '../../src/model/language.ts';
import type { Person, Role } from '../../src/model/person.ts';
import { renderHtml } from '../../src/render/html.tsx';
import { menteeSheetDocument } from '../../src/report/sheets/mentee-sheet.ts';
import { mentorSheetDocument } from '../../src/report/sheets/mentor-sheet.ts';
import { type ProgramInput, programSchema } from '../../src/schema/program.ts';
import { sheetGuide } from '../../src/templates/sheet-guide.ts';
import { sampleFolder } from './sample-program.ts';

/** Every field that a sheet could speak of, and some that it never should; each value carries the name of its field. */
const types = {
  level: 'ordinal',
  department: 'category',
  function: 'category',
  location: 'category',
  team: 'category',
  languages: 'set',
  values: 'set',
  topics_wanted: 'set',
  topics_offered: 'set',
  target_function: 'set',
  past_functions: 'set',
  biography: 'text',
  goal_text: 'text',
  motivation: 'text',
  prefers: 'ranking',
  avoids: 'ranking',
} as const;
const names = Object.keys(types) as (keyof typeof types)[];

const mark = (field: string, of: string): string => `${field}·${of}`;

function answerTo(field: keyof typeof types, id: string, role: Role): FieldValue {
  const items = [mark(field, 'shared'), mark(field, id)];
  const type = types[field];
  switch (type) {
    case 'ordinal':
      return { type, rank: role === 'mentor' ? 2 : 0, text: mark(field, id) };
    case 'set':
    case 'ranking':
      return { type, items: type === 'ranking' ? [role === 'mentor' ? 'E1' : 'M1', ...items] : items };
    default:
      return { type, text: field === 'team' ? mark(field, 'shared') : mark(field, id) };
  }
}

function person(id: string, role: Role, language: string): Person {
  const fields = new Map<string, FieldValue>(names.map((field) => [field, answerTo(field, id, role)]));
  fields.set('language', { type: 'category', text: language });
  return {
    id: `id·${id}`,
    name: `Name${id} Surname${id}`,
    email: `mail.${id}@example.com`,
    roles: [role],
    timezone: role === 'mentor' ? 'Europe/Berlin' : 'America/New_York',
    capacity: { [role]: 2 },
    as: { [role]: fields },
    managerId: `id·boss-${id}`,
    managers: [`id·boss-${id}`],
    places: [{ file: 'people.csv', row: 2 }],
  };
}

/** Scores everything by everything, so that a builder has every temptation. */
const program: ProgramInput = {
  start: '2026-03-02',
  end: '2026-11-27',
  coordinator: { name: 'Lena Ostrowick', email: 'mentoring@example.com', phone: '030 1234' },
  matching: {
    rules: [
      { level_gap: { min: 1 } },
      { outside_management_line: true },
      { different: 'department' },
      { different: 'function' },
      { share: { field: 'languages', min: 1 } },
    ],
    criteria: [
      { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 20 },
      { name: 'Path', type: 'coverage', mentee: 'target_function', mentor: 'past_functions', weight: 10 },
      { name: 'Values', type: 'similarity', field: 'values', weight: 20 },
      { name: 'Level', type: 'closeness', field: 'level', gap: { ideal: 2, tolerance: 2 }, weight: 10 },
      { name: 'Team', type: 'same', field: 'team', weight: 10 },
      { name: 'Place', type: 'different', field: 'location', weight: 10 },
      { name: 'Wish', type: 'preference', weight: 10 },
      { name: 'Words', type: 'text', mentee: 'goal_text', mentor: 'motivation', weight: 10 },
    ],
  },
};

const uses = fc.record(
  Object.fromEntries(
    names.map((name) => [name, fc.constantFrom<FieldUse>('open', 'score-only', 'audit', 'coordinator-only')]),
  ),
);
const languages = fc.constantFrom<Language>('en', 'de');

/** Whatever a field is for, a sheet never tells these. */
const neverTold = ['prefers', 'avoids', 'motivation'];

test('a field that is not open leaves no trace on any sheet, in either language, whatever it was scored for', () => {
  fc.assert(
    fc.property(
      uses,
      languages,
      fc.array(fc.constantFrom('Deutsch', 'English', 'Polish'), { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 1, max: 2 }),
      (use, language, own, partners) => {
        const people = ['E1', 'E2', 'M1', 'M2', 'M3'].map((id, i) =>
          person(id, id.startsWith('E') ? 'mentee' : 'mentor', own[i] ?? ''),
        );
        const fields = new Map<string, FieldSpec>(
          names.map((name) => [
            name,
            { name, type: types[name], use: use[name] ?? 'open', label: mark(name, 'label') },
          ]),
        );
        const base = sampleFolder(people, { ...program, language });
        const folder = { ...base, cohort: { people: base.cohort.people, fields } };
        const { rules = [], criteria = [] } = programSchema.parse(program).matching;
        const parts = criteria.map((c) => ({ criterion: c.name, value: 1, weight: 10, known: true }));
        for (const reader of people) {
          const [role] = reader.roles;
          const others = people.filter((p) => p.roles[0] !== role).slice(0, partners);
          const build = role === 'mentee' ? menteeSheetDocument : mentorSheetDocument;
          const page = build({
            folder,
            person: reader,
            partners: others.map((other) => ({ person: other, parts })),
            rules,
            criteria,
            meetings: [],
            guide: sheetGuide(folder.program, 60, language),
            today: '2026-02-16',
          });
          const html = Buffer.concat([...renderHtml(page)]).toString();
          const body = html.slice(html.indexOf('<body'));
          for (const name of names)
            if (use[name] !== 'open' || neverTold.includes(name))
              expect(body.includes(`${name}·`), `${name} (${use[name]}) for ${reader.id}`).toBe(false);
          expect(body).not.toContain('id·');
          for (const other of people)
            if (other !== reader && !others.includes(other))
              for (const told of [`Surname${other.id.slice(3)}`, `mail.${other.id.slice(3)}`])
                expect(body.includes(told), `${told} for ${reader.id}`).toBe(false);
        }
      },
    ),
    { numRuns: 60 },
  );
});
