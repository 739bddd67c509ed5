import type { Language } from '../../model/language.ts';
import type { MailKind } from '../../model/mail-kind.ts';
import { englishMails } from './english-mails.ts';
import { germanMails } from './german-mails.ts';

/** What may stand in braces in a mail. */
export type MailPlaceholder =
  | 'first_name'
  | 'name'
  | 'program'
  | 'coordinator'
  | 'coordinator_phone'
  | 'reach'
  | 'partner_name'
  | 'partner_first_name'
  | 'partner_possessive'
  | 'partner_line'
  | 'partner_email'
  | 'partner_biography'
  | 'partner_goal'
  | 'partner_topics'
  | 'reasons'
  | 'answer_by'
  | 'first_meeting'
  | 'calendar_file'
  | 'sheet_file'
  | 'priority'
  | 'plain_reason'
  | 'waiting_number'
  | 'waiting_total'
  | 'objections_to'
  | 'offer_until'
  | 'next_start'
  | 'offers';

/**
 * A sentence or two with `{placeholders}`. One whose placeholder has no value is left out; of several ways to say it the
 * first that can be filled is taken.
 */
export type Saying = string | readonly string[];

/** Sentences in a row; or things to tick, with `offers` those of the program after ours. */
export type MailParagraph =
  | readonly Saying[]
  | { readonly choices: readonly Saying[]; readonly offers?: true };

export type MailText = {
  readonly subject: string;
  /** Where taking part is private: what anybody may read over a shoulder. */
  readonly neutralSubject: string;
  readonly paragraphs: readonly MailParagraph[];
};

/** How every mail of a language begins and ends. */
export type MailFrame = {
  readonly greeting: Saying;
  /** Lines. */
  readonly signOff: readonly Saying[];
  readonly questions: Saying;
  readonly quote: readonly [open: string, close: string];
  /** A moment on the reader's clock. */
  readonly at: (day: string, clock: string) => string;
  readonly sheetFile: string;
  readonly calendarFile: string;
  /** Who comes first when places are short. */
  readonly priority: { readonly orphaned: string; readonly carriedOver: string; readonly newInRole: string };
};

export type MailWords = MailFrame & { readonly mails: { readonly [K in MailKind]: MailText } };

export const mailWords = { en: englishMails, de: germanMails } as const satisfies Record<Language, MailWords>;
