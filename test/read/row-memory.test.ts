import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeRowMemory, markOf, readRowMemory } from '../../src/read/row-memory.ts';
import { isWhole, sealed } from '../../src/read/seal.ts';

const path = '.mentor/checkins.rows';
const bytesOf = (rows: readonly string[]): Buffer =>
  Buffer.from([...encodeRowMemory(rows.map((row) => markOf([row], [row, 'said'])))].join(''));
const read = (bytes: Uint8Array) => readRowMemory([{ path, bytes }], path);

describe('what is remembered of rows', () => {
  test('is read back in its order, whatever git makes of the line ends', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5000 }), (rows) => {
        const crlf = Buffer.from(bytesOf(rows).toString().replaceAll('\n', '\r\n'));
        for (const memory of [read(bytesOf(rows)), read(crlf)]) {
          expect(memory?.length).toBe(rows.length);
          rows.forEach((row, at) => {
            expect(memory?.at(at)).toEqual(markOf([row], [row, 'said']));
          });
          expect(memory?.at(rows.length)).toBeUndefined();
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is nothing after any change of a byte, or cut off anywhere', () => {
    const bytes = bytesOf(['a', 'b', 'c']);
    for (let at = 0; at < bytes.length; at++) {
      const turned = Buffer.from(bytes);
      turned[at] = (bytes[at] ?? 0) ^ 1;
      expect(read(turned), `byte ${at}`).toBeUndefined();
      expect(read(bytes.subarray(0, at)), `${at} bytes`).toBeUndefined();
    }
  });
});

describe('a seal', () => {
  const json = '{"schema":"x","rows":[\n{"id":"a"}\n]}\n';
  test('tells any change of a byte, and leaves JSON', () => {
    const text = sealed(json);
    expect(JSON.parse(text)).toMatchObject(JSON.parse(json));
    expect(isWhole(text)).toBe(true);
    expect(isWhole(text.replaceAll('\n', '\r\n'))).toBe(true);
    for (let at = 0; at < text.length; at++) {
      const turned = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
      // A broken word `check` is refused by the schema of the file.
      if (turned.includes('"check"')) expect(isWhole(turned), turned).toBe(false);
    }
  });
  test('what has none was written before there were any', () => {
    expect(isWhole(json)).toBe(true);
  });
});
