import type { FieldValue } from '../model/field.ts';
import { type Equality, unknown } from './forms/form.ts';
import { column, itemsOf, type Sides } from './sides.ts';

/** Answers numbered once, so that a pair compares two numbers; sets are the same whatever the order of their items. */
export function answerEquality(
  field: string,
  sides: Sides,
  values: { readonly same: number; readonly different: number },
): Equality {
  const numbers = new Map<string, number>();
  const numbered = (answers: readonly (FieldValue | undefined)[]) =>
    Int32Array.from(answers, (answer) => {
      const items = itemsOf(answer);
      if (items === undefined) return unknown;
      const key = JSON.stringify([...new Set(items)].sort());
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  return {
    kind: 'equality',
    mentee: numbered(column(sides.mentees, 'mentee', field)),
    mentor: numbered(column(sides.mentors, 'mentor', field)),
    ...values,
  };
}
