import { posix } from 'node:path';
import type { ImportLink, Source } from './source.ts';

/** What the laws judge: sources as read, the other paths of the tree, and package.json. */
export type Project = {
  /** Everything under src/. */
  readonly sources: readonly Source[];
  /** Everything under test/. */
  readonly tests: readonly Source[];
  /** bin/, fixtures/*.js and *.config.ts: judged by the laws on suppression comments and on `any` only. */
  readonly edges: readonly Source[];
  readonly packageJson: {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
};

/** An import of one source from another, both by path. */
export type Edge = {
  readonly from: string;
  readonly to: string;
  readonly kind: ImportLink['kind'];
  readonly line: number;
};

/** The room of a source: the first folder under src/. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Where a relative specifier leads; undefined for packages. */
export function targetOf(source: Source, link: ImportLink): string | undefined {
  return link.specifier.startsWith('.') ? posix.join(posix.dirname(source.path), link.specifier) : undefined;
}

/** `zod/v4` → `zod`, `@types/node` → `@types/node`, `node:fs/promises` → `node:fs/promises`; undefined for relative ones. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('/')) return undefined;
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Every import of one source by another. The version in package.json is no source: only cli/ may read it. */
export function listEdges(sources: readonly Source[]): readonly Edge[] {
  return sources.flatMap((source) =>
    source.imports.flatMap((link) => {
      const to = targetOf(source, link);
      if (to === undefined || (to === 'package.json' && roomOf(source.path) === 'cli')) return [];
      return [{ from: source.path, to, kind: link.kind, line: link.line }];
    }),
  );
}

/** By source, what it imports by these kinds. */
type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf(sources: readonly Source[], kinds: readonly ImportLink['kind'][]): Neighbours {
  const neighbours = new Map<string, string[]>();
  for (const { from, to, kind } of listEdges(sources)) {
    if (!kinds.includes(kind)) continue;
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else known.push(to);
  }
  return neighbours;
}

/** The shortest chain of imports of these kinds from one source to each that it reaches, itself included. */
export function chainsFrom(
  sources: readonly Source[],
  start: string,
  kinds: readonly ImportLink['kind'][],
): ReadonlyMap<string, readonly string[]> {
  return shortestChains(neighboursOf(sources, kinds), start);
}

function shortestChains(neighbours: Neighbours, start: string): ReadonlyMap<string, readonly string[]> {
  const chains = new Map<string, readonly string[]>([[start, [start]]]);
  for (const [path, chain] of chains) {
    for (const to of neighbours.get(path) ?? []) {
      if (!chains.has(to)) chains.set(to, [...chain, to]);
    }
  }
  return chains;
}

/** The shortest cycle of imports through every import that lies on one, each named once from its first path in order. */
export function listCycles(
  sources: readonly Source[],
  kinds: readonly ImportLink['kind'][],
): readonly string[] {
  const neighbours = neighboursOf(sources, kinds);
  const cycles = new Set<string>();
  for (const [from, targets] of neighbours) {
    for (const to of targets) {
      const back = shortestChains(neighbours, to).get(from);
      if (back === undefined) continue;
      const first = back.indexOf(back.toSorted()[0] ?? '');
      const ring = [...back.slice(first), ...back.slice(0, first)];
      cycles.add([...ring, ring[0]].join(' → '));
    }
  }
  return [...cycles].sort();
}
