import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runMentor } from '../house/mentor.ts';
import { faultsOf, type Schema } from './draft-07.ts';
import { northwind } from './program-copy.ts';

const text = readFileSync(join(northwind, 'program.yaml'), 'utf8');
let schema: Schema;
beforeAll(async () => {
  const { code, stdout } = await runMentor(['schema'], { cwd: northwind });
  expect(code).toBe(0);
  schema = JSON.parse(stdout);
});

/** Every setting of the schema with its path, whatever choice it stands in. */
function settings(of: Schema, path = ''): [path: string, schema: Schema][] {
  const own = Object.entries(of.properties ?? {}).flatMap(([key, one]): [string, Schema][] => [
    [`${path}.${key}`, one],
    ...settings(one, `${path}.${key}`),
  ]);
  const forms = [...(of.anyOf ?? []), ...(of.oneOf ?? []), ...(of.items === undefined ? [] : [of.items])];
  if (typeof of.additionalProperties === 'object') forms.push(of.additionalProperties);
  return [...own, ...forms.flatMap((form) => settings(form, path))];
}

describe('the JSON Schema of program.yaml', () => {
  it('says draft 07, which editors understand', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  });

  it('takes the example, and an empty file', () => {
    expect(faultsOf(schema, parse(text))).toEqual([]);
    expect(faultsOf(schema, {})).toEqual([]);
  });

  it.each([
    ['name: Northwind', 'nmae: Northwind', '.nmae'],
    ['objective: coverage-then-total', 'objective: coverage', '.matching.objective'],
    ['level_gap: {min: 2}', 'level_gap: {mni: 2}', '.matching.rules[0]'],
    ['length: 60 min\n  first', 'length: 60\n  first', '.meetings.length'],
    ['start: 2026-03-02', 'start: 2026-02-30', '.start'],
    ['min_count: 5', 'min_count: 0', '.privacy.min_count'],
    ['min_count: 5', 'min_count: "5"', '.privacy.min_count'],
    ['type: coverage, mentee', 'type: coverage, mente', '.matching.criteria[0]'],
    ['weight: 15}', 'weight: -15}', '.matching.criteria[1]'],
    ['type: ordinal', 'type: ordnial', '.fields.level.type'],
    ['match-rate: ">= 95%"', 'match-rate: ">95%"', '.targets.match-rate'],
    ['data_through: 2027-03-15', 'data_trough: 2027-03-15', '.retention.data_through'],
    ['days: [Mon, Tue, Wed, Thu, Fri]', 'days: []', '.meetings.hours.days'],
    ['currency: EUR', 'currency: Euro', '.roi.currency'],
    ['not another mail.', `not another mail.${' Call.'.repeat(30)}`, '.summary.lessons[2]'],
    [
      'share: {field: languages, min: 1}',
      'share: {field: languages}\n    - at_least: {level: 2}',
      '.matching.rules[4]',
    ],
  ])('refuses %s as %s', (from, to, path) => {
    expect(text).toContain(from);
    expect(faultsOf(schema, parse(text.replace(from, to)))).toContain(path);
  });

  it('says of every setting in a sentence what it is for', () => {
    const all = settings(schema);
    expect(all.length).toBeGreaterThan(120);
    const silent = all.filter(([, { description = '' }]) => !/^\S.{8,}[.]$/.test(description));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('gives the defaults, and takes them back', () => {
    const defaults = settings(schema).filter(([, one]) => one.default !== undefined);
    expect(defaults.length).toBeGreaterThan(40);
    for (const [path, one] of defaults) expect([path, faultsOf(one, one.default)]).toEqual([path, []]);
    expect(schema.properties?.meetings?.properties?.every).toMatchObject({ default: '2 weeks' });
  });

  it('closes every group, so that a slip shows while typing', () => {
    const open = [['', schema] as const, ...settings(schema)].filter(
      ([, one]) => one.properties !== undefined && one.additionalProperties !== false,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('names no limit that is only the machine’s', () => {
    expect(JSON.stringify(schema)).not.toContain('9007199254740991');
  });
});
