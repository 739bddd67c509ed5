import type { Day } from '../model/day.ts';
import { compareText } from '../model/order.ts';
import type { ProblemResult } from '../schema/result-parts.ts';
import type { Block, Document, Inline, ProblemLine, Section } from './document.ts';

/** A file that was written and what is in it, for the last lines of a command; of a dry run, `planned`, its size. */
export type Wrote = { readonly path: string; readonly what: string; readonly planned?: boolean };
/** A command to run next, and what it is for. */
export type NextStep = { readonly command: string; readonly what?: string };

/** A document for the terminal: the first line, then blocks; commands about a program are for its coordinator. */
export function summaryDocument(input: {
  readonly program: string;
  readonly title: string;
  readonly asOf: Day;
  readonly lead: string;
  readonly sections: readonly Section[];
}): Document {
  return {
    kind: 'summary',
    program: input.program,
    title: input.title,
    lead: [{ strong: input.lead }],
    audience: 'coordinator',
    audienceNote: '',
    asOf: input.asOf,
    language: 'en',
    sections: input.sections,
    footer: [],
  };
}

/** A section without a heading. */
export function plain(id: string, ...blocks: readonly Block[]): Section {
  return { id, title: '', blocks };
}

/** `Wrote  pairings.csv  38 drafts`, one line a file; nothing where nothing was written. */
export function wroteSection(files: readonly Wrote[]): Section[] {
  if (files.length === 0) return [];
  return [
    plain('wrote', {
      kind: 'facts',
      lead: files.some((f) => f.planned === true) ? 'Would write' : 'Wrote',
      items: files.map((f) => ({ term: f.path, text: [f.what] })),
    }),
  ];
}

/** `Next:  mentor explain E23  why, and what would change it`. */
export function nextSection(steps: readonly NextStep[]): Section[] {
  if (steps.length === 0) return [];
  return [
    plain('next', {
      kind: 'facts',
      lead: 'Next:',
      items: steps.map((s) => ({ term: s.command, text: s.what === undefined ? [] : [s.what] })),
    }),
  ];
}

/** Problems as lines, worst first, then by file, row and column. */
export function problemLines(problems: readonly ProblemResult[]): ProblemLine[] {
  const rank = (p: ProblemResult) => (p.severity === 'error' ? 0 : 1);
  const place = (p: ProblemResult) =>
    [p.at?.file, p.at?.row, p.at?.column].filter((x) => x !== undefined).join(':');
  const order = (a: ProblemResult, b: ProblemResult) =>
    rank(a) - rank(b) ||
    compareText(a.at?.file ?? '', b.at?.file ?? '') ||
    (a.at?.row ?? 0) - (b.at?.row ?? 0) ||
    (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message);
  return [...problems].sort(order).map((p) => ({
    severity: p.severity,
    place: place(p),
    code: p.code,
    message: p.message,
    advice: p.advice,
  }));
}

/** A list of rows without a head, as a terminal shows them: state, name, words. */
export function bareTable(id: string, rows: readonly (readonly string[])[]): Block {
  const width = Math.max(0, ...rows.map((r) => r.length));
  const columns = Array.from({ length: width }, (_, i) => ({ id: `c${i + 1}`, title: '', numeric: false }));
  return {
    kind: 'table',
    table: {
      id,
      caption: '',
      layout: 'tight',
      columns,
      rows: rows.map((cells) => ({
        cells: columns.map((_, i) => ({ type: 'text' as const, text: cells[i] ?? '' })),
      })),
    },
  };
}

export const line = (...text: Inline): Block => ({ kind: 'prose', text });
