/** The time zone of each place of work in the phrases, in their order. */
const zones = {
  en: ['Europe/London', 'Europe/Berlin', 'Europe/Lisbon', 'Asia/Singapore'],
  de: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich', 'Asia/Singapore'],
} as const;

export const zoneOf = (place: number, language: 'en' | 'de'): string =>
  zones[language][place] ?? zones[language][0];
