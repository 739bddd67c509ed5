import type { FieldValue } from '../model/field.ts';
import { type Overlap, share } from './forms/form.ts';
import { IntList } from './forms/int-list.ts';
import { ItemNumbers } from './item-numbers.ts';

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
  const before = packed.get(mentees);
  if (before?.mentors === mentors) return before.sets;
  const sets = newSets(mentees, mentors);
  packed.set(mentees, { mentors, sets });
  return sets;
}

/** What was packed last of a column: a rule and a criterion often read the same one. */
const packed = new WeakMap<Answers, { readonly mentors: Answers; readonly sets: ItemSets }>();

function newSets(mentees: Answers, mentors: Answers): ItemSets {
  const numbers = new ItemNumbers();
  const wanted = distinctItems(mentees, numbers);
  const offered = distinctItems(mentors, numbers);
  const there = new Uint8Array(numbers.size);
  for (const item of offered.item) there[item] = 1;
  const bits = new Int32Array(numbers.size).fill(-1);
  let count = 0;
  for (const item of wanted.item) if (there[item] === 1 && bits[item] === -1) bits[item] = count++;
  const wordsEach = Math.max(1, Math.ceil(count / 32));
  const mentee = packSide(wanted, bits, wordsEach);
  const mentor = packSide(offered, bits, wordsEach);
  return { mentee, mentor, wordsEach, most: Math.min(mentee.most, mentor.most) };
}

/** The numbered items of each person, each once: those of person p stand at first[p] … first[p + 1] − 1. */
type DistinctItems = { readonly first: Int32Array; readonly item: Int32Array; readonly size: Int32Array };

function distinctItems(answers: Answers, numbers: ItemNumbers): DistinctItems {
  const first = new Int32Array(answers.length + 1);
  const size = new Int32Array(answers.length);
  const item = new IntList();
  /** By item: the last person who named it. */
  const named = new IntList();
  answers.forEach((answer, person) => {
    const items = numbers.of(answer);
    for (const number of items ?? []) {
      while (named.length <= number) named.push(-1);
      if (named.at(number) === person) continue;
      named.set(number, person);
      item.push(number);
    }
    first[person + 1] = item.length;
    size[person] = items === undefined ? -1 : item.length - (first[person] ?? 0);
  });
  return { first, item: item.values(), size };
}

function packSide(
  { first, item, size }: DistinctItems,
  bits: Int32Array,
  wordsEach: number,
): PackedSide & { readonly most: number } {
  const words = new Int32Array(size.length * wordsEach);
  let most = 0;
  for (let person = 0; person < size.length; person++) {
    let shared = 0;
    for (let at = first[person] ?? 0; at < (first[person + 1] ?? 0); at++) {
      const bit = bits[item[at] ?? 0] ?? -1;
      if (bit < 0) continue;
      const word = person * wordsEach + (bit >>> 5);
      words[word] = (words[word] ?? 0) | (1 << (bit & 31));
      shared += 1;
    }
    most = Math.max(most, shared);
  }
  return { size, words, most };
}

const greatest = (sizes: Int32Array): number => sizes.reduce((most, size) => Math.max(most, size), 0);
