/** What can be wrong with a row of schedule.csv that somebody edited. */
export type ScheduleProblemFacts = {
  'meeting-pairing-unknown': { readonly found: string; readonly nearest?: string };
  'meeting-ends-early': { readonly meeting: string; readonly start: string; readonly end: string };
};

/** A meeting of nobody is planned for nobody; one that ends before it begins can stand in no calendar. */
export const scheduleSeverity = {
  'meeting-pairing-unknown': 'warning',
  'meeting-ends-early': 'error',
} as const;
