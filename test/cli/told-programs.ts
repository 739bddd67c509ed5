import { join } from 'node:path';
import { root } from '../house/run-program.ts';
import { naughtyProgram } from './naughty-program.ts';
import { copyOf, type ProgramCopy } from './program-copy.ts';

/** Command lines one after the other, with the exit code each must have. */
type Step = readonly [args: readonly string[], code: number];

const begun = (told: string, said: string, start: string): readonly Step[] => [
  [['match', '--today', told], 0],
  [['pairing', 'all', 'propose', '--today', told], 0],
  [['pairing', 'all', 'accept', '--today', said], 0],
  [['pairing', 'all', 'start', '--on', start, '--today', said], 0],
  [['schedule', '--today', said], 0],
];

/** From sign-up to a report half-way, in a program of whatever format; `answers` come in on a day, with the exit code. */
const formatStory = (
  start: string,
  answers: { readonly file: string; readonly on: string },
): readonly Step[] => [
  [['match', '--today', '2026-02-16'], 0],
  [['verify', '--today', '2026-02-16'], 0],
  [['pairing', 'all', 'start', '--on', start, '--today', start], 0],
  [['schedule', '--today', '2026-02-24'], 0],
  // Each file of answers holds one by a stranger.
  [['ingest', `answers/${answers.file}`, '--today', answers.on], 1],
  [['status', '--today', answers.on], 0],
  [['report', 'match', 'progress', '--format', 'html,json', '--today', answers.on], 0],
];

/** The reports that others than the coordinator read, half-way and after the end, for each audience that they are made for. */
const reportsForAll = (halfWay: string, afterwards: string): readonly Step[] => {
  const report = (audience: keyof typeof folders, today: string, ...kinds: readonly string[]): Step => [
    ['report', ...kinds, '--audience', audience, '--out', folders[audience], '--today', today],
    0,
  ];
  return [
    report('hr', halfWay, 'equity', 'audit', 'summary'),
    report('public', halfWay, 'equity', 'summary'),
    report('coordinator', halfWay, 'equity', 'audit', 'summary'),
    [['pairing', 'all', 'complete', '--on', '2026-11-27', '--today', '2026-11-30'], 0],
    report('hr', afterwards, 'retention', 'roi'),
    report('public', afterwards, 'retention', 'roi'),
    report('coordinator', afterwards, 'retention', 'roi'),
  ];
};
const folders = { hr: 'out', public: 'out/public', coordinator: 'out/all' } as const;

/** The first example in German, as `language: de` makes it. */
function northwindInGerman(): ProgramCopy {
  const copy = copyOf(join(root, 'fixtures', 'northwind'));
  copy.write('program.yaml', copy.read('program.yaml').replace('\nlanguage: en\n', '\nlanguage: de\n'));
  return copy;
}

const fixture = (name: string) => () => copyOf(join(root, 'fixtures', name));

/** Each program whose pages are looked at: where it comes from, and what happens in it. */
const programs = {
  northwind: {
    copy: () => copyOf(join(root, 'fixtures', 'northwind')),
    steps: [
      ...begun('2026-02-16', '2026-02-23', '2026-03-02'),
      [['ingest', 'answers/checkins-april.csv', 'answers/checkins-june.csv', '--today', '2026-06-30'], 1],
      [['match', '--today', '2026-07-01'], 0],
      [['match', '--compare', '--today', '2026-07-01'], 0],
      [['report', 'match', 'progress', '--today', '2026-07-06'], 0],
      ...reportsForAll('2026-07-06', '2027-03-16'),
    ],
  },
  'northwind-in-german': {
    copy: northwindInGerman,
    steps: [
      ...begun('2026-02-16', '2026-02-23', '2026-03-02'),
      [['ingest', 'answers/checkins-april.csv', 'answers/checkins-june.csv', '--today', '2026-06-30'], 1],
      ...reportsForAll('2026-07-06', '2027-03-16'),
    ],
  },
  lindenau: {
    copy: () => copyOf(join(root, 'fixtures', 'lindenau')),
    steps: [
      ...begun('2026-01-20', '2026-02-09', '2026-03-16'),
      [['ingest', 'answers/rueckmeldung-mai.csv', '--today', '2026-05-18'], 0],
      [['match', '--today', '2026-05-18'], 0],
      [['report', 'match', 'progress', '--today', '2026-05-18'], 0],
    ],
  },
  group: {
    copy: fixture('group'),
    steps: formatStory('2026-03-02', { file: 'checkins-june.csv', on: '2026-06-10' }),
  },
  peer: {
    copy: fixture('peer'),
    steps: formatStory('2026-03-02', { file: 'checkins-june.csv', on: '2026-06-10' }),
  },
  circle: {
    copy: fixture('circle'),
    steps: formatStory('2026-03-02', { file: 'rueckmeldung-juni.csv', on: '2026-06-10' }),
  },
  flash: {
    copy: fixture('flash'),
    steps: formatStory('2026-03-05', { file: 'checkins-same-day.csv', on: '2026-03-06' }),
  },
  roles: {
    copy: fixture('roles'),
    steps: formatStory('2026-03-02', { file: 'checkins-june.csv', on: '2026-06-10' }),
  },
  reverse: {
    copy: fixture('reverse'),
    steps: formatStory('2026-03-02', { file: 'rueckmeldung-mai.csv', on: '2026-05-12' }),
  },
  'e-mentoring': {
    copy: fixture('e-mentoring'),
    steps: formatStory('2026-03-02', { file: 'checkins-june.csv', on: '2026-06-16' }),
  },
  informal: {
    copy: fixture('informal'),
    steps: [
      [['check', '--today', '2026-02-20'], 0],
      [['match', '--today', '2026-02-20'], 0],
      [['verify', '--today', '2026-02-20'], 0],
      [['schedule', '--today', '2026-02-20'], 0],
      [['ingest', 'answers/checkins-july.csv', '--today', '2026-07-16'], 1],
      [['status', '--today', '2026-07-16'], 0],
      [['report', 'match', 'progress', '--format', 'html,json', '--today', '2026-07-16'], 0],
    ],
  },
  // Half-way, with everything that a running program has: forms, goals, certificates, an earlier cohort beside it.
  halfway: {
    copy: fixture('halfway'),
    steps: [
      // One row is by somebody whom no pairing knows.
      [
        [
          'ingest',
          'answers/Check-in mentees spring (Responses).csv',
          'answers/Mentors.csv',
          'answers/Check-in May(1-11).csv',
          '--today',
          '2026-06-05',
        ],
        1,
      ],
      [['ingest', '--template', '--today', '2026-06-05'], 0],
      [
        [
          ...['report', 'progress', 'goals', 'recognition', '--format', 'html', '--today', '2026-06-05'],
          ...['--compare', join(root, 'fixtures', 'halfway')],
        ],
        0,
      ],
    ],
  },
  naughty: {
    copy: naughtyProgram,
    steps: [
      ...begun('2026-02-16', '2026-02-23', '2026-03-02'),
      [['match', '--today', '2026-03-02'], 0],
      [['report', 'match', 'progress', '--today', '2026-03-10'], 0],
    ],
  },
} as const satisfies Record<string, { copy: () => ProgramCopy; steps: readonly Step[] }>;

export type ProgramName = keyof typeof programs;

/** The programs of formats other than one-to-one, and those that templates make of one-to-one. */
export const formatPrograms = [
  'group',
  'peer',
  'circle',
  'flash',
  'roles',
  'reverse',
  'e-mentoring',
  'informal',
] as const satisfies readonly ProgramName[];

export type ToldProgram = {
  readonly dir: string;
  /** Every file in it, by path. */
  readonly files: readonly string[];
  readonly pages: readonly string[];
  /** Each command line and what it said. */
  readonly said: string;
};

/** A program as told to its last step. */
export async function toldProgram(name: ProgramName, env: NodeJS.ProcessEnv = {}): Promise<ToldProgram> {
  const { copy, steps } = programs[name];
  const program = copy();
  const said: string[] = [];
  for (const [args, code] of steps) {
    const run = await program.run(args, { env });
    if (run.code !== code) throw new Error(`mentor ${args.join(' ')}: exit ${run.code}\n${run.stderr}`);
    said.push(`$ mentor ${args.join(' ')}\n${run.stdout}${run.stderr}`);
  }
  const files = [...program.tree().keys()].sort();
  return {
    dir: program.dir,
    files,
    pages: files.filter((path) => path.endsWith('.html')),
    said: said.join('\n'),
  };
}
