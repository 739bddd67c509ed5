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

  at(place: number): number {
    return this.#room[place] ?? 0;
  }

  /** Changes what was pushed. */
  set(place: number, value: number): void {
    this.#room[place] = value;
  }

  /** What was pushed: a copy of just that length. */
  values(): Int32Array {
    return this.#room.slice(0, this.length);
  }
}
