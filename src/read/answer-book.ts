import type { Cell } from './answer.ts';
import type { AnswerSheet } from './answer-sheet.ts';

/** Where an answer stands: the record of its sheet's table. */
export type AnswerPlace = { readonly sheet: AnswerSheet; readonly at: number };

/** Corrected cells by answer and field; `null` where the answer was taken out. */
export type Corrections = ReadonlyMap<number, ReadonlyMap<string, Cell | null>>;

const none: Corrections = new Map();

/** All answers of all forms, numbered from 0 in the order of files, roles and rows. */
export class AnswerBook {
  readonly sheets: readonly AnswerSheet[];
  readonly size: number;
  readonly corrections: Corrections;
  /** The number of each sheet's first answer. */
  readonly starts: readonly number[];

  constructor(sheets: readonly AnswerSheet[], corrections: Corrections = none) {
    let size = 0;
    this.starts = sheets.map(({ rows }) => {
      size += rows.length;
      return size - rows.length;
    });
    this.sheets = sheets;
    this.size = size;
    this.corrections = corrections;
  }

  place(answer: number): AnswerPlace {
    let number = this.sheets.length - 1;
    while (number > 0 && (this.starts[number] ?? 0) > answer) number--;
    const sheet = this.sheets[number];
    if (sheet === undefined) throw new Error(`there is no answer ${answer}`);
    return { sheet, at: sheet.rows[answer - (this.starts[number] ?? 0)] ?? 0 };
  }

  /** The answer to a field with its place; nothing where it is blank, or was taken out. */
  cell(answer: number, field: string): Cell | undefined {
    const corrected = this.corrections.get(answer)?.get(field);
    if (corrected !== undefined) return corrected ?? undefined;
    const { sheet, at } = this.place(answer);
    return sheet.questions.get(field)?.cell(at);
  }

  /** The words of an answer, trimmed; blank where there are none. */
  text(answer: number, field: string): string {
    const corrected = this.corrections.get(answer)?.get(field);
    if (corrected !== undefined) return corrected?.text ?? '';
    const { sheet, at } = this.place(answer);
    return sheet.questions.get(field)?.column.text(at).trim() ?? '';
  }

  /** The fields that may have been answered. */
  fields(answer: number): readonly string[] {
    const asked = this.place(answer).sheet.questions.keys();
    const corrected = this.corrections.get(answer)?.keys() ?? [];
    return [...new Set([...asked, ...corrected])];
  }

  isCorrected(answer: number, field: string): boolean {
    return this.corrections.get(answer)?.has(field) === true;
  }

  row(answer: number): { readonly file: string; readonly row: number } {
    const { sheet, at } = this.place(answer);
    return { file: sheet.table.file, row: sheet.table.rowNumber(at) };
  }
}
