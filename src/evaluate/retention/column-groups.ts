import { folded } from '../../model/folded.ts';
import { compareText } from '../../model/order.ts';
import { remembered } from '../../model/remembered.ts';
import type { RetentionRefusal } from '../../model/retention-refusal.ts';
import type { Employee } from '../../model/roster.ts';
import type { RetentionSettings } from '../../schema/program-retention.ts';
import type { RetentionInput } from './input.ts';

export type ColumnComparison = Exclude<RetentionSettings['comparison'], string>;

/** Which group each person's cell names; undefined where it names none. */
export type ColumnGroups = {
  readonly of: (employee: Employee) => 'mentee' | 'other' | undefined;
};

/** What people write for the two groups, folded. */
const menteeWords: ReadonlySet<string> = new Set(
  'mentee mentees mentored mentoring participant participants treated treatment intervention program programme yes y true 1 x ja j wahr teilnehmend teilgenommen teilnahme programm'.split(
    ' ',
  ),
);
const otherWords: ReadonlySet<string> = new Set([
  ...'control controls comparison compared other others none no n false 0 nein falsch kontrolle kontrollgruppe vergleich vergleichsgruppe andere keine'.split(
    ' ',
  ),
  'not mentored',
  'non-participant',
  'nicht teilgenommen',
]);

/** How many strange values a refusal names. */
const listed = 5;

/**
 * Reads the groups off a column of the roster. `mentees` of the setting says which values mean mentored, and every other
 * value then is the comparison; without it the words must be known. Blank cells are the comparison where nothing else
 * stands for it, as in a column of ticks; otherwise they name no group.
 */
export function readColumnGroups(
  roster: readonly Employee[],
  { column, mentees }: ColumnComparison,
): ColumnGroups | { readonly refused: RetentionRefusal } {
  const key = keyOf(roster, column);
  if (key === undefined) return { refused: { reason: 'no-group-column', facts: { column } } };
  // A column of groups has a few words, which stand there for everybody.
  const word = remembered(folded, { most: 1000 });
  const cell = (employee: Employee): string => word(employee.columns.get(key) ?? '');
  const values = new Set(roster.map(cell).filter((value) => value !== ''));
  const wanted = mentees === undefined ? menteeWords : new Set(mentees.map(folded));
  const isMentee = (value: string): boolean => wanted.has(value);
  const isOther = (value: string): boolean =>
    !isMentee(value) && (mentees !== undefined || otherWords.has(value));
  const strange = [...values].filter((value) => !isMentee(value) && !isOther(value)).sort(compareText);
  if (strange.length > 0 || ![...values].some(isMentee)) {
    const shown = strange.length > 0 ? strange : [...values].sort(compareText);
    return {
      refused: {
        reason: 'group-values-unknown',
        facts: { column, count: shown.length, values: shown.slice(0, listed) },
      },
    };
  }
  const ticks = ![...values].some(isOther);
  return {
    of: (employee) => {
      const value = cell(employee);
      if (value === '') return ticks ? 'other' : undefined;
      return isMentee(value) ? 'mentee' : 'other';
    },
  };
}

/** The rows that hold the column: those of the roster of the start where it stands there, else those of the roster. */
export function groupRows(
  { roster, rosterAtStart = [] }: Pick<RetentionInput, 'roster' | 'rosterAtStart'>,
  { column }: ColumnComparison,
): { readonly rows: readonly Employee[]; readonly atStart: boolean } {
  const atStart = keyOf(rosterAtStart, column) !== undefined;
  return { rows: atStart ? rosterAtStart : roster, atStart };
}

/** The key under which a column stands, however its header was written in the setting. */
function keyOf([first]: readonly Employee[], column: string): string | undefined {
  const wanted = squeezed(column);
  return [...(first?.columns.keys() ?? [])].find((key) => squeezed(key) === wanted);
}

const squeezed = (text: string): string =>
  folded(text.replaceAll('ß', 'ss').normalize('NFKD')).replace(/[^\p{L}\p{N}]+/gu, '');
