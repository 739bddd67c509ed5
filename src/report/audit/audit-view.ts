import type { Language } from '../../model/language.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { AuditResult } from '../../schema/audit-result.ts';
import type { AuditCatalogue } from '../../texts/audit-words/audit-catalogue.ts';
import type { Block, Cell, Column, Inline, Table } from '../document.ts';

export type AuditPageInput = {
  readonly folder: Pick<ProgramFolder, 'program' | 'cohort'>;
  readonly result: AuditResult;
  readonly footer: readonly string[];
};

/** What every part of the page needs. */
export type AuditView = AuditPageInput & { readonly words: AuditCatalogue; readonly language: Language };

export const prose = (text: string): Block => ({ kind: 'prose', text: [text] });
export const note = (text: string): Block => ({ kind: 'note', text: [text] });
export const text = (said: string, small?: string): Cell => ({
  type: 'text',
  text: said,
  ...(small === undefined || small === '' ? {} : { small }),
});
export const missing = (word: string): Cell => ({ type: 'missing', word });
export const whole = (count: number | null): Cell =>
  count === null ? { type: 'suppressed' } : { type: 'number', value: count, decimals: 0 };

/** Columns by id, with the words over them; those of numbers are named. */
export function columnsOf<Id extends string>(
  ids: readonly Id[],
  titles: Readonly<Record<Id, string>>,
  numeric: readonly Id[] = [],
): Column[] {
  return ids.map((id) => ({ id, title: titles[id], numeric: numeric.includes(id) }));
}

export const tableBlock = (table: Table): Block => ({ kind: 'table', table });

export const factsBlock = (items: readonly (readonly [term: string, text: string | Inline])[]): Block => ({
  kind: 'facts',
  items: items.map(([term, said]) => ({ term, text: typeof said === 'string' ? [said] : said })),
});
