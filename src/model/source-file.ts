/** A file of the program folder as files/ read it; everything after that is pure. */
export type SourceFile = {
  /** Relative to the program folder, `/` between parts. */
  readonly path: string;
  /** Its content; of a file too large to hold only the beginning. */
  readonly bytes: Uint8Array;
  /**
   * Of a file too large to hold: the whole content in pieces, from the start each time it is called; a piece is good
   * until the next is asked for.
   */
  readonly pieces?: () => AsyncIterable<Uint8Array>;
};

/** What a result rests on: one entry of `inputs` in every `--json` result. */
export type InputSummary = { readonly file: string; readonly rows: number; readonly sha256: string };

/** The same where a report tells its readers no more than the name. */
export type NamedInput = {
  readonly file: string;
  readonly rows?: number | undefined;
  readonly sha256?: string | undefined;
};
