import { type Problem, type ProblemFacts, problem } from '../model/problem.ts';
import { type Program, programSchema } from '../schema/program.ts';
import { groupAt, removeNode, replaceNode } from './draft-repairs.ts';
import { type Complaint, complaintsOf, type WrongSetting } from './setting-complaints.ts';
import { formsAt, isOptional, shapeOf } from './setting-forms.ts';
import { explainUnknown } from './unknown-setting.ts';
import {
  copyTree,
  dottedPath,
  type GroupNode,
  nodeAt,
  nodeOf,
  plainValue,
  type SettingNode,
} from './written-settings.ts';
import { defaultFacts, lackingFacts, wrongFacts } from './wrong-setting.ts';
import { offsetOf, type PlaceAt, type SettingPath } from './yaml-places.ts';

export type Accepted = {
  readonly program: Program;
  /** What the program was made from: everything put right, each part with the place it has in the file. */
  readonly draft: SettingNode;
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
  /** Names that something wrongly named stands for now, by the group. */
  readonly named: Map<SettingNode, Set<string>>;
  /** Of this round, as plain data. */
  settings: unknown;
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
    named: new Map(),
    settings: undefined,
    guesses: 100,
  };
  // Each round puts right what it complains of; no settings file is as deep as this.
  for (let round = 0; round < 40; round++) {
    judging.settings = plainValue(draft);
    const result = programSchema.safeParse(judging.settings);
    if (result.success) return { program: result.data, draft, found: judging.found };
    const complaints = result.error.issues.flatMap((issue) => complaintsOf(issue));
    // Repairs move entries of lists, so that all are found before the first is made.
    const unknown = complaints.filter(({ kind }) => kind === 'unknown').flatMap((one) => judge(judging, one));
    const others = complaints.filter(({ kind }) => kind !== 'unknown').flatMap((one) => judge(judging, one));
    for (const repair of [...unknown, ...others]) repair();
  }
  return { program: programSchema.parse({}), draft, found: judging.found };
}

type Repair = () => void;

function judge(judging: Judging, complaint: Complaint): Repair[] {
  switch (complaint.kind) {
    case 'unknown':
      return complaint.keys.flatMap((key) => judgeUnknown(judging, complaint.path, key));
    case 'wrong':
      return judgeWrong(judging, complaint);
  }
}

function judgeUnknown(judging: Judging, current: SettingPath, key: string): Repair[] {
  const group = nodeAt(judging.draft, current);
  const entry = group?.kind === 'group' ? group.entries.get(key) : undefined;
  if (group?.kind !== 'group' || entry === undefined) return [];
  const comma = decimalComma(judging, group, key);
  if (comma !== undefined) return comma;
  const value = plainValue(entry.node);
  judging.guesses -= 1;
  const explained = explainUnknown(
    { key, path: group.path, value, settings: judging.settings, current },
    { at: judging.placeAt(entry.keyAt), guess: judging.guesses >= 0 },
  );
  judging.found.push({ at: entry.keyAt, problem: explained.problem });
  const { rename, group: home } = explained;
  if (rename !== undefined && home === undefined) addTo(judging.named, group, rename);
  return [
    () => {
      group.entries.delete(key);
      const node = explained.value === undefined ? entry.node : nodeOf(explained.value, entry.node);
      const target = home === undefined ? group : groupAt(judging.draft, home);
      if (rename !== undefined && target?.entries.has(rename) === false)
        target.entries.set(rename, { keyAt: entry.keyAt, node });
      if (group.entries.size === 0) judging.thinned.add(group);
    },
  ];
}

/** `{weight: 1,5}` is a weight of 1 and a setting called 5. */
function decimalComma(judging: Judging, group: GroupNode, key: string): Repair[] | undefined {
  const names = [...group.entries.keys()];
  const before = names[names.indexOf(key) - 1];
  const entry = before === undefined ? undefined : group.entries.get(before);
  if (before === undefined || entry?.node.kind !== 'scalar' || typeof entry.node.value !== 'number')
    return undefined;
  if (!/^\d+$/.test(key) || group.entries.get(key)?.node.at === undefined) return undefined;
  const { node } = entry;
  const value = Number(`${node.text}.${key}`);
  const detail = `"${node.text},${key}" has a decimal comma`;
  report(judging, node.at, { path: dottedPath(node.path), detail, write: `${before}: ${value}` });
  return [
    () => {
      group.entries.delete(key);
      group.entries.set(before, { ...entry, node: { ...node, value, text: String(value) } });
    },
  ];
}

function judgeMissing(judging: Judging, path: SettingPath): Repair[] {
  const key = String(path.at(-1));
  const group = nodeAt(judging.draft, path.slice(0, -1));
  if (group === undefined || judging.named.get(group)?.has(key)) return [];
  if (!judging.thinned.has(group)) {
    const at = offsetOf(judging.written, group.path, judging.placeAt) ?? 0;
    report(judging, at, lackingFacts('it is missing', path, { group, settings: judging.settings }));
  }
  return removal(judging, path.slice(0, -1), group);
}

/** A name without a value: as absent where it may be, else it is missing. */
function judgeEmpty(judging: Judging, path: SettingPath, group: GroupNode): Repair[] {
  const key = String(path.at(-1));
  const schemas = formsAt(path.slice(0, -1), judging.settings).map((form) => shapeOf(form)[key]);
  if (schemas.some((schema) => schema !== undefined && isOptional(schema)))
    return [() => group.entries.delete(key)];
  const at = group.entries.get(key)?.keyAt ?? group.at;
  report(judging, at, lackingFacts('it has no value', path, { group, settings: judging.settings }));
  return removal(judging, path.slice(0, -1), group);
}

function judgeWrong(judging: Judging, complaint: WrongSetting): Repair[] {
  const { path } = complaint;
  const node = nodeAt(judging.draft, path);
  if (node === undefined)
    return complaint.byType ? judgeMissing(judging, path) : judgeDefault(judging, complaint);
  const parent = nodeAt(judging.draft, path.slice(0, -1));
  if (node.kind === 'scalar' && node.text === '' && node.value === null && parent?.kind === 'group')
    return judgeEmpty(judging, path, parent);
  const isLetters =
    node.kind === 'scalar' && (typeof node.value === 'number' || typeof node.value === 'boolean');
  if (complaint.wantsText && isLetters)
    return [() => replaceNode(judging.draft, path, { ...node, value: node.text })];
  if (judging.thinned.has(node)) return removal(judging, path, node);
  judging.guesses -= 1;
  const { written, settings, guesses } = judging;
  const { facts, candidate } = wrongFacts(complaint, node, { written, settings, guess: guesses >= 0 });
  report(judging, offsetOf(judging.written, node.path, judging.placeAt) ?? node.at, facts);
  if (candidate === undefined) return removal(judging, path, node);
  return [() => replaceNode(judging.draft, path, nodeOf(candidate, node))];
}

function report(judging: Judging, at: number, facts: ProblemFacts['invalid-setting']): void {
  judging.found.push({ at, problem: problem('invalid-setting', facts, judging.placeAt(at)) });
}

/** A default that contradicts what is written beside it: the group goes. */
function judgeDefault(judging: Judging, complaint: WrongSetting): Repair[] {
  const above = complaint.path.slice(0, -1);
  const group = nodeAt(judging.draft, above);
  if (group === undefined) return [];
  report(
    judging,
    offsetOf(judging.written, group.path, judging.placeAt) ?? 0,
    defaultFacts(complaint, group),
  );
  return removal(judging, above, group);
}

/** Takes a part out of its group or list, which is thinner then. */
function removal(judging: Judging, path: SettingPath, node: SettingNode): Repair[] {
  const parent = nodeAt(judging.draft, path.slice(0, -1));
  if (path.length === 0 || parent === undefined) return [];
  return [
    () => {
      judging.thinned.add(parent);
      removeNode(parent, String(path.at(-1)), node);
    },
  ];
}

function addTo(groups: Map<SettingNode, Set<string>>, group: SettingNode, name: string | undefined): void {
  if (name !== undefined) groups.set(group, (groups.get(group) ?? new Set()).add(name));
}
