import { naughtyStrings } from './naughty-strings.ts';
import { type ProgramCopy, programOf } from './program-copy.ts';

/** A NUL is refused where the file is read: no page can hold one. */
const readable = naughtyStrings.filter((text) => !text.includes('\0'));

type Role = 'mentor' | 'mentee';
const header = ['id', 'name', 'email', 'department', 'location', 'languages', 'topics', 'biography', 'goal'];

/** A cell as a form exports it: quoted, quotation marks doubled. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** People of one side, as many as there are strings; field after field takes the strings in another turn. */
function people(role: Role): string {
  const letter = role === 'mentor' ? 'A' : 'E';
  const turn = (nth: number, field: number): string =>
    readable[(nth + field * 97 + (role === 'mentor' ? 13 : 0)) % readable.length] ?? '';
  const rows = readable.map((_, nth) => [
    `${letter}${nth + 1001}`,
    turn(nth, 0),
    `${letter.toLowerCase()}${nth + 1001}@naughty.example`,
    turn(nth, 1),
    turn(nth, 2),
    turn(nth, 3),
    turn(nth, 4),
    turn(nth, 5),
    turn(nth, 6),
  ]);
  return [header, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** A program in which every field of everybody, its name, its events and its coordinator hold naughty strings. */
export function naughtyProgram(): ProgramCopy {
  const program = {
    name: '</style></title><script>alert(1)</script> & "Co" {name}',
    start: '2026-03-02',
    end: '2026-04-30',
    coordinator: { name: '<img src=x onerror=alert(1)>', email: 'mentoring@naughty.example', phone: '=1+1' },
    people: [
      { file: 'mentors.csv', role: 'mentor' },
      { file: 'mentees.csv', role: 'mentee' },
    ],
    roles: { mentor: '<script>alert(2)</script>', mentee: '[x](javascript:alert(3)) **b** <b>i</b>' },
    matching: {
      criteria: [
        {
          name: '<i>Topics</i>',
          type: 'coverage',
          mentee: 'topics_wanted',
          mentor: 'topics_offered',
          weight: 10,
        },
        { name: '{{7*7}}', type: 'similarity', field: 'languages', weight: 10 },
      ],
    },
    meetings: {
      every: '4 weeks',
      events: [{ name: '<svg onload=alert(1)>', on: '2026-03-02 13:00', length: '60 min' }],
    },
  };
  return programOf({
    'program.yaml': `${JSON.stringify(program, undefined, 2)}\n`,
    'mentors.csv': people('mentor'),
    'mentees.csv': people('mentee'),
  });
}
