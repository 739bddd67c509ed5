import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { commands } from '../../src/cli/command-table.ts';
import { commonOptions } from '../../src/cli/common-options.ts';
import { exitCodes } from '../../src/model/mentor-error.ts';
import { metricIds, unitOfMetric } from '../../src/model/metric-ids.ts';
import { type ProblemCode, severityOf } from '../../src/model/problem.ts';
import { programSchema } from '../../src/schema/program.ts';
import { whyWords, wordsOfMetric } from '../../src/texts/metric-words/metric-words.ts';
import { problemMeanings } from '../../src/texts/problems/problem-meanings.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';
import { readText } from '../read/yaml-problems.ts';
import { runHere } from './in-process.ts';
import { root } from './run-program.ts';

type Rule = { readonly id: string };
type Said = { readonly message: string; readonly advice: string };
/** The script that makes the pages; it is plain JavaScript. */
type Reference = {
  readonly examples: Readonly<Record<string, { readonly command?: string; readonly place: string }>>;
  readonly commandOf: (code: string) => string;
  readonly aboutCode: (said: string, code: string) => string;
  readonly pageOf: (rule: Rule, said: string) => string;
  readonly indexPage: (rules: readonly Rule[]) => string;
  readonly settingsPage: (schema: unknown) => string;
  readonly commandsPage: (table: unknown) => string;
  readonly explainedExits: readonly number[];
  readonly metricsPage: (sources: unknown) => string;
  readonly metricNotes: Readonly<
    Record<string, { readonly interval: string; readonly gaps: readonly string[] }>
  >;
  readonly grammarsPage: (said: (setting: string) => Said) => string;
  readonly grammars: readonly {
    readonly accepted: readonly (readonly [text: string, means: string])[];
    readonly setting: (text: string) => string;
  }[];
  readonly refusedSettings: readonly string[];
};
const reference: Reference = await import(join(root, 'docs', 'reference.js'));

const scratch = mkdtempSync(join(tmpdir(), 'mentor-reference-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const codes = Object.keys(severityOf).sort() as ProblemCode[];
const page = (path: string) => readFileSync(join(root, 'docs', 'reference', path), 'utf8');
const remake = 'Run npm run reference, and look at what changed.';

let rules: readonly Rule[];
beforeAll(async () => {
  const folder = mkdtempSync(join(scratch, 'empty-'));
  const { stdout } = await runHere(folder, 'check', { format: 'sarif', quiet: true });
  rules = JSON.parse(stdout).runs[0].tool.driver.rules;
});

describe('every kind of problem', () => {
  it('is explained', () => {
    const explained = problemMeanings().map(({ code }) => code);
    expect([...explained].sort()).toEqual(codes);
  });

  it('has an example in fixtures/problems/, and no other stands there', () => {
    const folders = readdirSync(join(root, 'fixtures', 'problems'), { withFileTypes: true });
    expect(Object.keys(reference.examples).sort()).toEqual(codes);
    expect(
      folders
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(codes);
  });

  it('has a page, the index leads to each, and no other page stands there', () => {
    const names = readdirSync(join(root, 'docs', 'reference', 'problems'));
    expect(names.sort(), remake).toEqual(['README.md', ...codes.map((code) => `${code}.md`)].sort());
    expect(page('problems/README.md'), remake).toBe(reference.indexPage(rules));
  });
});

describe.each(Object.entries(reference.examples))('fixtures/problems/%s', (code, { place }) => {
  it('is found where it stands, and its page shows it', async () => {
    const folder = join(scratch, code);
    cpSync(join(root, 'fixtures', 'problems', code), folder, { recursive: true });
    const { stdout, stderr } = await runHere(folder, reference.commandOf(code));
    const said = `${stdout}\n\n${stderr}`;
    const literal = place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const severity = severityOf[code as ProblemCode];
    expect(said).toMatch(new RegExp(`^${severity} +${literal}\\s+${code}$`, 'm'));
    const rule = rules.find(({ id }) => id === code) ?? { id: code };
    expect(page(`problems/${code}.md`), remake).toBe(reference.pageOf(rule, reference.aboutCode(said, code)));
  });
});

it('docs/reference/program.md says what the schema says', () => {
  const schema = z.toJSONSchema(programSchema, { target: 'draft-07', io: 'input' });
  expect(existsSync(join(root, 'docs', 'reference', 'program.md'))).toBe(true);
  expect(page('program.md'), remake).toBe(reference.settingsPage(schema));
});

describe('docs/reference/commands.md', () => {
  it('says what the table of commands says', () => {
    expect(page('commands.md'), remake).toBe(reference.commandsPage({ commands, commonOptions }));
  });
  it('explains every exit code', () => {
    expect(reference.explainedExits).toEqual(Object.values(exitCodes));
  });
});

describe('docs/reference/grammars.md', () => {
  it('shows texts that are read without a word', async () => {
    for (const { accepted, setting } of reference.grammars)
      for (const [text] of accepted) expect((await readText(setting(text))).lines).toEqual([]);
  });
  it('says what mentor says of the others', async () => {
    const said = new Map<string, Said>();
    for (const setting of reference.refusedSettings) {
      const [problem] = (await readText(`${setting}\n`)).problems;
      if (problem !== undefined) said.set(setting, problemWords(problem));
    }
    const words = (setting: string): Said => said.get(setting) ?? { message: '', advice: '' };
    expect([...said.keys()]).toEqual(reference.refusedSettings);
    expect(page('grammars.md'), remake).toBe(reference.grammarsPage(words));
  });
});

describe('docs/reference/metrics.md', () => {
  it('says of every metric what reports say', () => {
    const described = Object.keys(reference.metricNotes);
    expect(described.filter((id) => !id.startsWith('relationship'))).toEqual(metricIds);
    const sources = { unitOfMetric, wordsOfMetric, whyWords };
    expect(page('metrics.md'), remake).toBe(reference.metricsPage(sources));
  });

  /** Programs with and without answers, of pairs, groups and equals. */
  const programs = ['halfway', 'northwind', 'circle', 'flash', 'informal'];
  it.each(programs)('says which interval a figure has, and why it may have none: %s', async (name) => {
    const folder = join(scratch, `metrics-${name}`);
    cpSync(join(root, 'fixtures', name), folder, { recursive: true });
    if (name === 'halfway')
      await runHere(
        folder,
        ['ingest', ...readdirSync(join(folder, 'answers')).map((file) => `answers/${file}`)],
        {
          today: '2026-06-22',
        },
      );
    const { stdout } = await runHere(folder, 'report progress', { json: true, today: '2026-06-22' });
    const { metrics } = progressFigures.parse(JSON.parse(stdout));
    const known = metrics.flatMap((metric) => {
      const note = reference.metricNotes[metric.id];
      return note === undefined ? [] : [{ ...metric, note }];
    });
    expect(known.length).toBeGreaterThan(15);
    for (const { id, unit, value, intervalMethod, why, note } of known) {
      expect([id, unit]).toEqual([id, unitOfMetric(id)]);
      if (value !== null) expect([id, intervalMethod]).toEqual([id, note.interval]);
      if (why !== undefined) expect(note.gaps, id).toContain(why);
    }
  });
});

const progressFigures = z.object({
  metrics: z.array(
    z.object({
      id: z.string(),
      unit: z.string(),
      value: z.number().nullable(),
      intervalMethod: z.string(),
      why: z.string().optional(),
    }),
  ),
});
