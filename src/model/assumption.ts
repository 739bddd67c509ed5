/** What a table was taken for, where program.yaml does not say. */
export type GuessedTable =
  | 'mentor'
  | 'mentee'
  | 'both'
  /** The one form of a program in which all are of equal standing. */
  | 'equals'
  | 'roster'
  | 'roster at start'
  | 'pairs'
  | 'check-ins'
  | 'calendar';

type Twins = readonly (readonly [string, string])[];

/** What is known of each kind of assumption. */
export type AssumptionFacts = {
  readonly 'guessed-encoding': { readonly encoding: string };
  readonly 'first-sheet': { readonly sheet: string; readonly sheets: number; readonly another: string };
  readonly 'header-row': { readonly row: number };
  readonly 'header-repeated': { readonly row: number };
  readonly 'guessed-table': { readonly table: GuessedTable; readonly because: string };
  /** Left alone, because program.yaml names the people files, or pairings.csv holds the pairings. */
  readonly 'left-alone': { readonly because: 'named' | 'pairings' };
  readonly 'takes-no-part': { readonly count: number };
  readonly 'hired-by-roster': { readonly count: number; readonly of: number };
  readonly 'no-zone-given': { readonly count: number; readonly of: number; readonly zone: string };
  /** A label as it was written and the zone it means. */
  readonly 'zone-labels': { readonly labels: Twins };
  readonly 'managers-unknown': { readonly count: number };
  readonly 'no-places-given': { readonly count: number; readonly each: number };
  readonly 'offered-by-nobody': { readonly items: readonly string[] };
  readonly 'wanted-by-nobody': { readonly items: readonly string[] };
  readonly 'spelled-twice': { readonly pairs: Twins };
  /** A word that occurs once, and the one it resembles. */
  readonly 'resembles-another': { readonly pairs: Twins };
  readonly 'own-answers': { readonly answers: readonly string[] };
  readonly 'level-order': { readonly order: string };
  readonly 'level-numbers': { readonly from: string; readonly to: string };
  readonly 'no-level-order': { readonly words: readonly string[] };
  readonly 'means-missing': { readonly texts: readonly string[] };
  readonly 'guessed-number': { readonly text: string; readonly number: number };
  readonly 'day-parts': Readonly<Record<never, never>>;
  readonly 'tenure-last-hire': { readonly column: string };
  readonly 'tenure-columns': { readonly column: string; readonly others: readonly string[] };
  readonly 'several-spells': { readonly count: number };
  readonly 'score-strangers': { readonly count: number; readonly of: number };
  readonly 'default-rules': {
    readonly line: boolean;
    readonly languages: boolean;
    /** Further ones that the format brings, as program.yaml has them: "level_gap: {min: 1}". */
    readonly others?: readonly string[];
  };
  readonly 'default-criteria': {
    readonly criteria: readonly { readonly name: string; readonly weight: number }[];
  };
};
export type AssumptionKind = keyof AssumptionFacts;

/** What was decided where nobody said it: about a file, or a field. The words are in texts/. */
export type Assumption = {
  readonly [K in AssumptionKind]: {
    readonly about: string;
    readonly kind: K;
    readonly facts: AssumptionFacts[K];
  };
}[AssumptionKind];

/** Makes an assumption whose facts fit its kind. */
export function assumption<K extends AssumptionKind>(
  about: string,
  kind: K,
  facts: AssumptionFacts[K],
): Assumption {
  return { about, kind, facts } as Extract<Assumption, { kind: K }>;
}
