import { narrowSpace } from '../model/format-number.ts';
import type { Language } from '../model/language.ts';
import type { Program } from '../schema/program.ts';

type Target = Program['targets'][string];

type TargetWords = {
  readonly atLeast: string;
  readonly atMost: string;
  readonly of: string;
  readonly day: string;
  readonly days: string;
  readonly and: string;
  /** A target holds from so many people on. */
  readonly from: (count: number) => string;
};

const words = {
  en: {
    atLeast: 'at least',
    atMost: 'at most',
    of: 'of',
    day: 'day',
    days: 'days',
    and: 'and',
    from: (n) => `from ${n} on`,
  },
  de: {
    atLeast: 'mindestens',
    atMost: 'höchstens',
    of: 'von',
    day: 'Tag',
    days: 'Tage',
    and: 'und',
    from: (n) => `ab ${n}`,
  },
} as const satisfies Record<Language, TargetWords>;

/** `>= 95%` → "at least 95 %", `<= 14 days` → "at most 14 days"; a minimum of people is said. */
export function targetWords(target: Target, language: Language = 'en'): string {
  const { and, from } = words[language];
  if (typeof target === 'string')
    return target
      .split(' and ')
      .map((bound) => spell(bound, language))
      .join(` ${and} `);
  const limits = [
    target.at_least === undefined ? [] : [spell(`>= ${target.at_least}`, language)],
    target.at_most === undefined ? [] : [spell(`<= ${target.at_most}`, language)],
  ].flat();
  const least = target.min_n === 0 ? '' : `, ${from(target.min_n)}`;
  return `${limits.join(` ${and} `)}${least}`;
}

function spell(text: string, language: Language): string {
  const { atLeast, atMost, of, day, days } = words[language];
  const said = text
    .replace(/^>=\s*/, `${atLeast} `)
    .replace(/^<=\s*/, `${atMost} `)
    .replace(/ of /, ` ${of} `)
    .replace(/ 1 days$/, ` 1 ${day}`)
    .replace(/ days$/, ` ${days}`)
    .replace(/\s*%/, `${narrowSpace}%`);
  return language === 'de' ? said.replace(/(\d)\.(\d)/g, '$1,$2') : said;
}
