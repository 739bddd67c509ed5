import { formatShare, shareDecimals } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { Program } from '../../schema/program.ts';
import type { RetentionResult } from '../../schema/retention-result.ts';
import type { RetentionCatalogue } from '../../texts/retention-words/retention-catalogue.ts';
import type { GroupName } from '../../texts/retention-words/statement-catalogue.ts';

/** What every part of the page about who stayed looks things up in. */
export type RetentionView = {
  readonly result: RetentionResult;
  readonly program: Program;
  readonly language: Language;
  readonly words: RetentionCatalogue;
};

/** Which of the two groups a name of the result means. */
export const groupOf = (name: string): GroupName => (name === 'mentees' ? 'mentees' : 'others');

/** Per cent of a count, or `[c]`. */
export function shareWords(stayed: number | null, n: number | null, language: Language): string {
  return stayed === null || n === null || n === 0
    ? '[c]'
    : formatShare(stayed / n, { decimals: shareDecimals(stayed / n, n), language });
}

/** The horizon that the result rests on: the longest that lies within the data. */
export function mainHorizon({ horizons }: RetentionResult): RetentionResult['horizons'][number] | undefined {
  return horizons.filter((h) => h.method !== 'none').at(-1);
}
