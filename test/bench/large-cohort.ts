import type { FieldSpec, Fields, FieldType, FieldValue } from '../../src/model/field.ts';
import type { Person, Role } from '../../src/model/person.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { folderOf } from '../match/small-program.ts';
import { drawFor, idOf, questions, zones } from './cohort-questions.ts';
import { placesOf, type Size } from './instances.ts';
import { RowOfColumns } from './row-of-columns.ts';

/** Twelve criteria of all kinds that forms ask for, and the rules that most programs have. */
const matching: ProgramInput['matching'] = {
  rules: [
    { level_gap: { min: 1 } },
    { outside_management_line: true },
    { share: { field: 'languages', min: 1 } },
    { timezone_gap: { max_hours: 3 } },
  ],
  criteria: [
    { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 30 },
    { name: 'Where to', type: 'coverage', mentee: 'target_function', mentor: 'past_functions', weight: 10 },
    { name: 'Own choice', type: 'preference', weight: 15 },
    { name: 'Level', type: 'closeness', field: 'level', gap: { ideal: 2, tolerance: 2 }, weight: 10 },
    {
      name: 'Years',
      type: 'closeness',
      field: 'years_of_service',
      gap: { ideal: 8, tolerance: 10 },
      weight: 5,
    },
    { name: 'Values', type: 'similarity', field: 'values', weight: 8 },
    { name: 'Interests', type: 'similarity', field: 'interests', weight: 4 },
    { name: 'Languages', type: 'similarity', field: 'languages', weight: 3 },
    { name: 'Other department', type: 'different', field: 'department', weight: 4 },
    { name: 'Function', type: 'same', field: 'function', weight: 3 },
    { name: 'Site', type: 'same', field: 'location', weight: 3 },
    { name: 'Common hours', type: 'common_hours', enough: 4, weight: 5 },
  ],
};

const specs: readonly [string, FieldType][] = [
  ['level', 'ordinal'],
  ['topics_wanted', 'set'],
  ['topics_offered', 'set'],
  ['target_function', 'category'],
  ['past_functions', 'set'],
  ['prefers', 'ranking'],
  ['years_of_service', 'number'],
  ['values', 'set'],
  ['interests', 'set'],
  ['languages', 'set'],
  ['department', 'category'],
  ['function', 'category'],
  ['location', 'category'],
  ['availability', 'availability'],
];

/**
 * A cohort as large as asked, the same for the same seed: mentees below mentors in level, chains of managers among the
 * mentors, a third of the mentees with wishes, one answer in twenty missing. Answers that are alike are one object, and a
 * person's answers are a row of shared columns, so that people are cheap in memory.
 */
export function largeCohort(size: Size): ProgramFolder {
  const folder = folderOf({
    program: { name: 'Large', start: '2026-03-02', seed: `large ${size.seed}`, matching },
    people: [],
  });
  const places = placesOf(size);
  const mentees = side('mentee', size.mentees, size);
  const mentors = side('mentor', size.mentors, size);
  const people = [
    ...mentees.map((fields, at) => personOf('mentee', { at, fields, places: 1, size })),
    ...mentors.map((fields, at) => personOf('mentor', { at, fields, places: places[at] ?? 0, size })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const fields = new Map<string, FieldSpec>(
    specs.map(([name, type]) => [name, { name, type, use: 'open', label: name }]),
  );
  return { ...folder, cohort: { people, fields } };
}

/** Answers of one side, as rows of columns. */
function side(role: Role, count: number, size: Size): readonly Fields[] {
  const columns = new Map(
    questions(role, size.mentors).map(([name, answer], nth) => {
      const known = new Map<string, FieldValue>();
      const answers = Array.from({ length: count }, (_, at) => {
        const draw = drawFor(size.seed + 1000 * (nth + 1) + (role === 'mentor' ? 500 : 0), at);
        if (draw.chance(5)) return undefined;
        const value = answer(draw);
        if (value === undefined || name === 'prefers') return value;
        const key = JSON.stringify(value);
        if (!known.has(key)) known.set(key, value);
        return known.get(key);
      });
      return [name, answers] as const;
    }),
  );
  return Array.from({ length: count }, (_, at) => new RowOfColumns(columns, at));
}

function personOf(
  role: Role,
  known: { readonly at: number; readonly fields: Fields; readonly places: number; readonly size: Size },
): Person {
  const { at, fields, places, size } = known;
  const draw = drawFor(size.seed + (role === 'mentor' ? 7 : 8), at);
  // A mentor's manager is one with a tenth of the number, so that chains are short and end.
  const boss = role === 'mentor' ? Math.floor(at / 10) : draw.whole(size.mentors);
  const managers =
    role === 'mentor' && at < 10 ? [] : [boss, Math.floor(boss / 10)].map((j) => idOf('mentor', j));
  const id = idOf(role, at);
  return {
    id,
    name: id,
    roles: role === 'mentor' ? mentorOnly : menteeOnly,
    timezone: zones[Math.min(draw.whole(6), zones.length) % zones.length] ?? 'UTC',
    capacity: { [role]: places },
    as: { [role]: fields },
    managers: [...new Set(managers)],
    places: nowhere,
    ...(managers[0] === undefined ? {} : { managerId: managers[0] }),
  };
}

const mentorOnly: readonly Role[] = ['mentor'];
const menteeOnly: readonly Role[] = ['mentee'];
const nowhere: Person['places'] = [{ file: 'people.csv', row: 2 }];
