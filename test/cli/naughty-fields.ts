import { saved } from './csv-text.ts';
import { type ProgramCopy, programOf } from './program-copy.ts';

type Side = 'mentor' | 'mentee';
const idOf = (side: Side, nth: number): string => `${side === 'mentor' ? 'A' : 'E'}-${100 + nth}`;

/** Addresses that are allowed, and look like more than one thing. */
const oddAddresses = [
  "o'neil+1",
  'a?bcc=x',
  'a&cc=y',
  '=1+1',
  '-x',
  'a%0d%0ab',
  '{name}',
  'a|b',
  'a`b`',
  '$x',
  '_a_',
  '#a',
];

/**
 * A program in which every field that people, coordinators and exports can write holds a naughty text, each the next one:
 * `turn` says with which it begins, `people` how many there are on each side. Texts of several lines stand where a form has a large field.
 */
export function naughtyFields(texts: readonly string[], turn: number, people: number): ProgramCopy {
  let at = turn;
  // Steps that no number of texts divides: what is alike stands together in the list, and not here.
  const next = (): string => texts[(at++ * 97) % texts.length] ?? '';
  const short = (): string => next().slice(0, 200);
  const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
    saved(
      [header, ...rows].map((cells) => [...cells]),
      {},
    );
  const both = (row: (side: Side, nth: number) => readonly string[]): string[][] =>
    (['mentor', 'mentee'] as const).flatMap((side) =>
      Array.from({ length: people }, (_, nth) => [...row(side, nth)]),
    );

  const form = (side: Side): string =>
    table(
      [
        'Employee ID',
        'Full name',
        'Email',
        'Level',
        'Department',
        'Location',
        'Languages',
        `Topics ${side === 'mentor' ? 'offered' : 'wanted'}`,
        'Preferred mentors',
        'Biography',
        'Goal',
        'Availability',
        short() || 'x',
      ],
      Array.from({ length: people }, (_, nth) => [
        ...[idOf(side, nth), short(), `${oddAddresses[nth % oddAddresses.length]}${side}${nth}@x.example`],
        ...[
          short(),
          short(),
          short(),
          short(),
          short(),
          side === 'mentee' ? `${short()} ${nth}` : '',
          next(),
          next(),
        ],
        ...['Mon 09:00-12:00; Wed 14:00-17:00', next()],
      ]),
    );
  const program = {
    name: short(),
    start: '2026-03-02',
    end: '2026-06-30',
    timezone: 'Europe/Berlin',
    calendar_title: `{program} ${short()} {partner}`,
    coordinator: { name: short(), email: 'mentoring@x.example', phone: short() },
    people: (['mentor', 'mentee'] as const).map((role) => ({ file: `${role}s.csv`, role })),
    roles: { mentor: next(), mentee: next() },
    matching: {
      rules: [{ different: 'department' }],
      criteria: [
        { name: short(), type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 10 },
        { name: short(), type: 'similarity', field: 'languages', weight: 5 },
      ],
    },
    meetings: {
      every: '4 weeks',
      place: short(),
      events: [{ name: short(), on: '2026-03-02 13:00', length: '60 min' }],
    },
    checkins: {
      waves: ['day 30', 'end'],
      questions: {
        satisfaction: { column: 'Satisfied', scale: { min: 1, max: 5 } },
        note: { column: 'Anything else?' },
      },
    },
    training: [short(), short()],
    recognition: {
      meetings: '1/100',
      least: 0,
      training: false,
      closing_form: false,
      place: short(),
      signatory: short(),
    },
    targets: { 'match-rate': '>= 10%' },
    benchmarks: { 'match-rate': { value: '90%', source: short(), grade: 'vendor' } },
  };
  return programOf({
    'program.yaml': `${JSON.stringify(program, undefined, 2)}\n`,
    'mentors.csv': form('mentor'),
    'mentees.csv': form('mentee'),
    'overrides.csv': table(
      ['kind', 'person', 'other', 'field', 'value', 'from', 'until', 'reason', 'by'],
      [
        ['pin', idOf('mentee', 0), idOf('mentor', 0), '', '', '', '', next(), short()],
        ['ban', idOf('mentee', 1), idOf('mentor', 1), '', '', '', '', next(), short()],
        ['set', idOf('mentee', 2), '', 'biography', next(), '', '', next(), short()],
      ],
    ),
    'goals.csv': table(
      ['goal_id', 'person', 'title', 'category', 'measure', 'target', 'due', 'note'],
      both((side, nth) => [
        `G${side}${nth}`,
        idOf(side, nth),
        short() || 'x',
        '',
        short(),
        '3',
        '2026-06-01',
        next(),
      ]),
    ),
    'training.csv': table(
      ['person', 'module', 'format', 'minutes', 'completed'],
      both((side, nth) => [idOf(side, nth), short() || 'x', short(), '60', '2026-03-01']),
    ),
    'contacts.csv': table(
      ['date', 'person', 'channel', 'reason', 'outcome'],
      both((side, nth) => ['2026-04-01', idOf(side, nth), short(), short(), next()]),
    ),
    'roster.csv': table(
      [
        'Employee ID',
        'Name',
        'Email',
        'Hire date',
        'Exit date',
        'Exit reason',
        'Department',
        'Location',
        'Level',
      ],
      both((side, nth) => [
        idOf(side, nth),
        short(),
        `${side}${nth}@x.example`,
        '2020-01-01',
        '',
        short(),
        short(),
        short(),
        short(),
      ]),
    ),
    'answers/<b>=1+1 & ‮June.csv': table(
      ['Timestamp', 'Employee ID', 'Satisfied', short() || 'x', 'Anything else?'],
      both((side, nth) => ['2026-06-10 10:00', idOf(side, nth), String((nth % 5) + 1), next(), next()]),
    ),
  });
}
