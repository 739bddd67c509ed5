import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type ProblemCode, severityOf } from '../../src/model/problem.ts';
import { programSchema } from '../../src/schema/program.ts';
import { problemMeanings } from '../../src/texts/problems/problem-meanings.ts';
import { runHere } from './in-process.ts';
import { root } from './run-program.ts';

type Rule = { readonly id: string };
/** The script that makes the pages; it is plain JavaScript. */
type Reference = {
  readonly examples: Readonly<Record<string, { readonly command?: string; readonly place: string }>>;
  readonly commandOf: (code: string) => string;
  readonly aboutCode: (said: string, code: string) => string;
  readonly pageOf: (rule: Rule, said: string) => string;
  readonly indexPage: (rules: readonly Rule[]) => string;
  readonly settingsPage: (schema: unknown) => string;
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
