/**
 * TypeScript 7 has no compiler API, so the laws of the house read sources by themselves. One pass over the characters
 * blanks comments, strings, templates and regular expressions (length and line breaks stay), and what is left is code
 * that plain patterns may search.
 */
export type ImportLink = {
  /** As written: `../model/day.ts`, `node:fs`, `zod`. */
  readonly specifier: string;
  /** `type` is erased; `static` loads with the file; `dynamic` when its line runs (`import()`, `new URL(…)`). */
  readonly kind: 'type' | 'static' | 'dynamic';
  readonly line: number;
};

export type Source = {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** `text` with comments, strings, templates and regular expressions blanked. */
  readonly code: string;
  /** `text` with everything but comments blanked. */
  readonly comments: string;
  /** `text` with everything blanked but what stands in strings, templates and regular expressions. */
  readonly literals: string;
  readonly imports: readonly ImportLink[];
};

/** Reads one file; never fails, since a file that does not parse is the compiler's business. */
export function readSource(path: string, text: string): Source {
  const parts = blankLiterals(text);
  return { path, text, ...parts, imports: listImports(text, parts.code) };
}

/** The line of a character, from 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

type Span = { readonly kind: 'comment' | 'literal'; readonly start: number; readonly end: number };

function blankLiterals(text: string): Pick<Source, 'code' | 'comments' | 'literals'> {
  const code = text.split('');
  const blank: readonly string[] = code.map((c) => (c === '\n' ? c : ' '));
  const seen = { comment: [...blank], literal: [...blank] };
  for (const span of literalSpans(text)) {
    for (let i = span.start; i < span.end; i += 1) {
      const c = text[i] ?? '';
      seen[span.kind][i] = c;
      if (c !== '\n') code[i] = ' ';
    }
  }
  return { code: code.join(''), comments: seen.comment.join(''), literals: seen.literal.join('') };
}

/** The insides of every literal (its quotes stay in the code) and every whole comment, in order. */
function literalSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  /** One entry an open `${`: how many braces stand open inside it. */
  const templates: number[] = [];
  let at = 0;
  const template = (from: number): number => {
    let end = from;
    while (end < text.length && text[end] !== '`') {
      if (text.startsWith('${', end)) {
        spans.push({ kind: 'literal', start: from, end });
        templates.push(0);
        return end + 2;
      }
      end += text[end] === '\\' ? 2 : 1;
    }
    spans.push({ kind: 'literal', start: from, end });
    return end + 1;
  };
  while (at < text.length) {
    const c = text[at] ?? '';
    const open = templates.length - 1;
    const end = commentEnd(text, at) ?? -1;
    const inside = end < 0 ? (quotedEnd(text, at) ?? regexEnd(text, at)) : undefined;
    if (end >= 0) {
      spans.push({ kind: 'comment', start: at, end });
      at = end;
    } else if (inside !== undefined) {
      spans.push({ kind: 'literal', start: at + 1, end: inside });
      at = inside + 1;
    } else if (c === '`') {
      at = template(at + 1);
    } else if (c === '}' && templates[open] === 0) {
      templates.pop();
      at = template(at + 1);
    } else {
      if (open >= 0 && c === '{') templates[open] = (templates[open] ?? 0) + 1;
      if (open >= 0 && c === '}') templates[open] = (templates[open] ?? 0) - 1;
      at += 1;
    }
  }
  return spans;
}

function commentEnd(text: string, at: number): number | undefined {
  if (at === 0 && text.startsWith('#!')) return lineEnd(text, at);
  if (text.startsWith('//', at)) return lineEnd(text, at);
  if (!text.startsWith('/*', at)) return undefined;
  const close = text.indexOf('*/', at + 2);
  return close < 0 ? text.length : close + 2;
}

/** Where a quoted string closes. A quote that its line does not close is an apostrophe in JSX text. */
function quotedEnd(text: string, at: number): number | undefined {
  const quote = text[at];
  if (quote !== "'" && quote !== '"') return undefined;
  const stop = lineEnd(text, at);
  for (let i = at + 1; i < stop; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === quote) return i;
  }
  return undefined;
}

const beforeRegex =
  /(?:^|[(,=:[!&|?{;+\-*%~^]|=>|\b(?:return|typeof|case|in|of|delete|void|throw|new|else|await|yield))\s*$/;

/** Where a regular expression closes, if the slash opens one: decided by what stands before it. */
function regexEnd(text: string, at: number): number | undefined {
  if (text[at] !== '/' || !beforeRegex.test(text.slice(Math.max(0, at - 40), at))) return undefined;
  const stop = lineEnd(text, at);
  let inClass = false;
  for (let i = at + 1; i < stop; i += 1) {
    const c = text[i];
    if (c === '\\') i += 1;
    else if (c === '[') inClass = true;
    else if (c === ']') inClass = false;
    else if (c === '/' && !inClass) return i;
  }
  return undefined;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Each pattern runs over the blanked code; the group `gap` is the blanked specifier between its quotes. */
const importForms: readonly { readonly kind: 'static' | 'dynamic'; readonly pattern: RegExp }[] = [
  {
    kind: 'static',
    pattern:
      /(?<![\w$.])import\s+(?<type>type\s+(?!from\b))?(?:[\w$*{}\s,]+?from\s*)?(?<quote>['"])(?<gap> *)\k<quote>/dg,
  },
  {
    kind: 'static',
    pattern:
      /(?<![\w$.])export\s+(?<type>type\s+)?(?:\*(?:\s+as\s+[\w$]+)?|\{[^}]*\})\s*from\s*(?<quote>['"])(?<gap> *)\k<quote>/dg,
  },
  {
    kind: 'dynamic',
    pattern: /(?<![\w$.])(?<type>typeof\s+)?import\s*\(\s*(?<quote>['"])(?<gap> *)\k<quote>/dg,
  },
  { kind: 'dynamic', pattern: /new\s+URL\(\s*(?<quote>['"])(?<gap> *)\k<quote>\s*,\s*import\.meta\.url/dg },
];

function listImports(text: string, code: string): readonly ImportLink[] {
  const links = importForms.flatMap(({ kind, pattern }) =>
    [...code.matchAll(pattern)].map((match): ImportLink & { readonly at: number } => {
      const [start, end] = match.indices?.groups?.gap ?? [0, 0];
      // Under verbatimModuleSyntax `import { type A }` still loads the file: only `import type` is erased.
      const erased = match.groups?.type !== undefined;
      return {
        specifier: text.slice(start, end),
        kind: erased ? 'type' : kind,
        line: lineAt(text, start),
        at: start,
      };
    }),
  );
  return links.sort((a, b) => a.at - b.at).map(({ specifier, kind, line }) => ({ specifier, kind, line }));
}
