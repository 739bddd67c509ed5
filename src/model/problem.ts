import { type AnswerProblemFacts, answerSeverity } from './answer-problem.ts';
import { type AreaProblemFacts, areaSeverity } from './area-problem.ts';
import type { DamageKind } from './damage-kind.ts';
import type { ForeignKind } from './foreign-kind.ts';
import { type GoalProblemFacts, goalSeverity } from './goal-problem.ts';
import { type KeptRecordProblemFacts, keptRecordSeverity } from './kept-record-problem.ts';
import { type LotteryProblemFacts, lotterySeverity } from './lottery-problem.ts';
import { type PublishedProblemFacts, publishedSeverity } from './published-problem.ts';
import { type RosterProblemFacts, rosterSeverity } from './roster-problem.ts';
import { type ScheduleProblemFacts, scheduleSeverity } from './schedule-problem.ts';
import { type SheetProblemFacts, sheetSeverity } from './sheet-problem.ts';
import type { YamlFaultFacts } from './yaml-fault.ts';

/**
 * Everything that can be wrong with what people gave us, as data. Words live in texts/problems/problems.ts, one entry a code;
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

/** A row of pairings.csv before and after somebody edited it. `since`: the day it got to the state before. */
type PairingStepFacts = {
  readonly pairing: string;
  readonly stateBefore: string;
  readonly stateNow: string;
  readonly since?: string;
};

/** The facts that the words of each code need. `found` is what stood there, `known` the nearest known values. */
export type ProblemFacts = AnswerProblemFacts &
  AreaProblemFacts &
  GoalProblemFacts &
  LotteryProblemFacts &
  PublishedProblemFacts &
  KeptRecordProblemFacts &
  ScheduleProblemFacts &
  RosterProblemFacts &
  SheetProblemFacts & {
    'file-empty': Record<never, never>;
    'file-unreadable': { readonly detail: string };
    'wrong-kind-of-file': { readonly kind: ForeignKind };
    'encoding-unknown': { readonly guess?: string };
    'cell-undecodable': { readonly encoding: string; readonly what: 'bytes' | 'nul' };
    'too-large': {
      readonly what: 'bytes' | 'row-bytes' | 'rows' | 'columns' | 'cells' | 'characters';
      readonly found?: number;
      readonly limit: number;
    };
    'more-of-the-same': { readonly of: ProblemCode; readonly more: number; readonly last: number };
    /** `named`: the file, for the line of program.yaml that settles it. */
    'file-not-recognised': { readonly headers: readonly string[]; readonly named: string };
    'file-unclear': { readonly named: string; readonly because: string };
    'file-of-other-kind': { readonly named: string; readonly as: string; readonly because: string };
    'sheet-missing': {
      readonly sheet: string;
      readonly sheets: readonly string[];
      readonly nearest?: string;
    };
    'cells-merged': { readonly range: string; readonly found: string };
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
    'dates-contradict': {
      readonly found: string;
      readonly header: string;
      readonly other: string;
      readonly otherRow: number;
    };
    'spreadsheet-damage': {
      readonly kind: DamageKind;
      readonly found: string;
      readonly header: string;
      readonly likely?: string;
      /** Cells of the same column and kind that are not listed one by one. */
      readonly more?: number;
    };
    'look-alike': {
      readonly found: string;
      readonly header: string;
      readonly likely: string;
      readonly more?: number;
    };
    'invalid-value': {
      readonly found: string;
      readonly header: string;
      readonly known: readonly string[];
      readonly nearest?: string;
    };
    'unknown-level': { readonly found: string; readonly known: readonly string[]; readonly nearest?: string };
    'unknown-timezone': { readonly found: string };
    'same-person-twice': {
      readonly person: string;
      readonly used: number;
      readonly merged: readonly number[];
    };
    'same-person-differs': { readonly person: string; readonly other: number };
    'unknown-manager': { readonly person: string; readonly found: string };
    'unknown-person': { readonly found: string; readonly nearest?: string };
    'no-participants': { readonly role: string };
    'invalid-yaml': YamlFaultFacts;
    'program-too-large': { readonly what: 'bytes' | 'levels' | 'settings'; readonly most: number };
    'setting-twice': { readonly path: string; readonly found: string; readonly line: number };
    /** `write` is the setting as it should stand; `fallback` what counts where it is left out. */
    'invalid-setting': {
      readonly path: string;
      readonly detail: string;
      readonly write?: string;
      readonly fallback?: string;
    };
    'unknown-setting': {
      readonly path: string;
      readonly found: string;
      readonly nearest?: string;
      readonly known?: readonly string[];
      readonly write?: string;
    };
    /** `group` is where it belongs, as `matching.limits`; `name` what it is called there. */
    'misplaced-setting': {
      readonly path: string;
      readonly found: string;
      readonly group: string;
      readonly name: string;
    };
    /** A setting that is right and changes nothing. */
    'idle-setting': { readonly path: string; readonly detail: string };
    /** The day by which everything in the folder was to be deleted. */
    'keep-until-passed': { readonly until: string };
    'unknown-field': { readonly where: string; readonly found: string; readonly nearest?: string };
    'pin-against-ban': { readonly mentee: string; readonly mentor: string; readonly by: 'ban' | 'avoids' };
    'pin-of-person-out': { readonly mentee: string; readonly mentor: string; readonly out: string };
    'audited-field-used': { readonly where: string; readonly field: string };
    'pins-over-capacity': { readonly person: string; readonly places: number; readonly pins: number };
    'declared-against-rule': {
      readonly pairing: string;
      readonly mentee: string;
      readonly mentor: string;
      readonly rule: string;
    };
    'pin-without-role': { readonly person: string; readonly other: string };
    'no-criteria': Record<never, never>;
    'invalid-cell': { readonly header: string; readonly found: string; readonly expected: string };
    'name-of-several': {
      readonly found: string;
      readonly header: string;
      readonly people: readonly string[];
    };
    'id-of-two': {
      readonly person: string;
      readonly names: readonly [string, string];
      readonly other: string;
    };
    'ids-alike': { readonly found: string; readonly other: string };
    'names-alike': { readonly found: string; readonly other: number };
    'manager-cycle': { readonly people: readonly string[] };
    'erased-person': Record<never, never>;
    'erased-list-damaged': Record<never, never>;
    'takes-no-part': { readonly found: string; readonly header: string; readonly nearest?: string };
    'pairing-id-twice': { readonly pairing: string; readonly other: number };
    'paired-twice': { readonly pairing: string; readonly other: number };
    'meeting-id-twice': { readonly meeting: string; readonly other: number };
    'days-out-of-order': {
      readonly header: string;
      readonly found: string;
      readonly earlier: string;
      readonly day: string;
    };
    'pairing-reopened': PairingStepFacts;
    'pairing-stepped-back': PairingStepFacts;
    'pairing-cells-changed': { readonly pairing: string };
    'pairings-gone': { readonly lostPairings: readonly string[] };
    'open-with-end': {
      readonly pairing: string;
      readonly stateNow: string;
      readonly header: string;
      readonly found: string;
    };
    'day-to-come': { readonly header: string; readonly day: string; readonly today: string };
    'contact-pairing-unknown': { readonly found: string; readonly nearest?: string };
    'calendar-event-unreadable': { readonly event: string; readonly detail: string };
    /** `bearers`: who bears the name, where several do. */
    'calendar-of-nobody': {
      readonly found: string;
      readonly nearest?: string;
      readonly bearers: readonly string[];
    };
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
  'file-unclear': 'error',
  'file-of-other-kind': 'error',
  'sheet-missing': 'error',
  'cells-merged': 'warning',
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
  'dates-contradict': 'error',
  'spreadsheet-damage': 'warning',
  'look-alike': 'warning',
  'invalid-value': 'error',
  'unknown-level': 'error',
  'unknown-timezone': 'error',
  'same-person-twice': 'warning',
  'same-person-differs': 'error',
  'unknown-manager': 'warning',
  'unknown-person': 'error',
  'no-participants': 'warning',
  'invalid-yaml': 'error',
  'program-too-large': 'error',
  'setting-twice': 'error',
  'invalid-setting': 'error',
  'unknown-setting': 'error',
  'misplaced-setting': 'error',
  'idle-setting': 'warning',
  'keep-until-passed': 'warning',
  'unknown-field': 'error',
  'pin-against-ban': 'error',
  'pin-of-person-out': 'warning',
  'audited-field-used': 'error',
  'pins-over-capacity': 'error',
  'declared-against-rule': 'warning',
  'pin-without-role': 'error',
  'no-criteria': 'error',
  'invalid-cell': 'error',
  'name-of-several': 'error',
  'id-of-two': 'error',
  'ids-alike': 'warning',
  'names-alike': 'warning',
  'manager-cycle': 'warning',
  'erased-person': 'warning',
  'erased-list-damaged': 'error',
  'takes-no-part': 'warning',
  'pairing-id-twice': 'error',
  'paired-twice': 'error',
  'meeting-id-twice': 'error',
  'days-out-of-order': 'error',
  'pairing-reopened': 'error',
  'pairing-stepped-back': 'warning',
  'pairing-cells-changed': 'warning',
  'pairings-gone': 'warning',
  'open-with-end': 'error',
  'day-to-come': 'warning',
  'contact-pairing-unknown': 'warning',
  'calendar-event-unreadable': 'warning',
  'calendar-of-nobody': 'warning',
  'people-vanished': 'error',
  ...answerSeverity,
  ...areaSeverity,
  ...goalSeverity,
  ...lotterySeverity,
  ...publishedSeverity,
  ...keptRecordSeverity,
  ...scheduleSeverity,
  ...rosterSeverity,
  ...sheetSeverity,
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
