import { type Role, roles } from '../model/person.ts';
import type { Cell } from './answer.ts';
import type { AnswerBook } from './answer-book.ts';
import type { AnswerSheet, Question } from './answer-sheet.ts';

/**
 * The answers to one question that count, judged together: a column's dates have one order, its sets one separator.
 * The answers are cells of a column, or corrections that overrides.csv puts in the place of some.
 */
export type CellGroup = {
  readonly field: string;
  readonly header: string;
  /** What stands in the column besides: answers that were corrected or superseded still tell how its dates are written. */
  readonly evidence: () => Iterable<string>;
  readonly isCorrection?: true;
  /** How many answers. */
  readonly size: number;
  /** Each distinct text once with how often it was given; of a column too varied each answer on its own. */
  readonly texts: () => Iterable<{ readonly text: string; readonly count: number }>;
  /** One cell for each text of `texts`, in that order. */
  readonly examples: () => Iterable<Cell>;
  /** Every answer with its text's place among `texts`; -1 where each answer is on its own. */
  readonly cells: () => Iterable<{ readonly code: number; readonly cell: () => Cell | undefined }>;
};

/** The groups of each field, and to which of them the answer of a sheet belongs. */
export type CellGroups = {
  readonly of: ReadonlyMap<string, readonly CellGroup[]>;
  readonly groupOf: (sheet: AnswerSheet, field: string) => CellGroup | undefined;
  /** The group of the corrections of a field. */
  readonly corrected: (field: string) => CellGroup | undefined;
  /** Somebody gave an answer to the field in the role. */
  readonly answered: (role: Role, field: string) => boolean;
};

/** Gathers what counts: `standing` gives the answer of each person in each role, -1 for none. */
export function cellGroups(
  book: AnswerBook,
  standing: { readonly [R in Role]: Int32Array },
  personal: ReadonlySet<string>,
): CellGroups {
  const rows = standingRows(book, standing);
  const asked = new Map<string, { question: Question; rows: Uint32Array[] }>();
  const keyOf = (field: string, question: Question) => `${field}\0${question.key}`;
  book.sheets.forEach((sheet, number) => {
    for (const [field, question] of sheet.questions) {
      if (personal.has(field)) continue;
      const own = withoutCorrected(book, rows[number] ?? new Uint32Array(), { number, field });
      const key = keyOf(field, question);
      const known = asked.get(key);
      if (known === undefined) asked.set(key, { question, rows: [own] });
      else known.rows.push(own);
    }
  });
  const columns = new Map(
    [...asked].map(([key, { question, rows: of }]) => [key, columnGroup(question, of)]),
  );
  const corrections = correctionGroups(book);
  const of = new Map<string, CellGroup[]>();
  for (const group of [...columns.values(), ...corrections.values()]) {
    if (group.size === 0 || personal.has(group.field)) continue;
    of.set(group.field, [...(of.get(group.field) ?? []), group]);
  }
  return {
    of,
    groupOf: ({ questions }, field) => {
      const question = questions.get(field);
      return question === undefined ? undefined : columns.get(keyOf(field, question));
    },
    corrected: (field) => corrections.get(field),
    answered: (role, field) =>
      (corrections.get(field)?.size ?? 0) > 0 ||
      book.sheets.some((sheet, number) => {
        const column = sheet.role === role ? sheet.questions.get(field)?.column : undefined;
        return column !== undefined && (rows[number]?.some((at) => column.text(at).trim() !== '') ?? false);
      }),
  };
}

/** The records of each sheet whose answers count. */
function standingRows(book: AnswerBook, standing: { readonly [R in Role]: Int32Array }): Uint32Array[] {
  const counts = new Uint8Array(book.size);
  for (const role of roles) for (const answer of standing[role]) if (answer >= 0) counts[answer] = 1;
  return book.sheets.map(({ rows }, number) =>
    rows.filter((_, at) => counts[(book.starts[number] ?? 0) + at] === 1),
  );
}

function withoutCorrected(
  { corrections, starts, sheets }: AnswerBook,
  rows: Uint32Array,
  { number, field }: { readonly number: number; readonly field: string },
): Uint32Array {
  if (corrections.size === 0) return rows;
  const [start = 0, all] = [starts[number], sheets[number]?.rows ?? rows];
  const gone = new Set<number>();
  for (const [answer, fields] of corrections) {
    const at = answer - start;
    if (fields.has(field) && at >= 0 && at < all.length) gone.add(all[at] ?? -1);
  }
  return gone.size === 0 ? rows : rows.filter((row) => !gone.has(row));
}

function columnGroup({ field, column, header, cell }: Question, rows: readonly Uint32Array[]): CellGroup {
  const { distinct } = column;
  return distinct === undefined
    ? {
        ...variedGroup({ field, header, cell }, rows, (at) => column.text(at).trim()),
        evidence: allTexts(column),
      }
    : {
        ...distinctGroup({ field, header, cell }, rows, { distinct, code: column.code }),
        evidence: () => distinct,
      };
}

function allTexts({ size, text }: Question['column']): () => Iterable<string> {
  return function* () {
    for (let at = 0; at < size; at++) yield text(at);
  };
}

type Asked = Pick<Question, 'field' | 'header' | 'cell'>;

function distinctGroup(
  { field, header, cell }: Asked,
  rows: readonly Uint32Array[],
  { distinct, code }: { readonly distinct: readonly string[]; readonly code: (at: number) => number },
): Omit<CellGroup, 'evidence'> {
  const texts = distinct.map((text) => text.trim());
  const counts = new Uint32Array(distinct.length);
  const first = new Int32Array(distinct.length).fill(-1);
  let size = 0;
  for (const some of rows)
    for (const at of some) {
      const own = code(at);
      if (texts[own] === '') continue;
      counts[own] = (counts[own] ?? 0) + 1;
      if ((first[own] ?? -1) < 0) first[own] = at;
      size++;
    }
  const given = texts.flatMap((_, own) => ((counts[own] ?? 0) > 0 ? [own] : []));
  const place = new Int32Array(distinct.length).fill(-1);
  given.forEach((own, at) => {
    place[own] = at;
  });
  return {
    field,
    header,
    size,
    texts: () => given.map((own) => ({ text: texts[own] ?? '', count: counts[own] ?? 0 })),
    examples: () => given.flatMap((own) => cell(first[own] ?? -1) ?? []),
    cells: function* () {
      for (const some of rows)
        for (const at of some) {
          const code_ = place[code(at)] ?? -1;
          if (code_ >= 0) yield { code: code_, cell: () => cell(at) };
        }
    },
  };
}

function variedGroup(
  { field, header, cell }: Asked,
  rows: readonly Uint32Array[],
  textAt: (at: number) => string,
): Omit<CellGroup, 'evidence'> {
  const filled = rows.map((some) => some.filter((at) => textAt(at) !== ''));
  return {
    field,
    header,
    size: filled.reduce((sum, some) => sum + some.length, 0),
    texts: function* () {
      for (const some of filled) for (const at of some) yield { text: textAt(at), count: 1 };
    },
    examples: function* () {
      for (const some of filled)
        for (const at of some) {
          const found = cell(at);
          if (found !== undefined) yield found;
        }
    },
    cells: function* () {
      for (const some of filled) for (const at of some) yield { code: -1, cell: () => cell(at) };
    },
  };
}

function correctionGroups({ corrections }: AnswerBook): Map<string, CellGroup> {
  const byField = new Map<string, Cell[]>();
  for (const fields of corrections.values())
    for (const [field, cell] of fields)
      if (cell !== null) byField.set(field, [...(byField.get(field) ?? []), cell]);
  return new Map([...byField].map(([field, cells]) => [field, correctionGroup(field, cells)]));
}

function correctionGroup(field: string, cells: readonly Cell[]): CellGroup {
  return {
    field,
    header: cells[0]?.header ?? field,
    evidence: () => [],
    isCorrection: true,
    size: cells.length,
    texts: () => cells.map(({ text }) => ({ text, count: 1 })),
    examples: () => cells,
    cells: () => cells.map((cell) => ({ code: -1, cell: () => cell })),
  };
}
