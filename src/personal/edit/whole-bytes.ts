import type { SourceFile } from '../../model/source-file.ts';

/** All bytes of a file, also of one that comes in pieces. */
export async function wholeBytes({ bytes, pieces }: SourceFile): Promise<Uint8Array> {
  if (pieces === undefined) return bytes;
  const parts: Uint8Array[] = [];
  // A piece is good only until the next is asked for.
  for await (const piece of pieces()) parts.push(piece.slice());
  return joinBytes(parts);
}

/** Stretches of bytes as one. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
