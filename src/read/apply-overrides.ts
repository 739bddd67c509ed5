import type { Day } from '../model/day.ts';
import type { Override } from '../model/override.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Cell } from './answer.ts';
import type { AnswerBook, Corrections } from './answer-book.ts';
import { isKnownField } from './field-synonyms.ts';
import { nearestFact } from './nearest-text.ts';
import type { PeopleIndex } from './people-index.ts';

/** A decision with the row of overrides.csv it stands in. */
export type PlacedOverride = { readonly override: Override; readonly row: number };
export type OverrideColumns = { readonly file: string; readonly column: (name: string) => number };

export type ResolvedOverrides = {
  readonly overrides: readonly PlacedOverride[];
  readonly problems: readonly Problem[];
};

/** People named by address or name become ids; who is nobody is an error at the cell. */
export function resolveOverrides(
  placed: readonly PlacedOverride[],
  index: PeopleIndex,
  { file, column }: OverrideColumns,
): ResolvedOverrides {
  const problems: Problem[] = [];
  const resolve = (text: string, row: number, name: string): string => {
    const id = index.find(text);
    const nearest = id === undefined ? index.nearest(text) : undefined;
    if (id === undefined)
      problems.push(
        problem(
          'unknown-person',
          { found: text, ...(nearest === undefined ? {} : { nearest }) },
          { file, row, column: column(name) },
        ),
      );
    return id ?? text;
  };
  const overrides = placed.map(({ override, row }) => {
    const other = override.other === undefined ? {} : { other: resolve(override.other, row, 'other') };
    return { row, override: { ...override, person: resolve(override.person, row, 'person'), ...other } };
  });
  return { overrides, problems };
}

/**
 * `set` puts its value where the export holds the old one, so that it is read and judged like any answer, with its
 * own place in problems; an empty value takes the answer out. Later rows win.
 */
export function readCorrections(
  { book, answersOf }: { readonly book: AnswerBook; readonly answersOf: (id: string) => readonly number[] },
  placed: readonly PlacedOverride[],
  { file, column }: OverrideColumns,
): { readonly corrections: Corrections; readonly problems: readonly Problem[] } {
  const corrections = new Map<number, Map<string, Cell | null>>();
  const problems: Problem[] = [];
  const fields = new Set(book.sheets.flatMap(({ questions }) => [...questions.keys()]));
  for (const { override, row } of placed) {
    if (override.kind !== 'set') continue;
    const field = override.field ?? '';
    if (field === 'id' || (!isKnownField(field) && !fields.has(field))) {
      const facts = { where: file, found: field, ...nearestFact(field, fields) };
      problems.push(problem('unknown-field', facts, { file, row, column: column('field') }));
      continue;
    }
    const text = override.value?.trim() ?? '';
    const cell = { text, header: field, at: { file, row, column: column('value') } };
    for (const answer of answersOf(override.person)) {
      const { role } = book.place(answer).sheet;
      const name = field === 'topics' ? (role === 'mentee' ? 'topics_wanted' : 'topics_offered') : field;
      const own = corrections.get(answer) ?? new Map<string, Cell | null>();
      own.set(name, text === '' ? null : cell);
      corrections.set(answer, own);
    }
  }
  return { corrections, problems };
}

/** From which day on people are out, by id: the earliest that still holds today; without a date from the start on. */
export function outDays(
  placed: readonly PlacedOverride[],
  start: Day | undefined,
  today: Day,
): Map<string, Day> {
  const fromTheStart = start === undefined || today < start ? today : start;
  const days = new Map<string, Day>();
  for (const { override } of placed) {
    const over = override.kind === 'pause' && override.until !== undefined && override.until < today;
    if ((override.kind !== 'out' && override.kind !== 'pause') || over) continue;
    const from = override.from ?? fromTheStart;
    const known = days.get(override.person);
    if (known === undefined || from < known) days.set(override.person, from);
  }
  return days;
}
