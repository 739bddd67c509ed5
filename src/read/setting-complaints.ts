import type * as z from 'zod/mini';
import type { SettingPath } from './yaml-places.ts';

/** What the schema has against a setting, told apart from how Zod says it. */
export type Complaint =
  | { readonly kind: 'unknown'; readonly path: SettingPath; readonly keys: readonly string[] }
  | WrongSetting;

/** A value, or its absence, that no form allows. */
export type WrongSetting = {
  readonly kind: 'wrong';
  readonly path: SettingPath;
  /** Ends the sentence `"x" is not …`: one entry for each form that would do. */
  readonly expected: readonly string[];
  readonly wantsText: boolean;
  /** True where the type alone is wrong: of what is not there, that it is missing. */
  readonly byType: boolean;
};

/** Stands for the words that the schema allows at the place. */
export const anyValue = 'a value allowed here';

type Issue = z.core.$ZodIssue;

/** The complaints of one issue; of a choice between forms those of the form that was most likely meant. */
export function complaintsOf(issue: Issue, above: SettingPath = []): Complaint[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'unrecognized_keys') return [{ kind: 'unknown', path, keys: issue.keys }];
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return choiceComplaints(
      issue.errors.map((errors) => errors.flatMap((error) => complaintsOf(error, path))),
      path,
    );
  return [
    {
      kind: 'wrong',
      path,
      expected: [expectedWords(issue)],
      wantsText: issue.code === 'invalid_type' && issue.expected === 'string',
      byType: issue.code !== 'custom',
    },
  ];
}

/**
 * A choice complains about all of its forms. A name that none of them knows is that; a value that fits none at its own
 * place is told all that would do; else the form counts that has the fewest complaints near the top, of equals the one
 * whose complaints lie deepest.
 */
function choiceComplaints(all: readonly Complaint[][], path: SettingPath): Complaint[] {
  const isFlat = (one: Complaint) => one.kind === 'wrong' && one.path.length === path.length;
  const flat = all.flatMap((branch) => branch.filter(isFlat));
  // A form of the right kind, a group where a group stands, was meant rather than a word.
  const branches = all.filter((branch) => !branch.some(isFlat));
  const unknown = keysUnknownEverywhere(branches, path);
  if (unknown.length > 0) return [{ kind: 'unknown', path, keys: unknown }];
  if (branches.length === 0)
    return [
      {
        kind: 'wrong',
        path,
        expected: [...new Set(flat.flatMap((one) => (one.kind === 'wrong' ? one.expected : [])))],
        wantsText: flat.some((one) => one.kind === 'wrong' && one.wantsText),
        byType: flat.every((one) => one.kind === 'wrong' && one.byType),
      },
    ];
  const cost = (branch: readonly Complaint[]) =>
    branch.filter((one) => one.path.length <= path.length + (one.kind === 'unknown' ? 0 : 1)).length;
  const depth = (branch: readonly Complaint[]) => Math.max(...branch.map((one) => one.path.length));
  return branches.reduce((best, branch) => {
    const better = cost(branch) - cost(best) || depth(best) - depth(branch);
    return better < 0 ? branch : best;
  });
}

function keysUnknownEverywhere(branches: readonly Complaint[][], path: SettingPath): string[] {
  const unknownIn = branches.map((branch) =>
    branch.flatMap((one) => (one.kind === 'unknown' && one.path.length === path.length ? one.keys : [])),
  );
  return (unknownIn[0] ?? []).filter((key) => unknownIn.every((keys) => keys.includes(key)));
}

function expectedWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1
        ? quotedWord(issue.values[0])
        : `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'a day such as 2026-03-31' : issue.message;
    case 'too_small':
      return bound(issue.origin, issue.minimum, issue.inclusive === false ? 'more than' : 'at least');
    case 'too_big':
      return bound(issue.origin, issue.maximum, issue.inclusive === false ? 'less than' : 'at most');
    case 'not_multiple_of':
      return `a number with at most ${String(issue.divisor).length - 2} decimals`;
    case 'custom':
      return issue.message;
    default:
      return anyValue;
  }
}

function bound(origin: string, limit: number | bigint, words: string): string {
  if (origin === 'array') return `a list with ${words} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  if (origin === 'string')
    return limit === 1 ? 'a text that is not empty' : `a text of ${words} ${limit} letters`;
  return `a number of ${words} ${limit}`;
}

function quotedWord(value: unknown): string {
  return `"${String(value)}"`;
}

const typeWords: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings',
  record: 'a group of the form {name: value}',
};
