import type { HandbookKind } from '../../model/handbook.ts';
import type { Language } from '../../model/language.ts';
import type { MailText } from '../mails/mail-words.ts';
import { englishLetters } from './english-letters.ts';
import { germanLetters } from './german-letters.ts';

/** Letters that no command writes: the coordinator sends them before there is a match. */
export type HandbookLetters = {
  readonly invitation: Readonly<Record<HandbookKind, MailText>>;
  readonly received: MailText;
  /** Of two who found each other. */
  readonly registered: MailText;
};

export const handbookLetters = { en: englishLetters, de: germanLetters } as const satisfies Record<
  Language,
  HandbookLetters
>;
