import { Buffer } from 'node:buffer';
import { decodeText } from '../../read/decode-text.ts';

/** A text with what programs write for letters read back, each way for itself; ways that do not occur are left out. */
export function unescapedReadings(text: string): string[] {
  const readings: string[] = [];
  if (text.startsWith('{\\rtf')) readings.push(richText(text));
  else if (text.includes('\\')) readings.push(withoutBackslashes(text));
  if (/%[\da-f]{2}/i.test(text))
    readings.push(percentDecoded(text), percentDecoded(text.replaceAll('+', ' ')));
  return readings;
}

const short: Readonly<Record<string, string>> = { n: '\n', N: '\n', r: '\n', t: '\t', _: ' ' };

/** `\u00fc` of JSON and YAML, `\xfc`, `\,` of calendars, `\"`. */
function withoutBackslashes(text: string): string {
  return text.replace(
    /\\(?:u\{?([\da-f]{4,6})\}?|U([\da-f]{8})|x([\da-f]{2})|(.))/gis,
    (whole, unicode?: string, long?: string, byte?: string, letter?: string) =>
      letter === undefined
        ? (letterOf(Number.parseInt(unicode ?? long ?? byte ?? '', 16)) ?? whole)
        : (short[letter] ?? letter),
  );
}

const letterOf = (code: number): string | undefined =>
  code <= 0x10ffff ? String.fromCodePoint(code) : undefined;

/** Rich text: `\'fc` and `\u252?` are letters, other control words and groups are how it looks. */
function richText(text: string): string {
  return text
    .replace(/(?:\\'[\da-f]{2})+/gi, (run) => decodeText(Buffer.from(run.replaceAll("\\'", ''), 'hex')).text)
    .replace(/\\u(-?\d{1,5}) ?\??/g, (_, code: string) => String.fromCharCode(Number(code) & 0xffff))
    .replace(/\\[a-z]+-?\d* ?|[{}]/gi, '');
}

function percentDecoded(text: string): string {
  return text.replace(
    /(?:%[\da-f]{2})+/gi,
    (run) => decodeText(Buffer.from(run.replaceAll('%', ''), 'hex')).text,
  );
}
