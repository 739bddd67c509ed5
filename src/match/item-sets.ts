import type { FieldValue } from '../model/field.ts';
import { type Overlap, share } from './forms/form.ts';
import { itemsOf } from './sides.ts';

type Answers = readonly (FieldValue | undefined)[];

/** One side's sets: the number of items of each person, −1 where the answer is missing, and the shared items as bits. */
type PackedSide = { readonly size: Int32Array; readonly words: Int32Array };

type ItemSets = {
  readonly mentee: PackedSide;
  readonly mentor: PackedSide;
  readonly wordsEach: number;
  /** The most items that any two people can have in common. */
  readonly most: number;
};

/** |wanted ∩ offered| ÷ |wanted|; unknown where nothing is wanted or an answer is missing. */
export function coverageForm(mentees: Answers, mentors: Answers): Overlap {
  const sets = packSets(mentees, mentors);
  const counts = sets.most + 1;
  const values = Int32Array.from({ length: (greatest(sets.mentee.size) + 1) * counts }, (_, at) => {
    const size = Math.floor(at / counts);
    return size === 0 ? 0 : share(at % counts, size);
  });
  return overlapForm(sets, {
    values,
    step: 1,
    mentee: (size) => (size < 1 ? values.length : size * counts),
    mentor: (size) => (size < 0 ? values.length : 0),
  });
}

/** |A ∩ B| ÷ |A ∪ B|; unknown where either has no item. The value stands at |A| + |B| + common · step, step beyond any |A| + |B|. */
export function similarityForm(mentees: Answers, mentors: Answers): Overlap {
  const sets = packSets(mentees, mentors);
  const step = greatest(sets.mentee.size) + greatest(sets.mentor.size) + 1;
  const values = Int32Array.from({ length: (sets.most + 1) * step }, (_, at) => {
    const common = Math.floor(at / step);
    const union = (at % step) - common;
    return union < 1 ? 0 : share(common, union);
  });
  const base = (size: number) => (size < 1 ? values.length : size);
  return overlapForm(sets, { values, step, mentee: base, mentor: base });
}

/** Broken where two known answers have fewer than `min` items in common. */
export function shareForm(mentees: Answers, mentors: Answers, min: number): Overlap {
  const sets = packSets(mentees, mentors);
  const values = Int32Array.from({ length: sets.most + 1 }, (_, common) => (common < min ? 1 : 0));
  const base = (size: number) => (size < 0 ? values.length : 0);
  return overlapForm(sets, { values, step: 1, mentee: base, mentor: base });
}

function overlapForm(
  { mentee, mentor, wordsEach }: ItemSets,
  table: Pick<Overlap, 'values' | 'step'> & {
    readonly mentee: (size: number) => number;
    readonly mentor: (size: number) => number;
  },
): Overlap {
  return {
    kind: 'overlap',
    wordsEach,
    step: table.step,
    values: table.values,
    mentee: { words: mentee.words, base: mentee.size.map(table.mentee) },
    mentor: { words: mentor.words, base: mentor.size.map(table.mentor) },
  };
}

/** Packs answers into bits. An item that only one side names can never be common: it counts in the size, without a bit. */
function packSets(mentees: Answers, mentors: Answers): ItemSets {
  const wanted = mentees.map(distinctItems);
  const offered = mentors.map(distinctItems);
  const there = new Set(offered.flatMap((items) => [...(items ?? [])]));
  const bits = new Map<string, number>();
  for (const items of wanted)
    for (const item of items ?? []) if (there.has(item) && !bits.has(item)) bits.set(item, bits.size);
  const wordsEach = Math.max(1, Math.ceil(bits.size / 32));
  const mentee = packSide(wanted, bits, wordsEach);
  const mentor = packSide(offered, bits, wordsEach);
  return { mentee, mentor, wordsEach, most: Math.min(mentee.most, mentor.most) };
}

const distinctItems = (answer: FieldValue | undefined): ReadonlySet<string> | undefined => {
  const items = itemsOf(answer);
  return items === undefined ? undefined : new Set(items);
};

function packSide(
  people: readonly (ReadonlySet<string> | undefined)[],
  bits: ReadonlyMap<string, number>,
  wordsEach: number,
): PackedSide & { readonly most: number } {
  const words = new Int32Array(people.length * wordsEach);
  let most = 0;
  people.forEach((items, person) => {
    let shared = 0;
    for (const item of items ?? []) {
      const bit = bits.get(item);
      if (bit === undefined) continue;
      const at = person * wordsEach + (bit >>> 5);
      words[at] = (words[at] ?? 0) | (1 << (bit & 31));
      shared += 1;
    }
    most = Math.max(most, shared);
  });
  return { size: Int32Array.from(people, (items) => items?.size ?? -1), words, most };
}

const greatest = (sizes: Int32Array): number => sizes.reduce((most, size) => Math.max(most, size), 0);
