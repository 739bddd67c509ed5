import type { SourceFile } from '../model/source-file.ts';
import { decodeText, decodeWindows1252, isLessDamagedThanAccented } from './decode-text.ts';
import type { Encoding } from './table.ts';

/** A text that may be too large to hold: it is walked through in pieces, as often as needed. */
export type TextPieces = {
  readonly encoding: Encoding;
  /** True where bytes made no sense (each stands as U+FFFD in the text), or NUL occurs, which no text holds. */
  readonly suspicious: boolean;
  /** Line ends are LF, whatever they were: no reader wants to know the kind. */
  readonly pieces: () => AsyncIterable<string>;
};

/**
 * A file as text. What fits is decoded at once; a large file is looked through once to learn its encoding, by the
 * same signs as a small one, and decoded piece by piece each time it is read.
 */
export async function openText({ bytes, pieces }: SourceFile): Promise<TextPieces> {
  if (pieces === undefined) {
    const { text, encoding, damaged } = decodeText(bytes);
    const whole = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    return {
      encoding,
      suspicious: damaged || text.includes('\0'),
      pieces: async function* () {
        yield whole;
      },
    };
  }
  const { encoding, suspicious } = await surveyEncoding(bytes, pieces);
  return { encoding, suspicious, pieces: () => oneLineEnd(decoded(pieces(), encoding)) };
}

async function surveyEncoding(
  head: Uint8Array,
  pieces: () => AsyncIterable<Uint8Array>,
): Promise<{ encoding: Encoding; suspicious: boolean }> {
  const { encoding } = decodeText(head.subarray(0, 4096));
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return { encoding, suspicious: await isSuspicious(decoded(pieces(), encoding)) };
  }
  let [strange, broken, nul] = [0, 0, false];
  for await (const text of decoded(pieces(), 'utf-8')) {
    nul ||= text.includes('\0');
    if (!/[\u0080-\uFFFF]/.test(text)) continue;
    broken += text.match(/\uFFFD/g)?.length ?? 0;
    strange += text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  }
  if (broken === 0) return { encoding: 'utf-8', suspicious: nul };
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  if (marked || isLessDamagedThanAccented(strange, broken)) return { encoding: 'utf-8', suspicious: true };
  return {
    encoding: 'windows-1252',
    suspicious: await isSuspicious(decoded(pieces(), 'windows-1252')),
  };
}

async function isSuspicious(pieces: AsyncIterable<string>): Promise<boolean> {
  for await (const text of pieces) if (/[\uFFFD\0]/.test(text)) return true;
  return false;
}

async function* decoded(pieces: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  if (encoding === 'windows-1252') {
    for await (const piece of pieces) yield decodeWindows1252(piece).text;
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
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
