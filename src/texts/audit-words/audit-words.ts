import type { Language } from '../../model/language.ts';
import type { AuditCatalogue } from './audit-catalogue.ts';
import { englishAuditWords } from './english-audit-words.ts';
import { germanAuditWords } from './german-audit-words.ts';

const words = { en: englishAuditWords, de: germanAuditWords } as const satisfies Record<
  Language,
  AuditCatalogue
>;

/** Words of the page for auditors and works councils, in one language. */
export const auditWords = (language: Language): AuditCatalogue => words[language];
