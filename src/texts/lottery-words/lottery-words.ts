import type { Language } from '../../model/language.ts';
import { englishLotteryWords } from './english-lottery-words.ts';
import { germanLotteryWords } from './german-lottery-words.ts';
import type { LotteryCatalogue } from './lottery-catalogue.ts';

const words = { en: englishLotteryWords, de: germanLotteryWords } as const satisfies Record<
  Language,
  LotteryCatalogue
>;

/** Words about a lottery, in one language. */
export function lotteryWords(language: Language): LotteryCatalogue {
  return words[language];
}

/** The command that gives a person's lot, on any machine with the usual tools. */
export function lotCommand(seed: string, person: string): string {
  const plain = (text: string) =>
    text.replaceAll('\\', '\\\\').replaceAll('%', '%%').replaceAll("'", "'\\''");
  return `printf '${plain(seed)}\\0lottery\\0${plain(person)}' | sha256sum`;
}
