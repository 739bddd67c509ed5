import { describe, expect, it } from 'vitest';
import { auditPoints } from '../../../src/evaluate/audit/audit-points.ts';
import { discloseAudit } from '../../../src/evaluate/audit/disclose-audit.ts';
import { isIdle, purposesOf } from '../../../src/evaluate/audit/field-purposes.ts';
import { decisionsByKind } from '../../../src/evaluate/audit/made-decisions.ts';
import { publishedLog } from '../../../src/evaluate/audit/published-log.ts';
import { decidingUses } from '../../../src/match/field-uses.ts';
import type { FieldSpec } from '../../../src/model/field.ts';
import type { OverrideRow } from '../../../src/model/override.ts';
import type { PublishedCell } from '../../../src/model/published-cell.ts';
import type { AuditOutcome } from '../../../src/schema/audit-result.ts';
import { programSchema } from '../../../src/schema/program.ts';

const field = (name: string, use: FieldSpec['use'] = 'open'): FieldSpec => ({
  name,
  use,
  type: 'text',
  label: name,
});

describe('what a field is for', () => {
  const program = programSchema.parse({
    eligibility: { mentor: [{ at_least: { years_of_service: 3 } }] },
    matching: {
      rules: [
        { level_gap: { min: 1 } },
        { outside_management_line: true },
        { timezone_gap: { max_hours: 3 } },
      ],
      criteria: [
        { name: 'Hours', type: 'common_hours', weight: 10 },
        { name: 'Choice', type: 'preference', weight: 10 },
      ],
    },
  });
  const { rules = [], criteria = [] } = program.matching;
  const uses = decidingUses(program, { rules, criteria });
  const purposes = (name: string, use?: FieldSpec['use']) =>
    purposesOf(field(name, use), uses).map(({ purpose }) => purpose);

  it('counts fields that a rule or criterion looks at without naming them', () => {
    expect(purposes('level')).toEqual(['rule', 'sheet', 'coordinator']);
    expect(purposes('manager_id')).toContain('rule');
    expect(purposes('timezone')).toEqual(expect.arrayContaining(['rule', 'criterion', 'schedule']));
    expect(purposes('availability')).toEqual(expect.arrayContaining(['criterion', 'schedule']));
    expect(purposes('hire_date')).toContain('eligibility');
  });

  it('tells nobody whom somebody wished for, and keeps what is audited to the equity report', () => {
    expect(purposes('prefers')).toEqual(['criterion', 'coordinator']);
    expect(purposes('gender', 'audit')).toEqual(['equity']);
    expect(purposes('level', 'score-only')).toEqual(['rule']);
  });

  it('says what nothing works with', () => {
    expect(isIdle(purposesOf(field('shoe_size'), uses))).toBe(true);
    expect(isIdle(purposesOf(field('biography'), uses))).toBe(false);
  });
});

const pin = (reason?: string, by?: string): OverrideRow => ({
  kind: 'pin',
  person: 'E1',
  other: 'E2',
  ...(reason === undefined ? {} : { reason }),
  ...(by === undefined ? {} : { by }),
});

it('a decision is documented where it says why and by whom', () => {
  expect(decisionsByKind([pin('asked for', 'LO'), pin('asked for'), pin(' ', 'LO'), pin()])).toEqual([
    { kind: 'pin', decisions: 4, undocumented: 3 },
  ]);
});

it('what was published is counted by report, day and audience', () => {
  const cell = (over: Partial<PublishedCell>): PublishedCell => ({
    report: 'retention',
    asOf: '2026-09-01',
    audience: 'hr',
    cell: 'a',
    suppressed: false,
    published: '2026-09-03',
    ...over,
  });
  const cells = [cell({}), cell({ cell: 'b', suppressed: true }), cell({ audience: 'public' })];
  expect(publishedLog(cells)).toMatchObject([
    { audience: 'hr', told: 1, withheld: 1 },
    { audience: 'public', told: 1, withheld: 0 },
  ]);
});

const found: AuditOutcome = {
  audience: 'hr',
  people: 40,
  fields: [{ name: 'level', label: 'Level', use: 'open', people: 38, usedFor: [] }],
  files: [{ file: 'overrides.csv', kind: 'overrides', rows: 3, unusedColumns: [], sinceMatch: 'same' }],
  rules: [],
  criteria: [],
  conditions: [],
  objective: 'total',
  seed: 's',
  loadPenalty: 0,
  decisions: [
    { kind: 'pin', decisions: 3, undocumented: 1 },
    { kind: 'out', decisions: 12, undocumented: 10 },
  ],
  overrides: [
    {
      row: 2,
      kind: 'pin',
      person: 'E7Ines',
      other: 'E9',
      field: null,
      from: null,
      until: null,
      reason: 'private words',
      by: 'Lena',
    },
  ],
  match: null,
  verify: {
    valid: false,
    pairs: 1000,
    eligible: 400,
    faults: [
      { check: 'pairings', detail: 'P01 (E7Ines with E9) is not in pairings.csv' },
      { check: 'pairings', detail: 'P02 (E7Ines with E9) is not in pairings.csv' },
    ],
  },
  published: [],
  privacy: { minCount: 5, minMean: 10, personLevel: true, keepUntil: null, passed: false },
  outside: [],
  points: [{ point: 'decisions-undocumented', decisions: 11 }],
};

describe('for hr', () => {
  const told = discloseAudit(found, found.privacy, []);

  it('no name, id or free text is left', () => {
    expect(JSON.stringify(told)).not.toMatch(/E7Ines|E9|Lena|private words|P01/);
    expect(told.overrides).toEqual([]);
    expect(told.verify?.faults).toEqual([{ check: 'pairings', detail: null }]);
  });

  it('no small count is left, nor one whose rest is small', () => {
    expect(told.decisions).toEqual([
      { kind: 'pin', decisions: null, undocumented: null },
      { kind: 'out', decisions: 12, undocumented: null },
    ]);
    expect(told.fields[0]?.people).toBeNull();
    expect(told.files[0]?.rows).toBeNull();
    expect(told.points).toEqual([{ point: 'decisions-undocumented', decisions: null }]);
  });
});

describe('a match checked again', () => {
  const checked = (valid: boolean, ...checks: readonly string[]) => {
    const points = auditPoints({
      ...found,
      match: { madeOn: '2026-02-16', madeBy: '0.1.0', objective: 'total', seed: 's', sha256: 'a' },
      verify: {
        valid,
        pairs: 10,
        eligible: 8,
        faults: checks.map((check) => ({ check, detail: 'a fault' })),
      },
    });
    return points.map(({ point }) => point).filter((point) => point.startsWith('match-'));
  };

  it('holds, or rests on files that have changed, or is not what it claims', () => {
    expect(checked(true)).toEqual([]);
    expect(checked(false, 'inputs')).toEqual(['match-outdated']);
    expect(checked(false, 'inputs', 'pairings')).toEqual(['match-invalid']);
    expect(checked(false, 'bound')).toEqual(['match-invalid']);
  });
});
