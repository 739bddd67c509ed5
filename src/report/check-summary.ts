import type { Day } from '../model/day.ts';
import { formatNumber } from '../model/format-number.ts';
import type { CheckResult } from '../schema/check-result.ts';
import { capitalised, counted } from '../texts/counted.ts';
import type { Block, Document, Section, Table } from './document.ts';
import { peopleChangesSection } from './people-changes-section.ts';
import { nextSection, plain, problemLines, summaryDocument } from './summary-parts.ts';

/** What `mentor check` says: the count, every problem worst first, rows by file, what was assumed, what comes next. */
export function checkSummary({
  result,
  today,
}: {
  readonly result: CheckResult;
  readonly today: Day;
}): Document {
  const errors = result.problems.filter((p) => p.severity === 'error').length;
  return summaryDocument({
    program: result.program,
    title: 'Check',
    asOf: today,
    lead: leadWords(result, errors),
    sections: [
      ...(result.problems.length === 0
        ? []
        : [plain('problems', { kind: 'problems', items: problemLines(result.problems) })]),
      ...(result.rows.length === 0 ? [] : [plain('rows', { kind: 'table', table: rowsTable(result) })]),
      ...peopleChangesSection(result.people),
      ...assumedSection(result),
      ...nextSection([
        errors === 0
          ? { command: 'mentor match' }
          : {
              command: 'mentor check',
              what: `after correcting the ${errors === 1 ? 'error' : `${errors} errors`}`,
            },
      ]),
    ],
  });
}

function leadWords({ problems, rows }: CheckResult, errors: number): string {
  const warnings = problems.length - errors;
  const read = rows.reduce((sum, r) => sum + r.read, 0);
  const where = `in ${counted(read, 'row')} of ${counted(new Set(rows.map((r) => r.file)).size, 'file')}`;
  if (problems.length === 0) return `Nothing to correct ${where}.`;
  const found = [
    ...(errors === 0 ? [] : [counted(errors, 'error')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
  ];
  return `${found.join(', ')} ${where}. Nothing was written.`;
}

function rowsTable({ rows }: CheckResult): Table {
  const counts = ['read', 'accepted', 'merged', 'refused'] as const;
  const total = counts.map((name) => rows.reduce((sum, r) => sum + r[name], 0));
  const kinds = rows.map((r) => r.kind);
  const twice = new Set(kinds.filter((kind, i) => kinds.indexOf(kind) !== i));
  const name = (r: CheckResult['rows'][number]) =>
    twice.has(r.kind) ? `${capitalised(r.kind)}, ${r.file}` : capitalised(r.kind);
  const line = (title: string, values: readonly number[]) => ({
    cells: [
      { type: 'text' as const, text: title },
      ...values.map((value) => ({ type: 'number' as const, value, decimals: 0 })),
    ],
  });
  return {
    id: 'row-counts',
    caption: '',
    layout: 'tight',
    columns: [
      { id: 'kind', title: 'Rows', numeric: false },
      ...counts.map((id) => ({ id, title: id, numeric: true })),
    ],
    rows: [
      ...rows.map((r) =>
        line(
          name(r),
          counts.map((c) => r[c]),
        ),
      ),
      ...(rows.length > 1 ? [line('All', total)] : []),
    ],
  };
}

function assumedSection({ assumptions }: CheckResult): Section[] {
  if (assumptions.length === 0) return [];
  const facts: Block = { kind: 'facts', items: assumptions.map((a) => ({ term: a.about, text: [a.text] })) };
  return [
    {
      id: 'assumed',
      title: `Assumed, ${formatNumber(assumptions.length)} in all (program.yaml can say otherwise)`,
      blocks: [facts],
    },
  ];
}
