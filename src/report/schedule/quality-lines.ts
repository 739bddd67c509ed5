import type { Language } from '../../model/language.ts';
import type { ScheduleResult } from '../../schema/schedule-result.ts';
import { qualityWords } from '../../texts/schedule-words/quality-words.ts';

/** How good the plan is, a sentence a line; nothing where nothing was to be planned. */
export function qualityLines({ quality, unplaced }: ScheduleResult, language: Language): string[] {
  const words = qualityWords(language);
  const facts = { ...quality, wanted: quality.placed + unplaced.length };
  if (facts.wanted === 0) return [];
  return [words.placed(facts), ...(quality.outside === 0 ? [] : [words.outside(facts)])];
}
