import type { recordNames } from '../../read/named-files.ts';

type RecordName = (typeof recordNames)[number];

/** Which columns of a record name people: whose row it is, who else it is about, and the pairing that it is about. */
export type RecordColumns = {
  readonly of: readonly string[];
  /** Two people or more share the row. */
  readonly shared?: true;
  /** Somebody whom the row is about besides: a decision about two people. */
  readonly other?: string;
  readonly pairing?: string;
  /** A list of people, which of a row without a pairing holds everybody. */
  readonly everybody?: string;
};

/** published.csv names nobody. */
export const recordColumns: Readonly<Partial<Record<string, RecordColumns>>> = {
  'pairings.csv': { of: ['mentor', 'mentee'], shared: true },
  'schedule.csv': { of: ['people'], shared: true, pairing: 'pairing_id', everybody: 'people' },
  'overrides.csv': { of: ['person'], other: 'other' },
  'goals.csv': { of: ['person'] },
  'training.csv': { of: ['person'] },
  'contacts.csv': { of: ['person'], pairing: 'pairing_id' },
  'checkins.csv': { of: ['person'], pairing: 'pairing_id' },
  'lottery.csv': { of: ['person'] },
} satisfies Partial<Record<RecordName, RecordColumns>>;
