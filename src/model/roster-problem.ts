/** Rows of a roster with one defect: how many, the first few, and what stood in the first. */
type RowsAlike = { readonly count: number; readonly rows: readonly number[]; readonly found: string };

/** What can be wrong with a workforce export, or with two exports about the same people. Part of `ProblemFacts`. */
export type RosterProblemFacts = {
  /** `header`: the column of exit dates, where there is one. */
  'roster-without-leavers': { readonly people: number; readonly header?: string };
  'exit-before-hire': RowsAlike & { readonly hired: string };
  'dates-after-data': RowsAlike & { readonly dataThrough: string };
  'status-without-date': RowsAlike & { readonly header: string };
  'date-without-status': RowsAlike & { readonly header: string; readonly left: string };
  'exit-reasons-unknown': {
    readonly header: string;
    readonly reasons: readonly { readonly found: string; readonly count: number }[];
  };
  /** `person` and all their rows are of the first of them. */
  'employee-twice': { readonly count: number; readonly person: string; readonly rows: readonly number[] };
  'dates-swapped': {
    readonly other: string;
    readonly swapped: number;
    readonly differing: number;
    readonly examples: readonly {
      readonly person: string;
      readonly day: string;
      readonly otherDay: string;
    }[];
    /** A file whose days are written like 03/04/2026, such a cell, and the order that program.yaml declares. */
    readonly slashed?: { readonly file: string; readonly found: string; readonly declared?: 'dmy' | 'mdy' };
  };
  'ids-damaged': {
    readonly other: string;
    readonly count: number;
    readonly examples: readonly { readonly found: string; readonly other: string }[];
  };
};

/** Only what would give everybody a wrong tenure stops a match; retention refuses the rest by itself. */
export const rosterSeverity = {
  'roster-without-leavers': 'warning',
  'exit-before-hire': 'warning',
  'dates-after-data': 'warning',
  'status-without-date': 'warning',
  'date-without-status': 'warning',
  'exit-reasons-unknown': 'warning',
  'employee-twice': 'warning',
  'dates-swapped': 'error',
  'ids-damaged': 'warning',
} as const satisfies Record<keyof RosterProblemFacts, 'error' | 'warning'>;
