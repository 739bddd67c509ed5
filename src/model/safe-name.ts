import { hash } from 'node:crypto';

const mostBytes = 80;
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
/** Letters that do not decompose into an ASCII letter and a mark. */
const spelled = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    å: 'a',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ħ: 'h',
  }),
);

/**
 * A file name, without ending, for something that people gave a name and an id: an ASCII slug of `text`, a hyphen,
 * and 65 bits of the id's SHA-256 in base 32. Lower case, at most 80 bytes (100 with any ending of ours), legal on
 * Windows, macOS and Linux whatever the text holds, and never the same for two ids.
 */
export function safeName(text: string, id: string): string {
  const hash = shortHash(id);
  const slug = (slugOf(text) || slugOf(id)).slice(0, mostBytes - hash.length - 1).replace(/-$/, '');
  return slug === '' ? hash : `${slug}-${hash}`;
}

/** Lower-case ASCII letters and digits of a text, with hyphens between; empty where it has none. */
export function slugOf(text: string): string {
  const letters = text.slice(0, 1000).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const ascii = letters.replace(/[^\0-\x7f]/gu, (letter) => spelled.get(letter) ?? letter);
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** What stands for an id in a file name: five bits a letter, 13 letters. Ids are compared composed (NFC), as everywhere. */
export function shortHash(id: string): string {
  const bytes = hash('sha256', id.normalize('NFC'), 'buffer');
  let letters = '';
  let bits = 0;
  let known = 0;
  for (let at = 8; at >= 0; at--) {
    bits |= bytes.readUInt8(at) << known;
    for (known += 8; known >= 5; known -= 5, bits >>= 5) letters += alphabet[bits & 31];
  }
  return letters.slice(0, 13);
}
