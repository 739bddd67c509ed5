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

/** A decision with the row of overrides.csv it stands in; without a row it is not written yet. */
export type OverrideRow = Override & { readonly row?: number };
