import type { Day } from './day.ts';

/** A figure as a report tells it or holds it back. */
export type PublishedFigure = Pick<PublishedCell, 'cell' | 'n' | 'value' | 'suppressed'>;

/** A figure that is null where it is held back. */
export const publishedFigure = (cell: string, value: number | null): PublishedFigure =>
  value === null ? { cell, suppressed: true } : { cell, value, suppressed: false };

/** One figure that left the house: a row of published.csv. */
export type PublishedCell = {
  /** The kind of report. */
  readonly report: string;
  readonly asOf: Day;
  readonly audience: 'hr' | 'public';
  /** Which figure of the report, as `CountCell.id` says it. */
  readonly cell: string;
  /** Of how many people, where that was told. */
  readonly n?: number;
  /** Absent where it was held back. */
  readonly value?: number;
  readonly suppressed: boolean;
  /** The day on which it was published. */
  readonly published: Day;
};
