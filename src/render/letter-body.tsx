import { printable } from '../model/printable-text.ts';
import type { Letter } from '../report/mails/fill-mail.ts';
import { type Child, htmlOf } from './jsx-runtime.ts';

const box = '☐ ';

/** A letter as plain text: paragraphs parted by an empty line. */
export function letterText({ greeting, paragraphs, signOff, questions }: Letter): string {
  const blocks = [
    printable(greeting),
    ...paragraphs.map((p) =>
      typeof p === 'string'
        ? printable(p)
        : p.choices.map((choice) => `${box}${printable(choice)}`).join('\n'),
    ),
    signOff.map(printable).join('\n'),
    printable(questions),
  ];
  return blocks.join('\n\n');
}

/** Mail programs set a page without a typeface in one that nobody writes letters in; everything else is theirs. */
const face =
  'font-family: Calibri, Segoe UI, Helvetica, Arial, sans-serif; font-size: 12pt; line-height: 1.45';

/** The same as HTML: no picture, no link, nothing that is fetched or that tells the sender anything. */
export function letterHtml({ language, greeting, paragraphs, signOff, questions }: Letter): string {
  const body: Child = [
    <p>{printable(greeting)}</p>,
    ...paragraphs.map((p) =>
      typeof p === 'string' ? (
        <p>{printable(p)}</p>
      ) : (
        <p>{withBreaks(p.choices.map((choice) => `${box}${printable(choice)}`))}</p>
      ),
    ),
    <p>{withBreaks(signOff.map(printable))}</p>,
    <p>{printable(questions)}</p>,
  ].map((block): Child => [block, '\n']);
  return `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"></head>\n<body style="${face}">\n${htmlOf(body)}</body></html>`;
}

const withBreaks = (lines: readonly string[]): Child =>
  lines.map((line, i): Child => (i === 0 ? line : [<br />, line]));
