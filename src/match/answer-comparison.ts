import type { FieldValue } from '../model/field.ts';
import { column, itemsOf, type Sides } from './sides.ts';

/** Same answer, another, or unknown; answers are numbered once, so that a pair compares two numbers. */
export function answerComparison(field: string, sides: Sides): (i: number, j: number) => boolean | undefined {
  const numbers = new Map<string, number>();
  const numbered = (values: readonly (FieldValue | undefined)[]) =>
    values.map((value) => {
      const items = itemsOf(value);
      if (items === undefined) return undefined;
      const key = JSON.stringify([...new Set(items)].sort());
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  const mentee = numbered(column(sides.mentees, 'mentee', field));
  const mentor = numbered(column(sides.mentors, 'mentor', field));
  return (i, j) => {
    const a = mentee[i];
    const b = mentor[j];
    return a === undefined || b === undefined ? undefined : a === b;
  };
}
