import type { FieldValue } from '../model/field.ts';
import { folded } from '../model/folded.ts';
import { itemsOf } from './sides.ts';

/** Numbers items as they come, the same for spellings that fold to the same: each spelling is folded once. */
export class ItemNumbers {
  readonly #bySpelling = new Map<string, number>();
  readonly #byFolded = new Map<string, number>();

  get size(): number {
    return this.#byFolded.size;
  }

  /** The items of an answer by number, as they stand; undefined where there is no answer. */
  of(value: FieldValue | undefined): readonly number[] | undefined {
    if (value !== undefined && 'items' in value) return value.items.map((item) => this.#number(item));
    if (value !== undefined && 'text' in value) return [this.#number(value.text)];
    return itemsOf(value)?.map((item) => this.#number(item));
  }

  #number(spelling: string): number {
    return this.#bySpelling.get(spelling) ?? this.#enter(spelling);
  }

  #enter(spelling: string): number {
    const item = folded(spelling);
    const number = this.#byFolded.get(item) ?? this.#byFolded.size;
    this.#byFolded.set(item, number);
    this.#bySpelling.set(spelling, number);
    return number;
  }
}
