/**
 * Every way in which a command writes, on programs of a dozen invented people: what lies there before, the command line,
 * and how it ends. A command that is new gets a line here, or is named under `readingLines`.
 */
export type Scene = {
  readonly base: keyof typeof bases;
  readonly line: readonly string[];
  /** How it ends undisturbed, 0 unless said. */
  readonly code?: number;
  /** How the same line ends after it was done; whatever it says, it changes nothing. */
  readonly again: number;
  /** A record that tells what was new in the run that wrote it, and so is another after the second. */
  readonly tells?: string;
  /** Pages that are missing are made again by other commands: the same line is refused. */
  readonly pagesByOthers?: true;
};

/** How a folder comes about: command lines one after the other, then files that are edited. */
type Base = {
  readonly lines: readonly (readonly string[])[];
  readonly edits?: readonly Edit[];
};
/** A change of the text of one file; undefined: the file goes. Folders go by their name with a stroke. */
export type Edit = readonly [path: string, change?: (text: string) => string];

const demo = (stage: string, folder = 'program') => [
  ...['demo', folder, '--people', '12', '--stage', stage, '--seed', 's', '--start', '2026-03-02'],
  ...['--today', '2026-02-16'],
];
const on = (day: string, ...line: readonly string[]) => [...line, '-C', 'program', '--today', day];
const sheetsAside: Edit = ['program/out/'];
const settingsAside: readonly Edit[] = [['program/program.yaml'], ['program/DEMO.md']];

const drawn = (text: string) => `${text}\nlottery: {announced: 2026-01-12, waiting_until: 2027-03-01}\n`;
const counted = (text: string) =>
  `${text.replace('\nfields:', '\nfields:\n  department: {use: audit}')}
roi: {currency: EUR, salary: 52000, hourly_cost: 45, coordinator: 4000}\n`;
const withoutLastRows = (text: string) => text.trimEnd().split('\n').slice(0, -2).join('\n');

export const bases = {
  nothing: { lines: [] },
  'an empty folder': { lines: [demo('applications')], edits: [['program/']] },
  forms: { lines: [demo('applications')], edits: settingsAside },
  'forms and a name': {
    lines: [demo('applications')],
    edits: [['program/program.yaml', () => 'name: Meridian\n'], ['program/DEMO.md']],
  },
  'the last cohort': { lines: [demo('applications', 'last'), demo('applications')], edits: settingsAside },
  applications: { lines: [demo('applications')] },
  'more mentees than places': {
    lines: [demo('applications')],
    edits: [
      ['program/program.yaml', drawn],
      ['program/Mentor application (Responses).csv', withoutLastRows],
    ],
  },
  drafts: { lines: [demo('applications'), on('2026-02-16', 'match')] },
  proposed: {
    lines: [
      demo('applications'),
      on('2026-02-16', 'match', '--format', 'html'),
      on('2026-02-16', 'pairing', 'all', 'propose'),
    ],
  },
  accepted: {
    lines: [
      demo('applications'),
      on('2026-02-16', 'match', '--format', 'html'),
      on('2026-02-16', 'pairing', 'all', 'propose'),
      on('2026-02-18', 'pairing', 'all', 'accept'),
    ],
  },
  matched: { lines: [demo('matched')] },
  paused: {
    lines: [demo('matched'), on('2026-04-01', 'pairing', 'P002', 'pause')],
    edits: [sheetsAside],
  },
  midway: { lines: [demo('midway')], edits: [sheetsAside] },
  'midway, no answers yet': {
    lines: [demo('midway')],
    edits: [
      ['program/checkins.csv'],
      ['program/answers/day-30-mentee.csv', (text) => text.replaceAll('olaf.', 'nobody.')],
      sheetsAside,
    ],
  },
  'one answer': {
    lines: [demo('midway')],
    edits: [
      ['program/checkins.csv'],
      ['program/answers/day-30-mentee.csv', (text) => text.split('\n').slice(0, 2).join('\n')],
      sheetsAside,
    ],
  },
  'somebody has left': {
    lines: [
      demo('midway'),
      // Who was erased first brought the key of the folder with them, which is another each time.
      on('2026-07-20', 'forget', 'E808911', '--yes'),
      on('2026-07-20', 'leave', 'E793073', '--reason', 'left the company'),
    ],
  },
  'a key beside': {
    lines: [demo('midway')],
    edits: [sheetsAside, ['key.txt', () => `${'a key of our own '.repeat(3)}\n`]],
  },
  finished: { lines: [demo('finished')], edits: [['program/program.yaml', counted], sheetsAside] },
} as const satisfies Readonly<Record<string, Base>>;

const afterwards = '2027-06-10';
const report = (...words: readonly string[]): Scene => ({
  base: 'finished',
  line: on(afterwards, 'report', ...words),
  again: 0,
});

export const scenes: readonly Scene[] = [
  { base: 'an empty folder', line: on('2026-01-05', 'init', '--template', 'career', '--yes'), again: 2 },
  {
    base: 'forms',
    line: on('2026-01-05', 'init', '--template', 'career', '--yes', '--format', 'md'),
    again: 2,
  },
  { base: 'the last cohort', line: on('2027-01-05', 'init', '--from', 'last', '--yes'), again: 2 },
  { base: 'nothing', line: demo('applications'), again: 2 },
  { base: 'nothing', line: demo('matched'), again: 2, pagesByOthers: true },
  { base: 'nothing', line: demo('midway'), again: 2, pagesByOthers: true },
  { base: 'nothing', line: demo('finished'), again: 2, pagesByOthers: true },
  { base: 'forms and a name', line: on('2026-02-16', 'check', '--write-fields'), again: 0 },
  { base: 'applications', line: on('2026-02-16', 'check', '--junit', 'program/out/check.xml'), again: 0 },
  { base: 'applications', line: on('2026-02-16', 'match'), again: 0 },
  { base: 'drafts', line: on('2026-02-17', 'match', '--format', 'xlsx,html'), again: 0 },
  { base: 'applications', line: on('2026-02-16', 'match', '--format', 'chronus,pushfar'), again: 0 },
  { base: 'applications', line: on('2026-02-16', 'match', '--compare'), again: 0 },
  { base: 'proposed', line: on('2026-02-17', 'match', '--rematch', '--objective', 'total'), again: 0 },
  {
    base: 'more mentees than places',
    line: on('2026-02-16', 'match', '--lottery'),
    again: 0,
    tells: 'program/match.lock.json',
  },
  { base: 'applications', line: on('2026-02-16', 'recruit', '--format', 'md,csv'), again: 0 },
  { base: 'drafts', line: on('2026-02-16', 'pairing', 'all', 'propose'), again: 2 },
  { base: 'proposed', line: on('2026-02-17', 'pairing', 'P001', 'accept', '--side', 'mentee'), again: 2 },
  {
    base: 'proposed',
    line: on('2026-02-17', 'pairing', 'P001', 'decline', '--reason', 'other aims'),
    again: 2,
  },
  { base: 'accepted', line: on('2026-02-20', 'pairing', 'all', 'start', '--on', '2026-03-02'), again: 2 },
  { base: 'matched', line: on('2026-04-01', 'pairing', 'P002', 'pause'), again: 2 },
  { base: 'paused', line: on('2026-05-01', 'pairing', 'P002', 'resume'), again: 2 },
  {
    base: 'midway',
    line: on('2026-07-20', 'pairing', 'P001', 'P002', 'end', '--reason', 'no time'),
    again: 2,
  },
  { base: 'midway', line: on('2026-12-01', 'pairing', 'all', 'complete', '--on', '2026-11-27'), again: 2 },
  { base: 'midway', line: on('2026-07-20', 'leave', 'E793073', '--reason', 'left the company'), again: 0 },
  { base: 'midway', line: on('2026-07-20', 'leave', 'E880182', '--successor', 'E856425'), again: 2 },
  { base: 'accepted', line: on('2026-02-20', 'schedule'), again: 0 },
  {
    base: 'paused',
    line: on('2026-04-02', 'schedule', '--method', 'request', '--cancel', '--format', 'html,google'),
    again: 0,
  },
  {
    base: 'midway, no answers yet',
    line: on(
      '2026-07-20',
      'ingest',
      ...['mentee', 'mentor'].map((side) => `program/answers/day-30-${side}.csv`),
    ),
    code: 1,
    again: 1,
  },
  { base: 'midway', line: on('2026-07-20', 'ingest', 'program/answers/day-90-mentee.csv'), again: 0 },
  { base: 'midway', line: on('2026-07-20', 'ingest', '--template'), again: 0 },
  { base: 'midway', line: on('2026-07-20', 'status', '--format', 'eml'), again: 0 },
  { base: 'midway', line: on('2026-07-20', 'dossier', 'E793073'), again: 0 },
  { base: 'somebody has left', line: on('2026-07-21', 'forget', 'E793073', '--yes'), again: 2 },
  { base: 'a key beside', line: on('2026-07-20', 'pseudonymise', '--key-file', 'key.txt'), again: 0 },
  report(),
  { base: 'midway', line: on('2026-07-20', 'report', 'match', '--format', 'html'), again: 0 },
  report('progress', '--gate', '--allow-unknown', '--junit', 'program/out/targets.xml', '--format', 'md'),
  report('goals', '--format', 'xlsx'),
  report('recognition', '--format', 'html'),
  report('retention', '--audience', 'hr', '--publish', '--format', 'html'),
  report('equity', '--audience', 'public', '--format', 'html'),
  report('roi', '--audience', 'coordinator', '--format', 'html'),
  report('audit', '--format', 'html'),
  report('summary', '--audience', 'public', '--publish', '--format', 'html'),
];

export const commandOf = ({ line }: Scene): string => line[0] ?? '';

/** Of each command one. */
export const firstScenes = scenes.filter(
  (scene, at) => scenes.findIndex((other) => commandOf(other) === commandOf(scene)) === at,
);

/** What only looks: no call of these changes the disk. */
export const readingLines: readonly Scene[] = [
  { base: 'applications', line: on('2026-02-16', 'check'), again: 0 },
  { base: 'applications', line: on('2026-02-16', 'match', '--dry-run'), again: 0 },
  {
    base: 'an empty folder',
    line: [...on('2026-01-05', 'init', '--template', 'peer', '--yes', '--dry-run')],
    again: 0,
  },
  { base: 'nothing', line: [...demo('midway'), '--dry-run'], again: 0 },
  { base: 'drafts', line: on('2026-02-16', 'verify'), again: 0 },
  { base: 'drafts', line: on('2026-02-16', 'explain'), again: 0 },
  { base: 'matched', line: on('2026-03-02', 'schedule', '--month'), again: 0 },
  { base: 'midway', line: on('2026-07-20', 'status'), again: 0 },
  { base: 'finished', line: on(afterwards, 'report', '--dry-run'), again: 0 },
  { base: 'applications', line: ['schema'], again: 0 },
  { base: 'matched', line: ['completion', 'bash', '--', '-C', 'program', 'explain', ''], again: 0 },
];
