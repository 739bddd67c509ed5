/** A file of the program folder as files/ read it; everything after that is pure. */
export type SourceFile = {
  /** Relative to the program folder, `/` between parts. */
  readonly path: string;
  readonly bytes: Uint8Array;
};

/** What a result rests on: one entry of `inputs` in every `--json` result. */
export type InputSummary = { readonly file: string; readonly rows: number; readonly sha256: string };
