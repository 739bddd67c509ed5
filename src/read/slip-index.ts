import { foldText } from './fold-text.ts';

/** Positions in the list of the texts that are equal, else one slip away, else two; whoever asks measures them. */
export type SlipIndex = (folded: string) => ReadonlySet<number>;

/** Letters that are tried in place of a letter: the most frequent ones of the list. */
const maxAlphabet = 96;
/** A piece of text that more than this many texts share tells nothing. */
const maxShared = 100;
/** Longer texts are stories, of which nobody types a second one nearly equal. */
const maxLength = 200;
/** Texts shorter than this are not looked up by their pieces: two slips leave nothing of them. */
const minPieced = 9;

/**
 * An index over many texts for finding those nearly equal to another without measuring all of them. One slip: every
 * text that one letter inserted, deleted, exchanged or swapped makes is looked up by its hash. Two slips: of a text
 * in three pieces at least one is untouched. Takes some 20 bytes a text, 24 more once two slips are asked for.
 */
export function slipIndex(texts: readonly string[]): SlipIndex {
  const whole = wholeIndex(texts);
  const alphabet = alphabetOf(texts);
  let pieces: PieceIndex | undefined;
  return (wanted) => {
    const near = new Set(whole.positions(hashOf(wanted)));
    if (near.size > 0 || wanted.length > maxLength) return near;
    eachSlip(wanted, alphabet, (hash) => {
      if (whole.mayHold(hash)) for (const at of whole.positions(hash)) near.add(at);
    });
    if (near.size > 0 || wanted.length < minPieced - 2) return near;
    pieces ??= pieceIndex(texts);
    return pieces(wanted);
  };
}

const base = 0x01000193;

function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 7;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
  return hash;
}

/**
 * Positions by hash: sorted pairs of hash and position in one array of doubles, 32 and 21 bits. None where too many
 * share a hash to tell anything.
 */
function positionsByHash(pairs: Float64Array): (hash: number) => number[] {
  pairs.sort();
  return (hash) => {
    const least = (hash >>> 0) * 2 ** 21;
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] ?? 0) < least) low = middle + 1;
      else high = middle;
    }
    const end = least + 2 ** 21;
    if ((pairs[low + maxShared] ?? end) < end) return [];
    const found: number[] = [];
    for (; (pairs[low] ?? end) < end; low++) found.push((pairs[low] ?? 0) - least);
    return found;
  };
}

const pairOf = (hash: number, at: number): number => (hash >>> 0) * 2 ** 21 + at;

type WholeIndex = {
  /** False where no text has the hash: a filter of 32 bits a text spares most lookups their search. */
  readonly mayHold: (hash: number) => boolean;
  readonly positions: (hash: number) => readonly number[];
};

function wholeIndex(texts: readonly string[]): WholeIndex {
  const bits = Math.max(10, Math.ceil(Math.log2(texts.length * 32)));
  const filter = new Uint8Array(2 ** (bits - 3));
  const pairs = new Float64Array(texts.length);
  const placeOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
  texts.forEach((text, at) => {
    const hash = hashOf(foldText(text));
    const place = placeOf(hash);
    filter[place >>> 3] = (filter[place >>> 3] ?? 0) | (1 << (place & 7));
    pairs[at] = pairOf(hash, at);
  });
  return {
    mayHold: (hash) => {
      const place = placeOf(hash);
      return ((filter[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
    },
    positions: positionsByHash(pairs),
  };
}

function alphabetOf(texts: readonly string[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const text of texts.map(foldText))
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, maxAlphabet)
    .map(([letter]) => letter);
}

/** The hashes of all texts one slip away, each worked out from the hash of the text itself. */
function eachSlip(text: string, alphabet: readonly number[], visit: (hash: number) => void): void {
  const { length } = text;
  const whole = hashOf(text);
  // `step`: what one unit of the letter here adds to the hash of the whole; `wider`: of a text one letter longer.
  let step = 1;
  let wider = base;
  for (let at = length; at >= 0; at--) {
    const head = hashOf(text, 0, at);
    if (at === length) {
      for (const other of alphabet) visit((Math.imul(head, base) + other) | 0);
      continue;
    }
    const letter = text.charCodeAt(at);
    const tail = (whole - Math.imul(head, wider)) | 0;
    const opened = (Math.imul(head, Math.imul(wider, base)) + tail) | 0;
    for (const other of alphabet) {
      visit((opened + Math.imul(other, wider)) | 0);
      if (other !== letter) visit((whole + Math.imul(other - letter, step)) | 0);
    }
    visit((Math.imul(head, step) + tail - Math.imul(letter, step)) | 0);
    const before = text.charCodeAt(at - 1);
    if (at > 0 && before !== letter)
      visit((whole + Math.imul(before - letter, step) + Math.imul(letter - before, wider)) | 0);
    step = wider;
    wider = Math.imul(wider, base);
  }
}

type PieceIndex = (wanted: string) => ReadonlySet<number>;

/** Where the three pieces of a text begin and end; of an address only its own part is cut, the domain is shared. */
function cuts(length: number): readonly [number, number][] {
  const third = Math.floor(length / 3);
  return [
    [0, third],
    [third, 2 * third],
    [2 * third, length],
  ];
}

const ownLength = (text: string): number => (text.includes('@') ? text.indexOf('@') : text.length);
const pieceHash = (piece: number, length: number, hash: number): number =>
  (Math.imul(hash ^ (length * 4 + piece), 0x85ebca6b) ^ (hash >>> 15)) | 0;

function pieceIndex(texts: readonly string[]): PieceIndex {
  const pairs = new Float64Array(3 * texts.filter((text) => ownLength(text) >= minPieced).length);
  let at = 0;
  texts.forEach((text, position) => {
    if (ownLength(text) < minPieced) return;
    const folded = foldText(text);
    const length = ownLength(folded);
    for (const [piece, [from, to]] of cuts(length).entries()) {
      pairs[at++] = pairOf(pieceHash(piece, length, hashOf(folded, from, to)), position);
    }
  });
  const positions = positionsByHash(pairs);
  return (wanted) => {
    const near = new Set<number>();
    const own = ownLength(wanted);
    for (let length = Math.max(minPieced, own - 2); length <= own + 2; length++) {
      cuts(length).forEach(([from, to], piece) => {
        for (let shift = -2; shift <= 2; shift++) {
          if (from + shift < 0 || to + shift > own) continue;
          const found = positions(pieceHash(piece, length, hashOf(wanted, from + shift, to + shift)));
          for (const at of found) near.add(at);
        }
      });
    }
    return near;
  };
}
