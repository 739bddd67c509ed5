import { Buffer } from 'node:buffer';
import { decoderOf } from '../../read/decode-text.ts';
import type { Encoding } from '../../read/table.ts';
import { contentLines, folded } from './content-lines.ts';
import { encodeAs } from './encode-as.ts';

type Replace = (text: string) => string;

/**
 * The bytes of a calendar or a card, in an encoding with single bytes or in UTF-8, with `replace` done to its lines as they
 * read unfolded and without escapes. Lines in which nothing changes stay as they are.
 */
export function editContentLines(bytes: Uint8Array, encoding: Encoding, replace: Replace): Uint8Array {
  const decode = (line: string) => {
    const read = decoderOf(encoding);
    return read(Buffer.from(line, 'latin1')) + read();
  };
  const encode = (line: string) => Buffer.from(encodeAs(line, encoding)).toString('latin1');
  let changes = 0;
  const lines = contentLines(bytes).map(({ unfolded, whole, end }) => {
    const text = decode(unfolded);
    const now = replaceInLine(text, replace);
    if (now === text) return whole;
    changes++;
    return folded(encode(now), end);
  });
  return changes === 0 ? bytes : Buffer.from(lines.join(''), 'latin1');
}

/** `ATTENDEE;CN="Nowak, Ewa":mailto:…`, `SUMMARY:Nowak\, Ewa`, and `N:Nowak;Ewa;;;`, which is a name in parts. */
function replaceInLine(line: string, replace: Replace): string {
  const plain = replace(line);
  const [, head = '', value = ''] = /^((?:[^":]|"[^"]*")*:)(.*)$/s.exec(plain) ?? [];
  if (head === '') return plain;
  if (/^(?:[\w-]+\.)?N[;:]/i.test(head)) return head + replaceInName(value, replace);
  const read = value.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
  const now = replace(read);
  return now === read ? plain : head + now.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Last, first and further names of a card (RFC 6350 6.2.2). */
function replaceInName(value: string, replace: Replace): string {
  const [last = '', first = '', further = ''] = value.split(';').map((part) => part.trim());
  const orders = [`${first} ${last}`, `${last} ${first}`, `${first} ${further} ${last}`];
  const named = orders.find((name) => replace(name) !== name);
  return named === undefined ? value : `${replace(named).replace(/[\\;,]/g, ' ')};;;;`;
}
