/**
 * Rules and criteria as data: typed arrays only, so that they can be sent to another thread and walked by row without
 * asking anybody. People are places in the canonical order of their side.
 *
 * Every form gives a pair one whole number. For a criterion it is the value in millionths, for a rule 1 where the pair
 * breaks it and 0 where not; `unknown` where an answer is missing.
 */
export const unknown = -1;

/** A code for each person and a table of values by both codes: levels, zones, whatever has few distinct answers. */
export type Lookup = {
  readonly kind: 'lookup';
  readonly mentee: Uint16Array;
  readonly mentor: Uint16Array;
  /** How many codes mentors have: the value of codes a and b stands at a · columns + b. */
  readonly columns: number;
  readonly values: Int32Array;
};

/** Numbered answers, −1 where there is none: one value where both are the same, another where they differ. */
export type Equality = {
  readonly kind: 'equality';
  readonly mentee: Int32Array;
  readonly mentor: Int32Array;
  readonly same: number;
  readonly different: number;
};

/** Numbers, NaN where there is none: 1 − |mentor − mentee − ideal| ÷ tolerance, at least 0. */
export type Closeness = {
  readonly kind: 'closeness';
  readonly mentee: Float64Array;
  readonly mentor: Float64Array;
  readonly ideal: number;
  readonly tolerance: number;
};

/** Numbers, NaN where there is none: 0 where mentor − mentee is from min to max, else 1. */
export type Between = {
  readonly kind: 'between';
  readonly mentee: Float64Array;
  readonly mentor: Float64Array;
  readonly min: number;
  readonly max: number;
};

/** One side's sets as bits, `wordsEach` words of 32 a person. */
export type SetSide = { readonly words: Int32Array; readonly base: Int32Array };

/**
 * Sets, of which only the number of common members counts: the value stands at mentee base + mentor base + step · common.
 * The base of an answer that is missing is at least the length of `values`, so that what lies outside is unknown.
 */
export type Overlap = {
  readonly kind: 'overlap';
  readonly mentee: SetSide;
  readonly mentor: SetSide;
  readonly wordsEach: number;
  readonly step: number;
  readonly values: Int32Array;
};

/** One side's weeks: the free stretches of person p are first[p] … first[p + 1] − 1, minutes of the UTC week, sorted. */
export type WeekSide = {
  readonly first: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 where the person said when they are free. */
  readonly known: Uint8Array;
};

/** Weeks whose ends fit no common grid: a value by common minutes. */
export type Hours = {
  readonly kind: 'hours';
  readonly mentee: WeekSide;
  readonly mentor: WeekSide;
  readonly values: Int32Array;
};

/** Some pairs one by one, those of a mentee at first[i] … first[i + 1] − 1 by mentor; `rest` says of all others. */
export type Listed = {
  readonly kind: 'listed';
  readonly first: Int32Array;
  readonly mentor: Int32Array;
  readonly value: Int32Array;
  readonly rest: Lookup;
};

/** One side's texts as unit vectors, terms rising; a person without a text has none. */
export type TextSide = {
  readonly first: Int32Array;
  readonly term: Int32Array;
  readonly weight: Float64Array;
};

/** Cosine of two texts: products are added in the order of terms, so that it comes out the same everywhere. */
export type Text = {
  readonly kind: 'text';
  readonly mentee: TextSide;
  readonly mentor: TextSide;
  readonly terms: number;
};

export type Form = Lookup | Equality | Closeness | Between | Overlap | Hours | Listed | Text;

const million = 1_000_000;

/** A share from 0 to 1 in whole millionths, half up. */
export const toMillionths = (value: number): number =>
  Math.floor(Math.min(1, Math.max(0, value)) * million + 0.5);

/** a / b in millionths, half up, in integers. */
export const share = (a: number, b: number): number => Math.floor((2 * a * million + b) / (2 * b));
