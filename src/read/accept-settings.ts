import * as z from 'zod';
import { type Problem, problem } from '../model/problem.ts';
import { type Program, programSchema } from '../schema/program.ts';
import { nearestFact } from './nearest-text.ts';
import { deleteAt, isJson, type Json, setAt, valueAt } from './setting-tree.ts';
import type { SettingPath, YamlPlaces } from './yaml-places.ts';

type Issue = z.core.$ZodIssue;

/**
 * Judges settings by the schema. Every fault becomes a problem, the faulty setting is taken out, and the rest is
 * judged again until it stands. A text that YAML reads as a number or boolean (`seed: 0123`) keeps its letters.
 */
export function acceptSettings(
  settings: unknown,
  places: YamlPlaces,
): { readonly program: Program; readonly problems: readonly Problem[] } {
  if (settings === null || settings === undefined) return { program: programSchema.parse({}), problems: [] };
  if (!isJson(settings) || Array.isArray(settings)) {
    const fault = problem(
      'invalid-yaml',
      { detail: 'it holds no settings of the form "name: value"' },
      places.of([]),
    );
    return { program: programSchema.parse({}), problems: [fault] };
  }
  const data = structuredClone(settings);
  let problems: readonly Problem[] | undefined;
  // Each round takes out what it complains of; no settings file is deeper than this.
  for (let round = 0; round < 20; round++) {
    const result = programSchema.safeParse(data);
    if (result.success) return { program: result.data, problems: problems ?? [] };
    const issues = result.error.issues.flatMap((issue) => plainIssues(issue));
    if (keepLetters(data, issues, places)) continue;
    // Later rounds complain about holes that the first one left.
    problems ??= issues.flatMap((issue) => issueProblems(issue, settings, places));
    for (const issue of sortForRemoval(issues)) removeFaulty(data, issue);
  }
  return { program: programSchema.parse({}), problems: problems ?? [] };
}

/**
 * A choice between forms complains about all of them; what the writer meant is the form with the fewest complaints
 * near the top, and of equals the one whose complaints lie deepest.
 */
function plainIssues(issue: Issue, above: SettingPath = []): Issue[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const branches = issue.errors.map((errors) => errors.flatMap((error) => plainIssues(error, path)));
  const unknown = keysUnknownEverywhere(branches, path);
  if (unknown.length > 0) return [{ code: 'unrecognized_keys', keys: unknown, path, message: '', input: {} }];
  const cost = (branch: Issue[]) =>
    branch.filter((error) => error.path.length <= path.length + (error.code === 'unrecognized_keys' ? 0 : 1))
      .length;
  const depth = (branch: Issue[]) => Math.max(...branch.map((error) => error.path.length));
  return branches.reduce((best, branch) => {
    const better = cost(branch) - cost(best) || depth(best) - depth(branch);
    return better < 0 ? branch : best;
  });
}

function keysUnknownEverywhere(branches: readonly Issue[][], path: SettingPath): string[] {
  const unknownIn = branches.map((branch) =>
    branch.flatMap((error) =>
      error.code === 'unrecognized_keys' && error.path.length === path.length ? error.keys : [],
    ),
  );
  return (unknownIn[0] ?? []).filter((key) => unknownIn.every((keys) => keys.includes(key)));
}

function keepLetters(data: Json, issues: readonly Issue[], places: YamlPlaces): boolean {
  let changed = false;
  for (const issue of issues) {
    if (issue.code !== 'invalid_type' || issue.expected !== 'string') continue;
    const path = settingPath(issue);
    const found = valueAt(data, path);
    if (typeof found !== 'number' && typeof found !== 'boolean') continue;
    setAt(data, path, places.source(path) ?? String(found));
    changed = true;
  }
  return changed;
}

function issueProblems(issue: Issue, settings: Json, places: YamlPlaces): Problem[] {
  const path = settingPath(issue);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAllowedAt(path);
    return issue.keys.map((found) =>
      problem(
        'unknown-setting',
        { path: dotted(path), found, ...nearestFact(found, known) },
        places.of([...path, found]),
      ),
    );
  }
  const detail = issueDetail(issue, path, valueAt(settings, path));
  return [problem('invalid-setting', { path: dotted(path), detail }, places.of(path))];
}

function issueDetail(issue: Issue, path: SettingPath, found: unknown): string {
  if (found === undefined) return 'it is missing';
  const quoted =
    typeof found === 'object'
      ? Array.isArray(found)
        ? 'a list'
        : 'a group of settings'
      : `"${String(found)}"`;
  switch (issue.code) {
    case 'invalid_type':
      return `${quoted} is not ${typeWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${quoted} is not one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return `${quoted} is not ${issue.format === 'date' ? 'a day such as 2026-03-31' : issue.message}`;
    case 'invalid_union':
      return `${quoted} is ${oneOfWords(path)}`;
    case 'too_small':
      return `${quoted} is under the least allowed, ${String(issue.minimum)}`;
    case 'too_big':
      return `${quoted} is over the most allowed, ${String(issue.maximum)}`;
    default:
      return `${quoted}: ${issue.message}`;
  }
}

function oneOfWords(path: SettingPath): string {
  const words = formsAt(path).flatMap((form) =>
    isJson(form) && 'const' in form ? [String(form.const)] : [],
  );
  return words.length === 0 ? 'none of the forms allowed here' : `not one of ${words.join(', ')}`;
}

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings',
  record: 'a group of settings',
};

/** Entries of lists from the back, so that the places of those before stay as they are. */
function sortForRemoval(issues: readonly Issue[]): Issue[] {
  const key = (issue: Issue) =>
    settingPath(issue)
      .map((part) => (typeof part === 'number' ? String(part).padStart(9, '0') : part))
      .join('\0');
  return [...issues].sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}

function removeFaulty(data: Json, issue: Issue): void {
  const path = settingPath(issue);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) deleteAt(data, [...path, key]);
    return;
  }
  // A group that lacks a setting it cannot do without goes as a whole.
  deleteAt(data, valueAt(data, path) === undefined && path.length > 1 ? path.slice(0, -1) : path);
}

function settingPath(issue: Issue): SettingPath {
  return issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

function dotted(path: SettingPath): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key + 1}]` : at === 0 ? key : `.${key}`))
    .join('');
}

/** The names that the schema knows at a path, over all forms allowed there. */
function keysAllowedAt(path: SettingPath): string[] {
  return formsAt(path).flatMap((form) =>
    isJson(form) && 'properties' in form && isJson(form.properties) ? Object.keys(form.properties) : [],
  );
}

function formsAt(path: SettingPath): unknown[] {
  let schemas: unknown[] = [z.toJSONSchema(programSchema, { target: 'draft-07', io: 'input' })];
  for (const key of path) schemas = schemas.flatMap(formsOf).flatMap((form) => childSchemas(form, key));
  return schemas.flatMap(formsOf);
}

function formsOf(schema: unknown): unknown[] {
  if (!isJson(schema)) return [];
  const forms = 'anyOf' in schema ? schema.anyOf : 'oneOf' in schema ? schema.oneOf : undefined;
  return Array.isArray(forms) ? forms.flatMap(formsOf) : [schema];
}

function childSchemas(form: unknown, key: string | number): unknown[] {
  if (!isJson(form)) return [];
  if (typeof key === 'number') return 'items' in form ? [form.items] : [];
  const named =
    'properties' in form &&
    isJson(form.properties) &&
    !Array.isArray(form.properties) &&
    Object.hasOwn(form.properties, key)
      ? form.properties[key]
      : undefined;
  return [named ?? ('additionalProperties' in form ? form.additionalProperties : undefined)];
}
