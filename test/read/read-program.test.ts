import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { readProgram } from '../../src/read/read-program.ts';

const read = (text: string) => readProgram({ path: 'program.yaml', bytes: Buffer.from(text, 'utf8') });
const line = ({ code, at, facts }: Problem) =>
  `${at?.row ?? ''}:${at?.column ?? ''} ${code} ${Object.values(facts).join(' | ')}`;

describe('program.yaml', () => {
  test.each([
    ['absent', undefined],
    ['empty', ''],
    ['only a comment', '# nothing yet\n'],
  ])('%s is valid', async (_, text) => {
    const { program, problems } = text === undefined ? await readProgram(undefined) : await read(text);
    expect(problems).toEqual([]);
    expect(program).toMatchObject({
      format: 'one-to-one',
      language: 'en',
      matching: { objective: 'coverage-then-total' },
    });
  });

  test('every fault of the file in one run, at its line and character, with the nearest word', async () => {
    const { problems } = await read(`strat: 2026-03-02
end: 2026-02-31
matching:
  rules:
    - level_gp: {min: 2}
    - level_gap: {mn: 2}
    - share: {field: languages, min: zero}
  criteria:
    - {name: Topics, type: coverage, mentee: a, mentor: b, wieght: 40}
    - {name: Level, type: closenes, field: level, weight: 15}
meetings: {length: 1 hr}
__proto__: {admin: true}
`);
    expect(problems.map(line).sort()).toEqual(
      [
        '1:1 unknown-setting  | strat | start',
        '2:6 invalid-setting end | "2026-02-31" is not a day of the calendar',
        '5:7 unknown-setting matching.rules[1] | level_gp | level_gap',
        '6:19 unknown-setting matching.rules[2].level_gap | mn | min',
        '7:38 invalid-setting matching.rules[3].share.min | "zero" is not a number | 1',
        '9:60 unknown-setting matching.criteria[1] | wieght | weight',
        '10:27 invalid-setting matching.criteria[2].type | "closenes" is not one of coverage, similarity, same, different, closeness, common_hours, preference, text, table | type: closeness',
        '11:20 invalid-setting meetings.length | "1 hr" is not a length such as "60 min" or "2 h" | length: 1 h | 60 min',
        '12:1 unknown-setting  | __proto__',
      ].sort(),
    );
  });

  test('what is right beside a fault is kept', async () => {
    const { program } = await read(
      'name: Ours\nlanguage: fr\nmatching: {capacity: {mentor: 2, mentee: x}}\n',
    );
    expect(program).toMatchObject({
      name: 'Ours',
      language: 'en',
      matching: { capacity: { mentor: 2, mentee: 1 } },
    });
  });

  test('texts keep the letters that YAML would take for numbers', async () => {
    const { program, problems } = await read(
      'name: 2026\nseed: 0123\neligibility: {mentor: [{one_of: {unit: [007, 1e3, NO, 12:30]}}]}\n',
    );
    expect(problems).toEqual([]);
    expect(program).toMatchObject({
      name: '2026',
      seed: '0123',
      eligibility: { mentor: [{ one_of: { unit: ['007', '1e3', 'NO', '12:30'] } }] },
    });
  });

  test('saved by an editor with BOM and CRLF', async () => {
    const { program, problems } = await read('\uFEFFname: Größe\r\nstart: 2026-03-02\r\n');
    expect([problems, program.name, program.start]).toEqual([[], 'Größe', '2026-03-02']);
  });
});
