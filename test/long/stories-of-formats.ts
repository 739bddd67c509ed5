import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/run-program.ts';
import { shuffleRows } from '../house/shuffle-rows.ts';
import type { Step } from '../house/whole-story.ts';

const pages = 'html,md,csv,json,xlsx';

/** The example programs of other formats and in German: the first day, the answers that come in, and when. */
const programs: readonly {
  readonly name: string;
  readonly start: string;
  readonly answers: string;
  readonly on: string;
}[] = [
  { name: 'circle', start: '2026-03-02', answers: 'rueckmeldung-juni.csv', on: '2026-06-10' },
  { name: 'group', start: '2026-03-02', answers: 'checkins-june.csv', on: '2026-06-10' },
  { name: 'peer', start: '2026-03-02', answers: 'checkins-june.csv', on: '2026-06-10' },
  { name: 'flash', start: '2026-03-05', answers: 'checkins-same-day.csv', on: '2026-03-06' },
  { name: 'roles', start: '2026-03-02', answers: 'checkins-june.csv', on: '2026-06-10' },
  { name: 'reverse', start: '2026-03-02', answers: 'rueckmeldung-mai.csv', on: '2026-05-12' },
  { name: 'e-mentoring', start: '2026-03-02', answers: 'checkins-june.csv', on: '2026-06-16' },
  { name: 'informal', start: '2026-03-02', answers: 'checkins-july.csv', on: '2026-07-16' },
  { name: 'lindenau', start: '2026-03-16', answers: 'rueckmeldung-mai.csv', on: '2026-05-18' },
];

/** From sign-up to the reports half-way, for each of them, run in the folder of the whole story. */
export const storiesOfFormats: readonly Step[] = programs.flatMap(({ name, start, answers, on }) =>
  [
    ['match', '--format', `${pages},eml`, '--today', '2026-02-16'],
    // Pairs that found each other have begun already.
    ...(name === 'informal' ? [] : [['pairing', 'all', 'start', '--on', start, '--today', start]]),
    ['schedule', '--format', `${pages},google`, '--method', 'request', '--today', '2026-02-24'],
    ['ingest', join('..', name, 'answers', answers), '--today', on],
    ['status', '--format', 'eml', '--today', on],
    ['report', '--format', pages, '--today', on],
  ].map(([command = '', ...rest]) => [command, '-C', `../${name}`, ...rest]),
);

/** Copies of the programs beside that of the whole story. */
export function scenesOfFormats(folder: string): void {
  for (const { name } of programs)
    cpSync(join(root, 'fixtures', name), join(folder, name), { recursive: true });
}

/** Their exports, in whatever order the rows come; `holidays.csv` and `rooms.csv` are kept by hand. */
export function shuffleExports(folder: string, seed: string): readonly string[] {
  const exports = ['northwind', ...programs.map(({ name }) => name)].flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => / .*\.csv$|^roster.*\.csv$/.test(file))
      .map((file) => join(name, file)),
  );
  for (const path of exports) shuffleRows(join(folder, path), `${seed} ${path}`);
  return exports;
}
