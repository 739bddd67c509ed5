import { narrowSpace } from '../model/format-number.ts';
import type { Language } from '../model/language.ts';
import { capitalised } from './counted.ts';

type WaveWords = {
  readonly baseline: string;
  readonly start: string;
  readonly end: string;
  readonly day: (number: string) => string;
  readonly meeting: (number: string) => string;
  readonly share: (percent: string) => string;
  readonly every: (days: string) => string;
  readonly afterEnd: (count: string, unit: string) => string;
};

const germanUnits: ReadonlyMap<string, readonly [one: string, more: string]> = new Map([
  ['day', ['Tag', 'Tage']],
  ['week', ['Woche', 'Wochen']],
  ['month', ['Monat', 'Monate']],
]);

const words = {
  en: {
    baseline: 'Baseline',
    start: 'Start',
    end: 'End',
    day: (number) => `Day ${number}`,
    meeting: (number) => `After meeting ${number}`,
    share: (percent) => (percent === '50' ? 'Mid-point' : `At ${percent}${narrowSpace}%`),
    every: (days) => `Every ${days} days`,
    afterEnd: (count, unit) => `${count} ${unit}${count === '1' ? '' : 's'} after the end`,
  },
  de: {
    baseline: 'Ausgangsbefragung',
    start: 'Beginn',
    end: 'Abschluss',
    day: (number) => `Tag ${number}`,
    meeting: (number) => `Nach Treffen ${number}`,
    share: (percent) => (percent === '50' ? 'Halbzeit' : `Bei ${percent}${narrowSpace}%`),
    every: (days) => `Alle ${days} Tage`,
    afterEnd: (count, unit) =>
      `${count} ${germanUnits.get(unit)?.[count === '1' ? 0 : 1] ?? unit} nach dem Ende`,
  },
} as const satisfies Record<Language, WaveWords>;

/** The same within a sentence: "day 30", "nach Treffen 1"; German nouns keep their capitals. */
export function waveInSentence(wave: string, language: Language): string {
  const name = waveWords(wave, language);
  const isLowered = language === 'en' ? /^\p{Lu}\p{Ll}/u : /^(?:Nach|Bei|Alle) /;
  return isLowered.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The name of a wave as program.yaml gives it, as people read it: "Day 30", "Nach Treffen 1". */
export function waveWords(wave: string, language: Language): string {
  const { day, meeting, share, every, afterEnd } = words[language];
  if (wave === 'baseline' || wave === 'start' || wave === 'end') return words[language][wave];
  const [, number] = /^day (\d+)$/.exec(wave) ?? [];
  if (number !== undefined) return day(number);
  const [, after] = /^after meeting (\d+)$/.exec(wave) ?? [];
  if (after !== undefined) return meeting(after);
  const [, days] = /^every (\d+) days$/.exec(wave) ?? [];
  if (days !== undefined) return every(days);
  const [, percent] = /^(\d+(?:\.\d+)?)%$/.exec(wave) ?? [];
  if (percent !== undefined) return share(percent);
  const [, count, unit] = /^end \+ (\d+) (day|week|month)s?$/.exec(wave) ?? [];
  return count === undefined ? capitalised(wave) : afterEnd(count, unit ?? '');
}
