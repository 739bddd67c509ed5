import type { ForeignKind } from './foreign-kind.ts';

/**
 * Everything that can be wrong with what people gave us, as data. Words live in texts/problems.ts, one entry a code;
 * a code without words does not compile.
 */
export type Place = {
  readonly file: string;
  /** Records as a spreadsheet shows them, the header is row 1; of YAML the line. */
  readonly row?: number;
  /** From 1; of YAML the character. */
  readonly column?: number;
};

export type Severity = 'error' | 'warning';

/** The facts that the words of each code need. `found` is what stood there, `known` the nearest known values. */
export type ProblemFacts = {
  'file-empty': Record<never, never>;
  'file-unreadable': { readonly detail: string };
  'wrong-kind-of-file': { readonly kind: ForeignKind };
  'encoding-unknown': { readonly guess?: string };
  'cell-undecodable': { readonly encoding: string; readonly what: 'bytes' | 'nul' };
  'too-large': {
    readonly what: 'bytes' | 'rows' | 'columns' | 'characters';
    readonly found?: number;
    readonly limit: number;
  };
  'more-of-the-same': { readonly of: ProblemCode; readonly more: number; readonly last: number };
  'file-not-recognised': { readonly headers: readonly string[] };
  'file-missing': { readonly named: string };
  'unclosed-quote': { readonly line?: number };
  'row-length': { readonly cells: number; readonly headers: number };
  'header-twice': { readonly header: string; readonly other: number };
  'field-claimed-twice': { readonly field: string; readonly headers: readonly [string, string] };
  'row-without-identity': Record<never, never>;
  'invalid-capacity': { readonly found: string };
  'invalid-number': { readonly found: string; readonly header: string };
  'invalid-date': { readonly found: string; readonly header: string };
  'ambiguous-dates': { readonly found: string; readonly header: string };
  'invalid-value': {
    readonly found: string;
    readonly header: string;
    readonly known: readonly string[];
    readonly nearest?: string;
  };
  'unknown-level': { readonly found: string; readonly known: readonly string[]; readonly nearest?: string };
  'unknown-timezone': { readonly found: string };
  'same-person-twice': { readonly person: string; readonly used: number; readonly merged: readonly number[] };
  'same-person-differs': { readonly person: string; readonly other: number };
  'unknown-manager': { readonly person: string; readonly found: string };
  'unknown-person': { readonly found: string; readonly nearest?: string };
  'no-participants': { readonly role: string };
  'invalid-yaml': { readonly detail: string };
  'invalid-setting': { readonly path: string; readonly detail: string };
  'unknown-setting': { readonly path: string; readonly found: string; readonly nearest?: string };
  'unknown-field': { readonly where: string; readonly found: string; readonly nearest?: string };
  'pin-against-ban': { readonly mentee: string; readonly mentor: string; readonly by: 'ban' | 'avoids' };
  'pin-of-person-out': { readonly mentee: string; readonly mentor: string; readonly out: string };
  'audited-field-used': { readonly where: string; readonly field: string };
  'pins-over-capacity': { readonly person: string; readonly places: number; readonly pins: number };
  'pin-without-role': { readonly person: string; readonly other: string };
  'no-criteria': Record<never, never>;
  'invalid-cell': { readonly header: string; readonly found: string; readonly expected: string };
  'ids-alike': { readonly found: string; readonly other: string };
  'names-alike': { readonly found: string; readonly other: number };
  'manager-cycle': { readonly people: readonly string[] };
  'takes-no-part': { readonly found: string; readonly header: string; readonly nearest?: string };
  'pairing-id-twice': { readonly pairing: string; readonly other: number };
  'paired-twice': { readonly pairing: string; readonly other: number };
  'days-out-of-order': {
    readonly header: string;
    readonly found: string;
    readonly earlier: string;
    readonly day: string;
  };
  'question-claimed-twice': { readonly question: string; readonly headers: readonly [string, string] };
  'outside-scale': {
    readonly found: string;
    readonly header: string;
    readonly min: number;
    readonly max: number;
  };
  'unknown-pairing': { readonly found: string; readonly nearest?: string };
  'answer-without-pairing': {
    readonly person: string;
    readonly partner?: string;
    readonly candidates: readonly string[];
  };
  'answer-pairing-unclear': { readonly person: string; readonly candidates: readonly string[] };
  'answer-not-of-pairing': { readonly person: string; readonly pairing: string };
  'calendar-event-unreadable': { readonly event: string; readonly detail: string };
  'people-vanished': {
    readonly count: number;
    readonly before: number;
    readonly people: readonly string[];
    readonly paired: readonly { readonly person: string; readonly pairing: string }[];
  };
};

export type ProblemCode = keyof ProblemFacts;

/** Errors stop every command but `check`; warnings are printed and passed. */
export const severityOf = {
  'file-empty': 'error',
  'file-unreadable': 'error',
  'wrong-kind-of-file': 'error',
  'encoding-unknown': 'error',
  'cell-undecodable': 'error',
  'too-large': 'error',
  'more-of-the-same': 'error',
  'file-not-recognised': 'warning',
  'file-missing': 'error',
  'unclosed-quote': 'error',
  'row-length': 'error',
  'header-twice': 'error',
  'field-claimed-twice': 'error',
  'row-without-identity': 'error',
  'invalid-capacity': 'error',
  'invalid-number': 'error',
  'invalid-date': 'error',
  'ambiguous-dates': 'error',
  'invalid-value': 'error',
  'unknown-level': 'error',
  'unknown-timezone': 'error',
  'same-person-twice': 'warning',
  'same-person-differs': 'error',
  'unknown-manager': 'warning',
  'unknown-person': 'error',
  'no-participants': 'warning',
  'invalid-yaml': 'error',
  'invalid-setting': 'error',
  'unknown-setting': 'error',
  'unknown-field': 'error',
  'pin-against-ban': 'error',
  'pin-of-person-out': 'warning',
  'audited-field-used': 'error',
  'pins-over-capacity': 'error',
  'pin-without-role': 'error',
  'no-criteria': 'error',
  'invalid-cell': 'error',
  'ids-alike': 'warning',
  'names-alike': 'warning',
  'manager-cycle': 'warning',
  'takes-no-part': 'warning',
  'pairing-id-twice': 'error',
  'paired-twice': 'error',
  'days-out-of-order': 'error',
  'question-claimed-twice': 'error',
  'outside-scale': 'error',
  'unknown-pairing': 'error',
  'answer-without-pairing': 'error',
  'answer-pairing-unclear': 'error',
  'answer-not-of-pairing': 'error',
  'calendar-event-unreadable': 'warning',
  'people-vanished': 'error',
} as const satisfies Record<ProblemCode, Severity>;

export type Problem = {
  readonly [C in ProblemCode]: { readonly code: C; readonly at?: Place; readonly facts: ProblemFacts[C] };
}[ProblemCode];

/** Makes a problem whose facts fit its code. */
export function problem<C extends ProblemCode>(code: C, facts: ProblemFacts[C], at?: Place): Problem {
  return (at === undefined ? { code, facts } : { code, facts, at }) as Extract<Problem, { code: C }>;
}

/** Those that stop a command. */
export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter((p) => severityOf[p.code] === 'error');
}
