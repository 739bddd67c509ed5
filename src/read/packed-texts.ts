/** Texts of a stretch of cells, end to end; `ends` in UTF-16 units. */
type Block = { readonly joined: string; readonly ends: Uint32Array };

const blockSize = 1024;

/**
 * Many texts that have little in common, in blocks end to end. They are copied as bytes while a block fills: a million
 * strings that each live for a moment would be moved about by the garbage collector and leave hundreds of megabytes.
 */
export class PackedTexts {
  readonly #blocks: Block[] = [];
  #bytes = Buffer.allocUnsafe(1 << 14);
  #used = 0;
  /** Two bytes a character, from the first that needs them to the end of the block. */
  #wide = false;
  #ends = new Uint32Array(blockSize);
  #count = 0;
  #length = 0;

  add(text: string): void {
    if (!this.#wide && /[^\0-\xff]/.test(text)) this.#widen();
    const size = this.#wide ? text.length * 2 : text.length;
    if (this.#used + size > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#used + size));
      this.#bytes.copy(larger, 0, 0, this.#used);
      this.#bytes = larger;
    }
    this.#bytes.write(text, this.#used, this.#wide ? 'utf16le' : 'latin1');
    this.#used += size;
    this.#length += text.length;
    this.#ends[this.#count++] = this.#length;
    if (this.#count === blockSize) this.close();
  }

  /** Ends the block at hand: once all texts are added, this is the last. */
  close(): void {
    this.#blocks.push({ joined: this.#joined(), ends: this.#ends });
    this.#ends = new Uint32Array(blockSize);
    [this.#used, this.#count, this.#length, this.#wide] = [0, 0, 0, false];
  }

  /** A text by its number, from 0, of those that stand in a closed block. */
  text(at: number): string {
    const block = this.#blocks[Math.floor(at / blockSize)];
    const place = at % blockSize;
    return block?.joined.slice(place === 0 ? 0 : block.ends[place - 1], block.ends[place]) ?? '';
  }

  #joined(): string {
    return this.#bytes.toString(this.#wide ? 'utf16le' : 'latin1', 0, this.#used);
  }

  #widen(): void {
    const narrow = this.#joined();
    this.#bytes = Buffer.allocUnsafe(Math.max(this.#bytes.length, narrow.length * 2));
    this.#used = this.#bytes.write(narrow, 0, 'utf16le');
    this.#wide = true;
  }
}
