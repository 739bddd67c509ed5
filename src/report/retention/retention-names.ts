import type { Language } from '../../model/language.ts';
import type { Program } from '../../schema/program.ts';
import type { RetentionResult } from '../../schema/retention-result.ts';
import type { GroupName } from '../../texts/result-words/result-catalogue.ts';
import type { RetentionCatalogue } from '../../texts/retention-words/retention-catalogue.ts';

/** What every part of the page about who stayed looks things up in. */
export type RetentionView = {
  readonly result: RetentionResult;
  readonly program: Program;
  readonly language: Language;
  readonly words: RetentionCatalogue;
};

/** Which of the two groups a name of the result means. */
export const groupOf = (name: string): GroupName => (name === 'mentees' ? 'mentees' : 'others');

/** Days to name under a curve that ends on `end`: quarters of a year, at longest years, at shortest months. */
export function dayTicks(end: number): number[] {
  const step = end > 1000 ? 365 : end > 200 ? 90 : 30;
  const days = Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step).filter(
    (day) => end - day >= step / 2 || day === 0,
  );
  return [...days, end];
}
