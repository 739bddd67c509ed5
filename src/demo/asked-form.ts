import type { Side } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { WaveKind } from '../model/questions/form-question.ts';

/** Somebody who is sent a check-in form about a pairing. */
export type AskedForm = {
  readonly pairing: string;
  /** How they name themselves: by their address. */
  readonly person: string;
  readonly side: Side;
  readonly wave: string;
  readonly kind: WaveKind;
  readonly opens: Day;
  /** The last day on which an answer belongs to this wave and has come by now. */
  readonly until: Day;
  /** Of a manager: about which mentee. */
  readonly about?: string;
};

/** A meeting of a pairing that was due. */
export type DueDay = { readonly pairing: string; readonly day: Day };

/** One question of a form as it stands there: its id in the ledger, and how it is answered. */
export type FormQuestionAsked = {
  readonly id: string;
  readonly answering:
    | { readonly kind: 'one-of'; readonly options: readonly string[] }
    | { readonly kind: 'numbers'; readonly min: number; readonly max: number }
    | { readonly kind: 'count' | 'line' | 'paragraph' | 'date' };
};

/** A form of one kind of wave and one side, with the header row of its export. */
export type FormToAnswer = {
  readonly path: string;
  readonly kind: WaveKind;
  readonly side: Side;
  readonly headers: readonly string[];
  readonly items: readonly FormQuestionAsked[];
};
