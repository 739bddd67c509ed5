import type { Language } from '../../model/language.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { englishRetentionWords } from './english-retention-words.ts';
import { germanRetentionWords } from './german-retention-words.ts';
import { lotteryPageWords } from './lottery-page-words.ts';
import type { RetentionCatalogue } from './retention-catalogue.ts';

const words = { en: englishRetentionWords, de: germanRetentionWords } as const satisfies Record<
  Language,
  RetentionCatalogue
>;

/** What the page about who stayed says in its language, of groups that people chose or a lot made. */
export function retentionPageWords(
  language: Language,
  design: RetentionOutcome['design'],
): RetentionCatalogue {
  return design === 'lottery' ? lotteryPageWords(words[language], language) : words[language];
}
