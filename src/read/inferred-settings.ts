import type { FieldSpec } from '../model/field.ts';
import { compareText } from '../model/order.ts';
import { type Role, roles } from '../model/person.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import { foldHeader } from './fold-text.ts';
import type { FileRole } from './map-headers.ts';
import type { SettingPath } from './yaml-places.ts';

/** A setting to be written down: where it belongs in program.yaml, and its value as plain data. */
export type Setting = { readonly path: SettingPath; readonly value: SettingValue };
export type SettingValue = string | readonly SettingValue[] | { readonly [key: string]: SettingValue };

export type Inferred = {
  readonly program: Program;
  readonly mapping: CheckResult['mapping'];
  /** Every people file with the side that fills it in. */
  readonly files: readonly { readonly file: string; readonly role: FileRole }[];
  readonly fields: ReadonlyMap<string, FieldSpec>;
  /** Fields that two columns claim: the choice is a person's. */
  readonly unsettled: ReadonlySet<string>;
};

/**
 * What was read off the files and stands nowhere yet: people files with their side, the headers that a synonym or keyword
 * made a field of, the order of levels. What program.yaml says already, and what needs no saying because the header is
 * the field's own name, is left out.
 */
export function inferredSettings(inferred: Inferred): Setting[] {
  return [...peopleSettings(inferred), ...fieldSettings(inferred)];
}

function peopleSettings({ program, files }: Inferred): Setting[] {
  const same = (a: string, b: string) => a.normalize('NFC').replace(/^\.\//, '') === b.normalize('NFC');
  const declared = program.people.flatMap((entry, at): Setting[] => {
    const found = files.find(({ file }) => same(entry.file, file));
    return entry.role !== undefined || found === undefined
      ? []
      : [{ path: ['people', at, 'role'], value: found.role }];
  });
  const fresh = files.filter(({ file }) => !program.people.some((entry) => same(entry.file, file)));
  return [
    ...declared,
    ...fresh.map(({ file, role }, nth): Setting => {
      return { path: ['people', program.people.length + nth], value: { file, role } };
    }),
  ];
}

function fieldSettings(inferred: Inferred): Setting[] {
  const { program, mapping, files, fields, unsettled } = inferred;
  const guessed = mapping.filter(
    ({ file, how }) => (how === 'synonym' || how === 'keyword') && files.some((form) => form.file === file),
  );
  const names = new Set([
    ...guessed.flatMap(({ field }) => field ?? []),
    ...[...fields].flatMap(([name, { order }]) => (order === undefined ? [] : [name])),
  ]);
  return [...names].sort(compareText).flatMap((name): Setting[] => {
    const known = Object.hasOwn(program.fields, name) ? program.fields[name] : undefined;
    const column =
      known?.column === undefined && !unsettled.has(name) && guessed.some(({ field }) => field === name)
        ? columnOf(name, inferred)
        : undefined;
    const order = known?.order === undefined ? orderOf(fields.get(name)) : undefined;
    const news = { ...(column === undefined ? {} : { column }), ...(order === undefined ? {} : { order }) };
    if (known === undefined)
      return Object.keys(news).length === 0 ? [] : [{ path: ['fields', name], value: news }];
    return Object.entries(news).map(([key, value]) => ({ path: ['fields', name, key], value }));
  });
}

/** Numbers have their order by themselves; words have it from a common ladder, which may not be this organisation's. */
function orderOf(spec: FieldSpec | undefined): readonly string[] | undefined {
  if (spec?.type !== 'ordinal' || spec.order === undefined || spec.order.length < 2) return undefined;
  return spec.order.every((word) => /^\d+$/.test(word)) ? undefined : spec.order;
}

/** `column:` for a field: one header for all forms where that says it, else by role; undefined where neither does. */
function columnOf(name: string, { mapping, files }: Inferred): SettingValue | undefined {
  const uses = mapping.filter((m) => files.some(({ file }) => file === m.file));
  const headersIn = (file: string) =>
    uses.filter((m) => m.file === file && m.field === name).map(({ header }) => header.trim());
  const says = (headers: readonly string[], file: string) =>
    sameTexts(
      named(
        headers,
        uses.filter((m) => m.file === file).map(({ header }) => header),
      ),
      headersIn(file),
    );
  const all = distinct(files.flatMap(({ file }) => headersIn(file)));
  const shared = uses.some((m) => m.field === name && uses.some((o) => isOtherSide(o, m)));
  if (!shared && files.every(({ file }) => says(all, file))) return oneOrSeveral(all);
  const bySide = roles.flatMap((side): [Role, readonly string[]][] => {
    if (shared && side !== sideOf[name]) return [];
    const forms = files.filter(({ role }) => role === side || role === 'both');
    const headers = distinct(forms.flatMap(({ file }) => headersIn(file)));
    return headers.length === 0 ? [] : [[side, headers]];
  });
  const told = bySide.every(([side, headers]) =>
    files.filter(({ role }) => role === side || role === 'both').every(({ file }) => says(headers, file)),
  );
  if (!told || bySide.length === 0) return undefined;
  return Object.fromEntries(bySide.map(([side, headers]) => [side, oneOrSeveral(headers)]));
}

/** One column of a form for both sides that serves each side in its own way. */
const sideOf: Readonly<Record<string, Role>> = { topics_wanted: 'mentee', topics_offered: 'mentor' };

type Mapped = CheckResult['mapping'][number];
function isOtherSide(other: Mapped, one: Mapped): boolean {
  const sides = [sideOf[other.field ?? ''], sideOf[one.field ?? '']];
  return (
    other.file === one.file &&
    other.column === one.column &&
    sides.every((side) => side !== undefined) &&
    sides[0] !== sides[1]
  );
}

/** The headers of a form that declared headers would find: letter by letter, else folded. */
function named(declared: readonly string[], present: readonly string[]): string[] {
  const trimmed = distinct(present.map((header) => header.trim()));
  return declared.flatMap((header) => {
    const found = trimmed.filter((one) => one === header);
    return found.length > 0 ? found : trimmed.filter((one) => foldHeader(one) === foldHeader(header));
  });
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a), new Set(b)];
  return one.size === other.size && [...one].every((text) => other.has(text));
}

const oneOrSeveral = (headers: readonly string[]): SettingValue =>
  headers.length === 1 ? (headers[0] ?? '') : headers;
