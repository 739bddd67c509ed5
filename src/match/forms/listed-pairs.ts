import type { Listed, Lookup } from './form.ts';
import { IntList } from './int-list.ts';

/** A lookup that says the same of every pair. */
export function sameForAll(mentees: number, mentors: number, value: number): Lookup {
  return {
    kind: 'lookup',
    mentee: new Uint16Array(mentees),
    mentor: new Uint16Array(mentors),
    columns: 1,
    values: Int32Array.of(value),
  };
}

/** Gathers pairs one by one, in any order; of a pair that is given twice the last value counts. */
export class PairLister {
  readonly #mentees: number;
  readonly #mentee = new IntList();
  readonly #mentor = new IntList();
  readonly #value = new IntList();

  constructor(mentees: number) {
    this.#mentees = mentees;
  }

  set(mentee: number, mentor: number, value: number): void {
    this.#mentee.push(mentee);
    this.#mentor.push(mentor);
    this.#value.push(value);
  }

  /** The form: these pairs with their values, and `rest` for all others. */
  form(rest: Lookup): Listed {
    const given = { mentee: this.#mentee.values(), mentor: this.#mentor.values() };
    const values = this.#value.values();
    // By mentor first and by mentee then, each time in the order of before: of one pair the last stands last.
    const byMentor = sortedPlaces(given.mentor, rest.mentor.length, Int32Array.from(values.keys()));
    const order = sortedPlaces(given.mentee, this.#mentees, byMentor);
    const first = new Int32Array(this.#mentees + 1);
    const mentor = new Int32Array(order.length);
    const value = new Int32Array(order.length);
    let count = 0;
    let before = -1;
    for (const at of order) {
      const pair = (given.mentee[at] ?? 0) * rest.mentor.length + (given.mentor[at] ?? 0);
      if (pair !== before) {
        mentor[count++] = given.mentor[at] ?? 0;
        first[(given.mentee[at] ?? 0) + 1] = count;
      }
      value[count - 1] = values[at] ?? 0;
      before = pair;
    }
    for (let i = 0; i < this.#mentees; i++) first[i + 1] = Math.max(first[i + 1] ?? 0, first[i] ?? 0);
    return { kind: 'listed', first, mentor: mentor.slice(0, count), value: value.slice(0, count), rest };
  }
}

/** The places in `order` by rising key, keys below `kinds`; equal keys as they stood. */
function sortedPlaces(keys: Int32Array, kinds: number, order: Int32Array): Int32Array {
  const next = new Int32Array(kinds + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
  for (let key = 0; key < kinds; key++) next[key + 1] = (next[key + 1] ?? 0) + (next[key] ?? 0);
  const sorted = new Int32Array(order.length);
  for (const at of order) {
    const key = keys[at] ?? 0;
    const to = next[key] ?? 0;
    sorted[to] = at;
    next[key] = to + 1;
  }
  return sorted;
}
