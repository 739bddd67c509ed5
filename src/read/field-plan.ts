import type { FieldSpec, FieldType, FieldUse } from '../model/field.ts';
import { compareText } from '../model/order.ts';
import type { Program } from '../schema/program.ts';
import { type Cell, columnKey } from './answer.ts';
import type { FieldNeed } from './field-needs.ts';
import { isKnownField, knownField } from './field-synonyms.ts';
import { inferOrder, type LevelOrder } from './level-order.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** How one field is to be read: its specification, and what its values are judged by. */
export type FieldPlan = {
  readonly spec: FieldSpec;
  /** Of an ordinal; absent where no order is known, and then the field is a category. */
  readonly levels?: LevelOrder;
  /** Of a set whose options are declared. */
  readonly declared?: readonly string[];
};

type Surroundings = {
  readonly program: Program;
  readonly places: YamlPlaces;
  readonly needs: readonly FieldNeed[];
};

/**
 * The type of a field: declared, else that of the known field, else what the rule or criterion needs that names it,
 * else a category where few different short answers occur, else text.
 */
export function planField(
  name: string,
  cells: readonly Cell[],
  { program, places, needs }: Surroundings,
): FieldPlan {
  const setting = settingOf(name, program);
  const known = isKnownField(name) ? knownField(name) : undefined;
  const needed = needs.find(({ field }) => field === name)?.type;
  const wanted =
    setting?.type ??
    (setting?.order === undefined ? undefined : 'ordinal') ??
    known?.type ??
    (setting?.options === undefined ? undefined : 'set') ??
    needed ??
    guessType(cells);
  const levels = wanted === 'ordinal' ? orderOf(cells, setting?.order) : undefined;
  const type: FieldType = wanted === 'ordinal' && levels === undefined ? withoutOrder(cells, needed) : wanted;
  const spec: FieldSpec = {
    name,
    type,
    use: useOf(name, { program, places, needs }),
    label: labelOf(name, cells),
    ...(levels === undefined ? {} : { order: levels.order }),
    ...(setting?.options === undefined ? {} : { options: setting.options }),
  };
  return {
    spec,
    ...(levels === undefined ? {} : { levels }),
    ...(setting?.options === undefined ? {} : { declared: setting.options }),
  };
}

/** `topics` is declared once for both sides. */
export function settingOf(name: string, { fields }: Program): Program['fields'][string] | undefined {
  const own = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return own ?? (isTopics(name) && Object.hasOwn(fields, 'topics') ? fields.topics : undefined);
}

export function isTopics(name: string): boolean {
  return name === 'topics_wanted' || name === 'topics_offered';
}

function orderOf(cells: readonly Cell[], declared: readonly string[] | undefined): LevelOrder | undefined {
  if (declared !== undefined) return { order: declared, from: 'declared' };
  return inferOrder(cells.map(({ text }) => text));
}

/** Closeness of numbers that are no whole levels is a closeness of numbers. */
function withoutOrder(cells: readonly Cell[], needed: FieldType | undefined): FieldType {
  const numeric = cells.length > 0 && cells.every(({ text }) => /^-?\d+([.,]\d+)?$/.test(text));
  return needed === 'ordinal' && numeric ? 'number' : 'category';
}

/** `use:` where it is written down; a known field that is nobody's business keeps its reserve until then. */
function useOf(name: string, { program, places }: Surroundings): FieldUse {
  const setting = settingOf(name, program);
  const written = [name, 'topics'].some((key) => places.source(['fields', key, 'use']) !== undefined);
  const usual = isKnownField(name) ? knownField(name).use : undefined;
  return written ? (setting?.use ?? 'open') : (usual ?? setting?.use ?? 'open');
}

/** The header as exported; of several the one that most answers stand under, then the first in code-unit order. */
function labelOf(name: string, cells: readonly Cell[]): string {
  const counts = new Map<string, number>();
  for (const { header } of cells) counts.set(header, (counts.get(header) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return best?.[0] ?? name;
}

function guessType(cells: readonly Cell[]): FieldType {
  const distinct = new Set(cells.map(({ text }) => text));
  const columns = new Set(cells.map(columnKey)).size;
  const few = distinct.size <= Math.max(12, cells.length / 3) * columns;
  return few && cells.every(({ text }) => text.length <= 60 && !text.includes('\n')) ? 'category' : 'text';
}
