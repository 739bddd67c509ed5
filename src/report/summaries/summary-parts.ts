import type { Day } from '../../model/day.ts';
import type { Block, Document, Inline, Section } from '../document.ts';

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
