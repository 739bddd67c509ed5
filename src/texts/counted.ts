import { formatNumber } from '../model/format-number.ts';
import type { Language } from '../model/language.ts';

const small = {
  en: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  de: [
    'kein',
    'ein',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ],
} as const satisfies Record<Language, readonly string[]>;

const and = { en: 'and', de: 'und' } as const satisfies Record<Language, string>;
const or = { en: 'or', de: 'oder' } as const satisfies Record<Language, string>;

/** `1 mentee`, `38 mentees`: a count with its noun; irregular plurals are given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}

/** Numbers up to twelve as words, for sentences: `two`; `no` for 0. In German `ein` and `kein` are without their endings. */
export function numberWord(count: number, language: Language = 'en'): string {
  return small[language][count] ?? formatNumber(count, { language });
}

/** `a, b and c`, `a, b und c`; with semicolons where an item has a comma of its own. */
export function listed(items: readonly string[], language: Language = 'en'): string {
  return joined(items, and[language]);
}

/** `Ana or Tom`: one of them will do. */
export function eitherOf(items: readonly string[], language: Language = 'en'): string {
  return joined(items, or[language]);
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  const comma = items.some((item) => item.includes(',')) ? '; ' : ', ';
  return `${items.slice(0, -1).join(comma)} ${word} ${last}`;
}

const quoted = {
  en: (text: string) => `“${text}”`,
  de: (text: string) => `„${text}“`,
} as const satisfies Record<Language, (text: string) => string>;

/** Answers in a sentence; in quotation marks where one of them is a list itself: `“Calm and balance” and “Learning”`. */
export function listedAnswers(answers: readonly string[], language: Language = 'en'): string {
  const parts = answers.some((answer) => answer.includes(',') || answer.includes(` ${and[language]} `))
    ? answers.map(quoted[language])
    : answers;
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${and[language]} ${parts.at(-1)}`;
}

/** The sentence with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `topics_wanted` as words: `topics wanted`. */
export function fieldWords(field: string): string {
  return field.replaceAll('_', ' ');
}
