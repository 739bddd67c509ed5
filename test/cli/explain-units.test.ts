import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ExplainResult, explainResultSchema } from '../../src/schema/explain-result.ts';
import { root } from '../house/run-program.ts';
import { copyOf, matchDay, type ProgramCopy } from './program-copy.ts';

type Row = Readonly<Record<string, string>>;

/** A fixture after its first match, with what tests of explanations ask of it. */
async function matchedProgram(name: string) {
  const program = copyOf(join(root, 'fixtures', name));
  const run = await program.run(['match', ...matchDay]);
  if (run.code !== 0) throw new Error(run.stderr);
  const rows: Row[] = parse(program.read('pairings.csv'), { columns: true, bom: true });
  return { program, rows, names: namesOf(rows) };
}

function namesOf(rows: readonly Row[]): Map<string, string> {
  const names = new Map(
    rows.flatMap((row) => [
      [row.mentee ?? '', row.mentee_name ?? ''] as const,
      [row.mentor ?? '', row.mentor_name ?? ''] as const,
    ]),
  );
  names.delete('');
  return names;
}

async function saidTo(program: ProgramCopy, args: readonly string[]) {
  const { code, stdout, stderr } = await program.run(['explain', ...args, '--json', ...matchDay]);
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  const result: ExplainResult = explainResultSchema.parse(JSON.parse(stdout));
  return { result, page: stderr.replace(/\s+/g, ' ') };
}

/** Everybody whom somebody may read of: in a rotation those they talk with, else all of their units. */
function ownCircle(rows: readonly Row[], person: string): Set<string> {
  const isIn = (row: Row) => row.mentee === person || row.mentor === person;
  const talks = rows.some(({ role = '' }) => role.startsWith('round'));
  const ids = new Set(rows.filter(isIn).map((row) => row.pairing_id));
  const own = rows.filter((row) => (talks ? isIn(row) : ids.has(row.pairing_id)));
  return new Set([person, ...own.flatMap(({ mentee = '', mentor = '' }) => [mentee, mentor])]);
}

/** What the coordinator reads first of somebody, by format. */
const answers = {
  group: /^.+ is in the group of .+ \(P\d+\), with .+, [\d.]+ of 100\./,
  peer: /^.+ is paired with .+ \(P\d+\), [\d.]+ of 100\. Without this pair .+ What .+ offers .+ What .+ offers /,
  circle:
    /^.+ sits in circle P\d+ with .+ on average\. .* could also sit in - P\d+ with .+, in exchange for .+: .+ less in all\./,
  flash: /^.+ talks with .+ \(round 1\), .+ \(round 2\), .+ and .+ \(round 4\)\./,
  roles: /^.+ has .+ for career \(P\d+\) and .+ for technical \(P\d+\)\. .* Career: .+ Technical: /,
  informal:
    /^.+ registered with .+ \(P\d+\) as mentor\. (?:The score below is a hint|A hint: this is against)/,
} as const;

/** Matched once each: groups alone take seconds. */
const matched = new Map<string, ReturnType<typeof matchedProgram>>();
function onceMatched(name: string): ReturnType<typeof matchedProgram> {
  const made = matched.get(name) ?? matchedProgram(name);
  matched.set(name, made);
  return made;
}

describe.each(Object.entries(answers))('mentor explain in a program of format %s', (name, answer) => {
  let made: Awaited<ReturnType<typeof matchedProgram>>;
  beforeAll(async () => {
    made = await onceMatched(name);
  }, 120_000);

  test('the coordinator reads with whom, and what else could be', async () => {
    const { program, rows } = made;
    const person = rows[0]?.mentee ?? '';
    const { result, page } = await saidTo(program, [person]);
    expect(page).toMatch(answer);
    expect(result.subject).toMatchObject({ person, kind: 'matched' });
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  }, 120_000);

  test('a participant reads of nobody but their own partners, and no score', async () => {
    const { program, rows, names } = made;
    const [person = '', ...others] = [...names.keys()];
    const may = ownCircle(rows, person);
    const stranger = others.find((id) => !may.has(id)) ?? '';
    const question = [person, stranger];
    const { result, page } = await saidTo(program, [...question, '--for', 'participant']);
    expect(result.told.length).toBeGreaterThan(0);
    const { inputs: _files, ...told } = result;
    const text = `${JSON.stringify(told)} ${page}`;
    expect(text).not.toMatch(/\d\.\d\d/);
    expect(result).toMatchObject({ score: null, parts: [], alternatives: [], forcing: null });
    for (const [id, called] of names) {
      if (may.has(id) || question.includes(id)) continue;
      expect(text, `${person} reads of ${id}`).not.toContain(id);
      expect(text, `${person} reads of ${called}`).not.toContain(called);
    }
  }, 120_000);
});

describe('of a group', () => {
  test('the whole program has an answer too, and recruit says why it has none', async () => {
    const { program } = await onceMatched('group');
    const { result, page } = await saidTo(program, []);
    expect(result.units?.length).toBeGreaterThan(0);
    expect(page).toMatch(/lowest score first/);
    const { code, stderr } = await program.run(['recruit', ...matchDay]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/mentor explain/);
    expect(stderr).not.toMatch(/does not go with/);
  }, 120_000);

  test('a ban between two is a ban to the coordinator, and not possible to the two', async () => {
    const { program, rows } = await onceMatched('group');
    const [one = '', two = ''] = [...new Set(rows.map((row) => row.mentee ?? ''))];
    program.write('overrides.csv', `kind,person,other\nban,${one},${two}\n`);
    const { result, page } = await saidTo(program, [one, two]);
    expect(result.brokenRules).toEqual(['ban']);
    expect(page).toContain('a ban');
    const told = await saidTo(program, [one, two, '--for', 'participant']);
    expect(told.result.brokenRules).toEqual(['not-possible']);
    expect(told.page).toMatch(/^You and .+: not possible\. ?$/);
  }, 120_000);
});
