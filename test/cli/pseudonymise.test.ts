import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../house/file-tree.ts';
import { runArguments } from '../house/in-process.ts';
import { naughtyProgram } from './naughty-program.ts';
import { copyOf, emptyFolder, northwind, type ProgramCopy, programOf } from './program-copy.ts';

const key = '6f1ed002ab5595859014ebf0951522d9a1b2c3d4e5f60718';
const keyFile = join(emptyFolder('keys'), 'mentor.key');
const withKey = ['pseudonymise', '--key-file', keyFile] as const;

/** Runs steps in a folder; each must go well. */
async function play(dir: string, steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    const { code, stderr } = await runArguments(step.split(' '), dir);
    if (code > 1) throw new Error(`mentor ${step}: ${stderr}`);
  }
}

async function playedNorthwind(): Promise<ProgramCopy> {
  const program = copyOf(northwind);
  await play(program.dir, [
    'match -q --today 2026-02-16',
    'pairing all propose -q --today 2026-02-17',
    'pairing all accept -q --today 2026-02-23',
    'pairing all start -q --on 2026-03-02 --today 2026-03-02',
    'schedule -q --today 2026-03-02',
    'ingest answers/checkins-april.csv answers/checkins-june.csv -q --today 2026-06-30',
    'leave N0260 -q --on 2026-07-01 --reason moved --today 2026-07-01',
  ]);
  return program;
}

async function finishedDemo(...options: readonly string[]): Promise<ProgramCopy> {
  const program = programOf({});
  const { code, stderr } = await runArguments(
    ['demo', 'finished', '--stage', 'finished', '--people', '24', '--start', '2025-03-03', ...options],
    program.dir,
  );
  if (code !== 0) throw new Error(stderr);
  return copyOf(join(program.dir, 'finished'));
}

/** Figures and their shape, in no order: names, words and files apart. Sums in another order differ in the last place. */
function figures(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(10));
  if (typeof value === 'string') return '…';
  if (Array.isArray(value)) {
    const all = value.map(figures).map((one) => JSON.stringify(one));
    return all.sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      // What the files were, what the last run remembers of them, and whether something was noted.
      .filter(
        ([name]) =>
          !['inputs', 'people', 'lacks', 'note', 'rows', 'mapping', 'assumptions', 'problems'].includes(name),
      )
      .map(([name, one]) => [name, figures(one)]),
  );
}

async function reportsOf(dir: string, today: string, kinds: readonly string[]) {
  const status = await runArguments(['status', '--json', '--today', today], dir);
  const report = ['report', ...kinds, '--format', 'json', '--audience', 'coordinator', '--today', today];
  const { code, stderr } = await runArguments([...report, '-q'], dir);
  expect([status.code, code], stderr).toEqual([0, 0]);
  const files = [...readTree(join(dir, 'out'))].filter(
    ([path]) =>
      path.endsWith('.json') && kinds.some((kind) => path.includes(kind)) && !path.includes('pseudonymised'),
  );
  expect(files.length).toBeGreaterThanOrEqual(kinds.length);
  return new Map([
    ['status', figures(JSON.parse(status.stdout))],
    ...files.map(([path, bytes]) => [path, figures(JSON.parse(bytes.toString('utf8')))] as const),
  ]);
}

const cells = (text: string): string[][] => parse(text, { bom: true, relax_column_count: true });

/** What stands in the copy, file by file, in small letters and composed. */
function textsOf(copy: ReadonlyMap<string, Buffer>): string[] {
  return [...copy]
    .flatMap(([path, bytes]) => [path, bytes.toString('utf8')])
    .map((text) => text.normalize('NFC').toLowerCase());
}

function standsIn(texts: readonly string[], mark: string): boolean {
  const wanted = mark.normalize('NFC').toLowerCase();
  if (wanted === '' || !texts.some((text) => text.includes(wanted))) return false;
  const literal = wanted.replace(/[\\^$.|?*+()[\]{}/-]/g, '\\$&');
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u');
  return texts.some((text) => alone.test(text));
}

/** Every cell below a header of these kinds, and every cell that is a sentence, of all tables of a folder. */
function marksOf(program: ProgramCopy): string[] {
  const isWho =
    /name|mail|address|employee|number|^id$|personal|manager|führungskraft|person|mentor$|mentee$/i;
  const tables = [...program.tree()].filter(([path]) => /^[^/]*\.csv$/.test(path));
  const marks = tables.flatMap(([, bytes]) => {
    const [header = [], ...rows] = cells(bytes.toString('utf8'));
    return rows.flatMap((row) =>
      row.filter((cell, at) => {
        const isText = cell.length > 40 && /[.!?]$/.test(cell.trim());
        const isNamed =
          isWho.test(header[at] ?? '') && /\p{L}/u.test(cell) && cell.length > 3 && !/^P\d+$/.test(cell);
        return isText || isNamed;
      }),
    );
  });
  return [...new Set(marks.map((mark) => mark.trim()))];
}

beforeAll(() => {
  mkdirSync(dirname(keyFile), { recursive: true });
  writeFileSync(keyFile, `${key}\n`, { mode: 0o600 });
});

const all = ['progress', 'goals', 'recognition', 'summary'] as const;
describe.each([
  {
    name: 'the example',
    make: playedNorthwind,
    today: '2027-03-16',
    kinds: [...all, 'retention', 'equity', 'roi'],
  },
  {
    name: 'a finished program in German',
    make: () => finishedDemo('--language', 'de'),
    today: '2026-06-22',
    kinds: [...all, 'retention'],
  },
  {
    name: 'finished circles',
    make: () => finishedDemo('--template', 'inclusion+circle'),
    today: '2026-06-22',
    kinds: all,
  },
  {
    name: 'finished groups',
    make: () => finishedDemo('--template', 'leadership+group'),
    today: '2026-06-22',
    kinds: all,
  },
])('$name', ({ make, today, kinds }) => {
  let program: ProgramCopy;
  let copy: string;
  beforeAll(async () => {
    program = await make();
    copy = join(program.dir, 'out', 'pseudonymised');
    await play(program.dir, [[...withKey, '-q', '--today', today].join(' ')]);
  });

  it('gives the same figures under pseudonyms', async () => {
    const before = await reportsOf(program.dir, today, kinds);
    const elsewhere = emptyFolder('copy');
    cpSync(copy, elsewhere, { recursive: true });
    const after = await reportsOf(elsewhere, today, kinds);
    for (const [report, found] of before) expect(after.get(report), report).toEqual(found);
    const { code, stdout } = await runArguments(['check', '--json', '--today', today], elsewhere);
    const { problems } = JSON.parse(stdout);
    expect([code, problems.filter((one: { severity: string }) => one.severity === 'error')]).toEqual([0, []]);
  });

  it('holds no name, address, id or sentence of anybody', () => {
    const marks = marksOf(program);
    const texts = textsOf(readTree(copy));
    expect(marks.length).toBeGreaterThan(60);
    expect(marks.filter((mark) => standsIn(texts, mark))).toEqual([]);
  });
});
