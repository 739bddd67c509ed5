const ownForm = /^c[0-9a-f]{16}$/;
const free = 0;

/**
 * Which check-in has which id, and the id of each. Ids of our own form are kept as the 64 bits that they are: a million of
 * them as texts in a map would take as much memory as all else that is known of the answers.
 */
export class IdIndex {
  #high = new Uint32Array(64);
  #low = new Uint32Array(64);
  /** Open addressing, at most half full: the number of an answer + 1. */
  #slots = new Uint32Array(256);
  #size = 0;
  /** Ids that people gave. */
  readonly #others = new Map<string, number>();
  readonly #otherIds = new Map<number, string>();

  get size(): number {
    return this.#size;
  }

  /** Gives the id the next number; of two equal ids the first is found. */
  add(id: string): void {
    const at = this.#size;
    this.#size += 1;
    if (at === this.#high.length) this.#grow();
    if (!ownForm.test(id)) {
      this.#otherIds.set(at, id);
      if (!this.#others.has(id)) this.#others.set(id, at);
      return;
    }
    const high = bitsOf(id, 1);
    const low = bitsOf(id, 9);
    this.#high[at] = high;
    this.#low[at] = low;
    const slot = this.#slotOf(high, low);
    if (this.#slots[slot] === free) this.#slots[slot] = at + 1;
  }

  find(id: string): number | undefined {
    if (!ownForm.test(id)) return this.#others.get(id);
    const high = bitsOf(id, 1);
    const low = bitsOf(id, 9);
    const found = this.#slots[this.#slotOf(high, low)] ?? free;
    return found === free ? undefined : found - 1;
  }

  id(at: number): string {
    return this.#otherIds.get(at) ?? `c${hex(this.#high[at] ?? 0)}${hex(this.#low[at] ?? 0)}`;
  }

  /** Where these bits stand, or the free place where they would. */
  #slotOf(high: number, low: number): number {
    const last = this.#slots.length - 1;
    for (let slot = (low ^ (high >>> 7)) & last; ; slot = (slot + 1) & last) {
      const at = this.#slots[slot] ?? free;
      if (at === free || (this.#high[at - 1] === high && this.#low[at - 1] === low)) return slot;
    }
  }

  #grow(): void {
    const taken = this.#slots.filter((at) => at !== free);
    this.#high = grown(this.#high);
    this.#low = grown(this.#low);
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (const at of taken) this.#slots[this.#slotOf(this.#high[at - 1] ?? 0, this.#low[at - 1] ?? 0)] = at;
  }
}

/** Eight digits of an id of our own form, from a place in it. */
function bitsOf(id: string, from: number): number {
  let bits = 0;
  for (let at = from; at < from + 8; at++) {
    const digit = id.charCodeAt(at);
    bits = (bits << 4) | (digit < 58 ? digit - 48 : digit - 87);
  }
  return bits >>> 0;
}
const hex = (bits: number): string => bits.toString(16).padStart(8, '0');

/** Twice as many numbers, the new ones 0. */
export function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
