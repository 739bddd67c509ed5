/** What can be wrong with the answers to a check-in, as exported or as the ledger has them. Part of `ProblemFacts`. */
export type AnswerProblemFacts = {
  'question-claimed-twice': { readonly question: string; readonly headers: readonly [string, string] };
  'outside-scale': {
    readonly found: string;
    readonly header: string;
    readonly min: number;
    readonly max: number;
  };
  /** `declined`: it stands in pairings.csv as declined, and never was. */
  'unknown-pairing': { readonly found: string; readonly nearest?: string; readonly declined?: true };
  'answer-without-pairing': {
    readonly person: string;
    readonly partner?: string;
    readonly candidates: readonly string[];
  };
  'answer-pairing-unclear': { readonly person: string; readonly candidates: readonly string[] };
  'answer-not-of-pairing': { readonly person: string; readonly pairing: string };
  'answers-to-come': { readonly count: number; readonly day: string; readonly today: string };
  'superseded-by-none': { readonly answer: string; readonly count: number };
  /** Of the ledger: it does not say what its id was made of. */
  'answer-changed': { readonly answer: string };
  /** Of the ledger: what a row says that it supersedes, and why it cannot. `other`: the row it contradicts. */
  'supersedes-wrong': {
    readonly answer: string;
    readonly before: string;
    readonly why: 'nobody' | 'counts' | 'withdrawn' | 'of-another' | 'twice';
    readonly other?: number;
  };
};

/** What cannot be counted is refused; what counts all the same is pointed out. */
export const answerSeverity = {
  'question-claimed-twice': 'error',
  'outside-scale': 'error',
  'unknown-pairing': 'error',
  'answer-without-pairing': 'error',
  'answer-pairing-unclear': 'error',
  'answer-not-of-pairing': 'error',
  'answers-to-come': 'warning',
  'superseded-by-none': 'error',
  'answer-changed': 'error',
  'supersedes-wrong': 'error',
} as const satisfies Record<keyof AnswerProblemFacts, 'error' | 'warning'>;
