import { foldName } from './fold-text.ts';

/** English and German, Austrian January included; folded, so without dots over letters. */
const names: readonly (readonly string[])[] = [
  ['january', 'januar', 'janner', 'jaenner'],
  ['february', 'februar', 'feber'],
  ['march', 'marz', 'maerz', 'mrz'],
  ['april'],
  ['may', 'mai'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august'],
  ['september', 'sept'],
  ['october', 'oktober'],
  ['november'],
  ['december', 'dezember'],
];

const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((spellings, at) =>
    spellings.flatMap((name): [string, number][] =>
      Array.from({ length: Math.max(1, name.length - 2) }, (_, more) => [name.slice(0, 3 + more), at + 1]),
    ),
  ),
);

/** 1 to 12 for a month's name or the beginning of one, from three letters on: `März`, `Sept.`, `Oct`; else nothing. */
export function monthNamed(word: string): number | undefined {
  return months.get(foldName(word));
}
