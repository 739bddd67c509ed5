/** Whole numbers of 32 bits, one after the other, in a typed array that grows: a fifth of the memory of a plain list. */
export class IntList {
  #room = new Int32Array(16);
  length = 0;

  push(value: number): void {
    if (this.length === this.#room.length) {
      const wider = new Int32Array(2 * this.length);
      wider.set(this.#room);
      this.#room = wider;
    }
    this.#room[this.length++] = value;
  }

  /** What was pushed: a copy of just that length. */
  values(): Int32Array {
    return this.#room.slice(0, this.length);
  }
}
