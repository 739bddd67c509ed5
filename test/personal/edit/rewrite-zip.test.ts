import { Buffer } from 'node:buffer';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { rewriteZip } from '../../../src/personal/edit/rewrite-zip.ts';
import { zipOf } from '../../read/zip-of.ts';

const files = { 'a.csv': 'id\n1\n', 'größe/b.txt': 'b'.repeat(500), 'c.txt': '' };
const zip = zipOf(Object.entries(files));
const readBy = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString()]),
  );

it('a zip with a file anew, and one gone, is read by another library', () => {
  const flagged = Buffer.from(zip);
  // Names are in UTF-8.
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 1))
    flagged.writeUInt16LE(0x808, at + 8);
  const after = rewriteZip(
    flagged,
    new Map([
      ['a.csv', Buffer.from('id\n2\n')],
      ['c.txt', undefined],
    ]),
  );
  expect(readBy(after)).toEqual({ 'a.csv': 'id\n2\n', 'größe/b.txt': files['größe/b.txt'] });
});

it('what lies beyond a damaged directory never comes into the file', () => {
  const broken = (field: number, value: number) => {
    // In one stretch of memory with something else, as small buffers are.
    const memory = Buffer.concat([zip, Buffer.from('somebody else'.repeat(9000))]).subarray(0, zip.length);
    memory.writeUInt16LE(value, memory.lastIndexOf('PK\x01\x02') + field);
    return memory;
  };
  for (const field of [20, 28, 30, 32, 42])
    expect(() => rewriteZip(broken(field, 40_000), new Map()), `field ${field}`).toThrow(RangeError);
});
