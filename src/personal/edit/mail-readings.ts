import { Buffer, isUtf8 } from 'node:buffer';
import { decodeText } from '../../read/decode-text.ts';

/** Letters of a mail that are written as others, read back (RFC 2045 6.7, RFC 2047), its headers unfolded. */
export function mailReadings(text: string): string[] {
  const headers = encodedWords(text.replace(/\r?\n[ \t]+/g, ' '));
  return [headers, quotedPrintable(text)];
}

const encodedWord = /=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([^?\s]*)\?=/gi;

/** Words that follow each other are one: a letter may be parted over two of them. */
function encodedWords(text: string): string {
  const runs = /=\?[\w*-]+\?[bq]\?[^?\s]*\?=(?:\s*=\?[\w*-]+\?[bq]\?[^?\s]*\?=)*/gi;
  return text.replace(runs, (run) => {
    const words = [...run.matchAll(encodedWord)].map(([, , kind = '', content = '']) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(content, 'base64')
        : bytesOfQuoted(content.replaceAll('_', ' ')),
    );
    return decodeText(Buffer.concat(words)).text;
  });
}

const quotedPrintable = (text: string): string =>
  text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/(?:=[\dA-F]{2})+/gi, (run) => decodeText(bytesOfQuoted(run)).text);

function bytesOfQuoted(text: string): Buffer {
  const letters = text.replace(/=([\dA-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(letters, 'latin1');
}

/** Stretches of base64: the parts of a mail, pictures and files within a page. */
const packed = /(?:^[A-Za-z\d+/]{16,}={0,2}[ \t]*\r?$\n?)+|(?<=;base64,)[A-Za-z\d+/%=\s]{16,}/gm;
/** So long a word without a blank is nobody's. */
const longestWord = 60;

/** The files that a text holds as base64, if it says that it holds some. */
export function packedFiles(text: string): Buffer[] {
  if (!/base64|ENCODING=b\b/i.test(text)) return [];
  return (text.match(packed) ?? []).map((run) => {
    const letters = run
      .replace(/%2B/gi, '+')
      .replace(/%2F/gi, '/')
      .replace(/%3D|\s/gi, '');
    const file = Buffer.from(letters, 'base64');
    // It may be a word that stands alone in its line, or a short text of an old encoding.
    return letters.length > longestWord || isUtf8(file)
      ? file
      : Buffer.from(file.toString('latin1').replace(/\p{Cc}/gu, ' '));
  });
}
