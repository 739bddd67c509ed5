/**
 * Finds things by a text that each of them bears, without holding the texts: a million ids in a dozen megabytes.
 * Things are numbers from 0; `textOf` gives the text of one.
 */
export class TextIndex {
  readonly #textOf: (thing: number) => string;
  #slots = new Int32Array(64).fill(-1);
  #hashes = new Uint32Array(64);
  /** Absent while things are numbered as they are added. */
  #things: Int32Array | undefined;
  #count = 0;

  constructor(textOf: (thing: number) => string) {
    this.#textOf = textOf;
  }

  get size(): number {
    return this.#count;
  }

  /** The thing that bears this text. */
  find(text: string): number | undefined {
    const entry = this.#slots[this.#slotOf(text, hashOf(text))] ?? -1;
    return entry < 0 ? undefined : this.#thing(entry);
  }

  #thing(entry: number): number {
    return this.#things === undefined ? entry : (this.#things[entry] ?? -1);
  }

  /** Adds a thing under its text; the one that bears it already stays, and is returned. */
  add(text: string, thing: number): number {
    const hash = hashOf(text);
    const slot = this.#slotOf(text, hash);
    const entry = this.#slots[slot] ?? -1;
    if (entry >= 0) return this.#thing(entry);
    this.#slots[slot] = this.#count;
    if (this.#count === this.#hashes.length) this.#growEntries();
    this.#hashes[this.#count] = hash;
    if (this.#things === undefined && thing !== this.#count)
      this.#things = Int32Array.from({ length: this.#hashes.length }, (_, own) => own);
    if (this.#things !== undefined) this.#things[this.#count] = thing;
    this.#count++;
    if (this.#count * 2 > this.#slots.length) this.#growSlots();
    return thing;
  }

  /** The slot that holds the text, or the empty one where it would go. */
  #slotOf(text: string, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = this.#slots[slot] ?? -1;
      if (entry < 0) return slot;
      if (this.#hashes[entry] === hash && this.#textOf(this.#thing(entry)) === text) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #growEntries(): void {
    const hashes = new Uint32Array(this.#count * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    if (this.#things === undefined) return;
    const things = new Int32Array(this.#count * 2);
    things.set(this.#things);
    this.#things = things;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.#count; entry++) {
      let slot = (this.#hashes[entry] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over UTF-16 units, mixed at the end so that neighbouring numbers do not stand in neighbouring slots. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
