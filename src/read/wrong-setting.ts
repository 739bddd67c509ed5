import type { ProblemFacts } from '../model/problem.ts';
import { shortened } from './fault-text.ts';
import { flowText } from './flow-text.ts';
import { anyValue, type WrongSetting } from './setting-complaints.ts';
import { choicesOf, defaultAt, descriptionOf, type Form, formsAt, keysOf, shapeOf } from './setting-forms.ts';
import { suggestValue } from './suggest-value.ts';
import { dottedPath, nodeAt, plainValue, type SettingNode } from './written-settings.ts';
import type { SettingPath } from './yaml-places.ts';

/** What is needed, in the words of the schema, or the words there are to choose from. */
export function lackingFacts(
  words: string,
  path: SettingPath,
  { group, settings }: { readonly group: SettingNode; readonly settings: unknown },
): ProblemFacts['invalid-setting'] {
  const key = String(path.at(-1));
  const choices = choicesOf(formsAt(path, settings));
  const [said] = formsAt(path.slice(0, -1), settings).flatMap(
    (form) => descriptionOf(shapeOf(form)[key]) ?? [],
  );
  const help =
    choices.length > 0 ? `; it is one of ${choices.join(', ')}` : said === undefined ? '' : `. ${said}`;
  return {
    path: dottedPath([...group.path, key]),
    detail: `${words}${help.replace(/\.$/, '')}`,
    write: `${key}: …`,
  };
}

/** A default that contradicts what is written beside it. */
export function defaultFacts(
  { path, expected }: WrongSetting,
  group: SettingNode,
): ProblemFacts['invalid-setting'] {
  const value = defaultAt(path);
  const said = value === undefined ? 'it' : `${quoted(value)}, the default,`;
  return {
    path: dottedPath([...group.path, String(path.at(-1))]),
    detail: `${said} is not ${alternatives(expected)}`,
  };
}

/**
 * What is wrong with a value, and what it should most likely be: `candidate` is undefined where that cannot be told, or is
 * not to be guessed.
 */
export function wrongFacts(
  { path, expected, wantsText }: WrongSetting,
  node: SettingNode,
  {
    written,
    settings,
    guess,
  }: { readonly written: SettingNode; readonly settings: unknown; readonly guess: boolean },
): { readonly facts: ProblemFacts['invalid-setting']; readonly candidate: unknown } {
  const where = { path: dottedPath(node.path) };
  const lead = leadOf(written, node);
  if (node.kind === 'scalar' && node.value === null) {
    const detail = node.text === '' ? 'this entry is empty' : `YAML reads ${node.text} as nothing`;
    const write = wantsText && node.text !== '' ? { write: `${lead}"${node.text}"` } : {};
    return { facts: { ...where, detail, ...write }, candidate: undefined };
  }
  const forms = formsAt(path, settings);
  const found = plainValue(node);
  const candidate = guess ? suggestValue(found, forms) : undefined;
  const text = candidate === undefined ? '' : `${lead}${entryText(candidate, lead)}`;
  const fallback = defaultAt(node.path);
  const allowed = expected.map((words) => precisely(words, node, forms));
  return {
    candidate,
    facts: {
      ...where,
      detail: `${node.kind === 'scalar' ? `"${shortened(node.text)}"` : quoted(found)} is not ${alternatives(allowed)}`,
      ...(text === '' || text.length > 160 ? {} : { write: text }),
      ...(fallback === undefined ? {} : { fallback: flowText(fallback) }),
    },
  };
}

/** What stands before a value that is written out: its name, a dash, or nothing inside brackets. */
function leadOf(written: SettingNode, { path }: SettingNode): string {
  const key = path.at(-1);
  if (typeof key !== 'number') return `${String(key)}: `;
  const list = nodeAt(written, path.slice(0, -1));
  return list?.kind === 'list' && list.inline ? '' : '- ';
}

function entryText(value: unknown, lead: string): string {
  const text = flowText(value);
  return lead === '- ' ? text.replace(/^\{([^{}]*)\}$/, '$1') : text;
}

function precisely(words: string, node: SettingNode, forms: readonly Form[]): string {
  if (words === anyValue) return `one of ${choicesOf(forms).join(', ')}`;
  if (words === 'a day such as 2026-03-31' && node.kind === 'scalar' && /^\d{4}-\d\d-\d\d$/.test(node.text))
    return 'a day of the calendar';
  const keys = keysOf(forms);
  return words === 'a group of settings' && keys.length > 0 ? `${words} (${keys.join(', ')})` : words;
}

function alternatives(expected: readonly string[]): string {
  return expected.length < 2
    ? expected.join('')
    : `${expected.slice(0, -1).join(', ')} or ${expected.at(-1)}`;
}

function quoted(value: unknown): string {
  if (typeof value === 'string') return `"${shortened(value)}"`;
  const text = flowText(value);
  if (text.length <= 60) return text;
  return Array.isArray(value) ? 'this list' : 'this group';
}
