import type { Day } from './day.ts';

export type OverrideKind = 'pin' | 'ban' | 'out' | 'pause' | 'set';

/** One decision of the coordinator, a row of overrides.csv. */
export type Override = {
  readonly kind: OverrideKind;
  readonly person: string;
  readonly other?: string;
  readonly field?: string;
  readonly value?: string;
  readonly from?: Day;
  readonly until?: Day;
  readonly reason?: string;
  readonly by?: string;
};
