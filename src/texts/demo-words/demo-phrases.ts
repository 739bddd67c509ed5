import type { Language } from '../../model/language.ts';
import { englishDemoPhrases } from './english-demo-phrases.ts';
import { germanDemoPhrases } from './german-demo-phrases.ts';

/** What invented people write into forms. `{…}` is filled with an answer they gave elsewhere. */
export type DemoPhrases = {
  readonly organisation: string;
  /** What their addresses end in. */
  readonly domain: string;
  /** What the mailbox of a department's head begins with. */
  readonly post: string;
  /** Places of work, in the order of the plan; the last one is far from all others. */
  readonly places: readonly string[];
  /** How the languages of the forms are spoken there, as the options of the form are called. */
  readonly languages: readonly (readonly string[])[];
  /** Why they apply, what they have done, what they want: `{topic}`, `{department}`. */
  readonly goals: readonly string[];
  readonly paths: readonly string[];
  readonly motives: readonly string[];
  /** Anything else that is asked for in sentences. */
  readonly remarks: readonly string[];
  readonly notes: readonly string[];
  readonly worries: readonly string[];
  readonly hours: readonly string[];
  readonly weekdays: readonly string[];
  /** Headers that the form programs add. */
  readonly google: { readonly timestamp: string; readonly email: string };
  readonly microsoft: readonly string[];
  readonly anonymous: string;
  readonly files: {
    readonly mentee: string;
    readonly mentor: string;
    readonly equals: string;
    readonly pair: string;
    readonly registered: string;
    readonly responses: string;
  };
  readonly callReason: string;
  readonly callOutcome: string;
};

const phrases = { en: englishDemoPhrases, de: germanDemoPhrases } as const satisfies Record<
  Language,
  DemoPhrases
>;

export const demoPhrases = (language: Language): DemoPhrases => phrases[language];
