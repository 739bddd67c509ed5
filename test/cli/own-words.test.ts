import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runHere } from '../house/in-process.ts';
import { root } from '../house/run-program.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mentor-own-words-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A small program with these files beside its people. */
function programWith(texts: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(scratch, 'program-'));
  for (const people of ['mentees.csv', 'mentors.csv'])
    cpSync(join(root, 'fixtures', 'problems', 'idle-setting', people), join(dir, people));
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

function sheetsOf(dir: string, side: 'mentees' | 'mentors'): string[] {
  const folder = join(dir, 'out/match/sheets', side);
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('own words on the sheets', () => {
  test('mentor match prints them on every sheet of their side', async () => {
    const dir = programWith({
      'program.yaml': 'sheets:\n  mentor:\n    goodbye: So long, {first_name}.\n',
      'sheets/mentee/hello.md': '# Ahoy {first_name}\n',
    });
    expect(await runHere(dir, 'match')).toMatchObject({ code: 0 });
    const mentees = sheetsOf(dir, 'mentees');
    const mentors = sheetsOf(dir, 'mentors');
    expect(mentees.length).toBeGreaterThan(0);
    expect(mentees.filter((html) => !/<h1>Ahoy \p{L}+<\/h1>/u.test(html))).toEqual([]);
    expect(mentors.filter((html) => !/So long, \p{L}+\./u.test(html))).toEqual([]);
    const both = [...mentees, ...mentors].filter((html) => html.includes('Ahoy') && html.includes('So long'));
    expect(both).toEqual([]);
  });

  test('what is wrong with them is said with its place, and stops a match', async () => {
    const dir = programWith({ 'sheets/mentee/hello.md': 'Dear\n\n  {nmae}' });
    const check = await runHere(dir, 'check');
    expect(check.code).toBe(1);
    expect(check.stdout + check.stderr).toMatch(
      /^error +sheets\/mentee\/hello\.md:3:3 +unknown-placeholder$/m,
    );
    expect(check.stdout + check.stderr).toContain('> 3 |   {nmae}');
    await expect(runHere(dir, 'match', { acceptRefusals: true })).rejects.toThrow(
      '1 error. Nothing was written.',
    );
    expect(existsSync(join(dir, 'out'))).toBe(false);
  });

  test('a text that begins with a placeholder wants quotation marks', async () => {
    const dir = programWith({
      'program.yaml': 'sheets:\n  mentor:\n    goodbye: {first_name}, thank you!\n',
    });
    const { stdout, stderr } = await runHere(dir, 'check');
    expect(stdout + stderr).toMatch(/^error +program\.yaml:3:14 +invalid-yaml$/m);
    expect(stdout + stderr).toContain('"{first_name}, thank you!"');
  });

  test('what is expected of a side can be said there as well', async () => {
    const said = async (texts: Readonly<Record<string, string>>) =>
      (await runHere(programWith(texts), 'check')).stdout.replaceAll(/\s+/g, ' ');
    expect(await said({})).toContain('What is expected of a mentor and a mentee is not said');
    const mentee = { 'sheets/mentee/expected.md': 'Come.' };
    expect(await said(mentee)).toContain('What is expected of a mentor is not said');
    const both = { ...mentee, 'program.yaml': 'sheets: {mentor: {expected: {de: Da sein.}}}\n' };
    expect(await said(both)).not.toContain('What is expected of');
  });

  test('a code scanner gets the line and character', async () => {
    const dir = programWith({ 'sheets/mentee/hello.md': 'Dear\n\n{frist_name}' });
    const { stdout } = await runHere(dir, 'check', { format: 'sarif', quiet: true });
    const [found] = JSON.parse(stdout).runs[0].results;
    expect(found.ruleId).toBe('unknown-placeholder');
    expect(found.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'sheets/mentee/hello.md' },
      region: { startLine: 3, startColumn: 1 },
    });
  });
});
