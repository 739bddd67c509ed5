import { compareText } from '../model/order.ts';

/** Numbers for texts of which there are few kinds, from 0 in the order of their first use. */
export class TextCodes {
  readonly #codes = new Map<string, number>();
  readonly #texts: string[] = [];

  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#texts.push(text);
    this.#codes.set(text, this.#texts.length - 1);
    return this.#texts.length - 1;
  }

  text(code: number): string {
    return this.#texts[code] ?? '';
  }

  /** The place of each text among all of them in code-unit order, by its code. */
  ranks(): Uint32Array {
    const order = this.#texts.map((_, code) => code).sort((a, b) => compareText(this.text(a), this.text(b)));
    const ranks = new Uint32Array(order.length);
    order.forEach((code, rank) => {
      ranks[code] = rank;
    });
    return ranks;
  }
}
