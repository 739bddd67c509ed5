import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { SettingNote } from '../../src/model/setting-note.ts';
import { readProgram } from '../../src/read/read-program.ts';
import { programYaml } from '../../src/render/program-yaml.ts';

const key = fc.stringMatching(/^[a-z][a-z_]{0,12}$/);
const word = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.lorem({ mode: 'sentences', maxCount: 4 }),
  fc.constantFrom(
    'yes',
    'No',
    '2027-01-11',
    '2027-01-11 10:00',
    '>= 95%',
    '1:30',
    '0123',
    '1e3',
    '~',
    'null',
    '- a',
    '# b',
    'a: b',
    'a #b',
    '{x}',
    ' x ',
    'x\n\ny\n',
    '- {name: A, weight: 3}',
  ),
);
const leaf = fc.oneof(
  word,
  fc.integer(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const settings = fc.dictionary(key, value, { maxKeys: 6, noNullPrototype: true });

/** A note about every setting down to the third level. */
function notesOf(data: unknown, path: readonly (string | number)[] = []): SettingNote[] {
  if (typeof data !== 'object' || data === null || path.length > 3) return [];
  const keys: (string | number)[] = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return keys.flatMap((one) => {
    const below = [...path, one];
    const note: SettingNote = {
      path: below,
      above: 'above # it',
      beside: 'beside: it',
      below: ['below: it'],
    };
    return [note, ...notesOf(Reflect.get(data, one), below)];
  });
}

describe('programYaml', () => {
  it('reads back as the same settings, whatever they hold and whatever is said beside them', () => {
    fc.assert(
      fc.property(settings, (data) => {
        const text = programYaml(data, { header: ['A: b', '', '# c'], notes: notesOf(data) });
        expect(parse(text) ?? {}).toEqual(data);
      }),
      { numRuns: 400 },
    );
  });

  it('puts weights under one another, reasons beside short lines and above long ones', () => {
    const criteria = [
      { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 60 },
      { name: 'Own choice', type: 'preference', weight: 40 },
    ];
    const data = {
      name: 'A',
      matching: { objective: 'floor', rules: [{ level_gap: { min: 1 } }], criteria },
    };
    const notes: SettingNote[] = [
      { path: ['matching', 'objective'], beside: 'short' },
      { path: ['matching', 'rules', 0], beside: 'why this rule stands here '.repeat(4).trim() },
      { path: ['matching', 'criteria', 1], above: 'wishes' },
      { path: ['matching', 'nothing'], above: 'about nothing' },
    ];
    expect(programYaml(data, { header: ['A'], notes })).toBe(`# A

name: A

matching:
  objective: floor                # short
  rules:
    # why this rule stands here why this rule stands here why this rule stands here why this rule stands here
    - level_gap: {min: 1}
  criteria:
    - {name: Topics, type: coverage, mentee: topics_wanted, mentor: topics_offered, weight: 60}
    # wishes
    - {name: Own choice, type: preference,                                          weight: 40}
`);
  });

  it('is read without a complaint where its settings are a program', async () => {
    const data = {
      name: 'Äpfel & "Birnen": #1',
      language: 'de',
      eligibility: { mentor: [{ one_of: { consent: ['Yes', 'Ja'] } }] },
    };
    const text = programYaml(data, { header: [], notes: [] });
    const { program, problems } = await readProgram({
      path: 'program.yaml',
      bytes: new TextEncoder().encode(text),
    });
    expect(problems).toEqual([]);
    expect(program.name).toBe('Äpfel & "Birnen": #1');
    expect(text).toContain('"Yes"');
  });
});
