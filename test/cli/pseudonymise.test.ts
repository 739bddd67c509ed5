import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../../src/read/read-table.ts';
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

/** Every cell of a column that tells people apart, and every cell that is a sentence, of all tables of a folder. */
async function marksOf(program: ProgramCopy): Promise<string[]> {
  const isWho = /name|mail|address|number|\bid\b|_id\b|personal|kürzel/i;
  const marks = new Set<string>();
  for (const [path, bytes] of program.tree()) {
    const { table } = /^[^/]*\.csv$/.test(path) ? await readTable({ path, bytes }) : {};
    if (table === undefined) continue;
    const own = ['pairing_id', 'meeting_id', 'checkin_id', 'goal_id'];
    table.header.forEach((header, at) => {
      const cells = table.rows.map((row) => (row.cells[at] ?? '').trim()).filter((cell) => cell !== '');
      const tells = isWho.test(header) && !own.includes(header) && new Set(cells).size > cells.length * 0.8;
      for (const cell of cells)
        if ((tells && cell.length > 3) || (cell.length > 40 && /[.!?]$/.test(cell))) marks.add(cell);
    });
  }
  return [...marks];
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

  it('holds no name, address, id or sentence of anybody', async () => {
    const marks = await marksOf(program);
    const texts = textsOf(readTree(copy));
    expect(marks.length).toBeGreaterThan(60);
    expect(marks.filter((mark) => standsIn(texts, mark))).toEqual([]);
  });
});

/** The cells of one column, as they are read. */
async function columnOf(path: string, tree: ReadonlyMap<string, Buffer>, at: number): Promise<string[]> {
  const { table } = await readTable({ path, bytes: tree.get(path) ?? Buffer.alloc(0) });
  return table?.rows.map(({ cells }) => (cells[at] ?? '').trim()) ?? [];
}

describe('people whose names and answers have done harm elsewhere', () => {
  it('are under pseudonyms like all others', async () => {
    const program = naughtyProgram();
    await play(program.dir, [[...withKey, '-q', '--accept-refusals', '--today', '2026-02-16'].join(' ')]);
    const copy = readTree(join(program.dir, 'out', 'pseudonymised'));
    expect([...copy.keys()].sort()).toEqual(['mentees.csv', 'mentors.csv', 'program.yaml']);
    const ids = Array.from({ length: 200 }, (_, at) => [`A${at + 1001}`, `e${at + 1001}@naughty.example`]);
    const texts = textsOf(copy);
    expect(ids.flat().filter((mark) => standsIn(texts, mark))).toEqual([]);
    // The same strings are people's names and the answers of others; a semicolon parts several answers.
    const names = new Set(
      (await columnOf('mentees.csv', program.tree(), 1)).filter((name) => /\p{L}/u.test(name)),
    );
    const isName = (cell: string): boolean => names.has(cell) && !cell.includes(';');
    for (const file of ['mentees.csv', 'mentors.csv']) {
      expect((await columnOf(file, program.tree(), 3)).some(isName)).toBe(true);
      for (const at of [1, 4, 5, 6, 7]) expect((await columnOf(file, copy, at)).filter(isName)).toEqual([]);
    }
    const check = ['check', '--today', '2026-02-16'];
    expect((await runArguments(check, join(program.dir, 'out', 'pseudonymised'))).code).toBe(0);
  });
});

const people = (role: string) =>
  [
    'id,name,email,languages',
    `${role}1,Ana Li,${role}1@x.example,English`,
    `${role}2,Ben Dorn,${role}2@x.example,English`,
    '',
  ].join('\n');
const small = () =>
  programOf({
    'mentors.csv': people('m'),
    'mentees.csv': people('e'),
    'program.yaml': '# for Ana Li\nname: Small\nstart: 2026-03-02\ncoordinator: {name: Zoë Zimt}\n',
  });

describe('the key', () => {
  it.each([
    ['', 'too short'],
    ['short', 'fewer than 32'],
    ['ab'.repeat(40), 'the same few characters'],
    ['0123456789abcdef'.repeat(300), 'more than 4096'],
  ])('is not "%.8s…"', async (text, words) => {
    const program = small();
    const file = join(emptyFolder('keys'), 'k');
    writeFileSync(file, text);
    const { code, stdout, stderr } = await runArguments(['pseudonymise', '--key-file', file], program.dir);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(text === '' ? 'fewer than 32' : words);
    expect(stderr).toContain('openssl rand -hex 32');
    expect([...program.tree().keys()].filter((path) => path.startsWith('out/'))).toEqual([]);
  });

  it('must be given, be there, and be a file', async () => {
    const program = small();
    const link = join(emptyFolder('keys'), 'link');
    symlinkSync(keyFile, link);
    for (const args of [[], ['--key-file', 'nowhere'], ['--key-file', '.'], ['--key-file', link]]) {
      const { code, stderr } = await runArguments(['pseudonymise', ...args], program.dir);
      expect(code).toBe(2);
      expect(stderr).toContain('openssl rand -hex 32');
    }
  });

  it('lies neither in the folder nor where the copy goes, whatever way leads there', async () => {
    const program = small();
    program.write('below/secret.key', key);
    const links = emptyFolder('links');
    symlinkSync(join(program.dir, 'below'), join(links, 'elsewhere'));
    const out = emptyFolder('shared');
    writeFileSync(join(out, 'k'), key);
    for (const args of [
      ['--key-file', 'below/secret.key'],
      ['--key-file', join(links, 'elsewhere', 'secret.key')],
      ['--key-file', join(out, 'k'), '--out', out],
    ]) {
      const { code, stderr } = await runArguments(['pseudonymise', ...args], program.dir);
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('whoever gets the folder would get the key'),
      ]);
    }
  });

  it('is named where others can read it, and never shown or kept', async () => {
    const program = small();
    const open = join(emptyFolder('keys'), 'open.key');
    writeFileSync(open, key);
    chmodSync(open, 0o644);
    const { code, stdout, stderr } = await runArguments(['pseudonymise', '--key-file', open], program.dir);
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('can read');
    const closed = await runArguments([...withKey, '--json'], program.dir);
    expect(closed.stderr).not.toContain('Others on this machine');
    const texts = [stdout, stderr, closed.stdout, closed.stderr, ...textsOf(program.tree())];
    expect(texts.filter((text) => text.includes(key))).toEqual([]);
  });

  it('makes the same pseudonyms again, and another key others', async () => {
    const other = join(emptyFolder('keys'), 'other.key');
    writeFileSync(other, key.split('').reverse().join(''), { mode: 0o600 });
    const copyUnder = async (file: string) => {
      const program = small();
      await play(program.dir, [`pseudonymise -q --key-file ${file}`]);
      return program.read('out/pseudonymised/mentees.csv');
    };
    const copies = {
      one: await copyUnder(keyFile),
      again: await copyUnder(keyFile),
      other: await copyUnder(other),
    };
    expect(copies.again).toBe(copies.one);
    const made = (text: string): readonly string[] => text.match(/P[A-Z2-7]{13}/g) ?? [];
    expect(made(copies.one).length).toBe(4);
    expect(made(copies.other).filter((one) => made(copies.one).includes(one))).toEqual([]);
  });
});

describe('the copy', () => {
  it('says what is in it and what is not', async () => {
    const program = small();
    program.write('notes.csv', 'when,what\n2026-03-02,called Ana\n');
    const { code, stdout } = await runArguments([...withKey, '--json'], program.dir);
    const { folder, files, leftOut, settingsLeftOut } = JSON.parse(stdout);
    expect([code, folder]).toEqual([0, 'out/pseudonymised']);
    expect(files).toEqual([
      { file: 'mentors.csv', rows: 2, columns: ['id', 'name', 'email', 'capacity', 'languages'] },
      { file: 'mentees.csv', rows: 2, columns: ['id', 'name', 'email', 'capacity', 'languages'] },
    ]);
    expect([leftOut, settingsLeftOut]).toEqual([[{ file: 'notes.csv' }], ['coordinator']]);
    expect(standsIn(textsOf(readTree(join(program.dir, 'out', 'pseudonymised'))), 'Ana Li')).toBe(false);
  });

  it('is only described in a dry run', async () => {
    const program = small();
    const before = [...program.tree().keys()];
    const { code, stdout } = await runArguments([...withKey, '--dry-run'], program.dir);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Would write')]);
    expect([...program.tree().keys()]).toEqual(before);
  });

  it('goes where --out says, without what an earlier run left', async () => {
    const program = small();
    await play(program.dir, [withKey.join(' ')]);
    program.write('out/pseudonymised/old.csv', 'Ana Li\n');
    const { code } = await runArguments([...withKey], program.dir);
    expect([code, program.tree().has('out/pseudonymised/old.csv')]).toEqual([0, false]);
    const out = emptyFolder('elsewhere');
    await play(program.dir, [`${withKey.join(' ')} -q --out ${out}`]);
    expect([...readTree(out).keys()].sort()).toEqual(
      ['mentees.csv', 'mentors.csv', 'program.yaml'].map((file) => `pseudonymised/${file}`),
    );
  });
});
