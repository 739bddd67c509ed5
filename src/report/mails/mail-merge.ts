import type { MailPlaceholder } from '../../texts/mails/mail-words.ts';
import type { PersonalMail } from './personal-mail.ts';

/** Files that go with a letter, where they stand beside the table; absent where there is none. */
export type MergedMail = Omit<PersonalMail, 'kind'> & {
  readonly kind: string;
  readonly address?: string;
  readonly draft?: string;
  readonly sheet?: string;
  readonly calendar?: string;
  /** Where the sheet can be opened by whoever reads the letter. */
  readonly link?: string;
};

/** Single facts, for those who write their own letter around them. */
const facts = [
  'program',
  'coordinator',
  'partner_name',
  'partner_first_name',
  'partner_line',
  'partner_email',
  'reasons',
  'answer_by',
  'first_meeting',
  'plain_reason',
] as const satisfies readonly MailPlaceholder[];

/** The most paragraphs of a letter that we write; a table must not change its columns with the day. */
const paragraphs = 6;

/**
 * The table of a mail merge, its header first: a row a letter, the whole letter in columns, and single facts. Headers are
 * letters, digits and underscores, and every cell is one line: a letter in a word processor is made of paragraphs. A column
 * of links stands only where a program has said where its sheets are put.
 */
export function mailMergeRows(mails: readonly MergedMail[], withLinks = false): string[][] {
  return [
    [
      'to',
      'name',
      'first_name',
      'language',
      'mail',
      'pairing_id',
      'state',
      'subject',
      'greeting',
      ...Array.from({ length: paragraphs }, (_, i) => `text_${i + 1}`),
      'sign_off_1',
      'sign_off_2',
      'questions',
      ...facts,
      'draft',
      'sheet',
      'calendar',
      ...(withLinks ? ['link'] : []),
    ],
    ...mails.map((mail) => [...rowOf(mail), ...(withLinks ? [mail.link ?? ''] : [])]),
  ];
}

function rowOf({ to, kind, letter, values, pairing, ...mail }: MergedMail): string[] {
  const texts = letter.paragraphs.map((p) => (typeof p === 'string' ? p : p.choices.join('; ')));
  return [
    mail.address ?? '',
    to.name,
    values.first_name ?? '',
    letter.language,
    kind,
    pairing?.id ?? '',
    pairing?.state ?? '',
    letter.subject,
    letter.greeting,
    ...Array.from({ length: paragraphs }, (_, i) => texts[i] ?? ''),
    letter.signOff[0] ?? '',
    letter.signOff[1] ?? '',
    letter.questions,
    ...facts.map((fact) => values[fact] ?? ''),
    mail.draft ?? '',
    mail.sheet ?? '',
    mail.calendar ?? '',
  ];
}
