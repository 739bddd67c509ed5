import * as z from 'zod/mini';
import { programSchema } from '../schema/program.ts';
import type { SettingPath } from './yaml-places.ts';

/** One shape that a setting may have: of a choice one branch, without what says that it may be absent. */
export type Form = z.core.$ZodTypes;

/** Everything a schema allows, choices taken apart. */
export function formsOf(schema: z.core.$ZodType): Form[] {
  const form = schema as Form;
  const { def } = form._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
      return formsOf(def.innerType);
    case 'union':
      return def.options.flatMap((option) => formsOf(option));
    default:
      return [form];
  }
}

/**
 * What program.yaml may hold at a path, the top level for the empty one. Of a choice that a word decides (`type:` of a
 * criterion) only what `settings` chose, where it chose one.
 */
export function formsAt(path: SettingPath, settings?: unknown): Form[] {
  let forms = formsOf(programSchema);
  let value = settings;
  for (const key of path) {
    forms = chosenForms(forms, value).flatMap((form) => childForms(form, key));
    value = valueUnder(value, key);
  }
  return chosenForms(forms, value);
}

/** The forms whose fixed words agree with what is written: `type: text` leaves the form of `text`. */
function chosenForms(forms: readonly Form[], value: unknown): Form[] {
  const agreeing = forms.filter((form) =>
    Object.entries(shapeOf(form)).some(([key, schema]) =>
      choicesOf(formsOf(schema)).some((word) => word === valueUnder(value, key)),
    ),
  );
  const fixed = forms.filter((form) => 'type' in shapeOf(form));
  return agreeing.length > 0 && fixed.length === forms.length && forms.length > 1 ? agreeing : [...forms];
}

function childForms(form: Form, key: string | number): Form[] {
  const { def } = form._zod;
  if (def.type === 'array') return typeof key === 'number' ? formsOf(def.element) : [];
  if (def.type === 'record') return formsOf(def.valueType);
  const shape = shapeOf(form);
  const child = Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
  return child === undefined ? [] : formsOf(child);
}

/** The settings of a group; of what is no group none. */
export function shapeOf(form: Form): Readonly<Record<string, z.core.$ZodType>> {
  const { def } = form._zod;
  return def.type === 'object' ? def.shape : {};
}

/** Whether a setting may be absent. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return ['optional', 'default', 'prefault'].includes((schema as Form)._zod.def.type);
}

/** What a setting is for, in a sentence. */
export function descriptionOf(schema: z.core.$ZodType | undefined): string | undefined {
  return schema === undefined ? undefined : z.globalRegistry.get(schema)?.description;
}

/** The names that any of the forms knows, in the order of the schema. */
export function keysOf(forms: readonly Form[]): string[] {
  return [...new Set(forms.flatMap((form) => Object.keys(shapeOf(form))))];
}

/** The words of which the forms want one. */
export function choicesOf(forms: readonly Form[]): (string | number | boolean)[] {
  return forms.flatMap((form) => {
    const { def } = form._zod;
    if (def.type === 'enum') return Object.values(def.entries);
    return def.type === 'literal' ? def.values.filter((value) => isWord(value)) : [];
  });
}

function isWord(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The default of a setting; undefined where it has none or a group fills itself. */
export function defaultAt(path: SettingPath): unknown {
  const key = path.at(-1);
  const parents = formsAt(path.slice(0, -1));
  for (const form of parents) {
    const shape = shapeOf(form);
    const schema = key !== undefined && Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
    const def = schema === undefined ? undefined : (schema as Form)._zod.def;
    if (def?.type === 'default') return def.defaultValue;
  }
  return undefined;
}

/** A setting of the schema; in its path `*` stands for a name of the writer's own and `[]` for an entry of a list. */
export type KnownSetting = {
  readonly key: string;
  readonly group: readonly string[];
  readonly schema: z.core.$ZodType;
};

/** Every setting there is, the shallow ones first. */
export function knownSettings(): KnownSetting[] {
  const found: KnownSetting[] = [];
  let layer: { readonly group: readonly string[]; readonly form: Form }[] = formsOf(programSchema).map(
    (form) => ({
      group: [],
      form,
    }),
  );
  while (layer.length > 0) {
    layer = layer.flatMap(({ group, form }) => {
      const { def } = form._zod;
      if (def.type === 'array')
        return formsOf(def.element).map((inner) => ({ group: [...group, '[]'], form: inner }));
      if (def.type === 'record')
        return formsOf(def.valueType).map((inner) => ({ group: [...group, '*'], form: inner }));
      return Object.entries(shapeOf(form)).flatMap(([key, schema]) => {
        found.push({ key, group, schema });
        return formsOf(schema).map((inner) => ({ group: [...group, key], form: inner }));
      });
    });
  }
  return found;
}

function valueUnder(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
}
