import { createHmac } from 'node:crypto';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';

/** Makes pseudonyms with one key: for the same text always the same one, and without the key nobody can tell which. */
export type PseudonymMaker = {
  /** Of a person, for a cleaned id or name: `P` and 13 letters and digits. */
  readonly person: (clean: string) => string;
  /** For a cleaned address: one to which no mail can be sent. */
  readonly address: (clean: string) => string;
  /** For a text that only one person gave, or that names somebody: `V` and 13 letters and digits. */
  readonly text: (folded: string) => string;
};

/** A domain that is reserved for addresses which lead nowhere (RFC 2606). */
const nowhere = '@pseudonym.invalid';

/**
 * Pseudonyms are the first 65 bits of an HMAC-SHA-256, whose key nobody can work back to from them. Of a million people
 * two get the same one in one of fifty million keys; where it happens, it is an error.
 */
export function pseudonymMaker(key: Uint8Array): PseudonymMaker {
  const known = new Map<string, string>();
  const taken = new Map<string, string>();
  const make = (message: string): string => {
    const before = known.get(message);
    if (before !== undefined) return before;
    const made = base32(createHmac('sha256', key).update(message, 'utf8').digest());
    const other = taken.get(made);
    if (other !== undefined) throw sameTwice();
    known.set(message, made);
    taken.set(made, message);
    return made;
  };
  return {
    person: (clean) => `P${make(clean)}`,
    address: (clean) => `p${make(clean).toLowerCase()}${nowhere}`,
    // Apart from those of people: that an answer is somebody's name is nobody's business.
    text: (folded) => `V${make(`text\0${folded}`)}`,
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const length = 13;

/** The first 65 bits as letters and digits that no spreadsheet takes for a number and no reader for one another. */
function base32(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, 9)) bits = (bits << 8n) | BigInt(byte);
  bits >>= 7n;
  let text = '';
  for (let place = length - 1; place >= 0; place--)
    text += letters[Number((bits >> BigInt(place * 5)) & 31n)] ?? '';
  return text;
}

function sameTwice(): MentorError {
  return new MentorError(
    exitCodes.badInput,
    'Two people would get the same pseudonym under this key. Nothing was written.',
    'Make another key.',
  );
}
