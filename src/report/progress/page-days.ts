import type { Language } from '../../model/language.ts';
import { formatDay, formatShortMonth } from '../../time/day.ts';

/** `2 March`, `2. März`: the year stands on the page. */
export function dayOfYear(day: string, language: Language): string {
  return formatDay(day, language).replace(/ \d+$/, '');
}

/** Under a tick: `2 Mar`, `2. März`. */
export function tickDay(day: string, language: Language): string {
  return `${Number(day.slice(8, 10))}${language === 'de' ? '.' : ''} ${formatShortMonth(day, language)}`;
}
