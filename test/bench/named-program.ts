import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/stats/seeded-random.ts';

const first = ['Ada', 'Björn', 'Çağla', 'Darnell', 'Eleanor', 'Friederike', 'Grzegorz', 'Hanna', 'Ines'];
const last = ['Almeroth', 'Böhnke', 'Castanheira', 'Dvořák', 'Eriksson', 'Fröhlich', 'Żmudziński', 'Whitby'];
const levels = ['Associate', 'Consultant', 'Manager', 'Director', 'Partner'];
const departments = ['Advisory', 'Technology', 'Finance', 'People', 'Operations', 'Sales'];
const zones = ['Europe/Berlin', 'Europe/London', 'Europe/Warsaw', 'Europe/Lisbon'];
const topics = [
  'Finding my direction',
  'Leading a team',
  'Budgets and numbers',
  'Asking for feedback',
  'Building networks',
  'Presenting',
  'Leading without authority',
  'Working across cultures',
  'Work and private life',
];
const values = ['Clear plans', 'Learning new things', 'Helping others', 'High ambition', 'Calm and balance'];
const sentences = [
  'I started in the plant and came to consulting by way of a secondment.',
  'What I like best is the moment when somebody says aloud what they had only thought.',
  'I have changed field twice and would do it again.',
  'Before this I ran a small team that did not have enough of anything.',
];

const header = [
  'Employee number',
  'Name',
  'E-mail',
  'Department',
  'Location',
  'Time zone',
  'Languages',
  'What matters most to you at work?',
  'Level',
  'About me',
];

/**
 * A folder as people's forms fill it: names of all letters, a few sentences about everybody, wishes of the mentees. As
 * many mentees as asked, and as many mentors; the same every time.
 */
export function writeNamedProgram(dir: string, mentees: number): void {
  const random = seededRandom(`named ${mentees}`);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const some = (from: readonly string[], count: number) =>
    [...new Set(Array.from({ length: count }, () => pick(from)))].join(';');
  const common = (id: string, ranks: readonly string[]) => [
    id,
    `${pick(first)} ${pick(last)} ${id}`,
    `${id.toLowerCase()}@example.com`,
    pick(departments),
    pick(['Berlin', 'London', 'Warsaw', 'Lisbon']),
    pick(zones),
    some(['English', 'German', 'Polish'], 2),
    some(values, 3),
    pick(ranks),
    `${pick(sentences)} ${pick(sentences)}`,
  ];
  const row = (cells: readonly string[]) => cells.map((text) => `"${text}"`).join(',');
  const csv = (rows: readonly (readonly string[])[]) => `${rows.map(row).join('\r\n')}\r\n`;
  const ids = (letter: string) => Array.from({ length: mentees }, (_, at) => `${letter}${10_000 + at}`);
  mkdirSync(dir, { recursive: true });
  writeFileSync(
    join(dir, 'mentees.csv'),
    csv([
      [...header, 'What would you like to work on?'],
      ...ids('E').map((id) => [...common(id, levels.slice(0, 3)), some(topics, 3)]),
    ]),
  );
  writeFileSync(
    join(dir, 'mentors.csv'),
    csv([
      [...header, 'With which topics can you help?', 'How many mentees could you take?'],
      ...ids('M').map((id) => [...common(id, levels.slice(2)), some(topics, 5), pick(['1', '1', '2'])]),
    ]),
  );
  writeFileSync(join(dir, 'program.yaml'), settings(mentees));
}

function settings(mentees: number): string {
  return `name: Mentoring for ${mentees}
start: 2026-03-02
end: 2026-11-27
coordinator: {name: Lena Ostrowick, email: mentoring@example.com}
fields:
  level: {type: ordinal, order: [${levels.join(', ')}]}
  topics: {type: set, column: {mentee: "What would you like to work on?", mentor: "With which topics can you help?"}, options: [${topics.join(', ')}]}
  values: {type: set, column: "What matters most to you at work?"}
matching:
  rules: [{level_gap: {min: 1}}, {different: department}, {share: {field: languages}}, {timezone_gap: {max_hours: 3}}]
  criteria:
    - {name: Topics, type: coverage, mentee: topics_wanted, mentor: topics_offered, weight: 40}
    - {name: Level, type: closeness, field: level, gap: {ideal: 2, tolerance: 2}, weight: 15}
    - {name: Values, type: similarity, field: values, weight: 20}
`;
}
