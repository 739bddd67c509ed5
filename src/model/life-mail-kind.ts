import type { Day } from './day.ts';
import type { UnitKind } from './pairing-unit.ts';

/** The letters along the way, after the match: what each is about. */
export const lifeMailKinds = [
  'first-meeting-open',
  'mid-point',
  'closing',
  'certificate',
  'thanks',
  'exit-asked',
  'exit-left',
  'exit-partner',
  'exit-succeeded',
] as const;

export type LifeMailKind = (typeof lifeMailKinds)[number];

/** That one of them is due for somebody, about a pairing. */
export type LifeMailDue<K extends LifeMailKind = LifeMailKind> = {
  readonly kind: K;
  readonly person: string;
  readonly side: 'mentee' | 'mentor';
  readonly pairing: string;
  readonly unit: UnitKind;
  /** Whom the pairing is or was with; where somebody goes on with the reader, who. */
  readonly others: readonly string[];
  /** When the form goes out that the letter tells of. */
  readonly formDay?: Day;
};

/** The same of an end; `ended` is absent where nothing says when. */
export type ExitMailDue = LifeMailDue<Extract<LifeMailKind, `exit-${string}`>> & { readonly ended?: Day };

/** So long before the end of the program people are told how to end well, and certificates are prepared. */
export const closingDays = 21;
