import type { WeeklyWindow } from '../../src/model/day.ts';
import type { FieldSpec, Fields, FieldType, FieldValue } from '../../src/model/field.ts';
import type { Person, Role } from '../../src/model/person.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { drawnNumber } from '../match/reference/drawn-number.ts';
import { folderOf } from '../match/small-program.ts';
import { placesOf, type Size } from './instances.ts';

const topics = [
  'Leading a team',
  'Budgets',
  'Negotiation',
  'Presenting',
  'Career planning',
  'Working with clients',
  'Conflict',
  'Strategy',
  'Remote work',
  'Hiring',
  'Data',
  'Design',
  'Law',
  'Research',
  'Sales',
  'Security',
  'Writing',
  'Feedback',
  'Change',
  'Working abroad',
  'Public speaking',
  'Delegating',
  'Returning to work',
  'Further training',
];
const personalValues = [
  'Plans',
  'Learning',
  'Helping',
  'Ambition',
  'Calm',
  'Openness',
  'Trying out',
  'Humour',
];
const interests = [
  'Running',
  'Music',
  'Cooking',
  'Chess',
  'Hiking',
  'Books',
  'Games',
  'Gardens',
  'Film',
  'Sailing',
];
const tongues = ['English', 'German', 'French', 'Polish', 'Spanish'];
const departments = [
  'Advisory',
  'Technology',
  'Finance',
  'People',
  'Operations',
  'Sales',
  'Legal',
  'Research',
];
const functions = [
  'Consulting',
  'Engineering',
  'Controlling',
  'Recruiting',
  'Logistics',
  'Accounts',
  'Patents',
  'Labs',
];
const sites = ['Berlin', 'Hamburg', 'Munich', 'London', 'Warsaw', 'Lisbon', 'Paris'];
const zones = ['Europe/Berlin', 'Europe/London', 'Europe/Warsaw', 'Europe/Lisbon', 'America/New_York'];
const levels = ['Associate', 'Consultant', 'Senior', 'Manager', 'Director', 'Partner'];

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

type Draw = { readonly whole: (below: number) => number; readonly chance: (percent: number) => boolean };

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
    questions(role, size).map(([name, answer], nth) => {
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

/** What each side is asked, with an answer for a draw. */
function questions(
  role: Role,
  { mentors }: Size,
): readonly (readonly [string, (draw: Draw) => FieldValue | undefined])[] {
  const mentee = role === 'mentee';
  const some = (of: readonly string[], most: number) => (draw: Draw) =>
    ({ type: 'set', items: picked(of, 1 + draw.whole(most), draw) }) satisfies FieldValue;
  const one = (of: readonly string[]) => (draw: Draw) =>
    ({ type: 'category', text: of[draw.whole(of.length)] ?? '' }) satisfies FieldValue;
  const wishes = (draw: Draw): FieldValue | undefined =>
    draw.chance(33)
      ? { type: 'ranking', items: Array.from({ length: 3 }, () => idOf('mentor', draw.whole(mentors))) }
      : undefined;
  const level = (draw: Draw): FieldValue => {
    const rank = mentee ? Math.min(draw.whole(3), draw.whole(4)) : 2 + draw.whole(4);
    return { type: 'ordinal', rank, text: levels[rank] ?? '' };
  };
  return [
    ['level', level],
    mentee ? ['topics_wanted', some(topics, 4)] : ['topics_offered', some(topics, 8)],
    mentee ? ['target_function', one(functions)] : ['past_functions', some(functions, 3)],
    ...(mentee ? [['prefers', wishes] as const] : []),
    ['years_of_service', (draw) => ({ type: 'number', number: (mentee ? 0 : 5) + draw.whole(20) })],
    ['values', some(personalValues, 3)],
    ['interests', some(interests, 4)],
    ['languages', (draw) => ({ type: 'set', items: picked(tongues, draw.chance(50) ? 1 : 2, draw, 60) })],
    ['department', one(departments)],
    ['function', one(functions)],
    ['location', one(sites)],
    ['availability', (draw) => ({ type: 'availability', windows: hours(draw) })],
  ];
}

/** Some of these in their order; the first of them each time with the chance `first`, in percent. */
function picked(of: readonly string[], count: number, draw: Draw, first = 0): readonly string[] {
  const chosen = new Set(draw.chance(first) ? [0] : []);
  while (chosen.size < count) chosen.add(draw.whole(of.length));
  return of.filter((_, at) => chosen.has(at));
}

/** Two or three mornings or afternoons of the week. */
function hours(draw: Draw): readonly WeeklyWindow[] {
  const days = picked(['1', '2', '3', '4', '5'], 2 + draw.whole(2), draw);
  const from = draw.chance(50) ? 540 : 780;
  return days.map((day) => ({ weekday: Number(day) as WeeklyWindow['weekday'], from, to: from + 180 }));
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
const idOf = (role: Role, at: number) => `${role === 'mentor' ? 'M' : 'E'}${100_000 + at}`;

/** Draws of one person for one question. */
function drawFor(seed: number, at: number): Draw {
  let nth = 64 * at;
  const whole = (below: number) => drawnNumber(seed, nth++) % below;
  return { whole, chance: (percent) => whole(100) < percent };
}

/** The answers of one person: a view of columns, so that a person costs two words and not a map. */
class RowOfColumns implements ReadonlyMap<string, FieldValue> {
  private readonly columns: ReadonlyMap<string, readonly (FieldValue | undefined)[]>;
  private readonly at: number;
  constructor(columns: ReadonlyMap<string, readonly (FieldValue | undefined)[]>, at: number) {
    this.columns = columns;
    this.at = at;
  }

  get(name: string): FieldValue | undefined {
    return this.columns.get(name)?.[this.at];
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  *entries(): MapIterator<[string, FieldValue]> {
    for (const name of this.columns.keys()) {
      const value = this.get(name);
      if (value !== undefined) yield [name, value];
    }
  }

  *keys(): MapIterator<string> {
    for (const [name] of this.entries()) yield name;
  }

  *values(): MapIterator<FieldValue> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, FieldValue]> {
    return this.entries();
  }

  forEach(tell: (value: FieldValue, key: string, map: ReadonlyMap<string, FieldValue>) => void): void {
    for (const [name, value] of this.entries()) tell(value, name, this);
  }
}
