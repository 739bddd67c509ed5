import type { FieldSpec, FieldValue } from '../model/field.ts';
import { compareText, sortedBy } from '../model/order.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import type { Answer, Cell } from './answer.ts';
import type { FieldNeed } from './field-needs.ts';
import { type FieldPlan, planField } from './field-plan.ts';
import { knownOptions } from './known-options.ts';
import { readColumnValues } from './read-values.ts';
import type { YamlPlaces } from './yaml-places.ts';

export type ReadFields = {
  readonly specs: ReadonlyMap<string, FieldSpec>;
  /** By cell; a cell without an entry holds nothing that could be read, and a problem says so. */
  readonly values: ReadonlyMap<Cell, FieldValue>;
  readonly problems: readonly Problem[];
  readonly assumptions: CheckResult['assumptions'];
};

/** Handled as part of the person, not as answers: they identify, they are not compared. */
const personal: ReadonlySet<string> = new Set([
  'id',
  'name',
  'first_name',
  'last_name',
  'email',
  'timestamp',
  'role',
  'both_roles',
  'capacity',
  'manager_id',
]);

export type FieldSurroundings = {
  readonly program: Program;
  readonly places: YamlPlaces;
  readonly needs: readonly FieldNeed[];
  readonly latestYear: number;
};

/** Answers to typed values, a field at a time over all files, so that both sides speak of the same things. */
export function readFields(answers: readonly Answer[], surroundings: FieldSurroundings): ReadFields {
  const cellsOf = cellsByField(answers);
  const plans = new Map([...cellsOf].map(([name, cells]) => [name, planField(name, cells, surroundings)]));
  const specs = new Map<string, FieldSpec>();
  const values = new Map<Cell, FieldValue>();
  const problems: Problem[] = [];
  const assumptions: CheckResult['assumptions'] = [];
  for (const [name, plan] of sortedBy(plans, ([key]) => key)) {
    const cells = cellsOf.get(name) ?? [];
    const options = plan.spec.type === 'set' ? knownOptions(name, plans, cellsOf) : [];
    const read = readColumnValues(cells, plan, {
      options,
      order: surroundings.program.dates,
      latestYear: surroundings.latestYear,
    });
    specs.set(name, plan.spec);
    for (const [cell, value] of read.values) values.set(cell, value);
    problems.push(...read.problems);
    assumptions.push(...levelAssumption(plan, cells), ...read.assumptions);
  }
  return { specs, values, problems, assumptions };
}

function cellsByField(answers: readonly Answer[]): Map<string, Cell[]> {
  const byField = new Map<string, Cell[]>();
  for (const { cells } of answers) {
    for (const [field, cell] of cells) {
      if (personal.has(field)) continue;
      const known = byField.get(field);
      if (known === undefined) byField.set(field, [cell]);
      else known.push(cell);
    }
  }
  return byField;
}

function levelAssumption({ spec, levels }: FieldPlan, cells: readonly Cell[]): CheckResult['assumptions'] {
  if (levels?.from === 'ladder')
    return [{ about: spec.name, text: `lowest first: ${levels.order.join(', ')}` }];
  if (levels?.from === 'numbers')
    return [
      {
        about: spec.name,
        text: `numbers from ${levels.order[0] ?? ''} to ${levels.order.at(-1) ?? ''}, the lowest first`,
      },
    ];
  if (spec.name !== 'level' || spec.type !== 'category') return [];
  const words = [...new Set(cells.map(({ text }) => text))].sort(compareText);
  return [
    {
      about: 'level',
      text: `no order is known for ${words.slice(0, 8).join(', ')}; declare it under fields: {level: {order: […]}} to compare levels`,
    },
  ];
}
