import type { Listed, Lookup } from './form.ts';

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
  readonly #rows: Map<number, number>[];

  constructor(mentees: number) {
    this.#rows = Array.from({ length: mentees }, () => new Map());
  }

  set(mentee: number, mentor: number, value: number): void {
    this.#rows[mentee]?.set(mentor, value);
  }

  /** The form: these pairs with their values, and `rest` for all others. */
  form(rest: Lookup): Listed {
    const first = new Int32Array(this.#rows.length + 1);
    this.#rows.forEach((row, i) => {
      first[i + 1] = (first[i] ?? 0) + row.size;
    });
    const mentor = new Int32Array(first.at(-1) ?? 0);
    const value = new Int32Array(mentor.length);
    let at = 0;
    for (const row of this.#rows) {
      for (const j of Int32Array.from(row.keys()).sort()) {
        mentor[at] = j;
        value[at] = row.get(j) ?? 0;
        at += 1;
      }
    }
    return { kind: 'listed', first, mentor, value, rest };
  }
}

/** The place of each person by id. */
export const placesOf = (people: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(people.map((person, place) => [person.id, place]));
