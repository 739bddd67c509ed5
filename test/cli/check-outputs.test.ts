import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkResultSchema } from '../../src/schema/check-result.ts';
import { differences } from '../house/file-tree.ts';
import {
  copyOf,
  matchDay,
  menteesFile,
  mentorsFile,
  northwind,
  type ProgramCopy,
  smallNorthwind,
  twoExports,
} from './program-copy.ts';

/** A program with a slip, a wish for a stranger, and a setting that is none. */
function faulty(): ProgramCopy {
  const program = smallNorthwind();
  program.edit(mentorsFile, 'Rebecca Stein,N0736,Director,', 'Rebecca Stein,N0736,Directer,');
  program.edit('program.yaml', 'field: languages', 'field: langauges');
  return program;
}

/** First and last names of everybody in the example. */
function namesIn(program: ProgramCopy): string[] {
  const rows = [mentorsFile, menteesFile].flatMap((file) => program.read(file).split('\n').slice(1));
  const addresses = rows.flatMap((row) => row.match(/[\w.]+@northwind\.example/g) ?? []);
  return [
    ...new Set(addresses.flatMap((address) => [address, ...(address.split('@')[0] ?? '').split('.')])),
  ].filter((name) => name.length > 3);
}

let program: ProgramCopy;
beforeAll(() => {
  program = faulty();
});

describe('what a build server gets', () => {
  it('--annotations github: commands, then the counts; the summary of the step is added to', async () => {
    const summary = join(program.dir, '..', 'step-summary.md');
    const run = await program.run(['check', '--annotations', 'github', ...matchDay], {
      env: { GITHUB_STEP_SUMMARY: summary },
    });
    const lines = run.stdout.trimEnd().split('\n');
    expect(run.code).toBe(1);
    expect(lines.slice(0, -1).every((line) => /^::(error|warning) /.test(line))).toBe(true);
    expect(lines[0]).toMatch(
      /^::error file=Mentor sign-up \(Responses\)\.csv,line=\d+,col=\d+,title=unknown-level/,
    );
    expect(lines.at(-1)).toMatch(/^2 errors, 2 warnings in \d+ rows of \d+ files\.$/);
    await program.run(['check', '--annotations', 'github', ...matchDay], {
      env: { GITHUB_STEP_SUMMARY: summary },
    });
    expect(readFileSync(summary, 'utf8').match(/^## mentor check$/gm)).toHaveLength(2);
  });

  it('--format sarif: one document on standard output, the words beside it', async () => {
    const { code, stdout, stderr } = await program.run(['check', '--format', 'sarif', ...matchDay]);
    const { runs } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(runs[0].results.map((one: { ruleId: string }) => one.ruleId)).toContain('unknown-field');
    expect(stderr).toMatch(/^2 errors, 2 warnings/);
  });

  it('--junit: a file where it was told to, and nothing else is written', async () => {
    const before = program.tree();
    const { stdout } = await program.run(['check', '--junit', 'out/check.xml', ...matchDay]);
    expect(differences(before, program.tree())).toEqual(['out/check.xml: only in the second']);
    expect(program.read('out/check.xml')).toMatch(/<testsuites name="mentor check" tests="\d+" failures="2"/);
    expect(stdout).toMatch(/^Wrote {2}out\/check\.xml/m);
  });

  it('all of it together: each says the same, and none says a name', async () => {
    const run = await program.run([
      'check',
      '--annotations',
      'github',
      '--format',
      'sarif',
      '--junit',
      'all.xml',
      '--ready',
      ...matchDay,
    ]);
    const said = [run.stdout, run.stderr, program.read('all.xml')];
    for (const text of said)
      for (const name of [...namesIn(program), 'ainsworth'])
        expect(text.toLowerCase()).not.toContain(name.toLowerCase());
    expect(run.stderr).toMatch(/still missing for the launch\.$/m);
  });

  it('paths are those that the build server knows, relative to where the command runs', async () => {
    const { stdout } = await program.run(['check', '--annotations', 'github', ...matchDay]);
    const outside = await import('./program-copy.ts').then(({ mentor }) =>
      mentor(['check', '-C', program.dir, '--annotations', 'github', ...matchDay], {
        cwd: join(program.dir, '..'),
      }),
    );
    const folder = program.dir.split('/').at(-1);
    expect(outside.stdout).toBe(stdout.replace(/ file=/g, ` file=${folder}/`));
  });
});

describe('what cannot be meant', () => {
  it.each([
    ['--format pdf', 'There is no format "pdf". Choose one of: text, json, sarif.'],
    ['--annotations gitlab', 'There is no kind of annotations "gitlab". Choose one of: github.'],
    [
      '--junit program.yaml',
      '"program.yaml" is no name for a JUnit file. Give --junit a file that ends in .xml',
    ],
    ['--json --format sarif', '--json and --format sarif are two answers for one standard output.'],
  ])('check %s: exit 2, nothing written', async (args, words) => {
    const before = program.tree();
    const { code, stdout, stderr } = await program.run(['check', ...args.split(' ')]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.replace(/\s+/g, ' ')).toContain(words);
    expect(differences(before, program.tree())).toEqual([]);
  });
});

describe('what is still missing', () => {
  const lacksOf = async (of: ProgramCopy, ...more: string[]) => {
    const { code, stdout } = await of.run(['check', '--json', ...more, ...matchDay]);
    return { code, ids: checkResultSchema.parse(JSON.parse(stdout)).lacks.map(({ id }) => id) };
  };

  it('every program is told; only --ready ends with exit 1', async () => {
    const exports = twoExports();
    expect(await lacksOf(exports)).toEqual({ code: 0, ids: ['roles', 'selection', 'timeline', 'goals'] });
    const ready = await lacksOf(exports, '--ready');
    expect(ready.code).toBe(1);
    expect(ready.ids).toEqual(expect.arrayContaining(['agreement', 'coordinator']));
  });

  it('what it says to add settles it', async () => {
    const exports = twoExports();
    const { stdout } = await exports.run(['check', '--json', ...matchDay]);
    const { lacks } = checkResultSchema.parse(JSON.parse(stdout));
    const lines = lacks.flatMap(({ advice }) => advice.split('\n').slice(1));
    exports.write('program.yaml', `${lines.join('\n')}\n`);
    expect(await lacksOf(exports)).toEqual({ code: 0, ids: [] });
  });

  it('places, training and addresses are counted before the launch', async () => {
    const small = copyOf(northwind);
    small.edit(
      'program.yaml',
      'matching:\n',
      'eligibility: {mentor: [{completed: mentor-basics}]}\nmatching:\n',
    );
    const { ids } = await lacksOf(small, '--ready');
    expect(ids).toEqual(expect.arrayContaining(['training', 'places', 'no-mentor-in-sight']));
  });
});

describe('check --write-fields', () => {
  const people = async (of: ProgramCopy) => {
    const { stdout } = await of.run(['match', '--json', ...matchDay, '--dry-run']);
    const { pairings, unmatched } = JSON.parse(stdout);
    return { pairings, unmatched };
  };

  it('begins a program.yaml, reads the same people with it, and has nothing to add the second time', async () => {
    const exports = twoExports();
    const before = await people(exports);
    const wrote = await exports.run(['check', '--write-fields', ...matchDay]);
    expect(wrote.stdout).toMatch(/^Wrote {2}program\.yaml {3}2 people files, \d+ fields$/m);
    const yaml = exports.read('program.yaml');
    expect(yaml).toContain(`  - {file: "${mentorsFile}", role: mentor}`);
    expect(yaml).toContain('order: [Associate, Consultant, Manager, Director, Partner]');
    expect(yaml).toMatch(/topics_wanted: \{column: "What would you most like/);
    const after = await people(exports);
    expect(after.unmatched).toEqual(before.unmatched);
    expect(after.pairings.map((p: object) => ({ ...p, parts: [] }))).toEqual(
      before.pairings.map((p: object) => ({ ...p, parts: [] })),
    );
    const again = await exports.run(['check', '--write-fields', ...matchDay]);
    expect(again.stdout).toContain('program.yaml already says how the files are read; nothing was written.');
    expect(exports.read('program.yaml')).toBe(yaml);
  });

  it('keeps every line that stood there, and --dry-run writes nothing', async () => {
    const full = smallNorthwind();
    const before = full.read('program.yaml');
    const dry = await full.run(['check', '--write-fields', '--dry-run', ...matchDay]);
    expect(dry.stdout).toMatch(/^Would write {2}program\.yaml/m);
    expect(full.read('program.yaml')).toBe(before);
    await full.run(['check', '--write-fields', ...matchDay]);
    const after = full.read('program.yaml').split('\n');
    let at = 0;
    for (const line of before.split('\n').filter((one) => !/^ {2}(level|gender):/.test(one))) {
      const found = after.indexOf(line, at);
      expect(found, line).toBeGreaterThanOrEqual(at);
      at = found + 1;
    }
    expect(existsSync(join(full.dir, '.mentor', 'journal.json'))).toBe(false);
    const again = await full.run(['check', '--write-fields', ...matchDay]);
    expect(again.stdout).toContain('nothing was written');
  });

  it('adds nothing to YAML that is none', async () => {
    const broken = twoExports();
    broken.write('program.yaml', 'fields: [a\n');
    const { code, stderr } = await broken.run(['check', '--write-fields', ...matchDay]);
    expect(code).toBe(2);
    expect(stderr).toContain('Nothing can be added to program.yaml as it stands.');
    expect(broken.read('program.yaml')).toBe('fields: [a\n');
  });
});
