import type { FieldUse } from '../../model/field.ts';
import type { MatchStanding } from '../../model/match-standing.ts';
import type { OverrideKind } from '../../model/override.ts';
import type { AuditPoint, AuditResult, FieldPurpose } from '../../schema/audit-result.ts';

type Audience = AuditResult['audience'];
type SinceMatch = NonNullable<AuditResult['files'][number]['sinceMatch']>;

/** What the first sentences need. */
export type AuditLeadFacts = {
  readonly fields: number;
  /** Absent where so few may not be told. */
  readonly people?: number;
  readonly deciding: number;
  readonly equityOnly: number;
  /** Absent without a match. */
  readonly match?: MatchStanding;
  readonly points: number;
};

/** The words of one language for auditors and works councils. */
export type AuditCatalogue = {
  readonly title: string;
  readonly notes: Readonly<Record<Audience, string>>;
  readonly lead: (facts: AuditLeadFacts) => string;
  readonly sections: Readonly<
    Record<
      'points' | 'fields' | 'files' | 'decides' | 'decisions' | 'match' | 'published' | 'keeping' | 'outside',
      string
    >
  >;
  readonly short: Readonly<Record<'points' | 'fields' | 'files' | 'decisions' | 'match' | 'outside', string>>;
  readonly points: {
    readonly none: string;
    /** A list of names, already joined. */
    readonly said: (point: AuditPoint, names: string) => { readonly what: string; readonly todo: string };
  };
  readonly fields: {
    readonly caption: string;
    readonly measure: (people: number | undefined) => string;
    readonly columns: Readonly<Record<'field' | 'answers' | 'use' | 'decides' | 'serves', string>>;
    readonly uses: Readonly<Record<FieldUse, string>>;
    readonly purposes: Readonly<Record<FieldPurpose, string>>;
    /** "the rule level gap", "the criterion Topics, in the role career". */
    readonly named: (purpose: string, name: string) => string;
    readonly inRole: (words: string, role: string) => string;
    readonly ofSide: Readonly<Record<'mentor' | 'mentee', string>>;
    readonly decidesNothing: string;
    readonly servesNothing: string;
    readonly notCounted: string;
    readonly countsHidden: string;
    readonly meansOpen: string;
    readonly notPrinted: string;
  };
  readonly files: {
    readonly caption: string;
    readonly measure: string;
    readonly columns: Readonly<Record<'file' | 'holds' | 'rows' | 'unused' | 'match' | 'hash', string>>;
    /** By the kind of file; a kind without words is said as it stands. */
    readonly holds: Readonly<Record<string, string>>;
    readonly sinceMatch: Readonly<Record<SinceMatch, string>>;
    readonly noMatch: string;
    readonly allRead: string;
    readonly hashNote: string;
  };
  readonly decides: {
    readonly people: string;
    readonly rulesCaption: string;
    readonly rulesMeasure: string;
    readonly criteriaCaption: string;
    readonly criteriaMeasure: string;
    readonly columns: Readonly<
      Record<'rule' | 'criterion' | 'fields' | 'weight' | 'share' | 'missing', string>
    >;
    readonly noFields: string;
    readonly noRules: string;
    readonly noCriteria: string;
    readonly onlyFor: Readonly<Record<'mentor' | 'mentee', string>>;
    readonly objective: readonly [term: string, text: (name: string, means: string) => string];
    readonly seed: readonly [term: string, text: string];
    readonly penalty: readonly [term: string, text: (points: string) => string];
    readonly conditions: Readonly<Record<AuditResult['conditions'][number]['kind'], string>>;
    readonly orphaned: string;
    readonly carriedOver: string;
  };
  readonly decisions: {
    readonly none: string;
    readonly kinds: Readonly<Record<OverrideKind, string>>;
    readonly byKind: string;
    readonly byKindMeasure: string;
    readonly each: string;
    readonly eachMeasure: string;
    readonly columns: Readonly<
      Record<'kind' | 'number' | 'undocumented' | 'decision' | 'reason' | 'by' | 'row', string>
    >;
    readonly noReason: string;
    readonly nobody: string;
    readonly notWritten: string;
    readonly elsewhere: string;
  };
  readonly match: {
    readonly none: string;
    readonly madeOn: (facts: { readonly day: string; readonly version: string }) => string;
    readonly unreadable: string;
    readonly terms: Readonly<Record<'made' | 'objective' | 'seed' | 'hash' | 'result', string>>;
    readonly valid: (looked: string) => string;
    readonly amiss: Readonly<Record<Exclude<MatchStanding, 'holds'>, string>>;
    readonly looked: (pairs: number, eligible: number) => string;
    /** What a reader has to take on the word of a solver. */
    readonly rests: (open: string) => string;
    readonly places: (n: number) => string;
    readonly points: (n: string) => string;
    readonly faultsCaption: string;
    readonly columns: Readonly<Record<'check' | 'detail', string>>;
    readonly checks: Readonly<Record<string, string>>;
    readonly hiddenDetail: string;
    readonly again: string;
  };
  readonly published: {
    readonly none: string;
    readonly caption: string;
    readonly measure: string;
    readonly columns: Readonly<
      Record<'report' | 'audience' | 'asOf' | 'published' | 'told' | 'withheld', string>
    >;
    readonly audiences: Readonly<Record<'hr' | 'public', string>>;
  };
  readonly keeping: {
    readonly terms: Readonly<Record<'until' | 'after' | 'small' | 'single' | 'reads', string>>;
    readonly until: (day: string) => string;
    readonly passed: (day: string) => string;
    readonly noDay: string;
    readonly after: string;
    readonly small: (facts: { readonly count: number; readonly mean: number }) => string;
    readonly single: Readonly<Record<'on' | 'off', string>>;
    readonly reads: string;
  };
  readonly outside: { readonly none: string };
};
