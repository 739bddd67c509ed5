import type { Language } from '../model/language.ts';

/** A day as forms write it: `1/19/2026`, `19.01.2026`. */
export function formDate(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return language === 'de' ? `${date}.${month}.${year}` : `${Number(month)}/${Number(date)}/${year}`;
}

/** With the time of day in seconds: `1/19/2026 9:05:00`, `19.01.2026 09:05:00`. */
export function formMoment(day: string, seconds: number, language: Language): string {
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  const clock = `${language === 'de' ? two(hour) : hour}:${two(minute)}:${two(second)}`;
  return `${formDate(day, language)} ${clock}`;
}
