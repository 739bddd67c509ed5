import type { FieldUse } from '../../model/field.ts';
import type { Language } from '../../model/language.ts';

/** Who is asked: both sides, or one of them. */
export type AskedSide = 'both' | 'mentee' | 'mentor';

/**
 * How it is answered: a line, some lines, one of several options, several options, days by times of day, a date or a whole
 * number. Google and Microsoft Forms have each of them.
 */
export type AnswerKind = 'short' | 'long' | 'one' | 'several' | 'grid' | 'date' | 'number';

export type ItemText = {
  readonly question: string;
  readonly options?: readonly string[];
  /** A sentence under the question, for whoever sets up the form. */
  readonly hint?: string;
};

/** A question of an application form, in both languages; its answers become the field in program.yaml. */
export type ApplicationItem = Readonly<Record<Language, ItemText>> & {
  readonly field: string;
  readonly sides: AskedSide;
  readonly required: boolean;
  readonly kind: AnswerKind;
  /** Of `several`: the most that may be ticked. */
  readonly atMost?: number;
  /** Options are examples to replace by the organisation's own. */
  readonly ownList?: true;
  /** Of one's own purpose or format: no header that is known everywhere, so that program.yaml names the column. */
  readonly own?: true;
  /** Who may see the answer, where not everybody. */
  readonly use?: Exclude<FieldUse, 'open'>;
};
