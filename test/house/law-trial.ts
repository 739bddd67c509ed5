/** Sources by path. */
export type Files = Readonly<Record<string, string>>;

/** What shows that a law can be broken, and is kept by what comes near. */
export type Trial = {
  /** Sources that break the law, and only what each breach must name. */
  readonly breaks: Files;
  readonly named: readonly string[];
  /** The nearest sources that keep it. */
  readonly keeps: Files;
};
