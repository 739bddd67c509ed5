import type { Day } from '../../model/day.ts';
import { formatNumber } from '../../model/format-number.ts';
import type { CheckResult } from '../../schema/check-result.ts';
import { capitalised, counted } from '../../texts/counted.ts';
import type { Block, Document, Section, Table } from '../document.ts';
import { problemBlocks } from '../problems/problem-lines.ts';
import { mappingSection } from './mapping-tables.ts';
import { peopleChangesSection } from './people-changes-section.ts';
import {
  line,
  type NextStep,
  nextSection,
  plain,
  summaryDocument,
  type Wrote,
  wroteSection,
} from './summary-parts.ts';

export type CheckSummaryInput = {
  readonly result: CheckResult;
  readonly today: Day;
  /** Every problem and every column by itself (`--verbose`). */
  readonly all?: boolean;
  /** Texts to draw a frame around a problem from, by file. */
  readonly sources?: ReadonlyMap<string, string>;
  /** Whether the launch is what was asked about. */
  readonly ready?: boolean;
  readonly wrote?: readonly Wrote[];
  /** Sentences about what was asked to be written. */
  readonly notes?: readonly string[];
};

/**
 * What `mentor check` says: the count, every problem worst first, what the program still lacks, rows by file, which
 * header became which field, what was assumed, what comes next.
 */
export function checkSummary(input: CheckSummaryInput): Document {
  const { result, today, all = false, sources = new Map() } = input;
  return summaryDocument({
    program: result.program,
    title: 'Check',
    asOf: today,
    lead: leadWords(result, input),
    sections: [
      ...someBlocks('problems', problemBlocks(result.problems, { all, sources })),
      ...lacksSection(result, input.ready === true),
      ...(result.rows.length === 0 ? [] : [plain('rows', { kind: 'table', table: rowsTable(result) })]),
      ...peopleChangesSection(result.people),
      ...mappingSection(result, { all }),
      ...assumedSection(result),
      ...someBlocks(
        'notes',
        (input.notes ?? []).map((note) => line(note)),
      ),
      ...wroteSection(input.wrote ?? []),
      ...nextSection([nextStep(result)]),
    ],
  });
}

const someBlocks = (id: string, blocks: readonly Block[]): Section[] =>
  blocks.length === 0 ? [] : [plain(id, ...blocks)];

function nextStep({ problems }: CheckResult): NextStep {
  const errors = problems.filter((p) => p.severity === 'error').length;
  if (errors > 0)
    return {
      command: 'mentor check',
      what: `after correcting the ${counted(errors, 'error').replace(/^1 /, '')}`,
    };
  if (problems.some(({ code }) => code === 'no-participants'))
    return { command: 'mentor check', what: 'once the answers lie in the folder' };
  return { command: 'mentor match' };
}

/** "2 errors, 1 warning in 67 rows of 2 files." */
export function countWords({ problems, rows }: CheckResult): string {
  const read = rows.reduce((sum, r) => sum + r.read, 0);
  const where = `in ${counted(read, 'row')} of ${counted(new Set(rows.map((r) => r.file)).size, 'file')}`;
  if (problems.length === 0) return `Nothing to correct ${where}.`;
  const errors = problems.filter((p) => p.severity === 'error').length;
  const warnings = problems.length - errors;
  const found = [
    ...(errors === 0 ? [] : [counted(errors, 'error')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
  ];
  return `${found.join(', ')} ${where}.`;
}

function leadWords(result: CheckResult, { ready = false, wrote = [] }: CheckSummaryInput): string {
  const missing = result.lacks.filter(({ severity }) => severity === 'error').length;
  const launch = !ready
    ? []
    : [
        missing === 0
          ? 'Nothing is missing for the launch.'
          : `Not ready: ${counted(missing, 'thing')} still missing.`,
      ];
  const nothing = result.problems.length > 0 && wrote.length === 0 ? ['Nothing was written.'] : [];
  return [countWords(result), ...launch, ...nothing].join(' ');
}

/** What a program needs and has not: why, and the lines that settle it; before a launch what can wait stands by itself. */
function lacksSection({ lacks }: CheckResult, ready: boolean): Section[] {
  const of = (severity: Lack['severity']) => lacks.filter((lack) => lack.severity === severity);
  return [
    ...someLacks('lacks', ready ? 'Still missing for the launch' : 'Still missing', of('error')),
    ...someLacks('hints', 'Worth a thought before the launch', of('warning')),
  ];
}

type Lack = CheckResult['lacks'][number];

function someLacks(id: string, title: string, lacks: readonly Lack[]): Section[] {
  if (lacks.length === 0) return [];
  const words = (lack: Lack) => [lack.text, ...lack.advice.split('\n')];
  const items = lacks.map((lack) => ({
    id: lack.id,
    title: lack.id,
    paragraphs: words(lack).map((text) => [text]),
  }));
  return [{ id, title, blocks: [{ kind: 'entries', act: false, items }] }];
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
