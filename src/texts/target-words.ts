import { narrowSpace } from '../model/format-number.ts';
import type { Program } from '../schema/program.ts';

type Target = Program['targets'][string];

const bounds: readonly (readonly [RegExp, string])[] = [
  [/^>=\s*/, 'at least '],
  [/^<=\s*/, 'at most '],
];

/** `>= 95%` → "at least 95 %", `<= 14 days` → "at most 14 days"; a minimum of people is said. */
export function targetWords(target: Target): string {
  if (typeof target === 'string') return spell(target);
  const limits = [
    target.at_least === undefined ? [] : [spell(`>= ${target.at_least}`)],
    target.at_most === undefined ? [] : [spell(`<= ${target.at_most}`)],
  ].flat();
  const least = target.min_n === 0 ? '' : `, from ${target.min_n} on`;
  return `${limits.join(' and ')}${least}`;
}

function spell(text: string): string {
  const words = bounds.reduce((all, [sign, word]) => all.replace(sign, word), text);
  return words.replace(/\s*%/, `${narrowSpace}%`);
}
