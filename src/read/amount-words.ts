import { foldName } from './fold-text.ts';

/** Numbers that people write out when they are asked how often. "Several" is no number. */
const counts: ReadonlyMap<string, number> = new Map(
  [
    [
      'none',
      'never',
      'zero',
      'not at all',
      'not yet',
      'keine',
      'keinmal',
      'nie',
      'null',
      'noch nicht',
      'gar nicht',
    ],
    ['once', 'one', 'einmal', 'eins', 'ein mal'],
    ['twice', 'two', 'zweimal', 'zwei'],
    ['three', 'three times', 'dreimal', 'drei'],
    ['four', 'four times', 'viermal', 'vier'],
    ['five', 'five times', 'funfmal', 'funf'],
    ['six', 'six times', 'sechsmal', 'sechs'],
  ].flatMap((words, number) => words.map((word) => [word, number] as const)),
);

/** `3`, `3.0` as a spreadsheet makes it, `3x`, `3 times`, `dreimal`; undefined where it is no whole number. */
export function countIn(text: string): number | undefined {
  const digits = /^(\d{1,4})(?:[.,]0+)?\s*(?:x|×|times?|meetings?|mal|treffen)?$/i.exec(text)?.[1];
  return digits === undefined ? counts.get(foldName(text)) : Number(digits);
}

/** `45 min`, `1.5 h`, `1 hour 15 minutes` as minutes; undefined where no unit stands. */
export function minutesIn(text: string): number | undefined {
  const parts =
    /^(?:(\d+(?:[.,]\d+)?)\s*(?:h|hours?|std\.?|stunden?)(?:\s*(?:and|und|,)?\s*)?)?(?:(\d+)\s*(?:m|min\.?|mins|minutes?|minuten?))?$/i.exec(
      text.trim(),
    );
  const [, hours, minutes] = parts ?? [];
  if (hours === undefined && minutes === undefined) return undefined;
  return Number((hours ?? '0').replace(',', '.')) * 60 + Number(minutes ?? '0');
}
