import type { FieldValue } from '../model/field.ts';
import { itemsOf } from './sides.ts';

/** Sets of words as bit sets, so that an intersection is a few instructions whatever the words are. */
export type ItemSets = {
  /** Number of words of each person; −1 where the answer is missing. */
  readonly size: Int32Array;
  readonly words: Uint32Array;
  readonly wordsEach: number;
};

/** Numbers the words of both sides once and packs each person's answer into bits. */
export function packSets(...columns: readonly (readonly (FieldValue | undefined)[])[]): ItemSets[] {
  const numbers = new Map<string, number>();
  const lists = columns.map((values) => values.map(itemsOf));
  for (const people of lists)
    for (const items of people)
      for (const item of items ?? []) if (!numbers.has(item)) numbers.set(item, numbers.size);
  const wordsEach = Math.max(1, Math.ceil(numbers.size / 32));
  return lists.map((people) => {
    const words = new Uint32Array(people.length * wordsEach);
    const size = new Int32Array(people.length).fill(-1);
    people.forEach((items, person) => {
      if (items === undefined) return;
      const distinct = new Set(items);
      size[person] = distinct.size;
      for (const item of distinct) {
        const bit = numbers.get(item) ?? 0;
        const at = person * wordsEach + (bit >>> 5);
        words[at] = (words[at] ?? 0) | (1 << (bit & 31));
      }
    });
    return { size, words, wordsEach };
  });
}

/** How many words two people have in common. */
export function sharedCount(a: ItemSets, i: number, b: ItemSets, j: number): number {
  let count = 0;
  for (let w = 0; w < a.wordsEach; w++) {
    count += ones((a.words[i * a.wordsEach + w] ?? 0) & (b.words[j * b.wordsEach + w] ?? 0));
  }
  return count;
}

/** Bits set in 32 (Warren, Hacker's Delight, 5-1). */
function ones(x: number): number {
  let y = x - ((x >>> 1) & 0x55555555);
  y = (y & 0x33333333) + ((y >>> 2) & 0x33333333);
  y = (y + (y >>> 4)) & 0x0f0f0f0f;
  return Math.imul(y, 0x01010101) >>> 24;
}
