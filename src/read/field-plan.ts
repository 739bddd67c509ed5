import type { FieldSpec, FieldType, FieldUse } from '../model/field.ts';
import { compareText } from '../model/order.ts';
import type { Program } from '../schema/program.ts';
import type { CellGroup } from './cell-group.ts';
import type { FieldNeed } from './field-needs.ts';
import { isKnownField, knownField } from './field-synonyms.ts';
import { inferOrder, type LevelOrder } from './level-order.ts';
import { saysMissing } from './missing-words.ts';
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
  groups: readonly CellGroup[],
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
    guessType(groups);
  const levels = wanted === 'ordinal' ? orderOf(groups, setting?.order) : undefined;
  const type: FieldType =
    wanted === 'ordinal' && levels === undefined ? withoutOrder(groups, needed) : wanted;
  const spec: FieldSpec = {
    name,
    type,
    use: useOf(name, { program, places, needs }),
    label: labelOf(name, groups),
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

function orderOf(
  groups: readonly CellGroup[],
  declared: readonly string[] | undefined,
): LevelOrder | undefined {
  if (declared !== undefined) return { order: declared, from: 'declared' };
  return inferOrder(groups.flatMap((group) => [...group.texts()]));
}

/** Closeness of numbers that are no whole levels is a closeness of numbers. */
function withoutOrder(groups: readonly CellGroup[], needed: FieldType | undefined): FieldType {
  const numeric =
    groups.length > 0 && everyText(groups, (text) => saysMissing(text) || /^-?\d+([.,]\d+)?$/.test(text));
  return needed === 'ordinal' && numeric ? 'number' : 'category';
}

function everyText(groups: readonly CellGroup[], test: (text: string) => boolean): boolean {
  for (const group of groups) for (const { text } of group.texts()) if (!test(text)) return false;
  return true;
}

/** `use:` where it is written down; a known field that is nobody's business keeps its reserve until then. */
function useOf(name: string, { program, places }: Surroundings): FieldUse {
  const setting = settingOf(name, program);
  const written = [name, 'topics'].some((key) => places.source(['fields', key, 'use']) !== undefined);
  const usual = isKnownField(name) ? knownField(name).use : undefined;
  return written ? (setting?.use ?? 'open') : (usual ?? setting?.use ?? 'open');
}

/** The header as exported; of several the one that most answers stand under, then the first in code-unit order. */
function labelOf(name: string, groups: readonly CellGroup[]): string {
  const counts = new Map<string, number>();
  for (const { header, size } of groups) counts.set(header, (counts.get(header) ?? 0) + size);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return best?.[0] ?? name;
}

/** Few different short answers are a choice; anything else is text. */
function guessType(groups: readonly CellGroup[]): FieldType {
  const size = groups.reduce((sum, group) => sum + group.size, 0);
  const few = Math.max(12, size / 3) * groups.length;
  const distinct = new Set<string>();
  const isChoice = everyText(groups, (text) => {
    distinct.add(text);
    return text.length <= 60 && !text.includes('\n') && distinct.size <= few;
  });
  return isChoice ? 'category' : 'text';
}
