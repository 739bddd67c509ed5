import { expect } from 'vitest';
import { shortCorpus } from '../render/naughty-corpus.ts';
import { naughtyFields } from './naughty-fields.ts';
import { commandsIn, outputFaults } from './output-faults.ts';

const early = ['--today', '2026-02-16'] as const;
const late = ['--today', '2026-06-20'] as const;
const formats = ['--format', 'html,md,csv,xlsx,json'] as const;

/** What a table of a form can hold: no NUL, no half of a letter, and not nothing. */
export const fieldTexts: readonly string[] = shortCorpus.filter(
  (text) => !/[\0\p{Cs}]/u.test(text) && text.trim() !== '',
);

/** Every command that writes or says what people wrote, from the first look to the reports of the end. */
const story: readonly (readonly string[])[] = [
  ['check', ...early],
  ['check', '--json', ...early],
  ['check', '--format', 'sarif', ...early],
  ['check', '--verbose', '--annotations', 'github', '--junit', 'out/check.xml', ...early],
  ['match', ...early],
  ['verify', ...early],
  ['explain', 'E-100', '--json', ...early],
  ['explain', 'E-103', ...early],
  ['pairing', 'all', 'propose', ...early],
  ['pairing', 'all', 'accept', ...early],
  ['pairing', 'all', 'start', ...early],
  ['schedule', ...early],
  ['schedule', '--format', 'csv', ...early],
  ['report', 'match', ...formats, ...early],
  ['ingest', 'answers/<b>=1+1 & ‮June.csv', ...late],
  ['ingest', '--template', ...late],
  ['status', '--verbose', '--annotations', 'github', '--format', 'eml', ...late],
  ['status', '--json', ...late],
  ['report', 'progress', 'goals', 'recognition', 'audit', ...formats, ...late],
  ['report', 'progress', '--gate', '--annotations', 'github', '--junit', 'out/gate.xml', ...late],
];

/**
 * Tells the story with these texts in every field, beginning with the one of this turn, and reads everything that was
 * written and said as other programs do. Returns the number of files.
 */
export async function tellNaughtyStory(
  texts: readonly string[],
  { turn, people }: { readonly turn: number; readonly people: number },
): Promise<number> {
  const program = naughtyFields(texts, turn, people);
  const given = new Set(program.tree().keys());
  for (const args of story) {
    const { code, stdout, stderr } = await program.run([...args, '--accept-refusals']);
    expect([args, code, code < 2 ? '' : stderr.slice(0, 2000)]).toEqual([args, code < 2 ? code : 0, '']);
    expect([args, commandsIn(stdout), commandsIn(stderr)]).toEqual([args, [], []]);
  }
  const written = new Map([...program.tree()].filter(([path]) => !given.has(path)));
  for (const kind of ['html', 'md', 'csv', 'xlsx', 'json', 'ics', 'eml', 'xml'])
    expect([kind, [...written.keys()].some((path) => path.endsWith(`.${kind}`))]).toEqual([kind, true]);
  expect(await outputFaults(written)).toEqual([]);
  expect(new Set([...written.keys()].map((path) => path.toLowerCase())).size).toBe(written.size);
  return written.size;
}
