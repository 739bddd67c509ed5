import { type Problem, problem } from '../model/problem.ts';
import { type Program, programSchema } from '../schema/program.ts';
import { flowText } from './flow-text.ts';
import { type Complaint, complaintsOf } from './setting-complaints.ts';
import { defaultAt, formsAt, keysOf } from './setting-forms.ts';
import { suggestValue } from './suggest-value.ts';
import { type Explained, explainUnknown } from './unknown-setting.ts';
import { copyTree, dottedPath, nodeAt, nodeOf, plainValue, type SettingNode } from './written-settings.ts';
import { offsetOf, type PlaceAt, type SettingPath } from './yaml-places.ts';

export type Accepted = {
  readonly program: Program;
  /** `at` is the character of the text, for who trusts only part of it. */
  readonly found: readonly { readonly at: number; readonly problem: Problem }[];
};

type Judging = {
  readonly written: SettingNode;
  /** What is judged: `written` with everything put right, or taken out, that was complained of. */
  readonly draft: SettingNode;
  readonly placeAt: PlaceAt;
  readonly found: { at: number; problem: Problem }[];
  /** Groups and lists that something was taken out of: what they lack now is no new fault. */
  readonly thinned: Set<SettingNode>;
  /** Names that stood there without a value, by the group. */
  readonly emptied: Map<SettingNode, Map<string, number>>;
  /** Names that something wrongly named stands for now, by the group. */
  readonly named: Map<SettingNode, Set<string>>;
  /** Guesses cost time; the hundredth mistake gets none. */
  guesses: number;
};

/**
 * Judges settings by the schema. Every fault becomes a problem; what was most likely meant is judged in its place, what
 * cannot be guessed is left out, until the rest stands, so that one run tells all. A text that YAML reads as a number or
 * truth value (`name: 2026`) keeps its letters, and a name without a value counts as absent.
 */
export function acceptSettings(written: SettingNode, placeAt: PlaceAt): Accepted {
  const draft = copyTree(written);
  const judging: Judging = {
    written,
    draft,
    placeAt,
    found: [],
    thinned: new Set(),
    emptied: new Map(),
    named: new Map(),
    guesses: 100,
  };
  // Each round puts right what it complains of; no settings file is as deep as this.
  for (let round = 0; round < 40; round++) {
    const result = programSchema.safeParse(plainValue(draft));
    if (result.success) return { program: result.data, found: judging.found };
    const complaints = result.error.issues.flatMap((issue) => complaintsOf(issue));
    // Repairs move entries of lists, so that all are found before the first is made.
    const unknown = complaints.filter(({ kind }) => kind === 'unknown').flatMap((one) => judge(judging, one));
    const others = complaints.filter(({ kind }) => kind !== 'unknown').flatMap((one) => judge(judging, one));
    for (const repair of [...unknown, ...others]) repair();
  }
  return { program: programSchema.parse({}), found: judging.found };
}

type Repair = () => void;

function judge(judging: Judging, complaint: Complaint): Repair[] {
  switch (complaint.kind) {
    case 'unknown':
      return complaint.keys.flatMap((key) => judgeUnknown(judging, complaint.path, key));
    case 'missing':
      return judgeMissing(judging, complaint.path);
    case 'wrong':
      return judgeWrong(judging, complaint);
  }
}

function judgeUnknown(judging: Judging, current: SettingPath, key: string): Repair[] {
  const group = nodeAt(judging.draft, current);
  const entry = group?.kind === 'group' ? group.entries.get(key) : undefined;
  if (group?.kind !== 'group' || entry === undefined) return [];
  const value = plainValue(entry.node);
  const settings = plainValue(judging.draft);
  const explained = explainUnknown(
    { key, path: group.path, value, settings, current },
    judging.placeAt(entry.keyAt),
  );
  judging.found.push({ at: entry.keyAt, problem: explained.problem });
  const target = explained.group === undefined ? group : groupAt(judging.draft, explained.group);
  const free = explained.rename !== undefined && target !== undefined && !target.entries.has(explained.rename);
  if (free && target === group) addTo(judging.named, group, explained.rename);
  return [
    () => {
      group.entries.delete(key);
      const node = explained.value === undefined ? entry.node : nodeOf(explained.value, entry.node);
      if (free && explained.rename !== undefined && !target.entries.has(explained.rename))
        target.entries.set(explained.rename, { keyAt: entry.keyAt, node });
      else if (isRequiredBy(explained)) judging.thinned.add(group);
    },
  ];
}

/** Something that should have named the entry was taken out of it. */
function isRequiredBy({ rename }: Explained): boolean {
  return rename !== undefined;
}

/** A group of the draft, made where it is absent; undefined where that would take a guess. */
function groupAt(root: SettingNode, path: readonly string[]): Extract<SettingNode, { kind: 'group' }> | undefined {
  let node = root;
  for (const key of path) {
    if (node.kind !== 'group' || key === '[]' || key === '*') return undefined;
    const below = node.entries.get(key);
    const isEmpty = below?.node.kind === 'scalar' && below.node.text === '';
    const next = below === undefined || isEmpty ? nodeOf({}, { path: [...node.path, key], at: node.at }) : below.node;
    if (next !== below?.node) node.entries.set(key, { keyAt: below?.keyAt ?? node.at, node: next });
    node = next;
  }
  return node.kind === 'group' ? node : undefined;
}

function judgeMissing(judging: Judging, path: SettingPath): Repair[] {
  const key = String(path.at(-1));
  const group = nodeAt(judging.draft, path.slice(0, -1));
  if (group === undefined) return [];
  if (judging.named.get(group)?.has(key)) return [];
  if (!judging.thinned.has(group)) {
    const emptyAt = judging.emptied.get(group)?.get(key);
    const detail = emptyAt === undefined ? 'it is missing' : 'it has no value';
    const at = emptyAt ?? offsetOf(judging.written, group.path, judging.placeAt) ?? 0;
    const facts = { path: dottedPath([...group.path, key]), detail, ...hint(path, key) };
    judging.found.push({ at, problem: problem('invalid-setting', facts, judging.placeAt(at)) });
  }
  return removal(judging, path.slice(0, -1), group);
}

/** What a setting that is missing may look like. */
function hint(path: SettingPath, key: string): { readonly write?: string } {
  const examples: Readonly<Record<string, string>> = {
    name: 'Topics',
    weight: '10',
    type: 'coverage',
    file: 'mentees.csv',
    data_through: '2027-03-15',
    length: '60 min',
    why: 'summer break',
  };
  const example = examples[key];
  return example === undefined || path.length < 2 ? {} : { write: `${key}: ${example}` };
}

function judgeWrong(judging: Judging, complaint: Extract<Complaint, { kind: 'wrong' }>): Repair[] {
  const { path } = complaint;
  const node = nodeAt(judging.draft, path);
  // A default that contradicts what is written beside it: the group goes.
  if (node === undefined) return judgeDefault(judging, complaint);
  const parent = nodeAt(judging.draft, path.slice(0, -1));
  const key = path.at(-1);
  if (node.kind === 'scalar' && node.text === '' && node.value === null && parent?.kind === 'group') {
    return [
      () => {
        const entry = parent.entries.get(String(key));
        const empty = judging.emptied.get(parent) ?? new Map<string, number>();
        judging.emptied.set(parent, empty.set(String(key), entry?.keyAt ?? parent.at));
        parent.entries.delete(String(key));
      },
    ];
  }
  const isLetters = node.kind === 'scalar' && (typeof node.value === 'number' || typeof node.value === 'boolean');
  if (complaint.wantsText && isLetters)
    return [() => replaceNode(judging.draft, path, { ...node, value: node.text })];
  if (judging.thinned.has(node)) return removal(judging, path, node);
  const { facts, candidate } = wrongFacts(judging, complaint, node);
  const at = offsetOf(judging.written, node.path, judging.placeAt) ?? node.at;
  judging.found.push({ at, problem: problem('invalid-setting', facts, judging.placeAt(at)) });
  if (candidate === undefined) return removal(judging, path, node);
  return [() => replaceNode(judging.draft, path, nodeOf(candidate, node))];
}

function judgeDefault(judging: Judging, { path, expected }: Extract<Complaint, { kind: 'wrong' }>): Repair[] {
  const group = nodeAt(judging.draft, path.slice(0, -1));
  if (group === undefined) return [];
  const value = defaultAt(path);
  const detail = `${value === undefined ? 'it' : `${quoted(value)}, the default,`} is not ${alternatives(expected)}`;
  const at = offsetOf(judging.written, group.path, judging.placeAt) ?? 0;
  const facts = { path: dottedPath([...group.path, String(path.at(-1))]), detail };
  judging.found.push({ at, problem: problem('invalid-setting', facts, judging.placeAt(at)) });
  return removal(judging, path.slice(0, -1), group);
}

function wrongFacts(
  judging: Judging,
  { path, expected, wantsText }: Extract<Complaint, { kind: 'wrong' }>,
  node: SettingNode,
) {
  const where = { path: dottedPath(node.path) };
  const key = node.path.at(-1);
  const lead = typeof key === 'number' ? '- ' : `${String(key)}: `;
  if (node.kind === 'scalar' && node.value === null) {
    const detail = node.text === '' ? 'this entry is empty' : `YAML reads ${node.text} as nothing`;
    const write = wantsText && node.text !== '' ? { write: `${lead}"${node.text}"` } : {};
    return { facts: { ...where, detail, ...write }, candidate: undefined };
  }
  const forms = formsAt(path, plainValue(judging.draft));
  judging.guesses -= 1;
  const found = plainValue(node);
  const candidate = judging.guesses < 0 ? undefined : suggestValue(found, forms);
  const written = candidate === undefined ? '' : `${lead}${flowText(candidate)}`;
  const fallback = defaultAt(node.path);
  const allowed = expected.map((words) => withKeys(words, keysOf(forms)));
  return {
    candidate,
    facts: {
      ...where,
      detail: `${node.kind === 'scalar' ? `"${shortened(node.text)}"` : quoted(found)} is not ${alternatives(allowed)}`,
      ...(written === '' || written.length > 160 ? {} : { write: written }),
      ...(fallback === undefined ? {} : { fallback: flowText(fallback) }),
    },
  };
}

function withKeys(words: string, keys: readonly string[]): string {
  return words === 'a group of settings' && keys.length > 0 ? `${words} (${keys.join(', ')})` : words;
}

function alternatives(expected: readonly string[]): string {
  return expected.length < 2 ? expected.join('') : `${expected.slice(0, -1).join(', ')} or ${expected.at(-1)}`;
}

function quoted(value: unknown): string {
  if (typeof value === 'string') return `"${shortened(value)}"`;
  const text = flowText(value);
  if (text.length <= 60) return text;
  return Array.isArray(value) ? 'this list' : 'this group';
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Takes a part out of its group or list; the list or group is thinner then. */
function removal(judging: Judging, path: SettingPath, node: SettingNode): Repair[] {
  const parent = nodeAt(judging.draft, path.slice(0, -1));
  if (path.length === 0 || parent === undefined) return [];
  const key = String(path.at(-1));
  return [
    () => {
      judging.thinned.add(parent);
      if (parent.kind === 'group' && parent.entries.get(key)?.node === node) parent.entries.delete(key);
      const at = parent.kind === 'list' ? parent.items.indexOf(node) : -1;
      if (parent.kind === 'list' && at >= 0) parent.items.splice(at, 1);
    },
  ];
}

function replaceNode(root: SettingNode, path: SettingPath, node: SettingNode): void {
  const parent = nodeAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (parent?.kind === 'list' && typeof key === 'number') parent.items[key] = node;
  const entry = parent?.kind === 'group' ? parent.entries.get(String(key)) : undefined;
  if (parent?.kind === 'group' && entry !== undefined) parent.entries.set(String(key), { ...entry, node });
}

function addTo(groups: Map<SettingNode, Set<string>>, group: SettingNode, name: string | undefined): void {
  if (name !== undefined) groups.set(group, (groups.get(group) ?? new Set()).add(name));
}
