import type { FieldValue } from '../model/field.ts';
import { type Equality, unknown } from './forms/form.ts';
import { ItemNumbers } from './item-numbers.ts';
import { column, type Sides } from './sides.ts';

/** Answers numbered once, so that a pair compares two numbers; sets are the same whatever the order of their items. */
export function answerEquality(
  field: string,
  sides: Sides,
  values: { readonly same: number; readonly different: number },
): Equality {
  const items = new ItemNumbers();
  const numbers = new Map<number | string, number>();
  const numbered = (answers: readonly (FieldValue | undefined)[]) => {
    const codes = new Int32Array(answers.length).fill(unknown);
    answers.forEach((answer, person) => {
      const own = items.of(answer);
      if (own === undefined) return;
      // One item is its own key; several are a list of them, rising.
      const key = own.length === 1 ? (own[0] ?? 0) : listKey(own);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      codes[person] = number;
    });
    return codes;
  };
  return {
    kind: 'equality',
    mentee: numbered(column(sides.mentees, 'mentee', field)),
    mentor: numbered(column(sides.mentors, 'mentor', field)),
    ...values,
  };
}

function listKey(items: readonly number[]): number | string {
  const distinct = [...new Set(items)].sort((a, b) => a - b);
  return distinct.length === 1 ? (distinct[0] ?? 0) : distinct.join(' ');
}
