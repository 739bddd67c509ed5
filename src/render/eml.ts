import { createHash } from 'node:crypto';
import { attachmentHeader, type Mailbox, mailboxHeader, textHeader } from './eml-headers.ts';
import type { CalendarMethod } from './ics-frame.ts';
import { quotedPrintable } from './quoted-printable.ts';

export type EmlAttachment = {
  readonly name: string;
  readonly type: 'text/html; charset=utf-8' | `text/calendar; charset=utf-8; method=${CalendarMethod}`;
  readonly content: Uint8Array;
};

/** A mail as somebody is going to send it; addresses as `mailAddress` gives them. */
export type Eml = {
  readonly from?: Mailbox;
  readonly to: readonly [Mailbox, ...Mailbox[]];
  readonly subject: string;
  /** Lines parted by `\n`. */
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly EmlAttachment[];
  /** The whole mail said as a calendar says it, for programs that show it with buttons to answer. */
  readonly asCalendar?: Omit<EmlAttachment, 'name'>;
};

/**
 * A mail as a draft (RFC 5322, MIME): text and HTML, attachments after them. `X-Unsent` makes mail programs that know it
 * open it for writing. No date and no message id, which belong to the moment of sending; the boundaries are made of the
 * words, so that the same mail is the same bytes, and can stand in no body: none holds `=_`.
 */
export function renderEml(mail: Eml): string {
  const { from, to, subject, attachments } = mail;
  const hash = createHash('sha256').update(subject).update(mail.html).digest('hex').slice(0, 32);
  const alternative = multipart(`=_alternative_${hash}`, 'alternative', [
    textPart('text/plain', mail.text),
    textPart('text/html', mail.html),
    ...(mail.asCalendar === undefined ? [] : [encodedPart(mail.asCalendar)]),
  ]);
  const body =
    attachments.length === 0
      ? alternative
      : multipart(`=_mixed_${hash}`, 'mixed', [alternative, ...attachments.map(filePart)]);
  return [
    ...(from === undefined ? [] : [mailboxHeader('From', from)]),
    mailboxHeader('To', ...to),
    textHeader('Subject', subject),
    'X-Unsent: 1\r\n',
    'MIME-Version: 1.0\r\n',
    body,
  ].join('');
}

function multipart(boundary: string, kind: 'alternative' | 'mixed', parts: readonly string[]): string {
  const inside = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `Content-Type: multipart/${kind};\r\n boundary="${boundary}"\r\n\r\n${inside}--${boundary}--\r\n`;
}

function textPart(type: string, text: string): string {
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(text)}`;
}

const filePart = (file: EmlAttachment): string => encodedPart(file, attachmentHeader(file.name));

/** Bytes in base 64. */
function encodedPart({ type, content }: Omit<EmlAttachment, 'name'>, header = ''): string {
  const code = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64');
  // A pattern that breaks the lines takes three times as long, and a letter has a thousand of them.
  let lines = code.slice(0, 76);
  for (let at = 76; at < code.length; at += 76) lines += `\r\n${code.slice(at, at + 76)}`;
  return `Content-Type: ${type}\r\n${header}Content-Transfer-Encoding: base64\r\n\r\n${lines}`;
}
