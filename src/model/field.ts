import type { Day, WeeklyWindow } from './day.ts';

export type FieldType =
  | 'id'
  | 'text'
  | 'number'
  | 'date'
  | 'boolean'
  | 'category'
  | 'ordinal'
  | 'set'
  | 'ranking'
  | 'availability'
  | 'timezone';

/** What one person answered to one question. A missing answer is an absent key, never an empty value. */
export type FieldValue =
  | { readonly type: 'id' | 'text' | 'category' | 'timezone'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'date'; readonly day: Day }
  | { readonly type: 'boolean'; readonly yes: boolean }
  /** `rank` counts from 0 along the declared or inferred order. */
  | { readonly type: 'ordinal'; readonly rank: number; readonly text: string }
  /** `set`: distinct, in canonical order. `ranking`: best first, entries as written (names, ids or addresses). */
  | { readonly type: 'set' | 'ranking'; readonly items: readonly string[] }
  | { readonly type: 'availability'; readonly windows: readonly WeeklyWindow[] };

/** Who may see a field: scored and printed; scored but never printed; only in the equity audit; coordinator's pages only. */
export type FieldUse = 'open' | 'score-only' | 'audit' | 'coordinator-only';

export type FieldSpec = {
  readonly name: string;
  readonly type: FieldType;
  readonly use: FieldUse;
  /** The header as exported, for people to recognise it. */
  readonly label: string;
  /** Of an ordinal: the words, lowest first. */
  readonly order?: readonly string[];
  /** Of a set: the options as declared. */
  readonly options?: readonly string[];
};

export type Fields = ReadonlyMap<string, FieldValue>;
