/** What somebody needs to know who chooses a purpose or a way to meet, and who runs it. */
export type AboutText = {
  /** As in a heading. */
  readonly title: string;
  readonly forWhom: string;
  /** What it must not be used for; a way to meet has no such words. */
  readonly notFor?: string;
  /** Goes on after "a new round begins:", in small letters; facts of the program stand in braces. */
  readonly line?: string;
  /** What whoever runs it keeps an eye on. */
  readonly watch: readonly string[];
  /** Added to the clause of the agreement on boundaries; `{___}` is a line to write on. */
  readonly boundary?: string;
};
