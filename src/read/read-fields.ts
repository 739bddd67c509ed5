import { type Assumption, assumption } from '../model/assumption.ts';
import type { FieldSpec, FieldValue } from '../model/field.ts';
import { compareText, sortedBy } from '../model/order.ts';
import type { Role } from '../model/person.ts';
import type { Problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import type { AnswerBook } from './answer-book.ts';
import { type CellGroup, type CellGroups, cellGroups } from './cell-group.ts';
import { type ReadGroup, readGroup, textsOf } from './cell-reading.ts';
import type { FieldNeed } from './field-needs.ts';
import { type FieldPlan, planField } from './field-plan.ts';
import { knownOptions } from './known-options.ts';
import { orderInWords } from './level-order.ts';
import { fieldReaders } from './read-values.ts';
import type { YamlPlaces } from './yaml-places.ts';

export type ReadFields = {
  readonly specs: ReadonlyMap<string, FieldSpec>;
  /** What an answer says; nothing where it is blank or cannot be read, and then a problem says so. */
  readonly value: (answer: number, field: string) => FieldValue | undefined;
  /** Which fields a side was asked and at least one of them answered. */
  readonly answered: (role: Role, field: string) => boolean;
  /** The words that were given to a question with options, with how many answers hold each. */
  readonly items: (field: string) => ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  readonly assumptions: readonly Assumption[];
};

/** Handled as part of the person, not as answers: they identify, they are not compared. */
const personal: ReadonlySet<string> = new Set([
  'management_chain',
  'id',
  'name',
  'first_name',
  'last_name',
  'email',
  'timestamp',
  'role',
  'both_roles',
  'is_mentor',
  'is_mentee',
  'participation',
  'capacity',
  'manager_id',
]);

export type FieldSurroundings = {
  readonly program: Program;
  readonly places: YamlPlaces;
  readonly needs: readonly FieldNeed[];
  readonly latestYear: number;
};

/**
 * Answers to typed values, a field at a time over all files, so that both sides speak of the same things. `standing`:
 * the answer of each person in each role that counts, -1 for none.
 */
export function readFields(
  book: AnswerBook,
  standing: { readonly [R in Role]: Int32Array },
  surroundings: FieldSurroundings,
): ReadFields {
  const groups = cellGroups(book, standing, personal);
  const plans = new Map([...groups.of].map(([name, of]) => [name, planField(name, of, surroundings)]));
  const specs = new Map<string, FieldSpec>();
  const readings = new Map<CellGroup, ReadGroup>();
  const problems: Problem[] = [];
  const assumptions: Assumption[] = [];
  for (const [name, plan] of sortedBy(plans, ([key]) => key)) {
    const of = groups.of.get(name) ?? [];
    const options = plan.spec.type === 'set' ? knownOptions(name, plans, groups.of) : [];
    const settings = { options, order: surroundings.program.dates, latestYear: surroundings.latestYear };
    const decided = fieldReaders(of, plan, settings);
    specs.set(name, plan.spec);
    of.forEach((group, at) => {
      const read = readGroup(group, decided.readers[at] ?? (() => ({})));
      readings.set(group, read);
      problems.push(...read.problems);
    });
    assumptions.push(...levelAssumption(plan, of), ...decided.assumptions);
  }
  return {
    specs,
    value: valueFinder(book, groups, readings),
    answered: groups.answered,
    items: (field) =>
      sumOf((groups.of.get(field) ?? []).flatMap((group) => readings.get(group)?.items() ?? [])),
    problems,
    assumptions,
  };
}

function sumOf(parts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const part of parts) for (const [word, count] of part) sum.set(word, (sum.get(word) ?? 0) + count);
  return sum;
}

function valueFinder(
  book: AnswerBook,
  groups: CellGroups,
  readings: ReadonlyMap<CellGroup, ReadGroup>,
): ReadFields['value'] {
  return (answer, field) => {
    const cell = book.cell(answer, field);
    if (cell === undefined) return undefined;
    const group = book.isCorrected(answer, field)
      ? groups.corrected(field)
      : groups.groupOf(book.place(answer).sheet, field);
    return group === undefined ? undefined : readings.get(group)?.value(cell);
  };
}

function levelAssumption({ spec, levels }: FieldPlan, groups: readonly CellGroup[]): readonly Assumption[] {
  if (levels?.from === 'ladder')
    return [
      assumption(spec.name, 'level-order', {
        order: orderInWords(
          levels,
          groups.flatMap((group) => [...textsOf(group)]),
        ),
      }),
    ];
  if (levels?.from === 'numbers')
    return [
      assumption(spec.name, 'level-numbers', {
        from: levels.order[0] ?? '',
        to: levels.order.at(-1) ?? '',
      }),
    ];
  if (spec.name !== 'level' || spec.type !== 'category') return [];
  const words = [...new Set(groups.flatMap((group) => [...textsOf(group)]))].sort(compareText);
  return [assumption('level', 'no-level-order', { words: words.slice(0, 8) })];
}
