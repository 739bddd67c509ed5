import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { PublishedCell, PublishedFigure } from '../model/published-cell.ts';
import { publishedCodec } from '../records/published.ts';
import { counted } from '../texts/counted.ts';
import type { Call } from './command-entry.ts';
import { watchedFiles } from './record-files.ts';

/** A report that is to be published, by whom it may be read. */
export type Publication = {
  readonly kind: string;
  readonly reader: 'coordinator' | 'hr' | 'public';
  /** What it tells and holds back; absent where it keeps no list of that. */
  readonly told?: { readonly asOf: string; readonly figures: readonly PublishedFigure[] };
};

/** Published are figures that were checked for others; what only the coordinator reads never leaves by this way. */
export function refuseToPublish(publications: readonly Publication[]): void {
  const inside = publications.find(({ reader }) => reader === 'coordinator');
  if (inside !== undefined)
    throw new MentorError(
      exitCodes.badInput,
      `The ${inside.kind} report is the coordinator’s: it has figures inside that identify people, and is not published.`,
      'Name the report, and whom it is for: mentor report retention --audience hr --publish.',
    );
}

/**
 * published.csv with every figure that these reports give away or hold back, added to what was published before. The same
 * figures of the same day are not written again; a report that keeps no list of its figures cannot be measured later.
 */
export function publishedFile(
  call: Call,
  { published, program }: ProgramFolder,
  publications: readonly Publication[],
): PlannedFile[] {
  const unlisted = publications.find(({ told }) => told === undefined);
  if (unlisted !== undefined)
    throw new MentorError(
      exitCodes.badInput,
      `The ${unlisted.kind} report keeps no list of its figures, so that later ones could not be checked against it.`,
      'Publish a report that does: mentor report retention --publish.',
    );
  const rows = publications.reduce(
    (before, publication) => withPublication(before, publication, call.common.today),
    published.rows,
  );
  const before = new Set(published.rows);
  const added = rows.filter((row) => !before.has(row)).length;
  if (added === 0) return [];
  const what = `${counted(added, 'figure')} published`;
  return watchedFiles(publishedCodec, { columns: published.columns, rows }, { program, what });
}

type Rows = ProgramFolder['published']['rows'];

/**
 * What has left the house once this report has, too. Published again on the same day after a correction, a figure that
 * was told stays told, and one that was held back in the morning is told from now on: one of both, never both.
 */
export function withPublication(before: Rows, publication: Publication, today: string): Rows {
  const known = new Set(before.map(({ record }) => keyOf(record)));
  const ofToday = new Set(before.map(({ record }) => figureOf(record)));
  const added = rowsOf(publication, today).filter(
    (row) => !known.has(keyOf(row)) && !(row.suppressed && ofToday.has(figureOf(row))),
  );
  const waiting = new Map(added.map((row) => [figureOf(row), row]));
  const settled = before.map((row) => {
    const told = row.record.suppressed ? waiting.get(figureOf(row.record)) : undefined;
    if (told === undefined) return row;
    waiting.delete(figureOf(told));
    return { ...row, record: told };
  });
  const rest = [...waiting.values()].map((record) => ({ record, extra: new Map<string, string>() }));
  return [...settled, ...rest];
}

function rowsOf({ kind, reader, told }: Publication, today: string): PublishedCell[] {
  if (told === undefined || reader === 'coordinator') return [];
  const { asOf, figures } = told;
  return figures.map((figure) => ({ report: kind, asOf, audience: reader, ...figure, published: today }));
}

/** What a row is about, on the day it was published. */
function figureOf({ report, asOf, audience, cell, published }: PublishedCell): string {
  return JSON.stringify([report, asOf, audience, cell, published]);
}

/** On whatever day it was published: the same figure of the same data. */
function keyOf({ report, asOf, audience, cell, n, value, suppressed }: PublishedCell): string {
  return JSON.stringify([report, asOf, audience, cell, n ?? null, value ?? null, suppressed]);
}
