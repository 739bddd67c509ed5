import type { Language } from '../../model/language.ts';
import { slugOf } from '../../model/safe-name.ts';
import type { DossierResult } from '../../schema/dossier-result.ts';
import type { Program } from '../../schema/program.ts';
import type { AuditCatalogue } from '../../texts/audit-words/audit-catalogue.ts';
import { auditWords } from '../../texts/audit-words/audit-words.ts';
import type { DossierCatalogue } from '../../texts/dossier-words/dossier-catalogue.ts';
import { dossierWords } from '../../texts/dossier-words/dossier-words.ts';

export type DossierInput = {
  readonly program: Program;
  readonly result: DossierResult;
  readonly footer: readonly string[];
};

/** What every part of the two pages needs. */
export type DossierView = DossierInput & {
  readonly words: DossierCatalogue;
  readonly audit: AuditCatalogue;
  readonly language: Language;
  /** A name for the table of a file that no other table of the page has. */
  readonly tableId: (file: string) => string;
};

export function dossierView(input: DossierInput): DossierView {
  const { language } = input.result.person;
  const taken = new Set<string>();
  const tableId = (file: string): string => {
    const slug = slugOf(file) || 'file';
    const free = [slug, ...Array.from({ length: taken.size }, (_, at) => `${slug}-${at + 2}`)];
    const id = free.find((one) => !taken.has(one)) ?? slug;
    taken.add(id);
    return id;
  };
  return { ...input, words: dossierWords(language), audit: auditWords(language), language, tableId };
}

/** What a file holds, in words: as the audit says it, or as this page does. */
export function holdsWords(kind: string, { audit, words }: DossierView): string {
  if (Object.hasOwn(audit.files.holds, kind)) return audit.files.holds[kind] ?? kind;
  const own: Readonly<Record<string, string>> = words.held.holds;
  return own[kind] ?? words.held.holds.table;
}
