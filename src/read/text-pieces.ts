import type { SourceFile } from '../model/source-file.ts';
import { decoderOf, decodeText } from './decode-text.ts';
import { sniffPieces } from './sniff-encoding.ts';
import type { Encoding } from './table.ts';

/** A text that may be too large to hold: it is walked through in pieces, as often as needed. */
export type TextPieces = {
  readonly encoding: Encoding;
  /** True where bytes made no sense (each stands as U+FFFD in the text), or NUL occurs, which no text holds. */
  readonly suspicious: boolean;
  /** Where the encoding can only be named, and the text is not to be used: what it looks like. */
  readonly foreign?: { readonly guess?: string };
  /** Line ends are LF, whatever they were: no reader wants to know the kind. */
  readonly pieces: () => AsyncIterable<string>;
};

/**
 * A file as text. What fits is decoded at once; a large file is looked through once to learn its encoding, by the
 * same signs as a small one, and decoded piece by piece each time it is read.
 */
export async function openText({ bytes, pieces }: SourceFile): Promise<TextPieces> {
  if (pieces === undefined) {
    const { text, damaged, ...found } = decodeText(bytes);
    const whole = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    return {
      ...found,
      suspicious: damaged || text.includes('\0'),
      pieces: async function* () {
        yield whole;
      },
    };
  }
  const { kind, ...found } = { encoding: 'windows-1252' as const, ...(await sniffPieces(pieces())) };
  const text = () => decoded(pieces(), found.encoding);
  if (kind === 'text')
    return {
      ...found,
      suspicious: await isSuspicious(pieces(), found.encoding),
      pieces: () => oneLineEnd(text()),
    };
  const { encoding, ...foreign } = found;
  return { encoding, foreign, suspicious: true, pieces: () => oneLineEnd(text()) };
}

/** Of UTF-8 a U+FFFD may be what another program wrote, and is text then; only bytes that are no UTF-8 are damage. */
async function isSuspicious(pieces: AsyncIterable<Uint8Array>, encoding: Encoding): Promise<boolean> {
  const bad = encoding === 'utf-8' ? /\0/ : /[\uFFFD\0]/;
  const decode = encoding === 'utf-8' ? strictUtf8() : decoderOf(encoding);
  try {
    for await (const piece of pieces) if (bad.test(decode(piece))) return true;
    return bad.test(decode());
  } catch (error) {
    if (error instanceof TypeError) return true;
    throw error;
  }
}

/** Throws a TypeError for bytes that are no UTF-8. */
function strictUtf8(): (piece?: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (piece) => (piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true }));
}

async function* decoded(pieces: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  for await (const piece of pieces) yield decode(piece);
  yield decode();
}

/** A carriage return at the end of a piece may be half of a line end. */
async function* oneLineEnd(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    const whole = held === '' ? text : text.slice(0, -1);
    yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  }
  if (held !== '') yield '\n';
}
