import fc from 'fast-check';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const words = ['budget', 'careers', 'speaking', 'teams', 'negotiation', 'Élan'];
const zones = [
  'Europe/Berlin',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'America/New_York',
];
const ids = Array.from({ length: 10 }, (_, at) => `p${at}`);
const some = (from: readonly string[], most = from.length) =>
  fc.option(fc.subarray([...from], { maxLength: most }), { nil: undefined });
const one = <T>(...from: readonly T[]) => fc.option(fc.constantFrom(...from), { nil: undefined });
/** On a grid of an hour or a quarter, or off any. */
const windows = fc.constantFrom(60, 15, 1).chain((step) =>
  fc.option(
    fc.array(
      fc
        .tuple(
          fc.constantFrom(1, 2, 6, 7),
          fc.integer({ min: 0, max: 1379 }),
          fc.integer({ min: 1, max: 700 }),
        )
        .map(([weekday, from, length]) => ({
          weekday: weekday as 1 | 2 | 6 | 7,
          from: Math.floor(from / step) * step,
          to: (Math.floor(from / step) + Math.ceil(length / step)) * step,
        })),
      { maxLength: 4 },
    ),
    { nil: undefined },
  ),
);

const personOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    roles: fc.constantFrom(['mentee' as const], ['mentor' as const], ['mentor' as const, 'mentee' as const]),
    places: fc.integer({ min: 0, max: 2 }),
    level: one(0, 1, 2, 3),
    topics: some(words),
    languages: some(['English', 'German', 'Polish']),
    department: one('Sales', 'sales', 'Legal'),
    prefers: some(ids, 4),
    avoids: some(ids, 1),
    managers: fc.subarray(ids, { maxLength: 3 }),
    timezone: fc.constantFrom(...zones),
    location: one('Ulm', 'Bonn', 'Köln'),
    years: one(0.5, 1.25, 7, 20, 3.3, 4.1, 9.7),
    values: some(words),
    windows,
  });

const criterion = fc
  .tuple(
    fc.constantFrom<object>(
      { type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered' },
      { type: 'coverage', mentee: 'topics_wanted', mentor: 'values' },
      { type: 'similarity', field: 'values' },
      { type: 'similarity', field: 'languages' },
      { type: 'same', field: 'department' },
      { type: 'different', field: 'location' },
      { type: 'same', field: 'values' },
      { type: 'closeness', field: 'level', gap: { ideal: 2, tolerance: 2 } },
      { type: 'closeness', field: 'years_of_service', gap: { ideal: 3.3, tolerance: 7.7 } },
      { type: 'closeness', field: 'years_of_service' },
      { type: 'closeness', field: 'years_of_service', range: 3 },
      { type: 'common_hours', enough: 4 },
      { type: 'common_hours', enough: 0.7 },
      { type: 'preference' },
      { type: 'preference', only_listed: true },
      { type: 'table', file: 'scores.csv', max: 7 },
      { type: 'table', file: 'scores.csv', only_listed: true },
    ),
    fc.constantFrom(0, 0.001, 1, 40, 33.333, 1000),
    fc.constantFrom(0, 0.5, 0.333_333_3, 1),
    one('mentee', 'mentor'),
  )
  .map(([kind, weight, missing, side]) => ({
    ...kind,
    weight,
    missing,
    ...(side === undefined ? {} : { for: side }),
  }));

const rule = fc.constantFrom(
  { level_gap: { min: 1 } },
  { level_gap: { min: 0, max: 2 } },
  { outside_management_line: true },
  { not_own_manager: true },
  { same: 'location' },
  { different: 'department' },
  { different: 'values' },
  { share: { field: 'languages', min: 1 } },
  { share: { field: 'values', min: 2 } },
  { timezone_gap: { max_hours: 5.5 } },
  { common_hours: { min: 1 } },
  { mutual: true },
);

/** Programs of up to ten people with any rules and criteria, without `text`. */
export const randomProgram: fc.Arbitrary<ProgramFolder> = fc
  .record({
    people: fc.tuple(...ids.map(personOf)),
    count: fc.integer({ min: 1, max: 10 }),
    criteria: fc.array(criterion, { maxLength: 12 }),
    rules: fc.uniqueArray(rule, { maxLength: 4 }),
    scores: fc.array(
      fc.record({
        mentee: fc.constantFrom(...ids),
        mentor: fc.constantFrom(...ids),
        score: fc.integer({ min: 0, max: 9 }),
      }),
      { maxLength: 30 },
    ),
  })
  .map(({ people, count, criteria, rules, scores }) =>
    folderOf({
      program: {
        matching: {
          rules,
          criteria: criteria.map((c, at) => ({ ...c, name: `Criterion ${at}` })) as never,
        },
      },
      people: people.slice(0, count).map((person) => withManager(stripped(person))),
      scoreTables: new Map([['scores.csv', scores]]),
    }),
  );

const withManager = (person: PersonInput): PersonInput => {
  const direct = person.managers?.[0];
  return direct === undefined ? person : { ...person, manager: direct };
};

/** Without the answers that were not given. */
const stripped = (person: object): PersonInput =>
  Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)) as PersonInput;
