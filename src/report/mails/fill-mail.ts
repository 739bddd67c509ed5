import type { Language } from '../../model/language.ts';
import type { MailKind } from '../../model/mail-kind.ts';
import {
  type MailCircumstance,
  type MailParagraph,
  type MailPlaceholder,
  type MailText,
  mailText,
  mailWords,
  type Saying,
} from '../../texts/mails/mail-words.ts';
import { fillClause } from '../fill-clause.ts';

/** What the placeholders of a mail stand for; what is not known is absent. */
export type MailValues = { readonly [P in MailPlaceholder]?: string };

/** A mail before it has any form: lines of text, and lists of things to tick. */
export type Letter = {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly (string | { readonly choices: readonly string[] })[];
  /** Lines. */
  readonly signOff: readonly string[];
  readonly questions: string;
};

export type LetterOptions = {
  readonly language: Language;
  /** Taking part is private: the subject does not tell. */
  readonly neutral: boolean;
  /** Stand after our own things to tick. */
  readonly offers: readonly string[];
};

export type MailOptions = LetterOptions & {
  /** How they meet; absent of a pair. */
  readonly circumstance?: MailCircumstance | undefined;
};

/** The mail of a kind with everything in its place. */
export function fillMail(kind: MailKind, values: MailValues, options: MailOptions): Letter {
  return fillLetter(mailText(kind, options.language, options.circumstance), values, options);
}

/** A letter with everything in its place; sentences and paragraphs that would have a hole are left out. */
export function fillLetter(text: MailText, values: MailValues, options: LetterOptions): Letter {
  const { language, neutral, offers } = options;
  const words = mailWords[language];
  const facts = new Map(Object.entries(values));
  const fill = (saying: Saying): string[] => firstFilled(saying, facts);
  const paragraph = (one: MailParagraph): Letter['paragraphs'] => {
    if ('choices' in one) return [{ choices: [...one.choices.flatMap(fill), ...(one.offers ? offers : [])] }];
    const sentences = one.flatMap(fill);
    return sentences.length === 0 ? [] : [sentences.join(' ')];
  };
  return {
    language,
    subject: fill(neutral ? text.neutralSubject : text.subject).join(''),
    greeting: fill(words.greeting).join(''),
    paragraphs: text.paragraphs.flatMap(paragraph),
    ...letterEnd(values, language),
  };
}

/** How every letter ends, whatever it is about. */
export function letterEnd(values: MailValues, language: Language): Pick<Letter, 'signOff' | 'questions'> {
  const words = mailWords[language];
  const facts = new Map(Object.entries(values));
  const fill = (saying: Saying): string[] => firstFilled(saying, facts);
  return { signOff: words.signOff.flatMap(fill), questions: fill(words.questions).join('') };
}

/** The first way to say it of which everything is known; nothing where there is none. */
function firstFilled(saying: Saying, facts: ReadonlyMap<string, string>): string[] {
  for (const way of typeof saying === 'string' ? [saying] : saying) {
    const filled = fillClause(way, facts);
    if (filled !== undefined) return [filled.filter((span) => typeof span === 'string').join('')];
  }
  return [];
}
