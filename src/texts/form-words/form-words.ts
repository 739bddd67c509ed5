import type { Side } from '../../model/check-in.ts';
import type { Language } from '../../model/language.ts';
import { englishFormWords } from './english-form-words.ts';
import { germanFormWords } from './german-form-words.ts';

/** How a form program calls a kind of question: `google` and `microsoft`. */
export type FormKind = { readonly google: string; readonly microsoft: string };

/** The words of forms to send, of the page that says what to do with them, and of the goal sheet. */
export type FormWords = {
  /** Headers of an export. */
  readonly timestamp: string;
  readonly who: Readonly<Record<'pairing' | 'person' | 'side' | 'mentee', string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly metSinceStart: string;
  /** Above every form, for whoever fills it in. */
  readonly intro: string;
  /** For whoever answers about a mentee. */
  readonly introOfOthers: string;
  readonly title: (side: string, wave: string) => string;
  readonly kinds: Readonly<Record<'choice' | 'line' | 'number' | 'paragraph' | 'date', FormKind>> & {
    readonly row: (row: {
      readonly from: number;
      readonly to: number;
      readonly low?: string;
      readonly high?: string;
    }) => FormKind;
  };
  readonly question: (number: number) => string;
  readonly required: string;
  readonly optional: string;
  readonly prefilled: string;
  readonly private: string;
  readonly page: PageWords;
};

type PageWords = {
  readonly note: string;
  readonly list: {
    readonly lead: (questions: number) => string;
    readonly copy: string;
    readonly title: string;
    readonly description: string;
  };
  readonly guide: {
    readonly title: string;
    readonly lead: string;
    readonly stepsTitle: string;
    readonly steps: readonly string[];
    readonly formsTitle: string;
    readonly formsOrder: string;
    readonly columns: Readonly<Record<'form' | 'questions' | 'file', string>>;
    readonly othersTitle: string;
    readonly others: string;
    readonly attainment: string;
  };
};

const words = { en: englishFormWords, de: germanFormWords } as const satisfies Record<Language, FormWords>;

export function formWords(language: Language): FormWords {
  return words[language];
}
