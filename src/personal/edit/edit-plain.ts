import { Buffer } from 'node:buffer';
import type { ForeignKind } from '../../model/foreign-kind.ts';
import { decoderOf, decodeText } from '../../read/decode-text.ts';
import { foreignKind } from '../../read/file-kind.ts';
import type { Encoding } from '../../read/table.ts';
import { editContentLines } from './edit-content-lines.ts';
import { editJson } from './edit-json.ts';
import { editMarkup } from './edit-markup.ts';
import { encodeAs } from './encode-as.ts';
import { textKinds } from './text-kinds.ts';
import { joinBytes } from './whole-bytes.ts';

type Replace = (text: string) => string;

/**
 * The bytes of a file that is no zip with `replace` done to what it says, in the encoding it was in; the very bytes where
 * nothing changed, undefined for what is no text. `path` tells by its ending what its first bytes do not.
 */
export function editPlain(path: string, bytes: Uint8Array, replace: Replace): Uint8Array | undefined {
  const kind = foreignKind(bytes);
  if (!textKinds.has(kind)) return undefined;
  const { text, encoding, foreign } = decodeText(bytes);
  if (foreign !== undefined) return undefined;
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const hasLines = kind === 'calendar' || kind === 'contacts';
  if (hasLines && !isWide) return editContentLines(bytes, encoding, replace);
  const edit = hasLines ? editLinesOf : editorFor(path, kind);
  const mark = bytes.subarray(0, markLength(bytes, encoding));
  const encoded = (now: string) => joinBytes([mark, encodeAs(now, encoding)]);
  if (!isWide && Buffer.compare(encoded(text), bytes) !== 0)
    return editSoundLines(bytes, encoding, (line) => edit(line, replace));
  const edited = edit(text, replace);
  return edited === text ? bytes : encoded(edited);
}

function editorFor(path: string, kind: ForeignKind | undefined): (text: string, replace: Replace) => string {
  if (kind === 'json' || /\.(json|jsonl|ndjson|geojson|ipynb|sarif)$/i.test(path)) return editJson;
  const isMarkup = kind === 'web-page' || kind === 'xml' || kind === 'spreadsheet-xml';
  if (isMarkup || /\.(html?|xhtml|xml|svg)$/i.test(path)) return editMarkup;
  return (text, replace) => replace(text);
}

const editLinesOf = (text: string, replace: Replace): string =>
  Buffer.from(editContentLines(Buffer.from(text), 'utf-8', replace)).toString();

/** Where some bytes make no sense, they stay as they are, and so does every line in which nothing changes. */
function editSoundLines(bytes: Uint8Array, encoding: Encoding, edit: (line: string) => string): Uint8Array {
  const parts: Uint8Array[] = [];
  let changes = 0;
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    const line = bytes.subarray(from, to);
    const decode = decoderOf(encoding);
    const text = decode(line) + decode();
    const now = edit(text);
    if (now !== text) changes++;
    parts.push(now === text ? line : encodeAs(now, encoding), bytes.subarray(to, to + 1));
    from = to + 1;
  }
  return changes === 0 ? bytes : joinBytes(parts);
}

/** The bytes of a byte order mark, which is no text. */
function markLength([first = 0, second = 0, third = 0]: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-8') return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  const isMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return encoding.startsWith('utf-16') && isMark ? 2 : 0;
}
