import { domainToASCII } from 'node:url';
import { printable } from '../model/printable-text.ts';

/**
 * The one writer of header lines (RFC 5322, 2047, 2231): whatever a name or a subject holds, it ends up inside its own
 * header. No line is longer than 76 octets.
 */

const longest = 76;
/** One line of text as a header may say it. */
const headerText = (text: string): string => printable(text).trim();

/** `Name: value` in the fewest lines; plain where it is printable ASCII and short, else in encoded words. */
export function textHeader(name: string, value: string): string {
  const text = headerText(value);
  return `${name}: ${isPlain(text) && name.length + 2 + text.length <= longest ? text : encodedWords(text, name.length + 2)}\r\n`;
}

/** Printable ASCII that no reader takes for an encoded word, with no spaces that folding might swallow. */
const isPlain = (text: string): boolean =>
  /^[\x20-\x7e]*$/.test(text) && !text.includes('=?') && !text.includes('  ');

export type Mailbox = { readonly name: string; readonly address: string };

/** `From: "Name" <address>`, several of them one a line; each address must be one that `mailAddress` gave. */
export function mailboxHeader(
  field: string,
  ...[first, ...others]: readonly [Mailbox, ...Mailbox[]]
): string {
  const boxes = [mailboxText(first, field.length + 2), ...others.map((other) => mailboxText(other, 1))];
  return `${field}: ${boxes.join(',\r\n ')}\r\n`;
}

/** `start`: what stands before it in its line. */
function mailboxText({ name, address }: Mailbox, start: number): string {
  const text = headerText(name);
  if (text === '') return `<${address}>`;
  const quoted = `"${text.replace(/["\\]/g, '\\$&')}"`;
  const phrase = isPlain(text) && start + quoted.length <= longest ? quoted : encodedWords(text, start);
  const last = phrase.length - (phrase.lastIndexOf('\n') + 1) + (phrase.includes('\n') ? 0 : start);
  // The comma before the next counts too.
  const gap = last + address.length + 4 > longest ? '\r\n ' : ' ';
  return `${phrase}${gap}<${address}>`;
}

const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain = /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/** The address as every mail program can send to it: a dot-atom, the domain in ASCII. Undefined where it is none. */
export function mailAddress(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const host = domainToASCII(text.slice(at + 1));
  const fits = local.length <= 64 && host.length <= 253 && localPart.test(local) && domain.test(host);
  return fits ? `${local}@${host}` : undefined;
}

/** RFC 2047 in base 64: each word at most 75 octets, no character split, one word a line; `start` is what stands before. */
function encodedWords(text: string, start: number): string {
  const words: string[] = [];
  let word = '';
  let room = octetsIn(longest - start);
  for (const character of text) {
    if (Buffer.byteLength(word) + Buffer.byteLength(character) > room) {
      words.push(word);
      word = '';
      room = octetsIn(longest - 1);
    }
    word += character;
  }
  words.push(word);
  return words.map((one) => `=?utf-8?B?${Buffer.from(one, 'utf8').toString('base64')}?=`).join('\r\n ');
}

/** How many octets an encoded word holds that has so much of a line to itself. */
const octetsIn = (columns: number): number =>
  Math.floor((Math.min(columns, 75) - '=?utf-8?B??='.length) / 4) * 3;

const token = /^[A-Za-z0-9._-]{1,60}$/;

/** What no file on Windows may be called; without `?` nothing is an encoded word either, which some readers look for here. */
const notInNames = /[<>:"/\\|?*]/g;

/** `Content-Disposition` with a file's name: as it is where it is a plain token, else by RFC 2231 in pieces. */
export function attachmentHeader(fileName: string): string {
  const name = headerText(fileName).replace(notInNames, '-');
  const head = 'Content-Disposition: attachment;\r\n';
  if (token.test(name)) return `${head} filename="${name}"\r\n`;
  const pieces: string[] = [];
  let piece = "utf-8''";
  for (const character of name) {
    const code = percentEncoded(character);
    if (piece.length + code.length > 58) {
      pieces.push(piece);
      piece = '';
    }
    piece += code;
  }
  pieces.push(piece);
  return `${head}${pieces.map((one, i) => ` filename*${i}*=${one}`).join(';\r\n')}\r\n`;
}

/** `encodeURIComponent` leaves some marks as they are that RFC 2231 does not. */
function percentEncoded(character: string): string {
  return encodeURIComponent(character).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
