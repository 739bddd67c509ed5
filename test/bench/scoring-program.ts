import type { WeeklyWindow } from '../../src/model/day.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { folderOf } from '../match/small-program.ts';

const named = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name} ${at}`);
const topics = named('topic', 24);
const values = named('value', 12);
const languages = ['English', 'German', 'Polish', 'French', 'Dutch'];
const departments = named('department', 8);
const places = named('place', 15);
const vocabulary = named('word', 1500).map((word) => word.replace(' ', ''));
const zones = ['Europe/Berlin', 'Europe/London', 'America/New_York', 'Asia/Kathmandu'];

/** A program with all kinds of criteria, twelve in all, and four rules, from profiles such as forms give; the same every time. */
export function scoringProgram(mentees: number, mentors: number): ProgramFolder {
  const random = seededRandom(`scoring ${mentees} ${mentors}`);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const some = <T>(from: readonly T[], count: number) => [
    ...new Set(Array.from({ length: count }, () => pick(from))),
  ];
  const windows = (): WeeklyWindow[] =>
    Array.from({ length: 4 }, (_, day) => {
      const from = 480 + 60 * below(8);
      return { weekday: (day + 1) as 1 | 2 | 3 | 4, from, to: from + 60 * (1 + below(3)) };
    });
  const text = () =>
    Array.from({ length: 25 }, () => vocabulary[Math.floor(1500 * random() * random())] ?? '').join(' ');
  const people = (role: 'mentee' | 'mentor', count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${role}${at}`,
      roles: [role],
      level: role === 'mentee' ? below(4) : 1 + below(5),
      topics: some(topics, role === 'mentee' ? 4 : 7),
      languages: ['English', ...some(languages, 2)],
      department: pick(departments),
      location: pick(places),
      timezone: pick(zones),
      years: Math.floor(random() * 3000) / 100,
      values: some(values, 4),
      biography: text(),
      windows: windows(),
      manager: `boss${below(Math.ceil(count / 8))}`,
      prefers: some(
        Array.from({ length: 3 }, () => `${role === 'mentee' ? 'mentor' : 'mentee'}${below(count)}`),
        3,
      ),
    }));
  return folderOf({
    people: [...people('mentee', mentees), ...people('mentor', mentors)],
    scoreTables: new Map([
      [
        'scores.csv',
        Array.from({ length: 5 * mentees }, () => ({
          mentee: `mentee${below(mentees)}`,
          mentor: `mentor${below(mentors)}`,
          score: below(101),
        })),
      ],
    ]),
    program: {
      matching: {
        rules: [
          { level_gap: { min: 1 } },
          { outside_management_line: true },
          { different: 'department' },
          { share: { field: 'languages', min: 1 } },
        ],
        criteria: [
          { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 40 },
          { name: 'Values', type: 'similarity', field: 'values', weight: 20 },
          { name: 'Languages', type: 'similarity', field: 'languages', weight: 5 },
          { name: 'Level', type: 'closeness', field: 'level', gap: { ideal: 2, tolerance: 2 }, weight: 15 },
          { name: 'Years', type: 'closeness', field: 'years_of_service', weight: 5 },
          { name: 'Hours', type: 'common_hours', enough: 4, weight: 15 },
          { name: 'Choice', type: 'preference', weight: 25 },
          { name: 'About', type: 'text', mentee: 'biography', mentor: 'biography', weight: 10 },
          { name: 'Model', type: 'table', file: 'scores.csv', weight: 10 },
          { name: 'Place', type: 'same', field: 'location', weight: 5 },
          { name: 'Other place', type: 'different', field: 'department', weight: 5 },
          { name: 'Choice of mentees', type: 'preference', weight: 5, for: 'mentee' },
        ],
      },
    },
  });
}
