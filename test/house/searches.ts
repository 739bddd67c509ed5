import { exceptions } from './exceptions.ts';
import { type Project, packageOf, roomOf } from './project.ts';
import { type ImportLink, lineAt, type Source } from './source.ts';

/** A law of the house: why it stands, and every place that breaks it, as `path:line: what`. */
export type Law = {
  readonly reason: string;
  readonly breaches: (project: Project) => readonly string[];
};

/** Every import of a package or a module of Node that is meant, where it is not allowed. */
export function importsOf(
  sources: readonly Source[],
  isMeant: (packageName: string) => boolean,
  isAllowed: (path: string) => boolean,
  kinds: readonly ImportLink['kind'][] = ['static', 'dynamic'],
): readonly string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter(({ kind, specifier }) => {
        const name = packageOf(specifier);
        return kinds.includes(kind) && name !== undefined && isMeant(name);
      })
      .filter(() => !isAllowed(source.path))
      .map((link) => `${source.path}:${link.line}: imports ${link.specifier}`),
  );
}

/** The sources that stand in none of these rooms. */
export function outside(sources: readonly Source[], rooms: readonly string[]): readonly Source[] {
  return sources.filter(({ path }) => !rooms.includes(roomOf(path)));
}

/** Every match in code, but for the named exceptions of a law; an exception without a match is a breach of its own. */
export function uses(sources: readonly Source[], pattern: RegExp, law?: string): readonly string[] {
  return excepting(new Map(sources.map((source) => [source.path, hits(source, source.code, pattern)])), law);
}

/** The breaches by path, but for those of the law's exceptions; an exception without a breach is one itself. */
export function excepting(found: ReadonlyMap<string, readonly string[]>, law?: string): readonly string[] {
  const named = exceptions.filter((exception) => exception.law === law).map(({ path }) => path);
  return [
    ...[...found].filter(([path]) => !named.includes(path)).flatMap(([, places]) => places),
    ...named
      .filter((path) => found.get(path)?.length === 0)
      .map((path) => `${path}: its exception is no longer needed`),
  ];
}

/** Every match in one form of a source: its code, its comments, its literals. */
export function hits(source: Source, searched: string, pattern: RegExp): readonly string[] {
  return [...searched.matchAll(pattern)].map(
    (match) => `${source.path}:${lineAt(source.text, match.index)}: ${match[0].trim()}`,
  );
}
