import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-program.ts';

/** A command line without its first word, run in the folder of the example program. */
export type Step = readonly string[];

const pages = 'html,md,csv,json,xlsx';
const on = (day: string): Step => ['--today', day];

const asked: readonly Step[] = [
  ['--help'],
  ['help', 'match'],
  ['schema'],
  ['schema', 'progress'],
  ['completion', 'bash'],
  ['completion', 'zsh'],
  ['completion', 'fish'],
  ['completion', 'powershell'],
];

const begun: readonly Step[] = [
  ...asked,
  [
    ...['init', '-C', '../new', '--template', 'career+circle', '--language', 'de', '--start', '2026-04-06'],
    ...['--timezone', 'Europe/Berlin', '--records', 'excel', '--format', pages, '--yes', ...on('2026-01-10')],
  ],
  [
    ...['demo', '../demo', '--stage', 'finished', '--people', '24', '--cohort', 'struggling'],
    ...['--language', 'de', ...on('2026-07-01')],
  ],
  ['report', '-C', '../demo', '--format', pages, ...on('2026-07-01')],
  ['match', '-C', '../lottery', '--lottery', '--format', pages, ...on('2026-02-16')],
];

const beforeTheStart: readonly Step[] = [
  ['check', '--ready', ...on('2026-02-16')],
  ['check', '--format', 'sarif', ...on('2026-02-16')],
  ['check', '--annotations', 'github', '--junit', 'out/check.xml', ...on('2026-02-16')],
  ['check', '--write-fields', ...on('2026-02-16')],
  ['match', '--compare', '--format', pages, ...on('2026-02-16')],
  ['match', '--format', `${pages},eml,chronus,pushfar`, ...on('2026-02-16')],
  ['verify', ...on('2026-02-16')],
  ['explain', ...on('2026-02-16')],
  ['explain', 'N0203', '--for', 'participant', ...on('2026-02-16')],
  ['recruit', '--format', pages, ...on('2026-02-16')],
];

const underWay: readonly Step[] = [
  ['pairing', 'all', 'propose', ...on('2026-02-17')],
  ['pairing', 'all', 'accept', ...on('2026-02-23')],
  ['pairing', 'all', 'start', '--on', '2026-03-02', ...on('2026-03-02')],
  ['schedule', '--format', `${pages},google`, '--method', 'request', '--cancel', ...on('2026-03-02')],
  ['schedule', '--month', '2026-03', ...on('2026-03-02')],
  ['completion', 'bash', '--', 'mentor', 'pairing', ''],
  ['ingest', '--template', ...on('2026-04-20')],
  ['ingest', 'answers/checkins-april.csv', 'answers/checkins-june.csv', ...on('2026-06-30')],
  ['leave', 'N0260', '--on', '2026-07-01', '--reason', 'left the company', ...on('2026-07-01')],
  ['status', ...on('2026-07-06')],
  ['status', '--json', ...on('2026-07-06')],
  ['status', '--format', 'eml', '--annotations', 'github', ...on('2026-07-06')],
];

const looksBack: readonly Step[] = [
  ['report', '--format', pages, ...on('2026-07-06')],
  ['report', 'progress', '--gate', '--junit', 'out/targets.xml', ...on('2026-07-06')],
  ['report', 'equity', 'summary', '--audience', 'public', '--publish', ...on('2026-07-06')],
  ['pairing', 'all', 'complete', '--on', '2026-11-27', ...on('2026-11-30')],
  ['report', 'recognition', ...on('2026-11-30')],
  ['report', 'retention', 'roi', '--format', pages, '--publish', ...on('2027-03-16')],
  ['report', 'retention', '--audience', 'coordinator', '--json', ...on('2027-03-16')],
];

/** Somebody of the demo asks for what is held of them, and then to be forgotten; at last the next cohort. */
const theirData: readonly Step[] = [
  ['dossier', 'E318494', '-C', '../demo', '--format', pages, ...on('2026-07-02')],
  ['pseudonymise', '-C', '../demo', '--key-file', '../key.txt', ...on('2026-07-02')],
  ['forget', 'E318494', '-C', '../demo', '--yes', ...on('2026-07-02')],
  ['init', '-C', '../next', '--from', '.', '--yes', ...on('2027-03-20')],
];

/**
 * Every command, every kind of report and every rendering, from the forms to the next cohort. Each step names its day.
 * test/house/same-bytes.test.ts sees to it that nothing of the command table is left out.
 */
export const wholeStory: readonly Step[] = [
  ...begun,
  ...beforeTheStart,
  ...underWay,
  ...looksBack,
  ...theirData,
];

/** The one file that is never the same: the key in it is drawn anew, so that nobody can guess it. */
export const freshKeyFile = 'demo/.mentor/erased.json';

/** The folder that the story is run in, below a new folder with all that the story needs beside it. */
export function sceneOfStory(folder: string): string {
  for (const name of ['northwind', 'lottery'])
    cpSync(join(root, 'fixtures', name), join(folder, name), { recursive: true });
  for (const name of ['new', 'next']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'key.txt'), createHash('sha256').update('a key for the story').digest('hex'));
  return join(folder, 'northwind');
}
