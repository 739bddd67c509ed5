import type { FieldValue } from '../model/field.ts';
import { type Overlap, type SetSide, share } from './forms/form.ts';
import { itemsOf } from './sides.ts';

type Answers = readonly (FieldValue | undefined)[];

/** Sets of both sides: the number of items of each person, −1 where the answer is missing, and the shared items as bits. */
export type ItemSets = {
  readonly mentee: { readonly size: Int32Array; readonly words: Int32Array };
  readonly mentor: { readonly size: Int32Array; readonly words: Int32Array };
  readonly wordsEach: number;
  /** The most items that any two people can have in common. */
  readonly most: number;
};

/** Packs answers into bits. An item that only one side names can never be common: it counts in the size and has no bit. */
export function packSets(mentees: Answers, mentors: Answers): ItemSets {
  const lists = [mentees, mentors].map((side) =>
    side.map((answer) => {
      const items = itemsOf(answer);
      return items === undefined ? undefined : new Set(items);
    }),
  );
  const [named, offered] = lists.map((side) => new Set(side.flatMap((items) => [...(items ?? [])])));
  const bits = new Map([...(named ?? [])].filter((item) => offered?.has(item)).map((item, bit) => [item, bit]));
  const wordsEach = Math.max(1, Math.ceil(bits.size / 32));
  let most = 0;
  const [mentee, mentor] = lists.map((side) => {
    const words = new Int32Array(side.length * wordsEach);
    const size = Int32Array.from(side, (items) => items?.size ?? -1);
    let largest = 0;
    side.forEach((items, person) => {
      let common = 0;
      for (const item of items ?? []) {
        const bit = bits.get(item);
        if (bit === undefined) continue;
        const at = person * wordsEach + (bit >>> 5);
        words[at] = (words[at] ?? 0) | (1 << (bit & 31));
        common += 1;
      }
      largest = Math.max(largest, common);
    });
    most = most === 0 ? largest : Math.min(most, largest);
    return { size, words };
  });
  const nobody = { size: new Int32Array(0), words: new Int32Array(0) };
  return { mentee: mentee ?? nobody, mentor: mentor ?? nobody, wordsEach, most };
}

/** |wanted ∩ offered| ÷ |wanted|; unknown where nothing is wanted, or either answer is missing. */
export function coverageForm(mentees: Answers, mentors: Answers): Overlap {
  const sets = packSets(mentees, mentors);
  const counts = sets.most + 1;
  const largest = greatest(sets.mentee.size);
  const values = Int32Array.from({ length: (largest + 1) * counts }, (_, at) => {
    const size = Math.floor(at / counts);
    return size === 0 ? 0 : share(at % counts, size);
  });
  return overlap(sets, { values, step: 1 }, (size) => (size < 1 ? values.length : size * counts), (size) =>
    size < 0 ? values.length : 0,
  );
}
