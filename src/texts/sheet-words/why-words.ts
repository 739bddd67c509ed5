import type { Language } from '../../model/language.ts';
import { englishWhyWords } from './english-why-words.ts';
import { germanWhyWords } from './german-why-words.ts';

/** How many of the topics wanted are covered; `shared` are their names, where they can be told for certain. */
export type Topics = {
  readonly wanted: readonly string[];
  readonly count: number;
  readonly shared?: readonly string[];
};

/** A question and what was named under it. */
export type Covered = { readonly label: string; readonly count: number; readonly shared?: readonly string[] };

/** How two people stand to each other: `levels` ahead, `another` field or a question answered otherwise, outside the line. */
export type Standing = {
  readonly levels?: number;
  readonly another: readonly { readonly field: string; readonly label: string }[];
  readonly outside: boolean;
};

/** What is said to one side of a pair; `other` is what the other person is called. */
export type SideWords = {
  readonly topics: (other: string, topics: Topics) => string;
  readonly path: (other: string, where: readonly string[] | undefined) => string;
  readonly covered: (other: string, covered: Covered) => string;
  /** Level, department and line of management in one sentence, since they belong together; not empty. */
  readonly standing: (other: string, standing: Standing) => string;
};

/** Why two people were paired, in sentences to one of them. */
export type WhyWords = {
  readonly mentee: SideWords;
  readonly mentor: SideWords;
  readonly values: (items: readonly string[]) => string;
  readonly common: (label: string, items: readonly string[]) => string;
  readonly languages: (items: readonly string[]) => string;
  readonly same: (field: string, label: string, value: string) => string;
  /** `hours` a week, whole. */
  readonly hours: (hours: number, atLeast: boolean) => string;
  readonly choice: (other: string, first: boolean) => string;
};

const words = { en: englishWhyWords, de: germanWhyWords } as const satisfies Record<Language, WhyWords>;

export const whyWords = (language: Language): WhyWords => words[language];
