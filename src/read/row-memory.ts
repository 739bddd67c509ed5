import { createHash, hash } from 'node:crypto';
import type { SourceFile } from '../model/source-file.ts';

/** What is remembered of one row: which it is, and what it said, as digests of fixed width. */
export type RowMark = { readonly key: string; readonly said: string };

/** The rows of a record as a command last wrote them, in their order. */
export type RowMemory = { readonly length: number; readonly at: (index: number) => RowMark | undefined };

const width = { key: 10, said: 6 } as const;
const lineLength = width.key + width.said + 1;
const head = 'mentor/rows@1\n';

const digestOf = (parts: readonly string[]): string => hash('sha256', JSON.stringify(parts), 'base64url');

/** 60 bits of a key keep the rows of a million apart, 36 of what it said tell that it was changed. */
export const markOf = (key: readonly string[], said: readonly string[]): RowMark => ({
  key: digestOf(key).slice(0, width.key),
  said: digestOf(said).slice(0, width.said),
});

/** The bytes of such a file, in pieces: a row a line, and a digest of them all. */
export function* encodeRowMemory(marks: Iterable<RowMark>): Generator<string> {
  const check = createHash('sha256');
  let piece = head;
  for (const { key, said } of marks) {
    piece += `${key}${said}\n`;
    if (piece.length < 1 << 16) continue;
    check.update(piece);
    yield piece;
    piece = '';
  }
  check.update(piece);
  yield `${piece}check ${check.digest('base64url').slice(0, width.key)}\n`;
}

/** What is remembered; nothing where the file is absent, damaged, too long to hold or of another version. */
export function readRowMemory(files: readonly SourceFile[], path: string): RowMemory | undefined {
  const file = files.find((one) => one.path === path);
  if (file === undefined || file.pieces !== undefined) return undefined;
  const text = new TextDecoder().decode(file.bytes).replaceAll('\r\n', '\n');
  const end = text.lastIndexOf('\ncheck ') + 1;
  const body = text.slice(0, end);
  const check = `check ${createHash('sha256').update(body).digest('base64url').slice(0, width.key)}\n`;
  if (!body.startsWith(head) || text.slice(end) !== check) return undefined;
  return {
    length: (body.length - head.length) / lineLength,
    at(index) {
      const from = head.length + index * lineLength;
      const line = body.slice(from, from + lineLength - 1);
      return line === '' ? undefined : { key: line.slice(0, width.key), said: line.slice(width.key) };
    },
  };
}
