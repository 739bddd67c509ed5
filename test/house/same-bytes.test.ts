import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/command-table.ts';
import { annotationKinds, pageFormats, reportKinds, shells } from '../../src/cli/option-values.ts';
import { denyNetwork } from './deny-network.ts';
import { differences, readTree } from './file-tree.ts';
import { otherMachine } from './other-machine.ts';
import { playSteps, type Surroundings } from './play-steps.ts';
import { runProgram } from './run-program.ts';
import { shuffleRows, withoutRowNumbers, withoutRows } from './shuffle-rows.ts';
import { freshKeyFile, type Step, sceneOfStory, wholeStory } from './whole-story.ts';

/** What is exported anew each time, in any order; records keep the order in which people keep them. */
const people = [
  'Mentor sign-up (Responses).csv',
  'Mentee application 2026(1-41).csv',
  'roster.csv',
  'roster-at-start.csv',
];
const answers = ['answers/checkins-april.csv', 'answers/checkins-june.csv'];

const scratch = mkdtempSync(join(tmpdir(), 'mentor-bytes-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Variant = Pick<Surroundings, 'env' | 'preload'> & {
  /** Exports whose rows come in another order. */
  readonly reordered?: readonly string[];
  /** Told only as far as this command. */
  readonly upTo?: string;
};

/** Tells the story in a copy of the example program: what it said, and every file afterwards but the exports. */
async function play(name: string, { reordered = [], upTo, ...machine }: Variant) {
  const folder = join(scratch, name);
  const cwd = sceneOfStory(folder);
  for (const path of reordered) shuffleRows(join(cwd, path));
  const steps =
    upTo === undefined ? wholeStory : inTheFolder.slice(0, 1 + inTheFolder.findIndex(isStep(upTo)));
  const { code, stdout, stderr } = await playSteps(steps, { cwd, ...machine });
  expect(code, stderr).toBe(0);
  const tree = new Map(readTree(folder));
  for (const path of [freshKeyFile, ...people.map((name) => `northwind/${name}`)]) tree.delete(path);
  return { said: `${stdout}${stderr}`, tree };
}

const isStep = (name: string) => (step: Step) => step[0] === name;
/** The steps about the example program itself. */
const inTheFolder = wholeStory.filter((step) => !step.includes('-C'));

describe('the story', () => {
  it('has every command, every report and every rendering', () => {
    const told = new Set(wholeStory.flatMap((step) => step.flatMap((word) => [word, ...word.split(',')])));
    const options = commands.flatMap(({ options = [] }) =>
      options.flatMap(([, , values]) => values?.words ?? []),
    );
    const formats = ['eml', 'sarif', 'chronus', 'pushfar', 'google'];
    expect(options).toEqual(expect.arrayContaining(formats));
    const all = [
      ...commands.map(({ name }) => name),
      ...pageFormats,
      ...formats,
      ...annotationKinds,
      ...shells,
    ];
    expect(all.filter((word) => !told.has(word))).toEqual([]);
  });
});

describe('same input, same bytes', { timeout: 300_000 }, () => {
  let base: Awaited<ReturnType<typeof play>>;
  beforeAll(async () => {
    base = await play('base', { env: { TZ: 'UTC', LC_ALL: 'C.UTF-8' } });
  });

  it('the story goes through, to every kind of report', () => {
    const steps = base.said.split(/^(?=\$ mentor )/m);
    expect(steps.filter((said) => /^exit (?![01]$)/m.test(said))).toEqual([]);
    const paths = [...base.tree.keys()];
    const made = new RegExp(`^northwind/out/(?:reports/)?(${reportKinds.join('|')})\\b`);
    expect(new Set(paths.flatMap((path) => made.exec(path)?.[1] ?? []))).toEqual(new Set(reportKinds));
    const endings = new Set(paths.map((path) => path.split('.').at(-1)));
    for (const ending of ['html', 'md', 'csv', 'json', 'xlsx', 'ics', 'eml', 'xml', 'yaml'])
      expect(endings).toContain(ending);
  });

  it('on any machine, in any language, in any year, whatever the order of the rows, with no network', async () => {
    const env = { TZ: 'Pacific/Apia', LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8', COLUMNS: '40' };
    const { preload, denials } = denyNetwork();
    const elsewhere = await play('elsewhere', {
      env,
      preload: [otherMachine(), preload],
      reordered: people,
    });
    expect(denials()).toBe('');
    expect(differences(withoutRowNumbers(base.tree), withoutRowNumbers(elsewhere.tree))).toEqual([]);
    expect(withoutRows(elsewhere.said)).toBe(withoutRows(base.said));
  });

  it('and there is none: whoever asked for it would be heard', async () => {
    const { preload, denials } = denyNetwork();
    const asks = "fetch('http://127.0.0.1:9/').catch(() => 0)";
    const { code, stderr } = await runProgram(process.execPath, ['--require', preload, '-e', asks], {
      cwd: scratch,
    });
    expect(code).not.toBe(0);
    expect(stderr).toContain('denied: fetch');
    expect(denials()).toBe('fetch\n');
  });

  it('in the ledger too, whatever the order of the answers', async () => {
    const { tree } = await play('answers', { reordered: answers, upTo: 'leave' });
    // The last column says where an answer was first read.
    const ledger = (bytes: Buffer | undefined) => bytes?.toString().replace(/,\d+$/gm, '');
    expect(ledger(base.tree.get('northwind/checkins.csv'))).toBeDefined();
    expect(ledger(tree.get('northwind/checkins.csv'))).toBe(ledger(base.tree.get('northwind/checkins.csv')));
  });
});
