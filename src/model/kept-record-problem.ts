/** Records that commands alone write: what they hold is remembered in .mentor/. */
export type WatchedRecord = 'checkins.csv' | 'lottery.csv' | 'published.csv';

/** What was done to a record that is not edited by hand, and to match.lock.json. */
export type KeptRecordProblemFacts = {
  'row-changed': { readonly record: WatchedRecord };
  'rows-gone': { readonly record: WatchedRecord; readonly count: number };
  'lock-damaged': Record<never, never>;
};

/** Without its certificate a match still stands, and so do the reports on it. */
export const keptRecordSeverity = {
  'row-changed': 'error',
  'rows-gone': 'error',
  'lock-damaged': 'warning',
} as const;
