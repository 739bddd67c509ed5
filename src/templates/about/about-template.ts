import type { Language } from '../../model/language.ts';
import type { FormatTemplate, PurposeTemplate, TemplateChoice } from '../programs/template-choice.ts';
import type { AboutText } from './about-text.ts';
import { englishFormatsAbout } from './english-formats-about.ts';
import { englishPurposesAbout } from './english-purposes-about.ts';
import { germanFormatsAbout } from './german-formats-about.ts';
import { germanPurposesAbout } from './german-purposes-about.ts';

const purposes: Readonly<Record<Language, Readonly<Record<PurposeTemplate, AboutText>>>> = {
  en: englishPurposesAbout,
  de: germanPurposesAbout,
};
const formats: Readonly<Record<Language, Readonly<Record<FormatTemplate, AboutText>>>> = {
  en: englishFormatsAbout,
  de: germanFormatsAbout,
};

/** For whom a template is and what to keep an eye on: of its purpose first, then of its way to meet. */
export function aboutTemplate({ purpose, format }: TemplateChoice, language: Language): readonly AboutText[] {
  return [
    ...(purpose === undefined ? [] : [purposes[language][purpose]]),
    ...(format === undefined ? [] : [formats[language][format]]),
  ];
}

/** What a template adds to the boundaries of an agreement: a line to write matters on that are kept apart, and the like. */
export function boundariesOf(choice: TemplateChoice, language: Language): readonly string[] {
  return aboutTemplate(choice, language).flatMap(({ boundary }) => boundary ?? []);
}

/** What begins, in one line; of a way to meet where the purpose does not say it better. */
export function purposeLine(choice: TemplateChoice, language: Language): string {
  const isOfPurpose =
    choice.purpose !== undefined && (choice.format === undefined || choice.format === 'e-mentoring');
  const lines = aboutTemplate(choice, language).flatMap(({ line }) => line ?? []);
  const [line] = isOfPurpose ? lines : lines.toReversed();
  return line ?? general[language];
}

/** Of a template that is a way to meet and says nothing of its own. */
const general = {
  en: 'people with a question and people with experience meet {n_meetings} times in {months} months.',
  de: 'Menschen mit einer Frage und Menschen mit Erfahrung treffen sich in {months} Monaten {n_meetings}-mal.',
} as const satisfies Record<Language, string>;
