import type { InventedName } from '../texts/demo-words/invented-names.ts';
import { inventedNames } from '../texts/demo-words/invented-names.ts';

const { first, last } = inventedNames;
const different = first.length * last.length;
/** Shares no factor with the number of names: each step of it meets another name until all have been used. */
const stride = strideFor(different);

/** The name of the n-th person who does not exist; different for as many as there are names, then again from the first. */
export function inventedName(n: number): InventedName {
  const at = (n * stride) % different;
  return { first: first[at % first.length] ?? '', last: last[Math.floor(at / first.length)] ?? '' };
}

/** Where to begin, for a draw between 0 and 1, so that a hundred thousand have different names. */
export const firstNumber = (draw: number): number => Math.floor(draw * (different - 100_000));

/** How many different names there are. */
export const nameCount = different;

/** `jose.munoz@…`; whoever comes after the last different name gets a number. */
export function addressOf(n: number, domain: string): string {
  const { first: given, last: family } = inventedName(n);
  const again = Math.floor(n / different);
  return `${plainLetters(given)}.${plainLetters(family)}${again === 0 ? '' : again + 1}@${domain}`;
}

/** As people are numbered by the personnel office: no order shows, and nobody has the number of another. */
export const numberOf = (n: number): string => `E${String(100_000 + ((n * 7919) % 899_981))}`;

const letters: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/ı/g, 'i'],
];

/** A name in the letters that addresses have. */
export function plainLetters(name: string): string {
  const small = letters.reduce(
    (text, [letter, instead]) => text.replace(letter, instead),
    name.toLowerCase(),
  );
  return small.normalize('NFD').replace(/[^a-z-]/g, '');
}

function strideFor(count: number): number {
  const shared = (a: number, b: number): number => (b === 0 ? a : shared(b, a % b));
  let step = Math.floor(count * 0.618);
  while (shared(step, count) > 1) step += 1;
  return step;
}
