/** What can be wrong with a program's own words on the sheets. Part of `ProblemFacts`. */
export type SheetProblemFacts = {
  /** `known` are all that there are. */
  'unknown-placeholder': {
    readonly named: string;
    readonly nearest?: string;
    readonly known: readonly string[];
  };
  /** `path` is the setting of program.yaml that would give it. */
  'placeholder-without-value': { readonly named: string; readonly path: string };
  /** A file of `sheets/`; `known` are the blocks of its side, `nearest` is a path. */
  'unknown-sheet-block': {
    readonly named: string;
    readonly isText: boolean;
    readonly nearest?: string;
    readonly known: readonly string[];
  };
  'sheet-text-unreadable': { readonly because: 'too-large' | 'no-text'; readonly most: number };
};

/** A text that would look broken on a sheet, or stand on none, stops a match. */
export const sheetSeverity = {
  'unknown-placeholder': 'error',
  'placeholder-without-value': 'warning',
  'unknown-sheet-block': 'error',
  'sheet-text-unreadable': 'error',
} as const satisfies Record<keyof SheetProblemFacts, 'error' | 'warning'>;
