import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { differences, readTree } from '../house/file-tree.ts';
import { mentorBin } from '../house/mentor.ts';
import { runProgram } from '../house/run-program.ts';
import { csvRecords } from './csv-text.ts';
import {
  copyOf,
  emptyFolder,
  matchDay,
  mentor,
  mentorsFile,
  type ProgramCopy,
  smallNorthwind,
} from './program-copy.ts';

let matched: ProgramCopy;
beforeAll(async () => {
  matched = smallNorthwind();
  expect((await matched.run(['match', ...matchDay])).code).toBe(0);
});

describe.concurrent('what cannot be meant', () => {
  it.each([
    ['match --today 2026-02-30', 2, '"2026-02-30" is not a day. Write --today as 2026-03-31.'],
    ['leave N0260 --on yesterday', 2, '"yesterday" is not a day. Write --on as 2026-03-31.'],
    [
      'match --objective best',
      2,
      'There is no objective "best". Choose one of: coverage-then-total, total, floor, balanced, stable.',
    ],
    [
      'match --format html,pdf',
      2,
      'There is no format "pdf". Choose one of: html, md, csv, json, xlsx, eml, chronus, pushfar.',
    ],
    [
      'report wellness',
      2,
      'There is no report "wellness". Choose one of: match, progress, goals, recognition, retention, equity, roi, audit, summary.',
    ],
    ['mtach', 2, "error: unknown command 'mtach' (Did you mean match?) (mentor --help lists the commands)"],
    [
      'match --strikt',
      2,
      "error: unknown option '--strikt' (Did you mean --strict?) (mentor match --help shows how)",
    ],
    ['explain Nobdoy', 2, 'Nobody in the cohort is called "Nobdoy".'],
    [
      'pairing P999 propose',
      2,
      'There is no pairing P999. The ids stand in the first column of pairings.csv.',
    ],
    ['schedule --month 2026-13', 2, '"2026-13" is not a month. Write --month 2026-03,'],
    [
      'schedule --month --json',
      2,
      '--month shows schedule.csv on the screen and writes nothing: --json has no use beside it. Leave out --json,',
    ],
    ['ingest none.csv', 3, 'There is no file none.csv. Give the path of a file.'],
    ['ingest busy', 3, 'busy is a folder, not a file. Give the path of a file.'],
    ['check -C none', 3, 'There is no folder none. Correct the path of the folder.'],
    [
      'match -C program.yaml',
      3,
      'program.yaml is a file, not a folder. Give --dir the folder that holds the program.',
    ],
  ])('mentor %s: exit %i', async (args, code, words) => {
    const program = copyOf(matched);
    const before = program.tree();
    const run = await program.run(args.split(' '));
    expect(run.stderr.replaceAll(`${program.dir}/`, '').replace(/\s+/g, ' ')).toContain(words);
    expect([run.code, run.stdout]).toEqual([code, '']);
    expect(differences(before, program.tree())).toEqual([]);
  });

  it('without a command the help, exit 2', async () => {
    const { code, stdout, stderr } = await mentor([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Usage: mentor/);
  });
});

describe('-C', () => {
  it('stands before or after the name of the command, and may be relative', async () => {
    const ways = [
      ['-C', matched.dir, 'verify'],
      ['verify', '-C', matched.dir],
      ['verify', '--dir', '.'],
    ];
    for (const args of ways) {
      const { code, stdout } = await mentor(args, { cwd: matched.dir });
      expect([args, code, stdout]).toEqual([args, 0, expect.stringMatching(/^The match holds/)]);
    }
  });
});

describe.concurrent('what is said', () => {
  it('no ANSI off a terminal, unless --color or FORCE_COLOR asks; NO_COLOR and --no-color win', async () => {
    const runs = [
      [[], {}, false],
      [['--color'], {}, true],
      [[], { FORCE_COLOR: '1' }, true],
      [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
      [['--no-color'], { FORCE_COLOR: '1' }, false],
      [['--color'], { NO_COLOR: '1' }, true],
      [['--json'], {}, false],
    ] as const;
    const empty = emptyFolder();
    for (const [args, env, colour] of runs) {
      // An empty folder has warnings to colour.
      const { stdout, stderr } = await mentor(['check', ...args, ...matchDay], { cwd: empty, env });
      expect([args, env, `${stdout}${stderr}`.includes('\u001b[')]).toEqual([args, env, colour]);
    }
  });

  it('--quiet says nothing but errors, --verbose how long it took', async () => {
    expect(await matched.run(['check', '--quiet', ...matchDay])).toEqual({ code: 0, stdout: '', stderr: '' });
    const loud = await matched.run(['check', '--verbose', ...matchDay]);
    expect(loud.stderr).toMatch(/^check took \d+ ms\.\n$/);
    const program = smallNorthwind();
    program.edit(mentorsFile, 'Rebecca Stein,N0736,Director,', 'Rebecca Stein,N0736,Directer,');
    const faulty = await program.run(['check', '--quiet', ...matchDay]);
    expect([faulty.code, faulty.stdout]).toEqual([1, '']);
    expect(faulty.stderr).toMatch(/^error +Mentor sign-up \(Responses\)\.csv:4:5 +unknown-level\n/);
    expect(faulty.stderr).not.toMatch(/^warning/m);
  });
});

describe.concurrent('--dry-run', () => {
  it.each([
    ['match', ['pairings.csv', 'match.lock.json', 'out/match/']],
    ['schedule', ['schedule.csv', 'out/calendars/cohort.ics']],
    ['ingest answers/checkins-june.csv', ['checkins.csv', 'out/refused/']],
    ['pairing all propose', ['pairings.csv']],
    ['leave N0260', ['overrides.csv', 'pairings.csv']],
    ['report', ['out/reports/']],
  ])('mentor %s changes no byte and lists sizes', async (args, paths) => {
    const program = copyOf(matched);
    const before = program.tree();
    const { stderr, code } = await program.run([...args.split(' '), '--dry-run', '--quiet', ...matchDay]);
    expect(differences(before, program.tree())).toEqual([]);
    expect(existsSync(join(program.dir, '.mentor', 'lock'))).toBe(false);
    for (const path of paths)
      expect(stderr).toMatch(
        new RegExp(`^Would write ${path}\\S* \\((?:\\d+ files, )?[\\d,]+ bytes\\)$`, 'm'),
      );
    expect(code).toBe(args.startsWith('ingest') ? 1 : 0);
  });

  it('says so in its summary', async () => {
    const { stdout } = await matched.run(['pairing', 'all', 'propose', '--dry-run', ...matchDay]);
    expect(stdout).toMatch(/^Would write {2}pairings\.csv +[\d,]+ bytes$/m);
  });
});

describe.concurrent('--accept-refusals', () => {
  it('goes on without the refused rows, and lists them', async () => {
    const program = smallNorthwind();
    const row = 'vikram.raghunathan@northwind.example,Vikram Raghunathan,N0478';
    program.edit(mentorsFile, row, ',Vikram Raghunathan,');
    expect((await program.run(['match', ...matchDay])).code).toBe(2);
    const { code, stderr } = await program.run(['match', '--accept-refusals', ...matchDay]);
    expect(stderr).toMatch(/^error +Mentor sign-up \(Responses\)\.csv:2 +row-without-identity$/m);
    expect(stderr).toMatch(/^Going on without 1 row or cell listed above\.$/m);
    expect(code).toBe(0);
    expect(program.read('pairings.csv')).not.toContain('Raghunathan');
  });

  it('never goes on without a row of a ledger that it writes anew', async () => {
    const program = copyOf(matched);
    program.write('pairings.csv', program.read('pairings.csv').replace(/^(P007,.*),draft,/m, '$1,sleeping,'));
    const before = program.tree();
    const { code, stderr } = await program.run(['match', '--accept-refusals', ...matchDay]);
    expect(stderr).toMatch(/^error +pairings\.csv:8:7 +invalid-cell$/m);
    expect(code).toBe(2);
    expect(differences(before, program.tree())).toEqual([]);
  });
});

describe.concurrent('--out, --format, --strict, --gate', () => {
  it('renderings go where --out says, in the formats asked for; records stay in the folder', async () => {
    const program = smallNorthwind();
    const elsewhere = join(emptyFolder('out'), 'made', 'on the way');
    const args = ['match', '--out', elsewhere, '--format', 'html,md', '--strict', ...matchDay];
    const { code } = await program.run(args);
    expect(code).toBe(1);
    expect(existsSync(join(program.dir, 'out'))).toBe(false);
    expect(csvRecords(program.read('pairings.csv')).length).toBe(38);
    expect(readdirSync(join(elsewhere, 'match')).sort()).toEqual([
      'overview.html',
      'overview.md',
      'pairs.html',
      'sheets',
    ]);
  });

  it('--gate makes a missed or unmeasurable target exit 1', async () => {
    const program = copyOf(matched);
    const { code } = await program.run(['report', 'progress', ...matchDay]);
    expect(code).toBe(0);
    const gated = await program.run(['report', 'progress', '--gate', ...matchDay]);
    expect(gated.code).toBe(1);
    expect(gated.stdout).toContain('meeting-adherence');
  });
});

describe.concurrent('the machine', () => {
  it('a folder that may only be read: reading works, writing is one sentence, exit 3', async () => {
    const program = copyOf(matched);
    for (const path of ['.', ...readdirSync(program.dir, { recursive: true }).map(String)])
      chmodSync(join(program.dir, path), statSync(join(program.dir, path)).isFile() ? 0o444 : 0o555);
    // The administrator may write everywhere, unless that power is given up.
    const weak = ['setpriv', '--bounding-set=-dac_override', '--inh-caps=-dac_override'];
    const run = (...args: string[]) => {
      const all = [
        ...(process.getuid?.() === 0 ? weak : []),
        process.execPath,
        mentorBin(),
        ...args,
        ...matchDay,
      ];
      return runProgram(all[0] ?? '', all.slice(1), { cwd: program.dir });
    };
    const before = readTree(program.dir);
    expect((await run('verify')).code).toBe(0);
    expect((await run('match', '--dry-run')).code).toBe(0);
    for (const args of [['match'], ['schedule'], ['report'], ['pairing', 'all', 'propose']]) {
      const { code, stdout, stderr } = await run(...args);
      expect([args, code, stdout]).toEqual([args, 3, '']);
      expect(stderr).toMatch(/^.*permission denied\.\n.*copy it to a place of your own\.\n$/);
    }
    expect(differences(before, readTree(program.dir))).toEqual([]);
  });

  it('a reader that goes away is silence', async () => {
    // More than a pipe holds, so that the last of it meets a closed end.
    const command = `"${process.execPath}" "${mentorBin()}" schedule --json --quiet --today 2026-02-16 | head -c 10`;
    const { code, stdout, stderr } = await runProgram('bash', ['-o', 'pipefail', '-c', command], {
      cwd: copyOf(matched).dir,
    });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '{"schema":', stderr: '' });
  });
});
