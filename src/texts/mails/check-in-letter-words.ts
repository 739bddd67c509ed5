import type { Language } from '../../model/language.ts';

/** The letter that asks for a check-in. */
type Words = {
  readonly subject: (program: string) => string;
  /** Where taking part is private. */
  readonly neutralSubject: string;
  /** `partner`: as they are called; undefined where there are many. */
  readonly please: (asked: {
    readonly by: string;
    readonly link: string;
    readonly partner: string | undefined;
  }) => string;
  readonly readers: (partner: string | undefined) => string;
  readonly rather: string;
  readonly rememberPhone: (phone: string) => string;
};

export const checkInLetterWords = {
  en: {
    subject: (program) => `${program}: five minutes, how is it going?`,
    neutralSubject: 'Five minutes, how is it going?',
    please: ({ by, link, partner }) =>
      `please tell us by ${by} how your mentoring${partner === undefined ? '' : ` with ${partner}`} is going: ${link}`,
    readers: (partner) =>
      partner === undefined
        ? 'Only I read the answers, nobody else you meet and not your manager.'
        : `Only I read the answers, not ${partner} and not your manager.`,
    rather: 'If you would rather talk, say in the form that I should get in touch, and I will ring.',
    rememberPhone: (phone) => `Or call me: ${phone}.`,
  },
  de: {
    subject: (program) => `${program}: Fünf Minuten – wie läuft es?`,
    neutralSubject: 'Fünf Minuten – wie läuft es?',
    please: ({ by, link, partner }) =>
      `bitte sagen Sie uns bis zum ${by}, wie Ihr Mentoring${partner === undefined ? '' : ` mit ${partner}`} läuft: ${link}`,
    readers: (partner) =>
      partner === undefined
        ? 'Ihre Antworten lese nur ich, niemand sonst aus Ihren Treffen und nicht Ihre Führungskraft.'
        : `Ihre Antworten lese nur ich, nicht ${partner} und nicht Ihre Führungskraft.`,
    rather: 'Wenn Sie lieber sprechen möchten, geben Sie es im Formular an, und ich melde mich.',
    rememberPhone: (phone) => `Oder rufen Sie mich an: ${phone}.`,
  },
} as const satisfies Record<Language, Words>;
