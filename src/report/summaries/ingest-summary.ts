import type { Day } from '../../model/day.ts';
import { formatNumber } from '../../model/format-number.ts';
import type { IngestResult } from '../../schema/ingest-result.ts';
import { counted } from '../../texts/counted.ts';
import type { Document, Table } from '../document.ts';
import { problemBlocks } from '../problems/problem-lines.ts';
import { ingestMapping } from './ingest-mapping.ts';
import {
  type NextStep,
  nextSection,
  plain,
  summaryDocument,
  type Wrote,
  wroteSection,
} from './summary-parts.ts';

type Input = {
  readonly result: IngestResult;
  readonly wrote: readonly Wrote[];
  readonly today: Day;
  /** Every problem and every column by itself (`--verbose`). */
  readonly all?: boolean;
};

type IngestInput = Input & {
  /** Where the refused rows lie. */
  readonly refusedFolder: string;
};

const counts = ['rows', 'accepted', 'duplicates', 'superseded', 'refused'] as const;

/** What `mentor ingest --withdraw` says. */
export function withdrawnSummary({ result, id, wrote, today }: Input & { readonly id: string }): Document {
  return summaryDocument({
    program: result.program,
    title: 'Ingest',
    asOf: today,
    lead: `The answer ${id} is withdrawn: it stays in checkins.csv and counts no more.`,
    sections: wroteSection(wrote),
  });
}

/** What `mentor ingest` says: how many answers came in, every row accounted for, each refusal with its reason. */
export function ingestSummary({ result, wrote, today, all = false, refusedFolder }: IngestInput): Document {
  const sum = (name: (typeof counts)[number]) => result.files.reduce((total, f) => total + f[name], 0);
  const refused = sum('refused');
  const part = (name: 'duplicates' | 'superseded', words: string): string =>
    sum(name) === 0 ? '' : `, ${formatNumber(sum(name))} ${words}`;
  const others = `${part('duplicates', 'known already')}${part('superseded', 'superseded')}`;
  return summaryDocument({
    program: result.program,
    title: 'Ingest',
    asOf: today,
    lead: `${counted(sum('accepted'), 'answer')} of ${counted(sum('rows'), 'row')} taken in${others}${refused === 0 ? '; none refused' : `; ${formatNumber(refused)} refused`}.`,
    sections: [
      ...(result.problems.length === 0
        ? []
        : [plain('problems', ...problemBlocks(result.problems, { all }))]),
      ...(result.files.length === 0 ? [] : [plain('rows', { kind: 'table', table: filesTable(result) })]),
      ...ingestMapping(result, all),
      ...wroteSection(wrote),
      ...nextSection(nextSteps(wrote, refused > 0 ? refusedFolder : undefined)),
    ],
  });
}

/** Of a dry run nothing was taken in; refused rows can be put right where they lie. */
function nextSteps(wrote: readonly Wrote[], refused: string | undefined): NextStep[] {
  if (wrote.some(({ planned }) => planned === true))
    return [{ command: 'mentor ingest <file…>', what: 'the same without --dry-run takes them in' }];
  return [
    ...(refused === undefined
      ? []
      : [{ command: `open ${refused}`, what: 'put the rows right there, then ingest them' }]),
    { command: 'mentor status', what: 'who needs attention today' },
  ];
}

function filesTable({ files }: IngestResult): Table {
  return {
    id: 'ingested-files',
    caption: '',
    layout: 'tight',
    columns: [
      { id: 'file', title: 'File', numeric: false },
      ...counts.map((id) => ({ id, title: id, numeric: true })),
    ],
    rows: files.map((f) => ({
      cells: [
        { type: 'text', text: f.file },
        ...counts.map((c) => ({ type: 'number' as const, value: f[c], decimals: 0 })),
      ],
    })),
  };
}
