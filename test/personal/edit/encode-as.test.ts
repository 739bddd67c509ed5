import { expect, it } from 'vitest';
import { encodeAs } from '../../../src/personal/edit/encode-as.ts';
import { decoderOf } from '../../../src/read/decode-text.ts';
import type { Encoding } from '../../../src/read/table.ts';

const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const encodings: readonly Encoding[] = [
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'utf-8',
  'utf-16le',
  'utf-16be',
];

it.each(encodings)('what %s can say is read back as it was', (encoding) => {
  const letters = decoderOf(encoding.startsWith('utf') ? 'windows-1252' : encoding)(every).replaceAll(
    '\0',
    '',
  );
  expect(decoderOf(encoding)(encodeAs(letters, encoding))).toBe(letters);
});

it('a letter that an encoding does not have is a question mark', () => {
  expect(Buffer.from(encodeAs('ł 🚀 €', 'windows-1252')).toString('latin1')).toBe('? ? \x80');
});
