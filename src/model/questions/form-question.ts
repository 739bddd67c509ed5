import type { Side } from '../check-in.ts';
import type { Language } from '../language.ts';
import type { ScaleId } from './question-scales.ts';

/**
 * When in a program something is asked. `early`: about day 30; `interim`: between that and the end, at no turning point;
 * `later`: after the end.
 */
export const waveKinds = ['baseline', 'first', 'early', 'interim', 'half', 'end', 'later'] as const;
export type WaveKind = (typeof waveKinds)[number];

/** Who reads a wording: a side, or `equals`, who have no mentor among them: peers and circles. */
export type Reader = Side | 'equals';

/** One wording for all, or one for each who reads another. */
export type Wording = string | (Readonly<Partial<Record<Reader, string>>> & { readonly all?: string });

/** A question of a check-in form, in both languages. Its id is what the column of checkins.csv is called. */
export type FormQuestion = Readonly<Record<Language, Wording>> & {
  readonly id: string;
  readonly scale: ScaleId;
  readonly sides: readonly Side[];
  readonly asked: readonly WaveKind[];
  /** Read by the coordinator alone. */
  readonly private?: true;
  /** The health of a pairing rests on it: marked as required in the form. */
  readonly required?: true;
};

/** The words of a question for whoever reads it. */
export function wordingOf(question: FormQuestion, language: Language, reader: Reader): string {
  const wording = question[language];
  if (typeof wording === 'string') return wording;
  const own = wording[reader] ?? (reader === 'equals' ? wording.mentee : undefined);
  return own ?? wording.all ?? Object.values(wording)[0] ?? question.id;
}

/** Every wording of a question, each once: what its column may be called in an export. */
export function wordingsOf({ en, de }: FormQuestion): readonly string[] {
  return [
    ...new Set(
      [en, de].flatMap((wording) => (typeof wording === 'string' ? [wording] : Object.values(wording))),
    ),
  ];
}
