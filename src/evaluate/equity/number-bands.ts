import type { FieldValue } from '../../model/field.ts';

/** More different numbers than these are put together in bands. */
const mostSingle = 6;
const steps = [1, 2, 5];

/**
 * How numbers, ages or years of birth, fall into bands of one round width, at most six of them: `30–39`. Undefined where not
 * every answer is a number or a day, or so few differ that each may stand by itself.
 */
export function bandOf(
  values: readonly (FieldValue | undefined)[],
): ((value: FieldValue) => readonly string[]) | undefined {
  const numbers = values.flatMap((value) => (value === undefined ? [] : [numberOf(value)]));
  const known = numbers.filter((number) => number !== undefined);
  if (known.length < numbers.length || new Set(known).size <= mostSingle) return undefined;
  const low = known.reduce((least, number) => Math.min(least, number));
  const high = known.reduce((most, number) => Math.max(most, number));
  const width = widthFor(low, high);
  return (value) => {
    const from = Math.floor((numberOf(value) ?? low) / width) * width;
    return [width === 1 ? String(from) : `${from}–${from + width - 1}`];
  };
}

function widthFor(low: number, high: number): number {
  const bands = (width: number): number => Math.floor(high / width) - Math.floor(low / width) + 1;
  for (let power = 1; ; power *= 10) {
    const width = steps.map((step) => step * power).find((wide) => bands(wide) <= mostSingle);
    if (width !== undefined) return width;
  }
}

const whole = /^\d{1,4}$/;
const dated = /^(\d{4})-\d{2}-\d{2}$/;

/** A number, or the year of a day; undefined of anything else. */
function numberOf(value: FieldValue): number | undefined {
  if (value.type === 'number') return value.number;
  if (value.type === 'date') return Number(value.day.slice(0, 4));
  if (!('text' in value)) return undefined;
  const year = dated.exec(value.text)?.[1] ?? value.text;
  return whole.test(year) ? Number(year) : undefined;
}
