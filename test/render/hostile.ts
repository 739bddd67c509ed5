import type { Document } from '../../src/report/document.ts';

/** Names that try to be something else: markup, a link, a cell border, a terminal command, a turn of direction. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><style>*{color:red}</style>',
  "' onmouseover='alert(1)",
  'a | b | c',
  '**bold** _it_ `code` ~~gone~~',
  '[click](javascript:alert(1))',
  '![x](http://evil.example/x.png)',
  'http://evil.example www.evil.example',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '--- ',
  '&amp; &#60;b&#62;',
  '\\| \\` \\\\',
  '``` fence',
  '$x^2$',
  'line\nbreak\r\nand\ttab',
  '\u001b[31mred\u001b[0m\u001b]8;;http://evil.example\u0007x\u001b]8;;\u0007',
  'bell\u0007 back\b\u009b31m delete\u007f nul\u0000',
  'right\u202eto left\u202c \u2066iso\u2069 \u200f',
  'lone \ud800 surrogate',
  '山田 太郎 (やまだ)',
  'é́́ combining',
  '',
  '   ',
];

/** What of a document is no text: kinds, ids, days, addresses. */
export const keptAsTheyAre: ReadonlySet<string> = new Set([
  'kind',
  'type',
  'id',
  'layout',
  'state',
  'audience',
  'asOf',
  'language',
  'unit',
  'series',
  'day',
  'lang',
  'severity',
  'form',
  'tone',
  'href',
]);

/** A document in which every place that takes text holds this text. */
export function hostileDocument(text: string, document: Document): Document {
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      typeof value === 'string' && !keptAsTheyAre.has(key) ? text : value,
    ),
  );
}
