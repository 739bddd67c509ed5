import type { Language } from '../model/language.ts';

/** What one calls a person: the first word of the name that is not a title. */
export function firstName(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.find((word) => !/\.$/.test(word)) ?? name;
}

/** `Ines’s`, `Tomasz’s`; in German `Noras`, and an apostrophe alone after an s sound: `Ines’`, `Tomasz’`. */
export function possessive(name: string, language: Language = 'en'): string {
  if (language === 'en') return `${name}’s`;
  return /(?:s|ß|x|z|ce)$/i.test(name) ? `${name}’` : `${name}s`;
}

/** What somebody is called in a sentence to a colleague: in English by the first name; in German, which says Sie, by the whole. */
export function calledName(name: string, language: Language): string {
  return language === 'en' ? firstName(name) : name;
}
