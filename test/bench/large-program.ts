import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/stats/seeded-random.ts';

const topics = [
  'Leading a team',
  'Budgets, planning and numbers',
  'Negotiation',
  'Presenting',
  'Career planning',
  'Working with clients',
  'Conflict',
  'Strategy',
  'Remote work',
  'Hiring',
];
const values = [
  'Clear plans',
  'Learning new things',
  'Helping others succeed',
  'High ambition',
  'Calm and balance',
  'Open and direct words',
  'Trying things out',
];
const levels = ['Associate', 'Consultant', 'Manager', 'Director', 'Partner'];
const departments = ['Advisory', 'Technology', 'Finance', 'People', 'Operations', 'Sales'];
const zones = ['Europe/Berlin', 'Europe/London', 'Europe/Warsaw', 'Europe/Lisbon'];

/** A folder with two form exports and a program.yaml for as many people as asked, half of them mentors; the same every time. */
export function writeLargeProgram(dir: string, people: number): void {
  const random = seededRandom(`bench ${people}`);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const some = (from: readonly string[], count: number) => [
    ...new Set(Array.from({ length: count }, () => pick(from))),
  ];
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const common = (id: string) => [
    id,
    `Person ${id}`,
    `${id.toLowerCase()}@example.com`,
    pick(departments),
    pick(zones),
    some(['English', 'German', 'Polish'], 2).join(';'),
    some(values, 3).join(';'),
  ];
  const header = [
    'Employee number',
    'Name',
    'E-mail',
    'Department',
    'Time zone',
    'Languages',
    'What matters most to you at work?',
    'Level',
  ];
  const mentees = Array.from({ length: people / 2 }, (_, at) => [
    ...common(`E${1000 + at}`),
    pick(levels.slice(0, 3)),
    some(topics, 3).join(';'),
  ]);
  const mentors = Array.from({ length: people / 2 }, (_, at) => [
    ...common(`M${1000 + at}`),
    pick(levels.slice(2)),
    some(topics, 5).join(';'),
    pick(['1', '1', '2']),
  ]);
  const csv = (rows: readonly (readonly string[])[]) =>
    `${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'mentees.csv'), csv([[...header, 'What would you like to work on?'], ...mentees]));
  writeFileSync(
    join(dir, 'mentors.csv'),
    csv([[...header, 'With which topics can you help?', 'How many mentees could you take?'], ...mentors]),
  );
  writeFileSync(
    join(dir, 'program.yaml'),
    `name: Benchmark ${people}
start: 2026-03-02
end: 2026-11-27
fields:
  level: {type: ordinal, order: [${levels.join(', ')}]}
  topics: {type: set, column: {mentee: "What would you like to work on?", mentor: "With which topics can you help?"}, options: [${topics.map((t) => `"${t}"`).join(', ')}]}
  values: {type: set, column: "What matters most to you at work?"}
matching:
  rules: [{level_gap: {min: 1}}, {different: department}, {share: {field: languages}}, {timezone_gap: {max_hours: 3}}]
  criteria:
    - {name: Topics, type: coverage, mentee: topics_wanted, mentor: topics_offered, weight: 40}
    - {name: Level, type: closeness, field: level, gap: {ideal: 2, tolerance: 2}, weight: 15}
    - {name: Values, type: similarity, field: values, weight: 20}
`,
  );
}
