/**
 * What a file holds: whole, in pieces, or to be made when its turn comes, where thousands of files would fill the memory.
 * Making it must be something that cannot fail: the records are written by then.
 */
export type Content = Uint8Array | string | Iterable<Uint8Array | string> | (() => Uint8Array | string);

/** All of a content at once, for what is small enough to stand whole. */
export function bytesOfContent(content: Content): Uint8Array {
  if (typeof content === 'function') return bytesOfContent(content());
  if (content instanceof Uint8Array) return content;
  if (typeof content === 'string') return encoder.encode(content);
  const pieces = [...content].map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

const encoder = new TextEncoder();

/** What a command wants written: nothing is on disk until files/ commits it. */
export type PlannedFile = {
  /** Relative to the program folder, `/` between parts; or under `--out`. */
  readonly path: string;
  readonly content: Content;
  /** Records commit together through the journal; renderings can be made again and are renamed one by one. */
  readonly kind: 'record' | 'rendering';
  /** A rendering that tells what the records change, and so cannot be made again once they stand: it is there before them. */
  readonly beforeRecords?: true;
  /** Words for the list of what was written: "38 drafts". */
  readonly what?: string;
};

/** `replaces`: folders under out/ whose other files belong to an earlier run and go away with this one. */
export type Plan = {
  readonly files: readonly PlannedFile[];
  readonly replaces?: readonly string[];
  readonly removes?: readonly string[];
};
