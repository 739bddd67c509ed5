import * as z from 'zod/mini';
import { type Problem, problem } from '../model/problem.ts';
import { flowText } from './flow-text.ts';
import { snakeCase } from './fold-text.ts';
import { editDistance, nearestText } from './nearest-text.ts';
import { formsAt, type KnownSetting, keysOf, knownSettings } from './setting-forms.ts';
import { meantBy, settingWords } from './setting-words.ts';
import { dottedPath } from './written-settings.ts';
import type { SettingPath } from './yaml-places.ts';

export type Unknown = {
  readonly key: string;
  /** The group it stands in, as written in the file. */
  readonly path: SettingPath;
  readonly value: unknown;
  /** All of the group, and the group's path in `settings`. */
  readonly settings: unknown;
  readonly current: SettingPath;
};

/** `rename` and `group` say what was meant, so that what stands under a wrong name is judged as well. */
export type Explained = {
  readonly problem: Problem;
  readonly rename?: string;
  readonly group?: readonly string[];
  readonly value?: unknown;
};

/**
 * A name that the schema does not know in its place: a slip of the pen, a word for a known one, a setting that belongs
 * elsewhere, or nothing known. The place is that of the key.
 */
export function explainUnknown(
  unknown: Unknown,
  { at, guess }: { readonly at: Problem['at']; readonly guess: boolean },
): Explained {
  const known = keysOf(formsAt(unknown.current, unknown.settings));
  for (const explain of guess ? explanations : []) {
    const found = explain(unknown, known, at);
    if (found !== undefined) return found;
  }
  const facts = { path: dottedPath(unknown.path), found: unknown.key };
  return { problem: problem('unknown-setting', { ...facts, known: known.slice(0, 30) }, at) };
}

type Explain = (unknown: Unknown, known: readonly string[], at: Problem['at']) => Explained | undefined;

const explanations: readonly Explain[] = [
  gluedValue,
  secondRule,
  sameLetters,
  peopleOfOneSide,
  ofAnotherKind,
  elsewhereAsItIs,
  slip(1),
  wordInUse,
  elsewhere,
  slip(Number.POSITIVE_INFINITY),
  wordElsewhere,
];

/** `weight:40` without the space is a name to YAML, and nothing is its value. */
function gluedValue({ key, path, value }: Unknown, known: readonly string[], at: Problem['at']) {
  const [, name = '', rest = ''] = /^([\w-]+):(\S.*)$/.exec(key) ?? [];
  if (value !== null || !known.includes(name)) return undefined;
  const facts = { path: dottedPath(path), found: key, write: `${name}: ${rest}` };
  const read = /^-?\d+(?:\.\d+)?$/.test(rest) ? Number(rest) : rest;
  return { problem: problem('unknown-setting', facts, at), rename: name, value: read };
}

/** Known here, and yet refused: the entry is of another kind already. */
function secondRule({ key, path, value }: Unknown, known: readonly string[], at: Problem['at']) {
  if (!known.includes(key)) return undefined;
  const detail = 'an entry of this list says one thing; begin this one with a dash of its own';
  const write = `- ${key}: ${flowText(value)}`;
  return { problem: problem('invalid-setting', { path: dottedPath([...path, key]), detail, write }, at) };
}

/** `field` in a criterion of type coverage: right in an entry of another type. */
function ofAnotherKind({ key, path, current }: Unknown, known: readonly string[], at: Problem['at']) {
  if (!keysOf(formsAt(current)).includes(key)) return undefined;
  return { problem: problem('unknown-setting', { path: dottedPath(path), found: key, known }, at) };
}

function sameLetters(unknown: Unknown, known: readonly string[], at: Problem['at']) {
  return renamed(
    unknown,
    known.find((name) => snakeCase(name) === snakeCase(unknown.key)),
    at,
  );
}

function slip(most: number): Explain {
  return (unknown, known, at) => {
    const nearest = nearestText(unknown.key, known);
    if (nearest === undefined || editDistance(unknown.key.toLowerCase(), nearest, most + 1) > most)
      return undefined;
    return renamed(unknown, nearest, at);
  };
}

function wordInUse(unknown: Unknown, known: readonly string[], at: Problem['at']) {
  return renamed(unknown, meantBy(snakeCase(unknown.key), settingWords, known), at);
}

function renamed(
  { key, path }: Unknown,
  nearest: string | undefined,
  at: Problem['at'],
): Explained | undefined {
  if (nearest === undefined) return undefined;
  const facts = { path: dottedPath(path), found: key, nearest };
  return { problem: problem('unknown-setting', facts, at), rename: nearest };
}

/** `mentors: file.csv`, as other tools have it. */
function peopleOfOneSide({ key, path, value }: Unknown, _known: readonly string[], at: Problem['at']) {
  const role = /^mentor(?:s|en|innen)?$/i.test(key)
    ? 'mentor'
    : /^mentee(?:s|n)?$/i.test(key)
      ? 'mentee'
      : undefined;
  if (path.length > 0 || role === undefined || typeof value !== 'string') return undefined;
  const write = `people: ${flowText([{ file: value, role }])}`;
  return { problem: problem('unknown-setting', { path: '', found: key, write }, at) };
}

/** The very name of another place, with a value that is right there: the line stands in the wrong group. */
function elsewhereAsItIs(unknown: Unknown, _known: readonly string[], at: Problem['at']) {
  return unknown.value === null ? undefined : misplaced(unknown, unknown.key, { at, fitsOnly: true });
}

function elsewhere(unknown: Unknown, _known: readonly string[], at: Problem['at']) {
  return misplaced(unknown, unknown.key, { at }) ?? misplaced(unknown, snakeCase(unknown.key), { at });
}

function wordElsewhere(unknown: Unknown, _known: readonly string[], at: Problem['at']) {
  const names = [...new Set(knownSettings().map(({ key }) => key))];
  const word = snakeCase(unknown.key);
  const meant = names.filter((name) => meantBy(word, settingWords, [name]) !== undefined);
  const near = word.length >= 5 ? nearestText(word, names) : undefined;
  for (const name of [...meant, ...(near === undefined ? [] : [near])]) {
    const found = misplaced(unknown, name, { at });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The one group in which a setting of that name may stand with that value, the nearest where there are several. */
function misplaced(
  { key, path, value }: Unknown,
  name: string,
  { at, fitsOnly = false }: { readonly at: Problem['at']; readonly fitsOnly?: boolean },
): Explained | undefined {
  const here = path.map((step) => (typeof step === 'number' ? '[]' : step)).join('.');
  const homes = knownSettings().filter(
    ({ key: known, group }) => known === name && group.length > 0 && group.join('.') !== here,
  );
  const fitting = homes.filter(({ schema }) => z.safeParse(schema, value).success);
  const [home, other] = (fitsOnly || fitting.length > 0 ? fitting : homes)
    .map((setting) => ({ setting, distance: distanceOf(setting, path) }))
    .filter(({ setting }, index, all) => all.findIndex((one) => sameGroup(one.setting, setting)) === index)
    .sort((a, b) => a.distance - b.distance);
  if (home === undefined || other?.distance === home.distance) return undefined;
  const { group } = home.setting;
  const facts = { path: dottedPath(path), found: key, group: groupWords(group), name };
  // A word that only may be meant takes nothing along that does not fit there.
  const moves = key === name || fitting.length > 0;
  return { problem: problem('misplaced-setting', facts, at), ...(moves ? { rename: name, group } : {}) };
}

/** Steps up and down from one group to another; into a list or a name of the writer's own is further than any. */
function distanceOf({ group }: KnownSetting, path: SettingPath): number {
  let shared = 0;
  while (shared < path.length && shared < group.length && String(path[shared]) === group[shared]) shared += 1;
  const inside = group.slice(shared).filter((step) => step === '[]' || step === '*').length;
  return path.length - shared + group.length - shared + inside * 10;
}

function sameGroup(a: KnownSetting, b: KnownSetting): boolean {
  return a.group.join('.') === b.group.join('.');
}

function groupWords(group: readonly string[]): string {
  const named = group.filter((step) => step !== '[]').map((step) => (step === '*' ? '<name>' : step));
  return `${group.at(-1) === '[]' ? 'each entry of ' : ''}${named.join('.')}`;
}
