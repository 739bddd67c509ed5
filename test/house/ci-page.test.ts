import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { programOf } from '../cli/program-copy.ts';
import { mentorBin } from './mentor.ts';
import { type Run, root, runProgram } from './run-program.ts';

const page = readFileSync(join(root, 'docs', 'ci.md'), 'utf8');
const blocks = [...page.matchAll(/^```yaml\n([^`]*)```/gm)].map(([, text = '']) => parse(text) as unknown);

const step = z.object({ name: z.string().optional(), run: z.string().optional() });
const workflow = z.object({ jobs: z.object({ program: z.object({ steps: z.array(step) }) }) });
const pipeline = z.object({ mentoring: z.object({ script: z.array(z.string()) }) });

/** What each job runs, in order, without the installing. */
const github = workflow
  .parse(blocks[0])
  .jobs.program.steps.flatMap(({ name, run }) => (run === undefined || name === 'Install' ? [] : [run]));
const gitlab = pipeline.parse(blocks[1]).mentoring.script;

const names = [
  'Quirin',
  'Abendroth',
  'Oyelaran',
  'Folasade',
  'Vestergaard',
  'Mikkel',
  'Tsvetelina',
  'Dragieva',
];
const meeting = (id: string, number: number, day: string, state: string) =>
  `${id}-M${number},${id},${number},regular,${day}T10:00:00+02:00,${day}T11:00:00+02:00,,,,${state},0,2026-03-01\n`;

/** A program of two pairs, half-way; one of its targets is missed and one cannot be known. */
function smallProgram() {
  return programOf({
    'people.csv': [
      'Employee ID,Name,E-mail,Role,Topics',
      'E1,Quirin Abendroth,quirin.abendroth@northwind.example,mentor,Money',
      'E2,Folasade Oyelaran,folasade.oyelaran@northwind.example,mentee,Money',
      'E3,Mikkel Vestergaard,mikkel.vestergaard@northwind.example,mentor,Law',
      'E4,Tsvetelina Dragieva,tsvetelina.dragieva@northwind.example,mentee,Law',
      '',
    ].join('\n'),
    'program.yaml': [
      'name: Small',
      'start: 2026-03-02',
      'end: 2026-11-27',
      'timezone: Europe/Berlin',
      'targets: {meeting-adherence: ">= 60%", match-rate: ">= 95%", satisfaction: ">= 4 of 5"}',
      '',
    ].join('\n'),
    'pairings.csv': [
      'pairing_id,mentor,mentor_name,mentee,mentee_name,state,started',
      'P001,E1,Quirin Abendroth,E2,Folasade Oyelaran,active,2026-03-02',
      'P002,E3,Mikkel Vestergaard,E4,Tsvetelina Dragieva,active,2026-03-02',
      '',
    ].join('\n'),
    'schedule.csv': [
      'meeting_id,pairing_id,number,kind,start,end,people,place,agenda,state,sequence,changed\n',
      meeting('P001', 1, '2026-04-01', 'held'),
      meeting('P001', 2, '2026-05-06', 'missed'),
      meeting('P002', 1, '2026-04-02', 'missed'),
      meeting('P002', 2, '2026-05-07', 'held'),
    ].join(''),
  });
}

type Job = {
  readonly dir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly runs: readonly Run[];
  readonly summary: string;
};

/** Runs the steps of a job as the build server does, each in a shell, with the built package on the path. */
async function runJob(steps: readonly string[]): Promise<Job> {
  const { dir } = smallProgram();
  const tools = mkdtempSync(join(inject('scratch'), 'tools-'));
  // The job runs on the day it runs; the test says which.
  const day = '--today 2026-06-30';
  writeFileSync(
    join(tools, 'mentor'),
    `#!/bin/sh\nexec "${process.execPath}" "${mentorBin()}" "$@" ${day}\n`,
    {
      mode: 0o755,
    },
  );
  const path = [tools, process.env.PATH ?? ''].join(delimiter);
  const env = { PATH: path, HOME: tools, GITHUB_STEP_SUMMARY: join(tools, 'summary.md') };
  const runs: Run[] = [];
  for (const command of steps)
    runs.push(await runProgram('bash', ['-e', '-o', 'pipefail', '-c', command], { cwd: dir, env }));
  const { GITHUB_STEP_SUMMARY: file } = env;
  return { dir, env, runs, summary: existsSync(file) ? readFileSync(file, 'utf8') : '' };
}

const publicTexts = ({ dir, runs, summary }: Job): string[] => [
  ...runs.flatMap(({ stdout, stderr }) => [stdout, stderr]),
  summary,
  ...readdirSync(join(dir, 'ci')).map((file) => readFileSync(join(dir, 'ci', file), 'utf8')),
];

describe('docs/ci.md', () => {
  let job: Job;
  beforeAll(async () => {
    job = await runJob(github);
  });

  it('GitHub: checks, then stops at the target that is missed and passes the one that is unknown', () => {
    expect(job.runs.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
      [1, ''],
    ]);
    const [check, status, gate] = job.runs;
    expect(status?.stdout).toMatch(/^::(error|warning) title=.*P00[12]/m);
    expect(check?.stdout).toMatch(/^Nothing to correct in \d+ rows of \d+ files\.$/m);
    expect(gate?.stdout.replaceAll('\u202f', ' ')).toMatch(
      /^::error title=meeting-adherence::meeting-adherence 2 of 4 \(50 %25\), target >= 60%25: missed$/m,
    );
    expect(gate?.stdout).toMatch(/^::notice title=satisfaction::.*allowed to pass$/m);
    expect(job.summary).toMatch(/^## mentor check$/m);
    expect(job.summary).toMatch(/^\| meeting-adherence \| 2 of 4 .* \| missed \|$/m);
  });

  it('GitHub: keeps one test a problem and one a target', () => {
    expect(readdirSync(join(job.dir, 'ci')).sort()).toEqual(['check.xml', 'targets.xml']);
    const targets = readFileSync(join(job.dir, 'ci', 'targets.xml'), 'utf8');
    expect(targets).toMatch(/<testsuite name="targets" tests="3" failures="1" errors="0" skipped="1">/);
    expect(targets).toMatch(/<testcase name="match-rate" classname="targets"\/>/);
    expect(targets).toMatch(/<failure type="missed" message="meeting-adherence 2 of 4/);
    expect(targets).toMatch(/<skipped message="satisfaction, /);
  });

  it('GitLab: the same commands, without what only GitHub reads', () => {
    const inOneLine = github
      .filter((run) => run.includes('--junit'))
      .map((run) => run.replace(/\\\n */g, '').trim());
    expect(gitlab).toEqual(inOneLine.map((run) => run.replace(' --annotations github', '')));
  });

  it('nobody’s name stands in what the job says and keeps', () => {
    nobodyIn(publicTexts(job));
    // The page for the coordinator has them: the search would find one.
    expect(readFileSync(join(job.dir, 'out', 'reports', 'progress.html'), 'utf8')).toContain('Oyelaran');
  });

  it('nor where the files have errors, which the job says as well', async () => {
    const faulty = mkdtempSync(join(inject('scratch'), 'faulty-'));
    cpSync(job.dir, faulty, { recursive: true });
    const pairings = readFileSync(join(faulty, 'pairings.csv'), 'utf8');
    writeFileSync(join(faulty, 'pairings.csv'), pairings.replace('active', 'Abendroth'));
    mkdirSync(join(faulty, 'ci'), { recursive: true });
    const gate = gitlab.at(-1) ?? '';
    const run = await runProgram('bash', ['-e', '-c', gate], { cwd: faulty, env: job.env });
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('pairings.csv:2:6')]);
    nobodyIn([run.stdout, run.stderr]);
  });
});

function nobodyIn(texts: readonly string[]): void {
  for (const text of texts)
    for (const name of names) expect(text.toLowerCase()).not.toContain(name.toLowerCase());
}
