import type { Language } from '../../src/model/language.ts';
import { retentionDocument } from '../../src/report/retention/retention-page.ts';
import { programSchema } from '../../src/schema/program.ts';
import type { RetentionOutcome, RetentionResult } from '../../src/schema/retention-result.ts';
import { retentionStatements } from '../../src/texts/retention-words/retention-statements.ts';

const program = programSchema.parse({ name: 'Planted', start: '2026-03-02' });

/** What the page says first. */
export function leadOf(outcome: RetentionOutcome, language: Language = 'en'): string {
  const result: RetentionResult = {
    schema: 'mentor/retention@1',
    program: program.name,
    asOf: outcome.dataThrough,
    inputs: [],
    ...outcome,
    statements: retentionStatements(outcome),
  };
  const { lead } = retentionDocument({ folder: { program: { ...program, language } }, result, footer: [] });
  return lead?.join(' ') ?? '';
}

/** The ways in which a page begins by saying that it cannot tell. */
export const cannotTell = {
  en: /^(This cohort is too small to tell|Too few people left\b.* to tell|Nobody left\b.* nothing to compare)/,
  de: /^(Dieser Durchgang ist zu klein, um|Insgesamt \d+ Ab(?:gang|gänge): zu wenig, um|Niemand ist .*nichts zu vergleichen)/,
} as const satisfies Record<Language, RegExp>;
