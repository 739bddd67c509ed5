import type { Language } from '../../model/language.ts';
import { handbookWords } from '../../texts/handbook-words/handbook-words.ts';
import { formatDay, formatWeekdayAndDay } from '../../time/day.ts';
import type { DaySpan } from './launch-dates.ts';

/** `Mon 1 March 2027`, `1 March 2027 to 15 March 2027`. */
export function spanWords({ from, to }: DaySpan, language: Language): string {
  return to === undefined || to === from
    ? formatWeekdayAndDay(from, language)
    : handbookWords(language).fromTo(formatDay(from, language), formatDay(to, language));
}
