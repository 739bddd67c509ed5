import type { CST } from 'yaml';

/** What can be seen of a text before it is composed, by offsets from 0. */
export type YamlOutline = {
  /** Of quoted texts and brackets, in the order of the text. */
  readonly spans: readonly Span[];
  /** The first thing that lies deeper than allowed, or comes after as many as are allowed. */
  readonly over?: { readonly what: keyof YamlLimits; readonly at: number };
  /** A second document that holds something. */
  readonly second?: number;
};
export type Span = { readonly from: number; readonly to: number; readonly mark: string };

export type YamlLimits = { readonly levels: number; readonly settings: number };

type Visit = { readonly token: CST.Token; readonly depth: number };

/** Walks the tokens without recursion: text may be nested more deeply than the stack is. */
export function outlineOf(tokens: readonly CST.Token[], most: YamlLimits): YamlOutline {
  const documents = tokens.filter((token) => token.type === 'document');
  const [, second] = documents.filter(({ value }) => value !== undefined);
  let count = -1;
  const spans: Span[] = [];
  const open: Visit[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { token, depth } = visit;
    // Commas and colons without anything between them count as well, two for one.
    count += 1 + marksOf(token) / 2;
    const what = depth > most.levels ? 'levels' : count > most.settings * 2 ? 'settings' : undefined;
    if (what !== undefined) return { spans, over: { what, at: token.offset } };
    const span = spanOf(token);
    if (span !== undefined) spans.push(span);
    const inside = partsOf(token);
    for (let at = inside.length - 1; at >= 0; at--) {
      const part = inside[at];
      if (part !== undefined) open.push({ token: part, depth: depth + 1 });
    }
  }
  return { spans, ...(second === undefined ? {} : { second: second.offset }) };
}

function partsOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [
    ...(item.key === undefined || item.key === null ? [] : [item.key]),
    ...(item.value === undefined ? [] : [item.value]),
  ]);
}

function marksOf(token: CST.Token): number {
  const items: readonly CST.CollectionItem[] = 'items' in token ? token.items : [];
  const groups = items.flatMap(({ start, sep = [] }) => [start, sep]);
  if ('end' in token && token.end !== undefined) groups.push(token.end);
  return groups.reduce(
    (sum, group) =>
      sum + group.filter(({ type }) => type !== 'space' && type !== 'newline' && type !== 'comment').length,
    0,
  );
}

function spanOf(token: CST.Token): Span | undefined {
  if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar')
    return { from: token.offset, to: token.offset + token.source.length, mark: token.source.slice(0, 1) };
  if (token.type !== 'flow-collection') return undefined;
  const closing = token.start.source === '[' ? ']' : '}';
  const end = token.end.find(({ source }) => source === closing);
  return {
    from: token.start.offset,
    to: end === undefined ? Number.POSITIVE_INFINITY : end.offset + 1,
    mark: token.start.source,
  };
}
