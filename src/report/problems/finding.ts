import { createHash } from 'node:crypto';
import type { Place, Problem, Severity } from '../../model/problem.ts';
import type { ProblemResult } from '../../schema/result-parts.ts';
import type { Lack } from './lack.ts';

/** A problem as tools for programmers take it: without names, with its place as an editor counts. */
export type Finding = {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  /** Relative to where the tool looks for files; absent where no one file is meant. */
  readonly file?: string;
  /** Line and character of the file, from 1; absent in workbooks, which have none. */
  readonly line?: number;
  readonly column?: number;
  /** As a spreadsheet counts: `row 19, column 5`. Empty where the line says it. */
  readonly cell: string;
  /** The same in every run as long as the problem is the same, wherever its row has moved to. */
  readonly fingerprint: string;
};

/** Line and character of a place in the file as it lies on the disk. */
export type Position = { readonly line: number; readonly column: number };
export type FindPosition = (place: Place) => Position | undefined;

export type FindingInput = {
  /** Without names, worst first, each with its words. */
  readonly problems: readonly { readonly problem: Problem; readonly result: ProblemResult }[];
  readonly lacks: readonly Lack[];
  readonly positionOf: FindPosition;
  /** The path of a program's file as the tool knows it. */
  readonly pathOf: (file: string) => string;
};

/** Problems and what is missing as findings, in the order given. */
export function findingsOf({ problems, lacks, positionOf, pathOf }: FindingInput): Finding[] {
  const seen = new Map<string, number>();
  const fingerprint = (parts: readonly unknown[]): string => {
    const text = JSON.stringify(parts);
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return createHash('sha256').update(`${before}\0${text}`).digest('hex').slice(0, 32);
  };
  return [
    ...problems.map(({ problem, result }): Finding => {
      const { at } = problem;
      const position = at === undefined ? undefined : positionOf(at);
      // Row numbers move when a row is added above; what was found does not.
      const facts = JSON.stringify(problem.facts, (_, value) => (typeof value === 'number' ? 0 : value));
      return {
        code: result.code,
        severity: result.severity,
        message: result.message,
        advice: result.advice,
        ...(at === undefined ? {} : { file: pathOf(at.file) }),
        ...(position ?? {}),
        cell: cellWords(at),
        fingerprint: fingerprint([problem.code, at?.file, facts]),
      };
    }),
    ...lacks.map(
      ({ id, severity, text, advice }): Finding => ({
        code: `lacks-${id}`,
        severity,
        message: text,
        advice,
        file: pathOf('program.yaml'),
        cell: '',
        fingerprint: fingerprint(['lacks', id]),
      }),
    ),
  ];
}

function cellWords(at: Place | undefined): string {
  if (at?.row === undefined || /\.ya?ml$/.test(at.file)) return '';
  return [`row ${at.row}`, ...(at.column === undefined ? [] : [`column ${at.column}`])].join(', ');
}
