import type { Language } from '../../model/language.ts';
import type { LifeMailKind } from '../../model/life-mail-kind.ts';
import type { MailKind } from '../../model/mail-kind.ts';
import { listed, numberWord } from '../counted.ts';
import { englishGroupMails } from './english-group-mails.ts';
import { englishLifeMails } from './english-life-mails.ts';
import { englishMails } from './english-mails.ts';
import { englishPeerMails } from './english-peer-mails.ts';
import { germanGroupMails } from './german-group-mails.ts';
import { germanLifeMails } from './german-life-mails.ts';
import { germanMails } from './german-mails.ts';
import { germanPeerMails } from './german-peer-mails.ts';

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
  | 'others'
  | 'themes'
  | 'talks'
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
  | 'offers'
  | 'end'
  | 'next_meeting'
  | 'event'
  | 'form_day'
  | 'certificate_file'
  | 'hours_given'
  | 'conversations'
  | 'mentees'
  | 'mentee_thanks';

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

/** How those meet whom a letter is about, where that is not a mentor and a mentee. */
export type MailCircumstance = 'group' | 'circle' | 'peer' | 'flash' | 'informal';

/** Letters that say it otherwise than to a pair; where one is absent, the pair's is written. */
export type TogetherMails = Readonly<Record<MailCircumstance, { readonly [K in MailKind]?: MailText }>>;

/** Letters along the way, as to a pair; and where a group or a circle is told otherwise. */
export type LifeMails = {
  readonly usual: { readonly [K in LifeMailKind]: MailText };
  readonly group: { readonly [K in LifeMailKind]?: MailText };
  readonly circle: { readonly [K in LifeMailKind]?: MailText };
};

/** What stands in letters about several people, in the words of a language. */
export type TogetherWords = {
  /** A group as those who lead it are called: `the group of Anna Berg`. */
  readonly groupOf: (mentors: readonly string[]) => string;
  /** `four others` */
  readonly others: (count: number) => string;
  readonly talks: (count: number) => string;
  readonly cardFile: string;
};

export type MailWords = MailFrame & { readonly mails: { readonly [K in MailKind]: MailText } };

const together = {
  en: {
    groupOf: (mentors) => `the group of ${listed(mentors)}`,
    others: (count) => (count === 1 ? 'one other' : `${numberWord(count)} others`),
    talks: (count) => (count === 1 ? 'one short talk' : `${numberWord(count)} short talks`),
    cardFile: 'Rotation-card.html',
  },
  de: {
    groupOf: (mentors) => `die Gruppe von ${listed(mentors, 'de')}`,
    others: (count) => (count === 1 ? 'einer weiteren Person' : `${numberWord(count, 'de')} weiteren`),
    talks: (count) => (count === 1 ? 'ein kurzes Gespräch' : `${numberWord(count, 'de')} kurze Gespräche`),
    cardFile: 'Gespraechskarte.html',
  },
} as const satisfies Record<Language, TogetherWords>;

const togetherMails: Readonly<Record<Language, TogetherMails>> = {
  en: { ...englishGroupMails, ...englishPeerMails },
  de: { ...germanGroupMails, ...germanPeerMails },
};

const lifeMails = { en: englishLifeMails, de: germanLifeMails } as const satisfies Record<
  Language,
  LifeMails
>;

/** A letter along the way to somebody of a group or a circle, or to anybody else. */
export function lifeMailText(
  kind: LifeMailKind,
  language: Language,
  meeting: 'group' | 'circle' | undefined,
): MailText {
  const { usual, ...several } = lifeMails[language];
  return (meeting === undefined ? undefined : several[meeting][kind]) ?? usual[kind];
}

export const togetherWords = (language: Language): TogetherWords => together[language];

/** The letter of a kind to people who meet in that way; of a pair, or where it says nothing of its own, the usual one. */
export function mailText(
  kind: MailKind,
  language: Language,
  circumstance: MailCircumstance | undefined,
): MailText {
  const own: MailText | undefined =
    circumstance === undefined ? undefined : togetherMails[language][circumstance][kind];
  return own ?? mailWords[language].mails[kind];
}

export const mailWords = { en: englishMails, de: germanMails } as const satisfies Record<Language, MailWords>;
