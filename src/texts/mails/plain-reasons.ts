import type { Language } from '../../model/language.ts';

/** Why somebody is without a partner, as that person may read it: never a name, a ban or a refusal. */
export type PlainReason =
  | { readonly kind: 'topic-taken'; readonly topic: string }
  | { readonly kind: 'all-taken' }
  | { readonly kind: 'no-language' }
  | { readonly kind: 'no-hours' }
  | { readonly kind: 'no-language-or-hours' }
  | { readonly kind: 'own-line' }
  | { readonly kind: 'conditions' }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'more-mentors' };

/** Ends without a full stop. */
export function plainReasonWords(reason: PlainReason, language: Language): string {
  return words[language](reason);
}

const words = { en: english, de: german } as const satisfies Record<
  Language,
  (reason: PlainReason) => string
>;

function english(reason: PlainReason): string {
  switch (reason.kind) {
    case 'topic-taken':
      return `every mentor for “${reason.topic}” is taken`;
    case 'all-taken':
      return 'every mentor who could be paired with you is taken';
    case 'no-language':
      return 'no mentor shares a language with you';
    case 'no-hours':
      return 'no mentor shares office hours with you';
    case 'no-language-or-hours':
      return 'no mentor shares a language and office hours with you';
    case 'own-line':
      return 'the mentors who could help you work in your own line of management';
    case 'conditions':
      return 'this time no mentor fits all the conditions that a pair has to meet';
    case 'not-asked':
      return 'your topics were not asked for this time';
    case 'more-mentors':
      return 'more places were offered than mentees applied for';
  }
}

function german(reason: PlainReason): string {
  switch (reason.kind) {
    case 'topic-taken':
      return `alle, die zu „${reason.topic}“ begleiten, sind schon vergeben`;
    case 'all-taken':
      return 'alle, die für ein Tandem mit Ihnen infrage kommen, sind schon vergeben';
    case 'no-language':
      return 'unter den Mentorinnen und Mentoren spricht diesmal niemand eine Ihrer Sprachen';
    case 'no-hours':
      return 'unter den Mentorinnen und Mentoren arbeitet diesmal niemand zu Ihren Zeiten';
    case 'no-language-or-hours':
      return 'unter den Mentorinnen und Mentoren teilt diesmal niemand Sprache und Arbeitszeiten mit Ihnen';
    case 'own-line':
      return 'wer Ihnen helfen könnte, arbeitet in Ihrer eigenen Führungslinie';
    case 'conditions':
      return 'diesmal war niemand dabei, mit dem ein Tandem alle Bedingungen erfüllt';
    case 'not-asked':
      return 'Ihre Themen wurden diesmal nicht angefragt';
    case 'more-mentors':
      return 'es wurden mehr Plätze angeboten, als Mentees sich angemeldet haben';
  }
}
