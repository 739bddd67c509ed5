/** The outcomes of a lot, as lottery.csv says them, and those who take no part any more. */
export type LotStanding = 'yes' | 'later' | 'no' | 'gone';

export type AuditFacts = {
  readonly applicants: number;
  readonly places: number;
  readonly drawn: string;
  readonly seed: string;
  /** When the rule was published, where the program says it. */
  readonly announced?: string;
  readonly waitingUntil?: string;
  /** Everybody had the same chance. */
  readonly equal: boolean;
};

/** The words of one language for the page about a lottery. */
export type LotteryCatalogue = {
  readonly title: string;
  readonly note: string;
  readonly sections: Readonly<Record<'audit' | 'waiting' | 'order' | 'repeat' | 'announcement', string>>;
  /** For whoever checks the draw, as one paragraph. */
  readonly audit: (facts: AuditFacts) => string;
  readonly figures: Readonly<Record<'applicants' | 'places' | 'waiting' | 'later', string>>;
  readonly details: Readonly<Record<'applicants' | 'places' | 'waiting' | 'later', string>>;
  readonly certain: (facts: { readonly always: number; readonly never: number }) => string;
  readonly nobodyWaits: string;
  readonly standing: Readonly<Record<LotStanding, string>>;
  readonly columns: Readonly<Record<'number' | 'draw' | 'person' | 'standing' | 'chance' | 'error', string>>;
  readonly waitingCaption: string;
  readonly waitingMeasure: string;
  readonly orderCaption: string;
  readonly orderMeasure: (draws: string) => string;
  readonly afterDraw: string;
  readonly exact: string;
  readonly repeat: readonly string[];
  /** What is published before applications close; `classes` where `matching.priority` puts people before the draw. */
  readonly announcement: (facts: { readonly classes: boolean; readonly announced?: string }) => string;
};
